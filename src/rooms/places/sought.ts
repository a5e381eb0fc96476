import type { Tx } from '../../platform/database/door.ts'
import { byOutcode } from './by-outcode.ts'
import { findAnyLocality, listEveryLocality, type AnyLocality } from './everywhere.ts'
import { readOutcode } from './rules/outcode.ts'
import { namedLike, nameKey, partsOfTown, type Spot } from './rules/sought.ts'

/** Where somebody means, found from what they typed. */
export type Sought =
  | { kind: 'nothing' }
  | { kind: 'here'; locality: AnyLocality; spot: Spot | null; label: string; place: string }
  /** One word for several places: they choose. */
  | { kind: 'several'; choices: { label: string; place: string }[] }
  /** A postcode of a nation whose outcodes are not held. */
  | { kind: 'nation'; nation: string; localities: AnyLocality[] }
  | { kind: 'unknown'; asked: string; postcode: boolean }

/**
 * A place by its own name in an address, a postcode or its first half, a town, a district, or a part of
 * a locality's name. Of a postcode only its first half is looked at, and nothing of it is kept.
 */
export const seekPlace = async (tx: Tx, typed: string): Promise<Sought> => {
  const asked = typed.trim()
  if (asked === '') return { kind: 'nothing' }
  const outcode = readOutcode(asked)
  if (outcode !== undefined) return (await byOutcode(tx, outcode)) ?? unknown(asked, true)
  const named = await findAnyLocality(tx, asked)
  if (named) return whole(named)
  const all = await listEveryLocality(tx)
  const found = (await byTown(tx, all, asked)) ?? (await byDistrict(tx, all, asked))
  // "London" is one small town in the list, and five areas: they choose.
  if (found?.kind === 'here' && namedLike(all, asked).length > 1) return byName(all, asked)!
  return found ?? byName(all, asked) ?? unknown(asked, false)
}

const whole = (locality: AnyLocality): Sought => ({
  kind: 'here',
  locality,
  spot: null,
  label: locality.name,
  place: locality.slug,
})

const unknown = (asked: string, postcode: boolean): Sought => ({ kind: 'unknown', asked, postcode })

const byTown = async (tx: Tx, all: AnyLocality[], asked: string): Promise<Sought | undefined> => {
  // "leeds, West Yorkshire" chooses between towns of one name.
  const [town = '', within = ''] = asked.split(',').map((part) => part.trim())
  const rows = await tx
    .selectFrom('places.outcode')
    .select(['town', 'latitude', 'longitude', 'locality_code as code'])
    .where('town_key', '=', town.toLowerCase().slice(0, 80))
    .execute()
  const parts = partsOfTown(rows).flatMap(({ code, spot }) => {
    const locality = all.find((one) => one.code === code)
    return locality ? [{ locality, spot }] : []
  })
  const meant = parts.filter(({ locality }) => nameKey(locality.name).startsWith(nameKey(within)))
  const [first, ...others] = meant
  if (!first) return undefined
  const name = rows[0]!.town
  const placed = ({ locality }: { locality: AnyLocality }) => `${name}, ${locality.name}`
  if (others.length > 0)
    return {
      kind: 'several',
      choices: meant.map((one) => ({ label: placed(one), place: placed(one) })),
    }
  return { kind: 'here', ...first, label: name, place: parts.length > 1 ? placed(first) : name }
}

const byDistrict = async (tx: Tx, all: AnyLocality[], asked: string) => {
  const rows = await tx
    .selectFrom('places.district')
    .select(['name', 'locality_code'])
    .where('name_key', '=', asked.toLowerCase().slice(0, 80))
    .orderBy('share', 'desc')
    .execute()
  const locality = all.find(({ code }) => code === rows[0]?.locality_code)
  return locality && whole(locality)
}

const byName = (all: AnyLocality[], asked: string): Sought | undefined => {
  const like = namedLike(all, asked)
  if (like.length === 0) return undefined
  if (like.length === 1) return whole(like[0]!)
  return { kind: 'several', choices: like.map(({ name, slug }) => ({ label: name, place: slug })) }
}
