import type { Ask } from '../../../platform/http/route.ts'
import type { Service } from '../listing.ts'

/** Takes away every row of one kind that stands around a listing, before it is written again. */
export const clear = async (
  ask: Ask,
  table:
    | 'services.tag'
    | 'services.about'
    | 'services.language'
    | 'services.schedule'
    | 'services.service_at_location',
  service: Service,
) => {
  await ask.tx
    .deleteFrom(table)
    .where('cell_id', '=', service.cell)
    .where('service_id', '=', service.id)
    .execute()
}
