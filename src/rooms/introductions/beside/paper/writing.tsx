import type { ComponentChildren } from 'preact'

type QuestionProps = { text: string; hint?: string; children: ComponentChildren }

/** One question, kept on one page with the room to answer it. */
export const Question = ({ text, hint, children }: QuestionProps) => (
  <div class="kith-paper__question">
    <h3>{text}</h3>
    {hint ? <p>{hint}</p> : null}
    {children}
  </div>
)

/** Lines to write on. */
export const Lines = ({ count }: { count: number }) => (
  <div class="kith-paper__lines">
    {Array.from({ length: count }, () => (
      <div class="kith-paper__line" />
    ))}
  </div>
)

/** Boxes to tick. */
export const Boxes = ({ items }: { items: string[] }) => (
  <ul class="kith-paper__boxes">
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
)
