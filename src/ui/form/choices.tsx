import type { ComponentChildren } from 'preact'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'
import { join } from '../join.ts'

/** One radio or checkbox, or the word that parts them. */
export type Choice =
  | {
      value: string
      text: ComponentChildren
      hint?: ComponentChildren
      disabled?: boolean | undefined
    }
  | { divider: string }

type ChoicesProps = {
  kind: 'radio' | 'checkbox'
  id: string
  name: string
  items: Choice[]
  chosen: string[]
  disabled: boolean | undefined
  describedBy: string | undefined
}

export function Choices({ kind, id, items, ...shared }: ChoicesProps) {
  const family = kind === 'radio' ? 'nhsuk-radios' : 'nhsuk-checkboxes'
  return (
    <>
      {items.map((item, index) =>
        'divider' in item ? (
          <div class={`${family}__divider`}>{item.divider}</div>
        ) : (
          // The first has the plain id, so that the error summary lands on an input.
          <OneChoice {...shared} {...{ kind, family, item }} id={numbered(id, index)} />
        ),
      )}
    </>
  )
}

const numbered = (id: string, index: number) => (index === 0 ? id : `${id}-${index + 1}`)

type OneChoiceProps = Omit<ChoicesProps, 'items'> & {
  family: string
  item: Exclude<Choice, { divider: string }>
}

function OneChoice({ kind, family, item, id, name, chosen, ...group }: OneChoiceProps) {
  const hintId = item.hint ? `${id}-item-hint` : undefined
  return (
    <div class={`${family}__item`}>
      <input
        class={`${family}__input`}
        id={id}
        name={name}
        type={kind}
        value={item.value}
        checked={chosen.includes(item.value)}
        disabled={item.disabled ?? group.disabled}
        aria-describedby={join(group.describedBy, hintId)}
      />
      <Label for={id} class={`${family}__label`}>
        {item.text}
      </Label>
      {item.hint ? (
        <Hint id={hintId} class={`${family}__hint`}>
          {item.hint}
        </Hint>
      ) : null}
    </div>
  )
}
