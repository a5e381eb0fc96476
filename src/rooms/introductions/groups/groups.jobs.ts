import type { Workshop } from '../../../platform/http/room.ts'
import type { Job } from '../../../platform/jobs/worker.ts'
import { noticeGroups } from './later/notice.ts'
import { countTime, tellTime } from './later/times.ts'
import { turnGroups } from './later/turn-groups.ts'
import { turnGroup } from './later/turn.ts'

export const groupsJobs = (shop: Workshop): Job[] => [
  {
    name: 'introductions.notice-groups',
    run: ({ cell }) => noticeGroups(shop, Number(cell)),
  },
  {
    name: 'introductions.turn-group',
    run: ({ cell, group }) => turnGroup(shop, Number(cell), String(group)),
  },
  {
    name: 'introductions.tell-group-time',
    run: ({ cell, time }) => tellTime(shop, Number(cell), String(time)),
  },
  {
    name: 'introductions.count-group-time',
    run: ({ cell, time }) => countTime(shop, Number(cell), String(time)),
  },
  { name: 'introductions.turn-groups', every: '23 * * * *', run: () => turnGroups(shop) },
]
