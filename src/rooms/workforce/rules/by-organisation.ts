import type { Counted } from './figures.ts'

type Organisation = { id: string; name: string; sector: string }

/** Every organisation of a place with its posts counted; those that have said nothing have none. */
export const byOrganisation = (all: readonly Organisation[], counted: readonly Counted[]) =>
  all.map(({ id, name, sector }) => {
    const own = counted.filter((one) => one.organisation === id)
    return { id, name, sector, posts: own.reduce((sum, { posts }) => sum + posts, 0) }
  })
