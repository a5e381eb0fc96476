import { choices, line } from '../../../platform/http/fields.ts'
import { act, go, mend, page, type Ask, type Outcome } from '../../../platform/http/route.ts'
import { insidePath, joinCell } from '../../people/people.ts'
import { findLocality, listLocalities, type Locality } from '../localities.ts'
import { findByOutcode } from '../outcodes.ts'
import { elsewhere, placesRoutes } from '../places.routes.ts'
import { readOutcode } from '../rules/outcode.ts'
import { joinView } from './join.view.tsx'

export const joinPage = page({
  path: placesRoutes.join,
  for: 'signed in',
  read: async (ask) => {
    const localities = await listLocalities(ask.tx)
    const mine = localities.find(({ cell }) => cell === ask.cell) ?? null
    return { localities, mine, next: insidePath(ask.query['next']) }
  },
  view: joinView,
})

const fields = {
  postcode: line({ max: 20 }),
  locality: line({ max: 80 }),
  adult: choices(['yes']),
  next: line({ max: 300 }),
}

export const join = act({
  path: placesRoutes.join,
  for: 'signed in',
  page: joinPage,
  fields,
  act: async (ask, form) => {
    const next = insidePath(form.next)
    if (ask.cell !== 0) return go(next)
    const chosen = await choose(ask, form)
    if (!('cell' in chosen)) return chosen
    if (form.adult.length === 0) return mend({ adult: 'Tick the box if you are 18 or over' })
    await joinCell(ask, chosen.cell)
    return go(next)
  },
})

type Typed = { postcode: string; locality: string }

/** The place somebody means, or what they have to mend, or the page for where Kith is not open. */
const choose = async (ask: Ask, { postcode, locality }: Typed): Promise<Locality | Outcome> => {
  const listed = locality === '' ? undefined : await findLocality(ask.tx, locality)
  if (locality !== '' && !listed) return mend({ locality: 'Choose an area from the list' })
  if (postcode === '')
    return listed ?? mend({ postcode: 'Write your postcode, or choose your area from the list' })
  const typed = await readPostcode(ask, postcode)
  if ('cell' in typed && listed && listed.cell !== typed.cell)
    return mend({
      postcode: `This postcode is in ${typed.name}. Choose that, or clear the postcode`,
    })
  return typed
}

const readPostcode = async (ask: Ask, postcode: string): Promise<Locality | Outcome> => {
  if (readOutcode(postcode) === undefined)
    return mend({ postcode: 'Write a postcode like BS5 6AB, or only its first half, like BS5' })
  const found = await findByOutcode(ask.tx, postcode)
  if (!found)
    return mend({
      postcode: 'We do not know this postcode. Check it, or choose your area from the list',
    })
  return found.locality ?? go(elsewhere(found.outcode))
}
