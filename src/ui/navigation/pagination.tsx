import { join } from '../join.ts'
import { Arrow } from './arrow.tsx'

export type PageItem = { number: number; href: string; current?: boolean } | 'ellipsis'
export type PageStep = { href: string; label?: string | undefined }

export type PaginationProps = {
  previous?: PageStep | undefined
  next?: PageStep | undefined
  /** The numbered pages of a list; left out between two pages of a text. */
  items?: PageItem[] | undefined
  /** Needed when a page has two of them. */
  ariaLabel?: string | undefined
}

export function Pagination({ previous, next, items = [], ariaLabel }: PaginationProps) {
  const numbered = items.length > 0
  return (
    <nav
      class={join('nhsuk-pagination', numbered && 'nhsuk-pagination--numbered')}
      role="navigation"
      aria-label={ariaLabel ?? 'Pagination'}
    >
      {numbered ? (
        <Numbered previous={previous} next={next} items={items} />
      ) : (
        <ul class="nhsuk-list nhsuk-pagination__list">
          {previous ? <Step {...previous} way="previous" /> : null}
          {next ? <Step {...next} way="next" /> : null}
        </ul>
      )}
    </nav>
  )
}

function Numbered({ previous, next, items = [] }: PaginationProps) {
  return (
    <>
      {previous ? (
        <a href={previous.href} class="nhsuk-pagination__previous" rel="prev">
          <Arrow to="left" />
          <Title way="previous" />
        </a>
      ) : null}
      <ul class="nhsuk-pagination__list">
        {items.map((item) => (
          <Page item={item} />
        ))}
      </ul>
      {next ? (
        <a href={next.href} class="nhsuk-pagination__next" rel="next">
          <Title way="next" />
          <Arrow to="right" />
        </a>
      ) : null}
    </>
  )
}

function Page({ item }: { item: PageItem }) {
  if (item === 'ellipsis') {
    return <li class="nhsuk-pagination__item nhsuk-pagination__item--ellipsis">⋯</li>
  }
  const current = item.current && 'nhsuk-pagination__item--current'
  return (
    <li class={join('nhsuk-pagination__item', current)}>
      <a
        class="nhsuk-pagination__link"
        href={item.href}
        aria-label={`Page ${item.number}`}
        aria-current={item.current ? 'page' : undefined}
      >
        {item.number}
      </a>
    </li>
  )
}

type Way = 'previous' | 'next'

function Step({ href, label, way }: PageStep & { way: Way }) {
  const rel = way === 'previous' ? 'prev' : 'next'
  return (
    <li class={`nhsuk-pagination-item--${way}`}>
      <a class={`nhsuk-pagination__link nhsuk-pagination__link--${rel}`} href={href} rel={rel}>
        <Title way={way} />
        {label ? (
          <>
            <span class="nhsuk-u-visually-hidden">:</span>
            <span class="nhsuk-pagination__page">{label}</span>
          </>
        ) : null}
        <Arrow to={way === 'previous' ? 'left' : 'right'} />
      </a>
    </li>
  )
}

function Title({ way }: { way: Way }) {
  return (
    <span class="nhsuk-pagination__title">
      {way === 'previous' ? 'Previous' : 'Next'}
      <span class="nhsuk-u-visually-hidden"> page</span>
    </span>
  )
}
