export type OwnWordsProps = {
  /** Exactly as written. */
  children: string
  /** Who says it, when the page does not tell. */
  whose?: string | undefined
}

export function OwnWords({ children, whose }: OwnWordsProps) {
  return (
    <figure class="kith-own-words">
      {/* People write in any direction. */}
      <blockquote dir="auto">{children}</blockquote>
      {whose ? <figcaption class="kith-quiet">{whose}</figcaption> : null}
    </figure>
  )
}
