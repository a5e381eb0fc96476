// The frameworks that others made, from the files of data/frameworks: names of headings, with their source.
import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { asUuid } from '../../src/platform/ids.ts'
import type { Row } from './insert-rows.ts'
import { file } from './read.ts'

type Heading = { section?: string; words: string; note?: string }
type Said = { words: string; by: string; said_on: string | null; source_url: string }

export type FrameworkFile = {
  slug: string
  title: string
  kind: string
  made_by: string
  made_for: string
  placed: string
  source: string | null
  source_url: string | null
  licence: string | null
  checked: string
  items: Heading[]
  dissent?: Said[]
}

/** The day on which these files were put together. */
const GATHERED = '2026-11-01'

const folder = join(import.meta.dirname, '../../data/frameworks')

export const frameworkFiles = (): FrameworkFile[] =>
  globSync('*.json', { cwd: folder })
    .toSorted()
    .map((name) => JSON.parse(file(`frameworks/${name}`)) as FrameworkFile)

// The same in every installation, so that what cites one of these can be read in another.
const idOf = (...of: (string | number)[]): string =>
  asUuid(createHash('sha256').update(of.join('\n')).digest())

export const idOfFramework = ({ slug }: FrameworkFile): string => idOf(slug)

export const frameworkRow = (one: FrameworkFile): Row => ({
  id: idOfFramework(one),
  slug: one.slug,
  kind: one.kind,
  title: one.title,
  made_by: one.made_by,
  made_for: one.made_for,
  about: one.items.length === 0 ? one.checked : `Made in ${one.placed}.`,
  source: one.source,
  source_url: one.source_url,
  licence: one.licence,
  placed_on: GATHERED,
})

export const versionId = ({ slug }: FrameworkFile): string => idOf(slug, 1)

export const versionRow = (one: FrameworkFile): Row => ({
  id: versionId(one),
  framework_id: idOfFramework(one),
  number: 1,
  published_on: GATHERED,
  decided_by: one.made_by,
  why: one.checked,
})

export const itemRows = (one: FrameworkFile): Row[] =>
  one.items.map(({ section, words, note }, index) => ({
    id: idOf(one.slug, 1, index + 1),
    version_id: versionId(one),
    position: index + 1,
    section: section ?? null,
    words,
    note: note ?? null,
    strand: idOf(one.slug, 1, index + 1),
  }))

// Where the day is not known, it is the day on which it was put beside the version.
export const dissentRows = (one: FrameworkFile): Row[] =>
  (one.dissent ?? []).map(({ words, by, said_on, source_url }, index) => ({
    id: idOf(one.slug, 1, 'dissent', index),
    version_id: versionId(one),
    words,
    by,
    said_on: said_on ?? GATHERED,
    source_url,
  }))
