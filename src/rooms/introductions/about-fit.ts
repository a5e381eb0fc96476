import type { Acting } from '../../platform/acting.ts'
import type { Held } from '../../platform/http/room.ts'
import { tagWords, type TagKind } from '../people/people.ts'

type Ask = (acting: Acting) => Promise<Held>

const weightWords: Record<string, string> = {
  must: 'it must be so',
  matters: 'it matters to you',
  nice: 'it would be nice',
}

const namedApart: Ask = async ({ tx, me, cell }) => ({
  heading: 'Addresses you named, kept as a code that cannot be read back, since',
  lines: await tx
    .selectFrom('introductions.apart_named')
    .select('made_at')
    .where('cell_id', '=', cell)
    .where('by_id', '=', me)
    .execute(),
})

const apartFrom: Ask = async ({ tx, me, cell }) => ({
  heading: 'Organisations you would rather meet nobody from',
  lines: await tx
    .selectFrom('introductions.apart_from as apart')
    .innerJoin('places.organisation as organisation', (join) =>
      join
        .onRef('organisation.cell_id', '=', 'apart.cell_id')
        .onRef('organisation.id', '=', 'apart.organisation_id'),
    )
    .select(['organisation.name', 'apart.made_at'])
    .where('apart.cell_id', '=', cell)
    .where('apart.by_id', '=', me)
    .execute(),
})

const reachWords: Record<string, string> = {
  near: 'near you',
  'half an hour': 'about half an hour away',
  'not at all': 'without setting out: online, by phone or in writing',
}

const practical: Ask = async ({ tx, me, cell }) => {
  const rows = await tx
    .selectFrom('introductions.request_tag')
    .select(['kind', 'tag', 'weight'])
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .execute()
  return {
    heading: 'When, in which language and how far you would meet',
    lines: rows.map(({ kind, tag, weight }) => ({
      tag: kind === 'reach' ? reachWords[tag] : tagWords(kind as TagKind, tag),
      weight: weightWords[weight],
    })),
  }
}

const rather: Ask = async ({ tx, me, cell }) => {
  const rows = await tx
    .selectFrom('introductions.request_meet as wish')
    .innerJoin('stewardship.concept as concept', 'concept.id', 'wish.concept_id')
    .select(['concept.name', 'wish.weight'])
    .where('wish.cell_id', '=', cell)
    .where('wish.person_id', '=', me)
    .execute()
  return {
    heading: 'Who you would rather meet',
    lines: rows.map(({ name, weight }) => ({ name, weight: weightWords[weight] })),
  }
}

const notTaken: Ask = async ({ tx, me, cell }) => ({
  heading: 'What you do not take on',
  lines: await tx
    .selectFrom('introductions.offer_tag as left_out')
    .innerJoin('stewardship.concept as concept', 'concept.id', 'left_out.tag')
    .select('concept.name')
    .where('left_out.cell_id', '=', cell)
    .where('left_out.peer_id', '=', me)
    .where('left_out.kind', '=', 'not taken on')
    .execute(),
})

/** What fit knows of whoever asks: their own wishes, what they leave out, and whom they would rather not meet. */
export const aboutFit: Ask[] = [practical, rather, notTaken, namedApart, apartFrom]
