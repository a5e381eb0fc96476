import { BackLink } from './back-link.tsx'

export type Crumb = { text: string; href: string }

/** The way here; on a phone only one step back. */
export function Breadcrumb({ items }: { items: Crumb[] }) {
  const last = items.at(-1)
  return (
    <nav class="nhsuk-breadcrumb" aria-label="Breadcrumb">
      <ol class="nhsuk-breadcrumb__list">
        {items.map(({ text, href }) => (
          <li class="nhsuk-breadcrumb__list-item">
            <a class="nhsuk-breadcrumb__link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ol>
      {last ? (
        <BackLink href={last.href} visuallyHiddenText="Back to">
          {last.text}
        </BackLink>
      ) : null}
    </nav>
  )
}
