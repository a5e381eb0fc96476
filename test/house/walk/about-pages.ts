import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actionsIn, formsProblems } from './forms.ts'
import { cookieProblems, headerProblems } from './headers.ts'
import type { Page } from './html.ts'
import { broken, lost, tooHeavy, unled, unvisited, type Weighed } from './reached.ts'
import { where, type Walked } from './read.ts'
import { together } from './together.ts'
import { pageProblems } from './well-formed.ts'

const eachPage = ({ pages }: Walked, check: (page: Page) => string[]): string[] =>
  together(pages.flatMap((look) => check(look.page).map((what) => ({ what, where: where(look) }))))

const weighScripts = async ({ walk, pages }: Walked): Promise<Weighed[]> => {
  const addresses = pages.flatMap(({ html }) =>
    [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, path]) => path!),
  )
  const weigh = async (url: string) => {
    const { rawPayload } = await walk.kith.server.inject({ method: 'GET', url })
    return { where: url, bytes: rawPayload.length }
  }
  return Promise.all([...new Set(addresses)].map(weigh))
}

/** Every page that anybody came to: it answers, it is whole, it guards itself. */
export const aboutPages = (walked: () => Walked): void => {
  test('every page answers everybody, and no link leads to nothing', () => {
    const { looks } = walked().walk
    assert.deepEqual([...broken(looks), ...lost(looks)], [])
  })

  test('somebody can come to every page, and to a form for every change', () => {
    const { walk, pages } = walked()
    assert.deepEqual(unvisited(walk.served, walk.looks), [])
    const actions = new Set(pages.flatMap(({ page }) => actionsIn(page)))
    assert.deepEqual(unled(walk.served, [...actions]), [])
  })

  test('every page is well formed, with nothing inline and nothing from elsewhere', () => {
    assert.deepEqual(eachPage(walked(), pageProblems), [])
  })

  test('every field has a label, and every form its two hidden keys and a button', () => {
    assert.deepEqual(eachPage(walked(), formsProblems), [])
  })

  test('every answer guards itself, and its cookies', () => {
    const found = walked().walk.looks.flatMap((look) =>
      [...headerProblems(look.headers), ...cookieProblems(look.headers)].map((what) => ({
        what,
        where: where(look),
      })),
    )
    assert.deepEqual(together(found), [])
  })

  test('every page is under 60 kB, and its scripts under 30 kB in all', async (t) => {
    const weights = walked().pages.map((look) => ({
      where: where(look),
      bytes: Buffer.byteLength(look.html),
    }))
    const scripts = await weighScripts(walked())
    const heaviest = weights.toSorted((a, b) => b.bytes - a.bytes)[0]!
    t.diagnostic(`the heaviest page has ${heaviest.bytes} bytes (${heaviest.where})`)
    assert.ok(scripts.length > 0)
    assert.deepEqual(tooHeavy(weights, scripts), [])
  })
}
