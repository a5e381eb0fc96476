import type { PageView } from '../../../platform/http/route.ts'
import { Table } from '../../../ui/content/table.tsx'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { frameworksRoutes } from '../../frameworks/frameworks.ts'
import { workforceRoutes } from '../../workforce/workforce.ts'
import { ChoosePlace, NotOpenHere, type Locality, type Looked } from '../../places/places.ts'
import { answeredPart, type Answered } from '../answered.ts'
import { National, type NationalFacts } from '../national.tsx'
import { callIn, strategyRoutes } from '../strategy.routes.ts'
import { callSource, theCall } from '../the-call.ts'
import type { PlaceAnswered } from './call.ts'

type Facts = {
  asked: string
  localities: Locality[]
  looked: Looked
  places: PlaceAnswered[]
  all: Answered
  facts: NationalFacts
}

export const callView = ({ places, all, facts, ...place }: Facts): PageView => ({
  title: 'The call, answered',
  body: (
    <>
      <h1>The call, answered</h1>
      <Lede>
        In May 2023 five things were asked of every organisation and of the nation, so that peer
        support can do what it is for. This page shows who has answered, and who has said nothing.
      </Lede>
      <h2>Choose a place</h2>
      <ChoosePlace {...place} action={strategyRoutes.call} />
      <Found {...place} />
      <Places places={places} />
      <h2>The whole country</h2>
      <Parts all={all} places={places.length} />
      <National facts={facts} />
      <h2>What people hold to</h2>
      <p>
        <a href={frameworksRoutes.list}>Values and frameworks, and how they differ</a>
      </p>
      <p>
        <a href={workforceRoutes.posts}>Posts for peers, and seats where decisions are made</a>
      </p>
      <Quiet>
        Asked by: <a href={callSource.href}>{callSource.name}</a>. The sentences here are ours.
      </Quiet>
    </>
  ),
})

type FoundProps = { looked: Looked; localities: Locality[] }

const Found = ({ looked: { locality, found, near }, localities }: FoundProps) => {
  if (locality)
    return (
      <p>
        {found ? `${found.outcode} is in ${locality.name}. ` : ''}
        <a href={callIn(locality.slug)}>See who has answered in {locality.name}</a>
      </p>
    )
  if (!found) return null
  return (
    <>
      <p>
        Nobody has opened Kith for {found.outcode} yet, so no organisation there was asked here.
      </p>
      <NotOpenHere near={near} open={localities} />
    </>
  )
}

const Places = ({ places }: { places: PlaceAnswered[] }) =>
  places.length === 0 ? (
    <p>Kith has not been opened anywhere yet.</p>
  ) : (
    <Table
      caption="How many organisations have answered in each place"
      captionHidden
      firstCellIsHeader
      head={['Place', 'Have said nothing yet', 'Have answered']}
      rows={places.map(({ slug, name, answered: { organisations, answered } }) => [
        <a href={callIn(slug)}>{name}</a>,
        organisations - answered,
        answered,
      ])}
    />
  )

const Parts = ({ all, places }: { all: Answered; places: number }) => (
  <>
    <p>
      {all.organisations} organisations are listed, in {places} {places === 1 ? 'place' : 'places'}.
    </p>
    <Table
      caption="How many organisations have answered each part of the call"
      captionHidden
      firstCellIsHeader
      head={['What was asked for', 'Have said nothing yet', 'Have answered']}
      rows={theCall.map(({ id, name }) => [
        name,
        all.organisations - answeredPart(all, id),
        answeredPart(all, id),
      ])}
    />
  </>
)
