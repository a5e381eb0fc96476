import { render } from 'preact-render-to-string'
import { dayInWords } from '../../../ui/day.ts'
import type { Carried } from '../rules/carrying.ts'

type Item = Carried['items'][number]

const Items = ({ items }: { items: readonly Item[] }) => (
  <ol start={items[0]?.position}>
    {items.map((item) => (
      <li value={item.position}>
        <strong>{item.words}</strong>
        {item.note ? <p>{item.note}</p> : null}
        {item.reason ? <p>Why: {item.reason}</p> : null}
      </li>
    ))}
  </ol>
)

const Sections = ({ items }: Carried) =>
  [...Map.groupBy(items, ({ section }) => section)].map(([section, inside]) => (
    <>
      {section === null ? null : <h3>{section}</h3>}
      <Items items={inside} />
    </>
  ))

const About = (version: Carried) => (
  <ul>
    <li>Made by: {version.framework.madeBy}</li>
    {version.framework.madeFor ? <li>Made for: {version.framework.madeFor}</li> : null}
    {version.adapts ? (
      <li>
        Adapted from: <a href={version.adapts.address}>{version.adapts.title}</a>
      </li>
    ) : null}
    <li>Why: {version.why}</li>
    {version.tookPart.map(({ who, paid }) => (
      <li>
        Took part: {who} ({paid})
      </li>
    ))}
    <li>Decided by: {version.decidedBy}</li>
    {version.framework.source ? <li>Source: {version.framework.source}</li> : null}
    {version.framework.licence ? <li>On these terms: {version.framework.licence}</li> : null}
    <li>
      Version {version.number}, {dayInWords(version.publishedOn)}. It stands for ever at{' '}
      <a href={version.address}>{version.address}</a>
    </li>
    {version.withdrawnOn ? (
      <li>
        It was withdrawn on {dayInWords(version.withdrawnOn)}: {version.withdrawnWhy}
      </li>
    ) : null}
  </ul>
)

const Whole = (version: Carried) => (
  <html lang="en-GB">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{version.framework.title}</title>
    </head>
    <body>
      <main>
        <h1>{version.framework.title}</h1>
        <About {...version} />
        <h2>What it says</h2>
        <Sections {...version} />
        {version.leftOut.length > 0 ? <h2>What was left out, and why</h2> : null}
        <ul>
          {version.leftOut.map(({ words, reason }) => (
            <li>
              <strong>{words}</strong>: {reason}
            </li>
          ))}
        </ul>
        {version.dissent.length > 0 ? <h2>Who does not agree</h2> : null}
        {version.dissent.map(({ on, words, by }) => (
          <blockquote>
            <p>{words}</p>
            <p>
              {by ?? 'Somebody who has taken their name away'}
              {on ? `, on: ${version.items.find(({ id }) => id === on)?.words}` : ''}
            </p>
          </blockquote>
        ))}
      </main>
    </body>
  </html>
)

/** A version as a document of its own: headings and lists, no style, nothing fetched from anywhere. */
export const writeDocument = (version: Carried): string =>
  `<!doctype html>\n${render(<Whole {...version} />)}\n`
