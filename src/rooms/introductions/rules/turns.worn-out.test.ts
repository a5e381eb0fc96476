import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { asking, peer, wish } from './fit.scene.ts'
import { inTurn, mayBeAsked, openMostFor, type Turn, type TurnRules } from './turns.ts'

const DAY = 86_400_000
const now = new Date('2026-11-23T09:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * DAY)
const rules: TurnRules = {
  openMost: 3,
  newcomerDays: 42,
  newcomerOpenMost: 1,
  askedLatelyMost: 8,
}
const request = asking([wish('ward', 'matters'), wish('loss', 'nice')])

/** Four weeks of requests, hour by hour; each peer answers, or not, as it falls. */
const fourWeeks = (peers: number, answers: readonly number[]) => {
  const all = Array.from({ length: peers }, (_, at) => ({
    peer: peer(`peer ${at}`, at === 0 ? ['ward', 'loss'] : ['ward']),
    since: ago(at % 2 === 0 ? 400 : 0),
    times: [] as { at: Date; until: number }[],
  }))
  const seen: { open: number; lately: number; most: number }[] = []
  for (const [hour, answer] of answers.entries()) {
    const at = new Date(now.getTime() + hour * 3_600_000)
    const openOf = (one: (typeof all)[number]) =>
      one.times.filter(({ until }) => until > hour).length
    const turnOf = (one: (typeof all)[number]): Turn => ({
      since: one.since,
      lastAsked: one.times.at(-1)?.at ?? null,
      open: openOf(one),
      meeting: 0,
      askedLately: one.times.length,
    })
    const may = all.filter((one) => mayBeAsked(turnOf(one), rules, at))
    const next = inTurn(
      { id: `request ${hour}`, asked: request },
      may.map((one) => ({ peer: one.peer, turn: turnOf(one) })),
    ).slice(0, 4)
    for (const { offer } of next)
      all.find((one) => one.peer.offer === offer)!.times.push({ at, until: hour + 1 + answer })
    for (const one of all)
      seen.push({
        open: openOf(one),
        lately: one.times.length,
        most: openMostFor(turnOf(one), rules, at),
      })
  }
  return seen
}

test('however many ask, nobody is worn out and nobody new is flooded', () => {
  const hours = fc.array(fc.nat(168), { minLength: 20, maxLength: 200 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), hours, (peers, answers) => {
      for (const { open, lately, most } of fourWeeks(peers, answers)) {
        assert.ok(open <= most)
        assert.ok(lately <= rules.askedLatelyMost)
      }
    }),
    { numRuns: 60 },
  )
})
