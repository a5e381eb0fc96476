import { Pagination } from '../../../ui/navigation/pagination.tsx'

/** As many items as a page holds: a slow telephone reads them in a few seconds. */
export const PER_PAGE = 60

export type Shown = { page: number; total: number }

export const pagesOf = ({ total }: Pick<Shown, 'total'>): number =>
  Math.max(1, Math.ceil(total / PER_PAGE))

/** Which page is asked for; the first for anything that is none. */
export const readPage = (text: string | undefined): number =>
  /^[1-9]\d{0,3}$/.test(text ?? '') ? Number(text) : 1

/** Where a long list goes on. Nothing where all of it is on one page. */
export const Pages = ({ shown, href }: { shown: Shown; href: (page: number) => string }) => {
  const pages = pagesOf(shown)
  if (pages === 1) return null
  const step = (page: number) => (page >= 1 && page <= pages ? { href: href(page) } : undefined)
  return (
    <Pagination
      previous={step(shown.page - 1)}
      next={step(shown.page + 1)}
      items={Array.from({ length: pages }, (_, at) => ({
        number: at + 1,
        href: href(at + 1),
        current: at + 1 === shown.page,
      }))}
    />
  )
}
