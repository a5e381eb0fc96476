import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { removePostgres } from '../../src/platform/postgres/remove.ts'
import { onClose } from '../closing.ts'
import { row, type Row } from '../row.ts'
import { freePort } from '../served.ts'

const root = join(import.meta.dirname, '../..')
const PATIENCE_MS = 180_000

/** What a clone would hold: the files of the repository, and nothing that was installed or made. */
const copyClone = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'kith-bench-clone-'))
  onClose(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  const listing = ['ls-files', '--cached', '--others', '--exclude-standard', '-z']
  const { stdout } = await promisify(execFile)('git', listing, { cwd: root, maxBuffer: 2 ** 26 })
  for (const path of stdout.split('\0').filter(Boolean))
    await cp(join(root, path), join(folder, path)).catch(ignoreGone)
  return folder
}

const ignoreGone = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'ENOENT') throw error
}

const environment = (port: number): NodeJS.ProcessEnv => {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(KITH_|DATABASE_URL|NODE_OPTIONS)/.test(name),
  )
  return { ...Object.fromEntries(kept), PORT: String(port) }
}

const untilAnswered = async (url: string, gone: AbortSignal): Promise<void> => {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline && !gone.aborted) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    await sleep(20)
  }
  throw new Error('no answer')
}

/** Seconds from the command to the first page that it answers with. */
const startOnce = async (folder: string): Promise<number> => {
  const port = await freePort()
  const began = performance.now()
  const child = spawn('node', ['bin/start.mjs', 'start'], {
    cwd: folder,
    env: environment(port),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (part) => (said += String(part)))
  const exited = once(child, 'exit')
  const gone = new AbortController()
  child.once('exit', () => gone.abort())
  const stop = onClose(async () => {
    child.kill('SIGTERM')
    await exited
  })
  await untilAnswered(`http://127.0.0.1:${port}/`, gone.signal).catch(() => {
    throw new Error(`node bin/start.mjs start gave no answer. It says:\n${said}`)
  })
  const seconds = (performance.now() - began) / 1000
  await stop()
  return seconds
}

/** One command on a fresh clone, with whatever npm has in its cache; and the same command again. */
export const measureStart = async (): Promise<Row[]> => {
  const folder = await copyClone()
  onClose(() => removePostgres(join(folder, '.kith/postgres')))
  const first = await startOnce(folder)
  const again = await startOnce(folder)
  await removePostgres(join(folder, '.kith/postgres'))
  return [
    row({
      name: 'start.first_s',
      value: first,
      unit: 's',
      goal: { most: 60 },
      against: 'a fresh clone, with npm’s cache as it is',
    }),
    row({
      name: 'start.again_s',
      value: again,
      unit: 's',
      goal: { most: 3 },
      against: 'the same command again',
    }),
  ]
}
