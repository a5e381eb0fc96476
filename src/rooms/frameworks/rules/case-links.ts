import { createHash } from 'node:crypto'
import { asUuid } from '../../../platform/ids.ts'
import type { Carried } from './carrying.ts'

/** Where one thing of a package points to another. */
export type Link = { title: string; identifier: string; uri: string }

// What has no identifier in Kith gets one that is the same each time it is asked for.
const idOf = (...of: string[]): string =>
  asUuid(createHash('sha256').update(of.join('\n')).digest())

export const momentOf = (day: string): string => `${day}T00:00:00Z`

export const documentOf = (version: Carried): Link => ({
  title: version.framework.title,
  identifier: version.id,
  uri: version.address,
})

export const itemLink = (
  version: Carried,
  { id, words, position }: Carried['items'][number],
): Link => ({
  title: words,
  identifier: id,
  uri: `${version.address}/item/${position}`,
})

export const sectionLink = (version: Carried, section: string): Link => {
  const identifier = idOf(version.id, 'section', section)
  return { title: section, identifier, uri: `${version.address}#${identifier}` }
}

export const association = (
  version: Carried,
  type: string,
  origin: Link,
  destination: Link,
  at?: number,
) => {
  const identifier = idOf(version.id, type, origin.identifier, destination.identifier)
  return {
    identifier,
    uri: `${version.address}#${identifier}`,
    associationType: type,
    originNodeURI: origin,
    destinationNodeURI: destination,
    ...(at === undefined ? {} : { sequenceNumber: at }),
    lastChangeDateTime: momentOf(version.publishedOn),
    CFDocumentURI: documentOf(version),
  }
}
