import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** One file as it is sent. The path tells its content, so it may be cached for ever. */
export type Asset = { path: string; type: string; body: Buffer }

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))

/** Style, script, icon and the fonts that the style names: bundled once, when the app starts. */
export async function loadAssets(): Promise<Asset[]> {
  const { outputFiles } = await build({
    entryPoints: { kith: here('style/kith.css'), page: here('script.ts'), icon: here('icon.svg') },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    loader: { '.woff2': 'file', '.svg': 'copy' },
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    outdir: '/assets',
    publicPath: '/assets',
    legalComments: 'none',
  })
  return outputFiles.map(({ path, contents }) => ({
    path,
    type: types[extname(path)] ?? 'application/octet-stream',
    body: Buffer.from(contents),
  }))
}

/** What the frame links to. */
export function assetPaths(assets: Asset[]) {
  return {
    css: pathOf(assets, /\.css$/),
    script: pathOf(assets, /\.js$/),
    icon: pathOf(assets, /\/icon-[^/]*\.svg$/),
  }
}

function pathOf(assets: Asset[], pattern: RegExp): string {
  const asset = assets.find(({ path }) => pattern.test(path))
  if (!asset) throw new Error(`No ${pattern} among the assets`)
  return asset.path
}
