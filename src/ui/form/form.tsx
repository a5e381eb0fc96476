import type { ComponentChildren } from 'preact'

export type FormProps = {
  action: string
  csrf: string
  /** A new key for every form shown: what is sent twice with the same key counts once. */
  once?: string | undefined
  class?: string | undefined
  id?: string | undefined
  children: ComponentChildren
}

export function Form({ action, csrf, once, class: extra, id, children }: FormProps) {
  return (
    // noValidate: our own words at the field and in the summary, not the browser's.
    <form action={action} method="post" class={extra} id={id} noValidate>
      <input type="hidden" name="csrf" value={csrf} />
      {once === undefined ? null : <input type="hidden" name="once" value={once} />}
      {children}
    </form>
  )
}
