import { mkdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs'
import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const BEAT_MS = 1_000
const SILENCE_MS_MAX = 15_000

// Two starts at once must not install over each other. Making a folder succeeds for one only;
// its holder keeps its date fresh, so that a lock left by a crash is seen for what it is.
export async function alone(root, work) {
  const lock = join(root, '.kith-install')
  await take(root, lock)
  const beat = setInterval(() => touch(lock), BEAT_MS)
  try {
    return await work((helper) => writeFileSync(join(lock, 'helper'), String(helper)))
  } finally {
    clearInterval(beat)
    rmSync(lock, { recursive: true, force: true })
  }
}

async function take(root, lock) {
  for (let told = false; !tryTake(lock); told = true) {
    if (isLeft(lock)) clearAway(root, lock)
    else if (!told) console.log('Another start is fetching the parts. Waiting for it.')
    await sleep(100)
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

function touch(lock) {
  try {
    utimesSync(lock, new Date(), new Date())
  } catch {
    // Somebody took the lock away; what matters now is to finish.
  }
}

function isLeft(lock) {
  try {
    if (Date.now() - statSync(lock).mtimeMs > SILENCE_MS_MAX) return true
    return !process.kill(numberIn(lock, 'holder'), 0)
  } catch (error) {
    // ESRCH: nobody has that number. Anything else: it is just being taken or given back.
    return error.code === 'ESRCH'
  }
}

// The holder is gone, its npm may be busy still: two of them at once would spoil the parts.
function clearAway(root, lock) {
  try {
    const helper = numberIn(lock, 'helper')
    if (readlinkSync(`/proc/${helper}/cwd`) === root) process.kill(helper, 'SIGKILL')
  } catch {
    // It had none, or that is gone as well.
  }
  rmSync(lock, { recursive: true, force: true })
}

function numberIn(lock, name) {
  const number = Number(readFileSync(join(lock, name), 'utf8'))
  if (!(number > 0)) throw new Error('not written yet')
  return number
}
