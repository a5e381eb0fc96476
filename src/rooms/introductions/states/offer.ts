import { livedView } from '../lived/lived.view.tsx'
import { offerView } from '../offer/offer.view.tsx'
import { bertWords, concepts, facet, nobodys, wrong, type Page } from './invented.ts'

export const offer = {
  id: nobodys(23),
  places: 3,
  taken: 1,
  ways: ['walking'],
  pausedUntil: null,
  service: 'Invented Kettle Club',
}
export const own = [
  facet(24, 'name', { words: 'Bert' }),
  facet(25, 'words', { words: bertWords }),
  facet(26, 'experience', { concept: 'baking' }),
]
export const picker = { concepts, themes: ['Bread', 'Water'], looked: '', found: [], open: [] }

export const offers: readonly Page[] = [
  {
    page: 'What I offer',
    states: [
      {
        name: 'no service stands behind them yet',
        draw: (facts) => offerView({ offer: undefined, facets: [], concepts }, facts),
      },
      {
        name: 'nothing said yet',
        draw: (facts) =>
          offerView({ offer: { ...offer, taken: 0, ways: [] }, facets: [], concepts }, facts),
      },
      { name: 'filled in', draw: (facts) => offerView({ offer, facets: own, concepts }, facts) },
      {
        name: 'paused',
        draw: (facts) =>
          offerView(
            { offer: { ...offer, pausedUntil: '2027-03-01' }, facets: own, concepts },
            facts,
          ),
      },
      {
        name: 'too few places',
        draw: (facts) =>
          offerView(
            { offer, facets: own, concepts },
            wrong(facts, {
              places:
                'You are meeting more people than that. Choose at least as many as you meet now',
            }),
          ),
      },
    ],
  },
  {
    page: 'What I have lived',
    states: [
      {
        name: 'some ticked',
        draw: (facts) => livedView({ picker, chosen: ['baking'], other: null }, facts),
      },
    ],
  },
]
