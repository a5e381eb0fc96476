import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../harness/harness.ts'
import { inTheCellar } from './at-the-door.ts'
import { openNeighbourhood, type Neighbourhood } from './met.ts'

// What is written about somebody, and who somebody is, stays with those it is for.

let kith: Kith
let at: Neighbourhood
before(async () => {
  kith = await openKith({ sample: false })
  at = await openNeighbourhood(kith, 7100)
})
after(() => kith.close())

const everybody = ['ann', 'bea', 'cat', 'pat', 'quin', 'gil', 'fay']
const pages = [
  '/me',
  '/me/kith-about-me.json',
  '/request',
  '/outlines',
  '/introductions',
  '/helping',
  '/reports',
]

test('no page tells anybody who somebody is by their account', async () => {
  for (const reader of everybody)
    for (const path of [...pages, `/introductions/${at.together}`]) {
      const { html } = await at.scene.as(reader).get(path)
      for (const slug of everybody)
        assert.ok(!html.includes(at.scene.id(slug)), `${slug} on ${path}, read by ${reader}`)
    }
})

const reportPat = (words: string) => {
  const path = `/report/introduction/${at.together}`
  return at.scene.as('ann').fill(path, path, { words })
}

const whoReads = async (words: string): Promise<string[]> => {
  const readers: string[] = []
  for (const who of everybody)
    for (const path of pages)
      if ((await at.scene.as(who).get(path)).html.includes(words)) readers.push(who)
  return [...new Set(readers)]
}

test('what Ann reports of Pat is read by Ann and Gil, and by nobody else', async () => {
  await reportPat('Pat came to my door')
  assert.deepEqual(await whoReads('Pat came to my door'), ['ann', 'gil'])
})

test('were Pat the one named to read reports, what Ann reports of Pat would still not reach Pat', async () => {
  const named = `update services.service set reports_to_id = $1, reports_to_name = 'Pat' where cell_id = $2`
  await inTheCellar(kith, named, [at.scene.id('pat'), at.scene.cell])
  await reportPat('Pat came to my door again')
  assert.ok(!(await whoReads('Pat came to my door again')).includes('pat'))
})
