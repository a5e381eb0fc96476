import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const FOLDER = join(import.meta.dirname, 'schemas')
const BASE = 'https://openreferraluk.org/specifications/3.0/schema/'

export type Shape =
  | 'api_details'
  | 'service'
  | 'organization'
  | 'service_at_location'
  | 'taxonomy'
  | 'taxonomy_term'

// The schemas carry words of their own beside those of JSON Schema, which say nothing about validity.
const ajv = new Ajv2020({ strict: false, allErrors: true })
// The package is CommonJS, and hands itself over under "default" as well.
;(addFormats as unknown as (to: Ajv2020) => void)(ajv)
for (const name of readdirSync(FOLDER))
  ajv.addSchema(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as object, BASE + name)

/** What is wrong with a record by the standard's own schema: each as where and what. */
export const against = (shape: Shape, record: unknown): string[] => {
  const validate = ajv.getSchema(`${BASE}${shape}.json`) as ValidateFunction
  if (validate(record)) return []
  return validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** The same for a page of a list: its envelope, and everything in it. */
export const againstList = (shape: Shape, page: Record<string, unknown>): string[] => {
  const { contents } = page
  const numbers = ['total_items', 'total_pages', 'page_number', 'size'].filter(
    (key) => !Number.isInteger(page[key]),
  )
  const flags = ['first_page', 'last_page', 'empty'].filter((key) => typeof page[key] !== 'boolean')
  if (!Array.isArray(contents)) return ['its contents are no list']
  return [
    ...[...numbers, ...flags].map((key) => `its ${key} is missing or of another kind`),
    ...(page['size'] === contents.length ? [] : ['its size is not how many it holds']),
    ...contents.flatMap((one, at) => against(shape, one).map((what) => `/contents/${at}${what}`)),
  ]
}

/** A whole page against a list's own schema, which the standard has beside that of its records. */
export const againstOwnList = (name: string, page: unknown): string[] => {
  const validate = ajv.getSchema(BASE + name) as ValidateFunction
  return validate(page) ? [] : validate.errors!.map(({ message }) => String(message))
}
