import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assetPaths, loadAssets } from './assets.ts'

const assets = await loadAssets()
const paths = assetPaths(assets)
const bodyOf = (path: string) => String(assets.find((asset) => asset.path === path)?.body)

test('every asset is named after its content, so it can be kept for ever', () => {
  for (const { path, type } of assets) {
    assert.match(path, /^\/assets\/[a-z0-9-]+-[A-Z0-9]{8}\.(css|js|svg|woff2)$/)
    assert.notEqual(type, 'application/octet-stream')
  }
})

test('what the style asks for is there: both weights of the type, from our own address', () => {
  const asked = [...bodyOf(paths.css).matchAll(/url\(["']?([^)"']+)["']?\)/g)].map(([, url]) => url)
  const known = new Set(assets.map(({ path }) => path))
  for (const url of asked) assert.ok(known.has(url ?? ''), url)
  assert.equal(new Set(asked.filter((url) => url?.endsWith('.woff2'))).size, 4)
})

test('the script is small, and there is only one', (t) => {
  const scripts = assets.filter(({ path }) => path.endsWith('.js'))
  assert.equal(scripts.length, 1)
  const size = Buffer.byteLength(bodyOf(paths.script))
  t.diagnostic(`${size} bytes`)
  assert.ok(size < 30_000, `${size} bytes`)
})
