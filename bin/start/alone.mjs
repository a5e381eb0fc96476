import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const BEAT_MS = 1_000
const SILENCE_MS_MAX = 15_000

// Two starts at once must not install over each other. Making a folder succeeds for one only;
// its holder keeps its date fresh, so that a lock left by a crash is seen for what it is.
export async function alone(root, work) {
  const lock = join(root, '.kith-install')
  await take(lock)
  const beat = setInterval(() => touch(lock), BEAT_MS)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    rmSync(lock, { recursive: true, force: true })
  }
}

async function take(lock) {
  for (let told = false; !tryTake(lock); told = true) {
    if (isLeft(lock)) rmSync(lock, { recursive: true, force: true })
    else if (!told) console.log('Another start is fetching the parts. Waiting for it.')
    await sleep(100)
  }
}

function touch(lock) {
  try {
    utimesSync(lock, new Date(), new Date())
  } catch {
    // Somebody took the lock away; what matters now is to finish.
  }
}

function tryTake(lock) {
  try {
    mkdirSync(lock)
    writeFileSync(join(lock, 'holder'), String(process.pid))
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function isLeft(lock) {
  try {
    if (Date.now() - statSync(lock).mtimeMs > SILENCE_MS_MAX) return true
    const holder = Number(readFileSync(join(lock, 'holder'), 'utf8'))
    return holder > 0 && !process.kill(holder, 0)
  } catch (error) {
    // ESRCH: nobody has that number. Anything else: it is just being taken or given back.
    return error.code === 'ESRCH'
  }
}
