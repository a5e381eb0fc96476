import type { Job } from '../../platform/jobs/worker.ts'
import type { Workshop } from '../../platform/http/room.ts'
import { forgetBegun } from './beside/referrer/forget.ts'
import { groupsJobs } from './groups/groups.jobs.ts'
import { takeBackFrom } from './later/apart.ts'
import { askFor } from './later/ask-for.ts'
import { askPeers } from './later/ask-peers.ts'
import { closeMonth } from './later/close-month.ts'
import { weighLettingGo } from './later/letting-go.ts'
import { goRound, turnOver } from './later/round.ts'
import { showAgain } from './later/show.ts'
import { letGoOf, part, tidyRequest } from './later/tidy.ts'

export const introductionsJobs = (shop: Workshop): Job[] => [
  ...groupsJobs(shop),
  { name: 'introductions.forget-begun', every: '41 * * * *', run: () => forgetBegun(shop) },
  {
    name: 'introductions.ask',
    run: ({ cell, request }) => askPeers(shop, Number(cell), String(request)),
  },
  {
    name: 'introductions.show',
    run: ({ cell, person }) => showAgain(shop, Number(cell), String(person)),
  },
  {
    name: 'introductions.tidy',
    run: ({ cell, request }) => tidyRequest(shop, Number(cell), String(request)),
  },
  {
    name: 'introductions.let-go',
    run: ({ cell, request, peer }) => letGoOf(shop, Number(cell), String(request), String(peer)),
  },
  {
    name: 'introductions.part',
    run: ({ cell, one, other }) => part(shop, Number(cell), String(one), String(other)),
  },
  {
    name: 'introductions.apart',
    run: ({ cell, person }) => takeBackFrom(shop, Number(cell), String(person)),
  },
  {
    name: 'introductions.letting-go',
    run: ({ cell, request }) => weighLettingGo(shop, Number(cell), String(request)),
  },
  {
    name: 'introductions.ask-for',
    run: ({ cell, request }) => askFor(shop, Number(cell), String(request)),
  },
  {
    name: 'introductions.round',
    run: ({ cell, after }) => goRound(shop, Number(cell), Number(after ?? 0)),
  },
  { name: 'introductions.turn-over', every: '7 * * * *', run: () => turnOver(shop) },
  { name: 'introductions.close-month', every: '30 1 1 * *', run: () => closeMonth(shop) },
]
