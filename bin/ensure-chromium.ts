import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PACKAGES = ['chromium', 'fonts-liberation']
const PLEASE = `The browser tests need Chromium. Install it (on Debian: apt-get install ${PACKAGES.join(' ')}) and run them again.`

// Where Chromium is. When it is missing and we may, it is installed first.
export async function ensureChromium(say: (line: string) => void): Promise<string> {
  const there = findChromium()
  if (there) return there
  const apt = find('apt-get')
  if (!apt || process.getuid?.() !== 0) throw new Error(PLEASE)
  say('Installing Chromium for the browser tests (once, about 350 MB).')
  await install(apt)
  const installed = findChromium()
  if (!installed) throw new Error(PLEASE)
  return installed
}

function findChromium(): string | undefined {
  const named = process.env['KITH_CHROMIUM']
  return named && existsSync(named) ? named : NAMES.map(find).find((path) => path !== undefined)
}

function find(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin']
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

async function install(apt: string): Promise<void> {
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 2 ** 26 }
  const run = (...words: string[]) => promisify(execFile)(apt, ['-y', '-q', ...words], options)
  try {
    await run('update')
    await run('install', '--no-install-recommends', ...PACKAGES)
  } catch (error) {
    const { stderr } = error as { stderr?: string }
    throw new Error(`${(stderr ?? String(error)).trim()}\n${PLEASE}`, { cause: error })
  }
}

if (import.meta.main) {
  await ensureChromium(console.error).then(console.log, (error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
