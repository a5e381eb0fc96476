import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// The mark is written after a good install and says of which lockfile, for which machine.
const markOf = (root) => join(root, 'node_modules', '.kith-installed')

export function isInstalled(root) {
  return read(markOf(root)) === wanted(root)
}

export function markInstalled(root) {
  writeFileSync(markOf(root), wanted(root))
}

export function unmarkInstalled(root) {
  rmSync(markOf(root), { force: true })
}

// npm leaves a list of what it laid down: somebody who ran `npm ci` need not wait for another.
export function isInstalledByHand(root) {
  const laid = packages(join(root, 'node_modules', '.package-lock.json'))
  const locked = packages(join(root, 'package-lock.json'))
  return Object.entries(locked).every(
    ([path, part]) =>
      path === '' || laid[path]?.version === part.version || (part.optional && !isForHere(part)),
  )
}

// Parts for another kind of machine are left out by npm. It tells the kinds of C library apart
// by itself, so those are not asked for.
function isForHere({ os, cpu, libc }) {
  return os?.includes(process.platform) && cpu?.includes(process.arch) && !libc
}

function wanted(root) {
  const lockfile = readFileSync(join(root, 'package-lock.json'))
  const hash = createHash('sha256').update(lockfile).digest('hex')
  return `${hash} ${process.platform}-${process.arch}\n`
}

function packages(path) {
  return JSON.parse(read(path) ?? '{}').packages ?? {}
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
