import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Place } from './place.ts'

const root = join(import.meta.dirname, '../..')

type Killed = { after: RegExp; ms: number }
type Ended = { code: number | null; signal: NodeJS.Signals | null; said: string }

/** `npm run ops` in a process of its own; killed outright so long after it has said some words, when that is asked. */
export const ops = async (
  place: Place,
  words: readonly string[],
  kill?: Killed,
): Promise<Ended> => {
  const script = ['--import', join(root, 'bin/tsx-hook.mjs'), join(root, 'bin/ops.ts')]
  const child = spawn(process.execPath, [...script, ...words, '--empty'], {
    env: { PATH: process.env['PATH'], KITH_FOLDER: place.folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  place.children.push(child)
  let said = ''
  let killing: NodeJS.Timeout | undefined
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      said += String(part)
      if (kill?.after.test(said)) killing ??= setTimeout(() => child.kill('SIGKILL'), kill.ms)
    })
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  clearTimeout(killing)
  return { code, signal, said }
}
