import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import type { AnyLocality, NearOpen, Sought } from '../../places/places.ts'
import { servicesRoutes } from '../services.routes.ts'
import type { PlaceMap } from './drawing.ts'
import { Everywhere } from './everywhere.tsx'
import { Filters } from './filters.tsx'
import type { Found } from './found.ts'
import { Choose, Nation } from './not-here.tsx'
import type { Asked } from './questions.ts'
import { Results } from './results.tsx'

export type Facts = {
  asked: Asked
  sought: Sought
  everywhere: AnyLocality[]
  found: Found | null
  map: PlaceMap | null
  nearest: NearOpen[]
  today: string
}

export const nearView = (facts: Facts, { viewer }: ViewFacts): PageView => {
  const wrong = wrongWith(facts.sought)
  return {
    title: 'Find support near you',
    body: (
      <>
        {wrong ? <ErrorSummary errors={[{ text: wrong, href: '#place' }]} /> : null}
        <h1>Find support near you</h1>
        <Lede>
          Groups and services where people who have been there too meet others. You can look without
          signing in.
        </Lede>
        <Filters asked={facts.asked} wrong={wrong} />
        <Answer {...facts} />
        {viewer?.roles.some(({ role }) => role === 'coordinator') ? (
          <p class="kith-no-print">
            <a href={servicesRoutes.desk}>The listings of your place, and what to print</a>
          </p>
        ) : null}
      </>
    ),
  }
}

const wrongWith = (sought: Sought): string | undefined => {
  if (sought.kind !== 'unknown') return undefined
  return sought.postcode
    ? `We do not know the postcode ${sought.asked}. Check it, or write a town, or choose an area below`
    : `We do not know a place called “${sought.asked}”. Write the first half of a postcode, like BS5, or choose an area below`
}

const Answer = (facts: Facts) => {
  const { sought, found, asked } = facts
  if (sought.kind === 'here' && found) return <Results {...facts} here={sought} found={found} />
  if (sought.kind === 'several') return <Choose choices={sought.choices} asked={asked} />
  if (sought.kind === 'nation') return <Nation {...sought} asked={asked} />
  return <Everywhere everywhere={facts.everywhere} asked={asked} />
}
