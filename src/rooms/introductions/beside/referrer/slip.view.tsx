import type { PageView } from '../../../../platform/http/route.ts'
import { Lede, Quiet } from '../../../../ui/kith/lede.tsx'
import { longDay } from '../../../../ui/day.ts'
import { routes } from '../../introductions.routes.ts'
import { Slip } from '../slip.tsx'

type Data = { code: string | null; until: Date; origin: string }

export const slipView = ({ code, until, origin }: Data): PageView => ({
  title: 'A slip to hand over',
  crumbs: [
    { text: 'Your page', href: '/me' },
    { text: 'Begin with somebody', href: routes.beginWith },
  ],
  body: code ? (
    <>
      <h1>Hand this over</h1>
      <Lede>Print this page, or copy it by hand, and give it to them. Do not keep it.</Lede>
      <Slip code={code} address={`${origin}${routes.begun}`}>
        It opens what you said together, for you alone, until {longDay(until)}. Nothing is sent to
        anybody before you say so. Whoever wrote it down with you cannot read it any more.
      </Slip>
      <Quiet>This page shows the code for a quarter of an hour, and not again.</Quiet>
    </>
  ) : (
    <>
      <h1>The slip is not shown any more</h1>
      <Lede>
        For their sake the code is shown for a quarter of an hour only. If it was not handed over,
        you can <a href={routes.beginWith}>begin again with them</a>.
      </Lede>
    </>
  ),
})
