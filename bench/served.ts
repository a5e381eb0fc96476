import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { onClose } from './closing.ts'

export type Served = { origin: string; stop: () => Promise<void> }

const root = join(import.meta.dirname, '..')

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Starts one of our scripts in a process of its own, and waits until it says where it is. */
export const serve = async (script: string, env: Record<string, string>): Promise<Served> => {
  const port = await freePort()
  const options = ['--import', join(root, 'bin/tsx-hook.mjs'), join(root, script)]
  const child = spawn(process.execPath, options, {
    env: { ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const gone = once(child, 'exit')
  const stop = onClose(async () => {
    child.kill('SIGTERM')
    await gone
  })
  const said = await readUntil(child.stderr, / is at /)
  if (said === undefined) return { origin: `http://127.0.0.1:${port}`, stop }
  await stop()
  throw new Error(`${script} did not start. It says:\n${said}`)
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
