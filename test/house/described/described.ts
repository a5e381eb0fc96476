import pg from 'pg'
import { rooms } from '../../../src/rooms.ts'
import type { TestDatabase } from '../../harness/databases.ts'
import { readCatalogue, type Catalogue } from '../tables/catalogue.ts'
import { schemaFile } from './schema-text.ts'
import { tableTypes } from './table-types.ts'

/** A generated file: its path from the root, and what it should hold. */
export type Described = { path: string; text: string }

const catalogueOf = async (url: string): Promise<Catalogue> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await readCatalogue(client)
  } finally {
    await client.end()
  }
}

// The way out of the house has a schema of its own, and belongs to the platform.
const PLATFORM = ['platform', 'outbox']

const schemaFiles = (catalogue: Catalogue): Described[] => {
  const schemas = catalogue.schemas.map(({ name }) => name)
  const withTables = rooms.map(({ name }) => name).filter((name) => schemas.includes(name))
  return [
    { path: 'src/platform/platform.schema.sql', text: schemaFile(PLATFORM, catalogue) },
    ...withTables.map((name) => ({
      path: `src/rooms/${name}/${name}.schema.sql`,
      text: schemaFile([name], catalogue),
    })),
  ]
}

/** Schemas that belong to no room, so that no file describes them. */
export const homeless = ({ schemas }: Catalogue): string[] =>
  schemas
    .map(({ name }) => name)
    .filter(
      (name) =>
        name !== 'public' && !PLATFORM.includes(name) && !rooms.some((room) => room.name === name),
    )

/** Everything that is generated from the catalogue of a migrated database. */
export const describe = async ({ addresses, superuserUrl }: TestDatabase) => {
  const catalogue = await catalogueOf(superuserUrl)
  const types = {
    path: 'src/platform/database/tables.ts',
    text: await tableTypes(addresses.ownerUrl),
  }
  return { catalogue, files: [...schemaFiles(catalogue), types] }
}
