import { readFileSync } from 'node:fs'
import { londonDay } from '../../../platform/clock.ts'
import { notHere, page } from '../../../platform/http/route.ts'
import { findOrganisation, localityOfCell, readCell } from '../../places/places.ts'
import { countPosts } from '../counted.ts'
import { figuresOf } from '../rules/figures.ts'
import { listSeatsOf } from '../seats/seats.ts'
import { workforceRoutes } from '../workforce.routes.ts'
import { caseView } from './case.view.tsx'

type Evidence = { says: string; of: string; source: string; href: string }

const file = new URL('../../../../data/workforce/progression.json', import.meta.url)
const evidence = JSON.parse(readFileSync(file, 'utf8')) as Evidence[]

/** A case for a senior post, drafted from what is recorded and published, to be finished by peers. */
export const casePage = page({
  path: workforceRoutes.case,
  for: 'everyone',
  read: async (ask) => {
    const cell = readCell(ask.params['cell']) ?? notHere()
    const organisation = (await findOrganisation(ask.tx, cell, ask.params['id'] ?? '')) ?? notHere()
    const counted = await countPosts(ask.tx, cell)
    const own = counted.filter((one) => one.organisation === organisation.id)
    return {
      organisation,
      locality: await localityOfCell(ask.tx, cell),
      own: figuresOf(own),
      place: figuresOf(counted),
      seats: await listSeatsOf(ask.tx, cell, organisation.id),
      evidence,
      today: londonDay(ask.now),
    }
  },
  view: caseView,
})
