import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Place } from './place.ts'

const root = join(import.meta.dirname, '../..')

/** A real Kith, as `npm start` runs it: a process of its own, and its own PostgreSQL. */
export type Running = {
  origin: string
  kill: (signal?: NodeJS.Signals) => Promise<void>
  /** Asks it to stop and says how it ended. */
  end: () => Promise<{ code: number | null; seconds: number }>
}

/** Begins a real installation there; `smtpUrl` says where its letters go. */
export const spawnKith = (place: Place, smtpUrl: string): ChildProcess => {
  const { folder, port, children } = place
  const options = [
    '--import',
    join(root, 'bin/tsx-hook.mjs'),
    join(root, 'bin/serve.ts'),
    '--empty',
  ]
  const env = {
    PATH: process.env['PATH'],
    PORT: String(port),
    KITH_FOLDER: folder,
    SMTP_URL: smtpUrl,
  }
  const child = spawn(process.execPath, options, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  children.push(child)
  return child
}

export const startKith = async (place: Place, smtpUrl: string): Promise<Running> => {
  const child = spawnKith(place, smtpUrl)
  const exited = once(child, 'exit')
  const said = await readUntil(child.stderr!, /Kith is at/)
  if (said !== undefined) throw new Error(`Kith did not start. It says:\n${said}`)
  let after = ''
  child.stderr!.on('data', (part) => (after += String(part)))
  void exited.then(([code]) => code && process.stderr.write(`Kith ended. It said:\n${after}\n`))
  const kill = async (signal: NodeJS.Signals = 'SIGKILL') => {
    child.kill(signal)
    await exited
  }
  const end = async () => {
    const began = performance.now()
    await kill('SIGTERM')
    return { code: child.exitCode, seconds: (performance.now() - began) / 1000 }
  }
  return { origin: `http://127.0.0.1:${place.port}`, kill, end }
}

/** Undefined when the words came; all that was said when they never did. */
const readUntil = async (stream: Readable, words: RegExp): Promise<string | undefined> => {
  let said = ''
  for await (const part of stream.iterator({ destroyOnReturn: false })) {
    said += String(part)
    if (words.test(said)) return void stream.resume()
  }
  return said
}

/** Asks again until it is so. */
export const until = async (
  isSo: () => Promise<boolean> | boolean,
  seconds = 20,
): Promise<void> => {
  const deadline = Date.now() + seconds * 1000
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`not so after ${seconds} seconds`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
