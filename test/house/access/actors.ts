import { testSample } from '../../harness/databases.ts'
import type { Walk } from '../walk/walk.ts'

/** Somebody at the database's door: a role, and what the door sets for them. */
export type Actor = {
  name: string
  role: string
  cell: number | null
  person: string | null
  settings: Record<string, string>
}

const settingsOf = (set: Partial<Record<'cell' | 'person' | 'organisation' | 'helps', string>>) =>
  Object.fromEntries(
    ['cell', 'person', 'organisation', 'helps', 'secret'].map((name) => [
      `kith.${name}`,
      (set as Record<string, string>)[name] ?? '',
    ]),
  )

const nobody = (name: string, role: string): Actor => ({
  name,
  role,
  cell: null,
  person: null,
  settings: settingsOf({}),
})

const somebody = (name: string, slug: string, helps = ''): Actor => {
  const { personId: person, cellId: cell } = testSample().cast.find((one) => one.slug === slug)!
  return {
    name,
    role: 'kith_app',
    cell,
    person,
    settings: settingsOf({ cell: String(cell), person, helps }),
  }
}

const holder = (organisation: string, cell: number): Actor => ({
  name: 'link',
  role: 'kith_app',
  cell,
  person: organisation,
  settings: settingsOf({ cell: String(cell), organisation }),
})

/** The organisation that the walk invited, and that answered. */
const invited = ({ kith }: Walk) =>
  kith.house.door.open('kith_app', {}, (tx) =>
    tx
      .selectFrom('strategy.answer')
      .select(['organisation_id', 'cell_id'])
      .orderBy('published_at', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow(),
  )

export const actorsOf = async (walk: Walk): Promise<Actor[]> => {
  const { organisation_id: organisation, cell_id: cell } = await invited(walk)
  return [
    nobody('visitor', 'kith_app'),
    holder(organisation, cell),
    somebody('person asking', 'denise'),
    somebody('person met', 'shanice'),
    somebody('peer', 'tomos'),
    somebody('coordinator', 'eleri', 'yes'),
    nobody('match', 'kith_match'),
    nobody('figures', 'kith_figures'),
    nobody('jobs', 'kith_jobs'),
    nobody('login', 'kith_login'),
  ]
}
