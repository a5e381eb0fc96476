import type { Viewer } from '../../../platform/http/route.ts'
import { dayInWords } from '../../../ui/day.ts'
import { askedOf, treeOf, versionAt } from '../reading/reading.routes.ts'
import type { Told } from '../reading/facts.ts'
import { Family } from './family-list.tsx'
import { ChooseIt } from './choose-it.tsx'
import type { One } from './one.ts'

const toldInWords: Record<Told['decided'], string> = {
  stay: 'They stay as they are',
  follow: 'They follow it',
  later: 'They will decide later',
}

const Told = ({ told }: One) =>
  told.map(({ version, decided, why, decidedOn }) => (
    <p>
      What it was adapted from has changed to{' '}
      <a href={versionAt(version)}>version {version.number}</a>. {toldInWords[decided]} (
      {dayInWords(decidedOn)}).{' '}
      {why ? (
        <span class="kith-own-words" dir="auto">
          {why}
        </span>
      ) : null}
    </p>
  ))

/** The family it belongs to, what others asked of it, its other versions, and how to take it away with you. */
export const Beside = ({ viewer, ...one }: One & { viewer: Viewer | undefined }) => (
  <div class="kith-no-print">
    <ChooseIt at={one.at} viewer={viewer} />
    <h2>Its family</h2>
    <Told {...one} />
    <p>
      <a href={treeOf(one.at.slug)}>The family tree, as a picture and as a list</a>
    </p>
    <Family heading="Adapted from this one" at={one.at} {...one.children} />
    <Family heading="Adapted from the same" at={one.at} {...one.sisters} />
    {one.children.family.length > 0 ? (
      <p>
        <a href={askedOf(one.at.slug)}>
          What those who adapted it changed most: questions to its makers
        </a>
      </p>
    ) : null}
    <h2>Its versions</h2>
    <ul>
      {one.versions.map(({ number, publishedOn }) => (
        <li>
          <a href={versionAt({ slug: one.at.slug, number })}>
            Version {number}, {dayInWords(publishedOn)}
          </a>
        </li>
      ))}
    </ul>
    <h2>Take it with you</h2>
    <ul>
      <li>
        <a href={`${versionAt(one.at)}/document`}>
          A document to read, print or open in a word processor
        </a>
      </li>
      <li>
        <a href={`${versionAt(one.at)}/items.csv`}>A table (CSV)</a>
      </li>
      <li>
        <a href={`${versionAt(one.at)}/framework.json`}>All of it (JSON)</a>
      </li>
      <li>
        <a href={`${versionAt(one.at)}/case.json`}>A package in the shape of CASE 1.0 (JSON)</a>
      </li>
    </ul>
  </div>
)
