import { startKith } from '../src/main.ts'
import { readConfig } from '../src/platform/config.ts'

const say = (line: string) => console.error(line)

const running = await startKith(readConfig(process.env, process.argv.slice(2)), say)
say(`Kith is at ${running.address}`)

let stopping = false
const stop = async () => {
  if (stopping) return
  stopping = true
  await running.stop()
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop())
