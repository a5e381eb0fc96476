import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { dateInWords } from '../../../ui/day.ts'
import { FormPage } from '../../../ui/form/form-page.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import { bringBackPath, routes } from '../introductions.routes.ts'

type Data = { id: string; since: Date; words: string | null; apart: boolean }

export const bringingBackView = (one: Data, { form }: ViewFacts): PageView => ({
  title: 'Your choice',
  crumbs: [{ text: 'People you have set aside', href: routes.setAside }],
  body: (
    <FormPage
      action={bringBackPath(one.id)}
      csrf={form.csrf}
      once={form.once}
      heading={one.apart ? 'Stop keeping you apart?' : 'Take this back?'}
      lede={
        one.apart
          ? 'From then on you may be shown to each other, and come into one group. They are not told.'
          : 'From then on we may ask about each of you again. They are not told.'
      }
      submit={one.apart ? 'Stop keeping us apart' : 'We may be asked about each other again'}
      beside={<a href={routes.setAside}>Go back, and change nothing</a>}
    >
      <p>You set this on {dateInWords(one.since)}. What has ended since stays ended.</p>
      {one.words ? (
        <OwnWords whose="Your note to yourself">{one.words}</OwnWords>
      ) : (
        <p>You left no note about who this was.</p>
      )}
    </FormPage>
  ),
})
