import { association, documentOf, itemLink, momentOf, sectionLink } from './case-links.ts'
import type { Carried } from './carrying.ts'

const sectionsOf = ({ items }: Carried): string[] => [
  ...new Set(items.flatMap(({ section }) => section ?? [])),
]

const itemsOf = (version: Carried) => {
  const shared = {
    CFDocumentURI: documentOf(version),
    lastChangeDateTime: momentOf(version.publishedOn),
  }
  const sections = sectionsOf(version).map((section) => {
    const { identifier, uri } = sectionLink(version, section)
    return {
      identifier,
      uri,
      fullStatement: section,
      CFItemType: 'Section',
      language: 'en',
      ...shared,
    }
  })
  const items = version.items.map((item) => ({
    identifier: item.id,
    uri: itemLink(version, item).uri,
    fullStatement: item.words,
    ...(item.note === null ? {} : { notes: item.note }),
    listEnumeration: String(item.position),
    CFItemType: version.framework.kind,
    language: 'en',
    ...shared,
  }))
  return [...sections, ...items]
}

/** The tree of the package, and where each item comes from: kept word for word is a match, reworded is related. */
const associationsOf = (version: Carried) => {
  const sections = sectionsOf(version).map((section, at) =>
    association(version, 'isChildOf', sectionLink(version, section), documentOf(version), at + 1),
  )
  const items = version.items.flatMap((item) => {
    const link = itemLink(version, item)
    const parent = item.section === null ? documentOf(version) : sectionLink(version, item.section)
    const below = association(version, 'isChildOf', link, parent, item.position)
    if (!item.from) return [below]
    const from = { title: item.words, identifier: item.from.id, uri: item.from.address }
    const type = item.change === 'kept' ? 'exactMatchOf' : 'isRelatedTo'
    return [below, association(version, type, link, from)]
  })
  return [...sections, ...items]
}

/** A version as a package of CASE 1.0 (1EdTech): a document, its items, and how they hang together. */
export const writeCase = (version: Carried) => ({
  CFDocument: {
    identifier: version.id,
    uri: version.address,
    creator: version.framework.madeBy,
    title: version.framework.title,
    version: String(version.number),
    adoptionStatus: version.withdrawnOn === null ? 'Adopted' : 'Deprecated',
    statusStartDate: version.publishedOn,
    ...(version.withdrawnOn === null ? {} : { statusEndDate: version.withdrawnOn }),
    ...(version.framework.sourceUrl === null
      ? {}
      : { officialSourceURL: version.framework.sourceUrl }),
    notes: version.why,
    language: 'en',
    lastChangeDateTime: momentOf(version.withdrawnOn ?? version.publishedOn),
    CFPackageURI: {
      title: version.framework.title,
      identifier: version.id,
      uri: `${version.address}/case.json`,
    },
  },
  CFItems: itemsOf(version),
  CFAssociations: associationsOf(version),
})
