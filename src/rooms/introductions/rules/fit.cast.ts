import { fit, type Asked, type Candidate, type Stop, type Wish } from './fit.ts'

export const nobody: Candidate = {
  offer: 'n',
  concepts: [],
  notTaken: [],
  ways: [],
  languages: [],
  times: [],
  areas: [],
}
export const amina: Candidate = {
  ...nobody,
  offer: 'a',
  concepts: ['ward', 'caring'],
  ways: ['phone'],
  languages: ['bn', 'en'],
  times: ['weekday morning'],
  areas: ['BS5'],
}
export const tomos: Candidate = {
  ...nobody,
  offer: 't',
  concepts: ['ward', 'a man'],
  ways: ['phone', 'walking'],
  areas: ['BS16'],
}

const none = { any: [], weight: 'nice' } as const
export const anyone: Asked = {
  wishes: [],
  meet: [],
  ways: none,
  languages: none,
  times: none,
  reach: null,
}
export const wish = (concept: string, weight: Wish['weight'], more: Partial<Wish> = {}): Wish => ({
  concept,
  weight,
  metBy: [concept],
  within: [concept],
  ...more,
})
export const stops = (request: Asked, peer: Candidate): Stop[] => {
  const found = fit(request, peer)
  return found.fits ? [] : found.stops
}
