import { introductionsView } from '../meet-up/introductions.view.tsx'
import { nobodys, someDay, type Page } from './invented.ts'

const listed = { id: nobodys(33), agreedAt: someDay, ended: false, name: 'Bert' }

export const met: readonly Page[] = [
  {
    page: 'People met through Kith',
    states: [
      { name: 'nobody yet', draw: () => introductionsView({ introductions: [] }) },
      {
        name: 'one now, one that has ended',
        draw: () =>
          introductionsView({
            introductions: [listed, { ...listed, id: nobodys(34), ended: true, name: null }],
          }),
      },
    ],
  },
]
