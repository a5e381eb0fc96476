import { waysView } from '../asking/ways.view.tsx'
import { whenView } from '../asking/when.view.tsx'
import { whereView } from '../asking/where.view.tsx'
import { whoView } from '../asking/who.view.tsx'
import type { AnyOf } from '../rules/fit.ts'
import { concepts, steps, wrong, type Page } from './invented.ts'

const any = (...tags: string[]): AnyOf => ({ any: tags, weight: 'matters' })
const where = { near: null, reach: '', weight: 'matters', nearMiles: 3, halfHourMiles: 10, steps }

/** The pages of asking that say how, when, where and with whom. */
export const practical: readonly Page[] = [
  {
    page: 'How to meet',
    states: [
      {
        name: 'the first time',
        draw: (facts) => waysView({ ways: any(), needs: null, contact: null, steps }, facts),
      },
      {
        name: 'filled in',
        draw: (facts) =>
          waysView(
            { ways: any('walking'), needs: 'No stairs.', contact: '07700 900000', steps },
            facts,
          ),
      },
    ],
  },
  {
    page: 'Times and languages',
    states: [
      {
        name: 'the first time',
        draw: (facts) => whenView({ times: any(), languages: any(), steps }, facts),
      },
      {
        name: 'filled in',
        draw: (facts) =>
          whenView({ times: any('weekday morning'), languages: any('cy'), steps }, facts),
      },
    ],
  },
  {
    page: 'How far',
    states: [
      { name: 'the first time', draw: (facts) => whereView(where, facts) },
      {
        name: 'filled in',
        draw: (facts) => whereView({ ...where, near: 'ZZ1', reach: 'near' }, facts),
      },
      {
        name: 'a postcode we do not know',
        draw: (facts) =>
          whereView(
            where,
            wrong(facts, { near: 'We do not know this postcode' }, { near: ['ZZZ'] }),
          ),
      },
    ],
  },
  {
    page: 'Who they would rather meet',
    states: [
      { name: 'the first time', draw: (facts) => whoView({ meet: [], concepts, steps }, facts) },
      {
        name: 'one wish',
        draw: (facts) =>
          whoView({ meet: [{ concept: 'baking', weight: 'nice' }], concepts, steps }, facts),
      },
    ],
  },
]
