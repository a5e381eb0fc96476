import type { Runner } from './listing.ts'
import { plainUpTo } from './plain.ts'
import { line, mailAddress, things, webAddress, type Raw } from './raw.ts'

/** Who runs it. A group that names nobody is taken to run itself, under its own name. */
export const runnerOf = (raw: Raw, ownName: string): Runner => {
  const [said] = things(raw, 'organization', 'organisation', 'organizations')
  const name = said ? line(said, 'name') : null
  if (!said || name === null) return { ...nobody, name: ownName }
  const words = line(said, 'description')
  return {
    key: line(said, 'id'),
    name: plainUpTo(name, 200),
    description: words === null ? null : plainUpTo(String(said['description']), 2000),
    email: mailAddress(said, 'email'),
    website: webAddress(said, 'website', 'url'),
    logo: webAddress(said, 'logo'),
    uri: webAddress(said, 'uri'),
    identifiers: things(said, 'organization_identifiers').flatMap(identifierOf),
  }
}

const nobody = {
  key: null,
  description: null,
  email: null,
  website: null,
  logo: null,
  uri: null,
  identifiers: [],
}

const identifierOf = (raw: Raw): Runner['identifiers'] => {
  const identifier = line(raw, 'identifier')
  return identifier === null
    ? []
    : [
        {
          scheme: line(raw, 'identifier_scheme'),
          kind: line(raw, 'identifier_type') ?? 'not said',
          identifier: identifier.slice(0, 100),
        },
      ]
}

/** The sector, where the number it is known by says so. A name alone says little: an NHS trust's does. */
export const sectorOf = ({ name, identifiers }: Runner): string => {
  if (/\bNHS\b.*\b(trust|board)\b/i.test(name)) return 'NHS'
  return identifiers.some(({ scheme, kind }) =>
    /GB-(CHC|SC|NIC)\b|charity/i.test(`${scheme} ${kind}`),
  )
    ? 'charity'
    : 'sector not known'
}
