// Two circles of radius 13 whose centres lie 14 apart, and the lens that they share.
const lens = 'M22 5.05a13 13 0 0 1 0 21.9a13 13 0 0 1 0-21.9Z'

/** Two people, two yeses, something in common. Always beside words, so it is silent itself. */
export function Mark() {
  return (
    <svg
      class="kith-mark"
      viewBox="0 0 44 32"
      width="44"
      height="32"
      aria-hidden="true"
      focusable="false"
    >
      <path class="kith-mark__shared" d={lens} />
      <circle class="kith-mark__one" cx="15" cy="16" r="13" />
      <circle class="kith-mark__one" cx="29" cy="16" r="13" />
    </svg>
  )
}

type SmallMarkProps = { first: boolean; second: boolean }

/** The mark in small: a whole circle for each yes, the shared part once both are said. */
export function SmallMark({ first, second }: SmallMarkProps) {
  return (
    <svg
      class="kith-mark kith-mark--small"
      viewBox="0 0 44 32"
      width="44"
      height="32"
      aria-hidden="true"
      focusable="false"
    >
      {first && second ? <path class="kith-mark__shared" d={lens} /> : null}
      <circle class={circle(first)} cx="15" cy="16" r="13" />
      <circle class={circle(second)} cx="29" cy="16" r="13" />
    </svg>
  )
}

const circle = (said: boolean) => (said ? 'kith-mark__one' : 'kith-mark__one kith-mark__one--open')
