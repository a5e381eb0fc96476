import type { Random } from './random.ts'
import type { AnyRow } from './rows.ts'
import type { Offering } from './services.ts'

// The kinds, costs and areas that a feed gives a service.
export const around = (
  random: Random,
  { service }: Offering,
  start: Date,
): Record<string, AnyRow[]> => {
  const taxonomy = {
    id: random.id(start),
    name: 'Made-up kinds',
    description: 'Kinds of the invented list',
  }
  const term = {
    id: random.id(start),
    taxonomy_id: taxonomy.id,
    name: 'Support between people',
    description: 'People who have been there too',
    code: 'between-people',
  }
  const { cell_id, organisation_id, id: service_id } = service
  const own = { cell_id, organisation_id, service_id }
  const free = { option: 'Everybody', amount: 0, currency: 'GBP', amount_description: 'Free' }
  const number = { kind: 'Charity number', identifier: 'INVENTED-1' }
  return {
    'places.organisation_identifier': [
      { cell_id, organisation_id, id: random.id(start), ...number },
    ],
    'services.taxonomy': [taxonomy],
    'services.taxonomy_term': [term],
    'services.attribute': [{ ...own, id: random.id(start), term_id: term.id }],
    'services.service_area': [{ ...own, id: random.id(start), name: 'Bristol' }],
    'services.cost_option': [{ ...own, id: random.id(start), ...free }],
    'services.funding': [{ ...own, id: random.id(start), source: 'Members and small gifts' }],
  }
}
