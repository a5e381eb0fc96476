// Who may see one thing that somebody says: as the room for people decides it, said again in its own words.
import type { Facet } from './rows.ts'

export type Side = 'asking' | 'offering'

export const isFor = ({ audience }: Facet, near: 'might meet' | 'both yes'): boolean =>
  audience === 'might meet' ||
  audience === 'public' ||
  (audience === 'both yes' && near === 'both yes')

// What somebody hopes for when they ask is for those asked; what a peer says is for those who ask.
const ofAsking = ['asking', 'near']
const ofOffering = ['words', 'times', 'area', 'way']

export const isOnSide = ({ kind }: Facet, side: Side): boolean =>
  !(side === 'asking' ? ofOffering : ofAsking).includes(kind)

export const isForHelpers = (audience: Facet['audience'], helped: boolean): boolean =>
  audience === 'helpers' || audience === 'public' || (helped && audience === 'might meet')
