import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { launchPostgres } from './launch.ts'

// For the stories: another process with the same database. It says where the server is, stays
// until its input ends, and then leaves politely; or it is killed.
export type Neighbour = {
  port: number
  said: string[]
  leave: () => Promise<void>
  kill: () => Promise<void>
}

export function spawnNeighbour(t: TestContext, folder: string): ChildProcess {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  t.after(() => child.kill('SIGKILL'))
  return child
}

export async function inviteNeighbour(t: TestContext, folder: string): Promise<Neighbour> {
  const child = spawnNeighbour(t, folder)
  const [line] = await once(createInterface(child.stdout!), 'line')
  const gone = once(child, 'exit')
  const end = (how: () => unknown) => async (): Promise<void> => {
    how()
    await gone
  }
  const [leave, kill] = [end(() => child.stdin?.end()), end(() => child.kill('SIGKILL'))]
  return { ...JSON.parse(line), leave, kill }
}

async function visit(folder: string): Promise<void> {
  const said: string[] = []
  const database = await launchPostgres({
    folder,
    throwaway: true,
    say: (line) => said.push(line),
  })
  process.stdout.write(`${JSON.stringify({ port: database.port, said })}\n`)
  process.stdin.resume()
  await once(process.stdin, 'end')
  await database.stop()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await visit(process.argv[2]!)
