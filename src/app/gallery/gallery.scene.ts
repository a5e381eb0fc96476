import assert from 'node:assert/strict'
import type { Kith } from '../../../test/harness/harness.ts'

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
