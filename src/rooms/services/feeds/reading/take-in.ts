import type { House } from '../../../../platform/acting.ts'
import { listMet, writePlain, type Met } from '../keeping/record.ts'
import type { Refused } from '../rules/listing.ts'
import { judge } from '../rules/peer-support.ts'
import { isRaw, line } from '../rules/raw.ts'
import type { Ledger } from './ledger.ts'
import type { Run } from './one-record.ts'
import { fetched, ofTheRecord, taken, type Ready } from './ready.ts'
import type { Source } from './source.ts'

type Read = { raw: unknown; read: Ready | Refused }

const named = (raw: unknown) => ({
  external: (isRaw(raw) ? line(raw, 'id')?.slice(0, 200) : undefined) ?? '',
  name: (isRaw(raw) ? line(raw, 'name')?.slice(0, 200) : undefined) ?? null,
})

type Batch = { met: ReadonlyMap<string, Met>; written: Set<string> }

const metAmong = async (house: House, run: Run, all: readonly Ready[]) =>
  all.length === 0
    ? new Map<string, Met>()
    : house.door.open('kith_jobs', {}, (tx) =>
        listMet(
          tx,
          run,
          all.map(({ listing, kept }) => ({ external: listing.external, hash: kept.hash })),
        ),
      )

/** Most of a feed is not peer support: what is new of that is written together. */
const takePlain = async (
  house: House,
  run: Run,
  all: readonly Ready[],
  batch: Batch,
): Promise<void> => {
  const plain = new Map(
    all
      .filter(({ listing }) => !batch.met.has(listing.external))
      .map((one) => ({ ...one, ...judge(one.listing) }))
      .filter(({ verdict }) => verdict === 'not peer support')
      // Of two under one id the first is written; the second is met below, and refused.
      .toReversed()
      .map((one) => [one.listing.external, one] as const),
  )
  try {
    await house.door.open('kith_jobs', {}, (tx) => writePlain(tx, run, [...plain.values()]))
    for (const external of plain.keys()) batch.written.add(external)
  } catch (error) {
    // One of them cannot be kept: each is tried by itself below, and that one is refused.
    if (!ofTheRecord(error)) throw error
  }
}

const takeOne = async (
  house: House,
  run: Run,
  ledger: Ledger,
  { raw, read }: Read,
  { met, written }: Batch,
): Promise<void> => {
  if ('refused' in read) return ledger.refuse({ ...named(raw), because: read.refused })
  const { external } = read.listing
  if (written.delete(external))
    return ledger.note(external, { came: 'new', cell: run.feed.cell, listed: false })
  const waited = ledger.waits(external)
  if (waited) await ledger.flush()
  const known = met.get(external)
  if (known?.unchanged && !waited)
    return ledger.note(external, { came: 'unchanged', cell: known.cell })
  const outcome = await taken(house, run, read)
  if (outcome.came === 'refused') return ledger.refuse({ ...named(raw), because: outcome.because })
  if (!run.cells.includes(outcome.cell)) run.cells.push(outcome.cell)
  return ledger.note(external, outcome)
}

/** Takes some records in, each whole or not at all, and notes what came of each. */
export const takeIn = async (
  house: House,
  run: Run,
  source: Source,
  ledger: Ledger,
  raws: readonly unknown[],
): Promise<void> => {
  const all: Read[] = []
  for (const raw of raws) all.push({ raw, read: await fetched(source, raw) })
  const fit = all.flatMap(({ read }) => ('refused' in read ? [] : [read]))
  const batch = { met: await metAmong(house, run, fit), written: new Set<string>() }
  await takePlain(house, run, fit, batch)
  for (const one of all) await takeOne(house, run, ledger, one, batch)
}
