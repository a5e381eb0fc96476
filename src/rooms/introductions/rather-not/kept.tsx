import { dateInWords } from '../../../ui/day.ts'
import { ratherNotBackPath } from '../introductions.routes.ts'
import type { RunBy } from './rather-not.ts'

export type From = { id: string; organisation: string; service: string | null }
export type Named = { id: string; since: Date }

export const namedInWords = ({ since }: Named): string =>
  `Somebody you named on ${dateInWords(since)}`

export const fromInWords = ({ organisation, service }: From, runBy: RunBy[]): string => {
  const found = runBy.find((one) =>
    service ? one.service === service : one.organisation === organisation,
  )
  return service ? `${found?.name} (${found?.behind})` : `Anyone at ${found?.behind}`
}

/** Whom one keeps away from, each with the way to take it back. */
export const Kept = ({ rows }: { rows: { id: string; text: string }[] }) => (
  <>
    {rows.map(({ id, text }) => (
      <p>
        <span dir="auto">{text}</span>{' '}
        <a href={ratherNotBackPath(id)}>
          Stop keeping us apart<span class="nhsuk-u-visually-hidden">: {text}</span>
        </a>
      </p>
    ))}
  </>
)
