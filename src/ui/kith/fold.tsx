import type { ComponentChildren } from 'preact'

export type FoldProps = {
  id: string
  heading: string
  /** What is inside, in a few words. */
  note?: ComponentChildren
  open: boolean
  /** Where the form goes that holds it: the page comes back at this fold, open or shut, with all that was typed. */
  action: string
  children: ComponentChildren
}

/**
 * A part of a form that is left out until it is asked for. It sends the form and comes back, so a long
 * page is short on a phone, weighs little, and works without script.
 */
export function Fold({ id, heading, note, open, action, children }: FoldProps) {
  return (
    <div class="kith-fold" id={id}>
      <h2 class="kith-fold__heading">
        <button
          class="kith-fold__button"
          type="submit"
          name="step"
          value={`fold ${heading}`}
          formaction={`${action}#${id}`}
          aria-expanded={open ? 'true' : 'false'}
        >
          <span class="kith-fold__words">{heading}</span>{' '}
          {note ? <span class="kith-fold__note">{note}</span> : null}
        </button>
      </h2>
      {open ? <div class="kith-fold__inside">{children}</div> : null}
    </div>
  )
}
