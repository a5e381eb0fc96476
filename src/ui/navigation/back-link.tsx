import type { ComponentChildren } from 'preact'

export type BackLinkProps = {
  href: string
  visuallyHiddenText?: string | undefined
  children?: ComponentChildren
}

export function BackLink({ href, visuallyHiddenText: hidden, children = 'Back' }: BackLinkProps) {
  return (
    <a class="nhsuk-back-link" href={href}>
      {hidden ? <span class="nhsuk-u-visually-hidden">{hidden} </span> : null}
      {children}
    </a>
  )
}
