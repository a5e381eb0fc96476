import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { clearAway, findServer } from './postmaster.ts'
import { bornAt, everyoneIn, worksIn } from './processes.ts'

test('a process is known by its number and by when it began', () => {
  assert.match(bornAt(process.pid) ?? '', /^\d+$/)
  assert.equal(bornAt(2 ** 30), undefined)
})

test('a zombie answers a signal and is dead', async () => {
  // The shell starts a child, becomes another program, and that one never asks after the child.
  const keeper = spawn('/bin/sh', ['-c', 'sleep 0.05 & echo $!; exec sleep 30'])
  const [line] = await once(keeper.stdout, 'data')
  const zombie = Number(String(line))
  while (bornAt(zombie) !== undefined) await new Promise((resolve) => setTimeout(resolve, 10))
  assert.equal(process.kill(zombie, 0), true)
  keeper.kill()
  await once(keeper, 'exit')
})

test('a note that names a stranger is no server, and is cleared away', async () => {
  const data = await mkdtemp(join(tmpdir(), 'kith-note-'))
  const note = join(data, 'postmaster.pid')
  await writeFile(note, `${process.pid}\n${data}\n0\n5432\n\n127.0.0.1\n0\nready   \n`)
  assert.equal(worksIn(process.pid, process.cwd()), true)
  assert.equal(await findServer(data), undefined)
  await clearAway(data)
  await assert.rejects(rm(note), { code: 'ENOENT' })
  await rm(data, { recursive: true })
})

test('whoever works in a folder is found there, and made to leave after a crash', async () => {
  const data = await mkdtemp(join(tmpdir(), 'kith-left-'))
  const left = spawn('/bin/sleep', ['30'], { cwd: data })
  await once(left, 'spawn')
  assert.deepEqual(everyoneIn(data), [left.pid])
  await clearAway(data, 50)
  assert.deepEqual(everyoneIn(data), [])
  await rm(data, { recursive: true })
})
