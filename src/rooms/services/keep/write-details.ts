import type { Ask } from '../../../platform/http/route.ts'
import type { Service } from '../listing.ts'
import { languages } from '../rules/choices.ts'
import { clear } from './clear.ts'
import { bydayOf, readClock, type Often } from './times.ts'
import { writeWhere } from './write-where.ts'

type Details = {
  for: string[]
  access: string[]
  language: string[]
  about: string[]
  often: Often
  day: string
  from: string
  to: string
  hidden: boolean
  outcode: string | null
}

const ofService = (service: Service) => ({
  cell_id: service.cell,
  service_id: service.id,
  organisation_id: service.organisationId,
})

/** Writes when, where, for whom and about what. A venue that becomes private loses every place it had. */
export const writeDetails = async (ask: Ask, service: Service, details: Details): Promise<void> => {
  await writeTags(ask, service, details)
  await writeAbout(ask, service, details)
  await writeLanguages(ask, service, details)
  await writeSchedule(ask, service, details)
  await writeWhere(ask, service, details)
}

const writeTags = async (ask: Ask, service: Service, details: Details) => {
  const other = service.tags.filter(({ kind }) => kind === 'how')
  const chosen = (['for', 'access'] as const).flatMap((kind) =>
    details[kind].map((value) => ({ kind: kind as string, value })),
  )
  await clear(ask, 'services.tag', service)
  const rows = [...other, ...chosen].map((tag) => ({ ...ofService(service), ...tag }))
  if (rows.length > 0) await ask.tx.insertInto('services.tag').values(rows).execute()
}

const writeAbout = async (ask: Ask, service: Service, { about }: Details) => {
  await clear(ask, 'services.about', service)
  const rows = [...new Set(about)].map((concept_id) => ({ ...ofService(service), concept_id }))
  if (rows.length > 0) await ask.tx.insertInto('services.about').values(rows).execute()
}

const writeLanguages = async (ask: Ask, service: Service, { language }: Details) => {
  await clear(ask, 'services.language', service)
  const names = languages as Readonly<Record<string, string>>
  const rows = language.map((code) => ({
    ...ofService(service),
    id: ask.newId('language'),
    code,
    name: names[code]!,
  }))
  if (rows.length > 0) await ask.tx.insertInto('services.language').values(rows).execute()
}

const writeSchedule = async (ask: Ask, service: Service, { often, day, from, to }: Details) => {
  if (often === 'kept') return
  await clear(ask, 'services.schedule', service)
  const when = bydayOf(often, day)
  if (!when) return
  await ask.tx
    .insertInto('services.schedule')
    .values({
      ...ofService(service),
      id: ask.newId('schedule'),
      ...when,
      opens_at: readClock(from) ?? null,
      closes_at: readClock(to) ?? null,
    })
    .execute()
}
