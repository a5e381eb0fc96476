import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CastMember } from './app/demonstration/demonstration.ts'
import type { Installation, Say } from './installation.ts'
import type { Config } from './platform/config.ts'

const SEED = 2023

/**
 * The sample's cast; made and loaded with all the people behind them the first time. The day it was
 * made is kept with it, because everything in it happened in the year before that day.
 */
export const openSample = async (
  config: Config,
  { house, addresses }: Installation,
  say: Say,
): Promise<CastMember[]> => {
  const file = join(config.folder, 'cast.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as CastMember[]
  say('Inventing two places full of people (once).')
  const { makeSample } = await import('../db/seed/sample.ts')
  const { loadSample } = await import('../db/seed/load.ts')
  const { closeMonths } = await import('../db/seed/close-months.ts')
  const { listInvented } = await import('../db/seed/list-read-in.ts')
  const sample = makeSample({ seed: SEED, today: house.clock() })
  await loadSample(addresses.ownerUrl, house, sample)
  await closeMonths(house)
  await listInvented(house)
  const cast = sample.cast.map((member) => castMember(member))
  writeFileSync(file, JSON.stringify(cast, null, 2))
  return cast
}

type Invented = Omit<CastMember, 'start'> & { roles: readonly string[] }

const startOf = (roles: readonly string[]): string => {
  if (roles.includes('person')) return '/request'
  if (roles.includes('peer')) return '/outlines'
  if (roles.includes('coordinator')) return '/helping'
  if (roles.includes('organisation lead') || roles.includes('national lead')) return '/call'
  if (roles.includes('referrer')) return '/begin-with'
  if (roles.includes('steward')) return '/how'
  return '/me'
}

/** What a demonstration shows of one of the cast, and the page where their day begins. */
export const castMember = ({
  slug,
  personId,
  cellId,
  name,
  line,
  story,
  roles,
}: Invented): CastMember => ({
  slug,
  personId,
  cellId,
  name,
  line,
  story,
  start: startOf(roles),
})
