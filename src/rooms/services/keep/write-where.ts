import type { Ask } from '../../../platform/http/route.ts'
import type { Service } from '../listing.ts'
import { clear } from './clear.ts'

type Where = { hidden: boolean; outcode: string | null }

// Whether the venue is confidential is part of a key: what still points at a place goes first.
export const writeWhere = async (ask: Ask, service: Service, { hidden, outcode }: Where) => {
  // An address somewhere else than where they say they meet now is not theirs any more.
  if (hidden || (outcode !== null && outcode !== service.outcode)) {
    const at = await ask.tx
      .selectFrom('services.service_at_location')
      .select('location_id')
      .where('cell_id', '=', service.cell)
      .where('service_id', '=', service.id)
      .execute()
    await clear(ask, 'services.service_at_location', service)
    for (const { location_id } of at)
      await ask.tx
        .deleteFrom('services.location')
        .where('cell_id', '=', service.cell)
        .where('organisation_id', '=', service.organisationId)
        .where('id', '=', location_id)
        .execute()
  }
  await ask.tx
    .updateTable('services.service')
    .set({ venue_confidential: hidden, outcode })
    .where('cell_id', '=', service.cell)
    .where('id', '=', service.id)
    .execute()
}
