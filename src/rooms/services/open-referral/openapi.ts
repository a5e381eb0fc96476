import { BASE, dataRoutes } from './open-referral.routes.ts'
import { format, uuid } from './parameters.ts'
import { questions, type Question } from './questions.ts'

const SCHEMAS = 'https://openreferraluk.org/specifications/3.0/schema'

const recordOf = ({ schema }: Question) => ({ $ref: `${SCHEMAS}/${schema}.json` })

const answerOf = (question: Question) => {
  const ref = recordOf(question)
  const number = { type: 'integer' }
  const flag = { type: 'boolean' }
  return question.one
    ? ref
    : {
        type: 'object',
        required: [
          'total_items',
          'total_pages',
          'page_number',
          'size',
          'first_page',
          'last_page',
          'empty',
          'contents',
        ],
        properties: {
          total_items: number,
          total_pages: number,
          page_number: number,
          size: number,
          first_page: flag,
          last_page: flag,
          empty: flag,
          contents: { type: 'array', items: ref },
        },
      }
}

const operation = (question: Question) => ({
  summary: question.says,
  operationId: `get${question.path.replaceAll(/[^a-z]+/g, '_')}`,
  parameters: [
    ...(question.path.includes('{id}')
      ? [{ name: 'id', in: 'path', required: true, schema: uuid }]
      : []),
    ...question.parameters.map(({ name, says, schema }) => ({
      name,
      in: 'query',
      required: false,
      description: says,
      schema,
    })),
    { name: 'If-None-Match', in: 'header', required: false, schema: { type: 'string' } },
  ],
  responses: {
    200: {
      description: 'What was asked for.',
      headers: { ETag: { schema: { type: 'string' } } },
      content: {
        'application/json': { schema: answerOf(question) },
        ...(question.parameters.includes(format)
          ? { 'application/x-ndjson': { schema: recordOf(question) } }
          : {}),
      },
    },
    304: { description: 'It is as it was when you got that ETag.' },
    ...(question.parameters.length > 0
      ? { 400: { description: 'Part of the question could not be read.' } }
      : {}),
    ...(question.path.includes('{id}')
      ? { 404: { description: 'There is nothing under that identifier.' } }
      : {}),
  },
})

/** The interface described for machines (OpenAPI 3.1). */
export const openapi = (origin: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Peer support services, from Kith',
    version: 'HSDS-UK-3.0',
    description:
      'Services and groups that offer peer support, as Open Referral UK 3. Where a venue is confidential no address and no point is published. What comes from another list carries that list’s licence.',
  },
  externalDocs: { url: `${origin}${dataRoutes.page}`, description: 'The same for people to read.' },
  servers: [{ url: `${origin}${BASE}` }],
  paths: Object.fromEntries(
    questions.map((question) => [question.path, { get: operation(question) }]),
  ),
})
