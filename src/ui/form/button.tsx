import type { ComponentChildren } from 'preact'
import { join } from '../join.ts'

export type ButtonProps = {
  variant?: 'secondary' | 'warning' | undefined
  small?: boolean | undefined
  /** Makes it a link that looks like a button. */
  href?: string | undefined
  name?: string | undefined
  value?: string | undefined
  type?: 'submit' | 'button' | undefined
  disabled?: boolean | undefined
  /** For what must not be sent twice; the hidden key of the form is what guarantees it. */
  preventDoubleClick?: boolean | undefined
  /** Only when several buttons of one page read the same. */
  ariaLabel?: string | undefined
  id?: string | undefined
  class?: string | undefined
  children: ComponentChildren
}

export function Button(props: ButtonProps) {
  const { href } = props
  return href === undefined ? <RealButton {...props} /> : <LinkButton {...props} href={href} />
}

function shared({ id, preventDoubleClick, ariaLabel, ...look }: ButtonProps) {
  const variant = look.variant && `nhsuk-button--${look.variant}`
  return {
    class: join('nhsuk-button', variant, look.small && 'nhsuk-button--small', look.class),
    id,
    'data-module': 'nhsuk-button',
    'data-prevent-double-click': preventDoubleClick?.toString(),
    'aria-label': ariaLabel,
  }
}

function RealButton(props: ButtonProps) {
  const { name, value, type = 'submit', disabled, children } = props
  return (
    <button
      {...shared(props)}
      {...{ name, value, type, disabled }}
      aria-disabled={disabled ? 'true' : undefined}
    >
      {children}
    </button>
  )
}

function LinkButton(props: ButtonProps & { href: string }) {
  return (
    <a {...shared(props)} href={props.href} role="button" draggable={false}>
      {props.children}
    </a>
  )
}
