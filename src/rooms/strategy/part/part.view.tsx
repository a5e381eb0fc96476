import type { PageView } from '../../../platform/http/route.ts'
import { Table } from '../../../ui/content/table.tsx'
import type { Cell } from '../../../ui/content/table-cell.ts'
import { Columns } from '../../../ui/kith/columns.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import type { Locality } from '../../places/places.ts'
import { doNowIn } from '../do-now.ts'
import type { PartFigure } from '../figures.ts'
import { Named } from '../named.tsx'
import { OneFigure } from '../one-figure.tsx'
import { getPart } from '../parts.ts'
import { SilentTag, StandingTag, WordsOnlyTag } from '../standing-tag.tsx'
import { callIn, callOrganisation, strategyRoutes } from '../strategy.routes.ts'
import type { Row } from './rows.ts'
import { TheirAnswer } from './their-answer.tsx'
import { Values } from './values.tsx'

type Facts = { part: string; locality: Locality; figure: PartFigure; today: string; rows: Row[] }

export const partView = (facts: Facts): PageView => {
  const part = getPart(facts.part)
  return {
    title: part.name,
    wide: true,
    crumbs: [
      { text: 'The call, answered', href: strategyRoutes.call },
      { text: facts.locality.name, href: callIn(facts.locality.slug) },
    ],
    body: (
      <>
        <h1>{part.name}</h1>
        <Lede>{part.words.join(' ')}</Lede>
        <Columns beside={<Beside {...facts} />}>
          <Answers {...facts} />
        </Columns>
      </>
    ),
  }
}

const Answers = ({ part, locality, today, rows }: Facts) =>
  rows.length === 0 ? (
    <p>No organisation is listed here yet.</p>
  ) : (
    <Table
      caption={`What each organisation in ${locality.name} has answered; those that said nothing come first`}
      captionHidden
      firstCellIsHeader
      head={['Organisation', 'Their answer', 'Where it stands', 'What peers say']}
      rows={rows.map((row) => cells(row, callOrganisation(locality.slug, part, row.id), today))}
    />
  )

const cells = (row: Row, href: string, today: string): Cell[] => {
  if (row.standing === 'silent')
    return [
      <Named organisation={row} />,
      <span class="kith-quiet">Nothing recorded here yet</span>,
      <SilentTag />,
      '\u2013',
    ]
  return [
    <Named organisation={row} href={href} />,
    <TheirAnswer row={row} href={href} />,
    <Standings row={row} today={today} />,
    'Not asked yet',
  ]
}

const Standings = ({ row, today }: { row: Row; today: string }) =>
  row.promised.length === 0 ? (
    <WordsOnlyTag />
  ) : (
    <>
      {row.promised.map((promised) => (
        <>
          <StandingTag promised={promised} today={today} />{' '}
        </>
      ))}
    </>
  )

const Beside = ({ part: id, locality, figure }: Facts) => {
  const part = getPart(id)
  const doNow = doNowIn(part, locality.slug)
  return (
    <>
      <h2>What Kith holds</h2>
      <OneFigure {...figure} />
      <h2>One thing you can do now</h2>
      <p>
        <a href={doNow.href}>{doNow.text}</a>
      </p>
      <Values part={id} locality={locality} />
      <h2>What was asked</h2>
      <p>{part.ask}</p>
    </>
  )
}
