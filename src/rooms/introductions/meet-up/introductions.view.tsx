import type { PageView } from '../../../platform/http/route.ts'
import { dateInWords } from '../../../ui/day.ts'
import { Lede } from '../../../ui/kith/lede.tsx'
import { introductionPath, routes } from '../introductions.routes.ts'

type Listed = { id: string; agreedAt: Date; ended: boolean; name: string | null }

export const introductionsView = ({ introductions }: { introductions: Listed[] }): PageView => ({
  title: 'People you have met through Kith',
  crumbs: [{ text: 'Your page', href: '/me' }],
  body: (
    <>
      <h1>People you have met through Kith</h1>
      {introductions.length === 0 ? (
        <Lede>Nobody yet. When both of you have said yes, you find each other here.</Lede>
      ) : null}
      <ul>
        {introductions.map((one) => (
          <li>
            <a href={introductionPath(one.id)} dir="auto">
              {one.name ??
                (one.ended
                  ? 'An introduction that has ended'
                  : 'Someone who said yes, and so did you')}
            </a>
            , since {dateInWords(one.agreedAt)}
          </li>
        ))}
      </ul>
      <p>
        <a href={routes.setAside}>People you have set aside</a>
      </p>
    </>
  ),
})
