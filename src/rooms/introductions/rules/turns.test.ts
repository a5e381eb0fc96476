import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asking, peer, wish } from './fit.scene.ts'
import type { Asked } from './fit.ts'
import { inTurn, mayBeAsked, type Ready, type Turn, type TurnRules } from './turns.ts'

const DAY = 86_400_000
const now = new Date('2026-11-23T09:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * DAY)

const rules: TurnRules = {
  openMost: 3,
  newcomerDays: 42,
  newcomerOpenMost: 1,
  askedLatelyMost: 8,
}

const idle: Turn = { since: ago(400), lastAsked: ago(30), open: 0, meeting: 0, askedLately: 0 }

const ward = asking([wish('ward', 'matters')])
const order = (ready: Ready[], asked: Asked = ward, id = 'request') =>
  inTurn({ id, asked }, ready).map(({ offer }) => offer)

test('between two who fit alike, whoever has least on their hands comes first', () => {
  const amina = { peer: peer('amina'), turn: { ...idle, open: 1, lastAsked: ago(300) } }
  const tomos = { peer: peer('tomos'), turn: { ...idle, lastAsked: ago(2) } }
  const farida = { peer: peer('farida'), turn: { ...idle, meeting: 2 } }
  assert.deepEqual(order([farida, amina, tomos]), ['tomos', 'amina', 'farida'])
})

test('then whoever was asked longest ago, and first of all whoever never was', () => {
  const amina = { peer: peer('amina'), turn: { ...idle, lastAsked: ago(3) } }
  const tomos = { peer: peer('tomos'), turn: { ...idle, lastAsked: ago(9) } }
  const farida = { peer: peer('farida'), turn: { ...idle, lastAsked: null } }
  assert.deepEqual(order([amina, tomos, farida]), ['farida', 'tomos', 'amina'])
})

test('between equals it is by lot, and the lot is drawn anew for every request', () => {
  const alike = ['amina', 'tomos', 'farida'].map((one) => ({ peer: peer(one), turn: idle }))
  const firsts = new Set(
    Array.from({ length: 40 }, (_, at) => order(alike, ward, `request ${at}`)[0]),
  )
  assert.equal(firsts.size, 3)
  assert.deepEqual(order(alike), order(alike.toReversed()))
})

test('Rosa is new: one person at a time, until her first weeks are over', () => {
  const rosa = { ...idle, since: ago(10) }
  assert.equal(mayBeAsked(rosa, rules, now), true)
  assert.equal(mayBeAsked({ ...rosa, open: 1 }, rules, now), false)
  assert.equal(mayBeAsked({ ...rosa, open: 1, since: ago(43) }, rules, now), true)
})

test('whoever was asked eight times in four weeks is left in peace, however little is open', () => {
  assert.equal(mayBeAsked({ ...idle, askedLately: 7 }, rules, now), true)
  assert.equal(mayBeAsked({ ...idle, askedLately: 8 }, rules, now), false)
})
