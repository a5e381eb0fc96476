import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import type { Kith } from '../../../test/harness/harness.ts'
import { ROOT } from '../../../test/house/code/sources.ts'

export type GalleryPage = { path: string; html: string }

/** Every page that the gallery leads to, as a visitor sees it. */
export const everyPage = async (kith: Kith): Promise<GalleryPage[]> => {
  const visitor = kith.visitor()
  const home = await visitor.get('/gallery')
  const found = [{ path: '/gallery', html: home.html }]
  for (const path of home.links.filter((link) => link.startsWith('/gallery/'))) {
    const { status, html } = await visitor.get(path)
    assert.equal(status, 200, path)
    found.push({ path, html })
  }
  return found
}

const componentsOf = async (path: string): Promise<[string, unknown][]> => {
  const file = (await import(`${ROOT}/${path}`)) as Record<string, unknown>
  return Object.entries(file).filter(
    ([name, one]) => typeof one === 'function' && /^[A-Z]/.test(name),
  )
}

/** Every component that src/ui gives to others, with its name. */
export const everyComponent = async (): Promise<[string, unknown][]> => {
  const files = globSync('src/ui/**/*.tsx', { cwd: ROOT }).filter(
    (path) => !path.includes('.test.') && !path.includes('/fixtures/'),
  )
  return (await Promise.all(files.map(componentsOf))).flat()
}
