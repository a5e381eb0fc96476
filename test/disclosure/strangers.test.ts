import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith, type Seen } from '../harness/harness.ts'
import { inTheCellar } from './at-the-door.ts'
import { ask, choose, idOn, offer, openScene, sayGlad, ward, type Scene } from './scene.ts'
import { bytesOf } from './twins.ts'

// What is somebody else's, and what never was, are one answer, byte for byte.

const cell = 7000
let kith: Kith
let scene: Scene
let elsewhere: Scene
let together: string
let beasYes: string
let beasOutline: string

before(async () => {
  kith = await openKith({ sample: false })
  const peers = ['pat', 'quin'].map((slug) => ({ slug, role: 'peer' as const }))
  const people = [
    { slug: 'ann' },
    { slug: 'bea' },
    { slug: 'cat' },
    ...peers,
    { slug: 'gil', role: 'senior peer' as const },
    { slug: 'fay', role: 'coordinator' as const },
  ]
  scene = await openScene(kith, { cell, people })
  elsewhere = await openScene(kith, {
    cell: cell + 1,
    people: [
      { slug: 'hal', role: 'coordinator' },
      { slug: 'ivy', role: 'peer' },
    ],
  })
  await offer(scene, 'pat', { [ward.id]: 'might meet' })
  await ask(scene, 'ann', { lived: { [ward.id]: 'might meet' } })
  await sayGlad(scene, 'pat')
  together = (await choose(scene, 'ann', 'Name of pat')).path
  await ask(scene, 'bea', { lived: { [ward.id]: 'might meet' } })
  beasOutline = await idOn(scene, 'pat', '/outlines', 'Name of bea')
  await sayGlad(scene, 'pat')
  beasYes = await idOn(scene, 'bea', '/request', 'Name of pat')
})
after(() => kith.close())

const never = '0190f2a4-0000-7000-8000-000000000001'
const strangers = (): [string, Scene][] => [
  ['cat', scene],
  ['quin', scene],
  ['gil', scene],
  ['fay', scene],
  ['hal', elsewhere],
  ['ivy', elsewhere],
]

const withoutItself = (seen: Seen, id: string) =>
  bytesOf(seen).replaceAll(id, 'ID').replaceAll(never, 'ID')

const pagesOf = () =>
  [
    ['/introductions/', together.split('/')[2]!, ['ann', 'pat']],
    ['/report/introduction/', together.split('/')[2]!, ['ann', 'pat']],
    ['/apart/introduction/', together.split('/')[2]!, ['ann', 'pat']],
    ['/report/yes/', beasYes, ['bea']],
    ['/apart/yes/', beasYes, ['bea']],
    ['/report/outline/', beasOutline, ['pat']],
    ['/apart/outline/', beasOutline, ['pat']],
  ] as const

test('another’s page is the same 404 as a page that never was', async () => {
  for (const [path, id, owners] of pagesOf()) {
    for (const owner of owners)
      assert.equal((await scene.as(owner).get(path + id)).status, 200, `${path} for ${owner}`)
    for (const [who, { as }] of strangers()) {
      const [theirs, none] = [await as(who).get(path + id), await as(who).get(path + never)]
      assert.equal(theirs.status, 404, `${path} for ${who}`)
      assert.equal(withoutItself(theirs, id), withoutItself(none, never), `${path} for ${who}`)
    }
  }
})

test('nor can it be acted on: another’s identifier in a form does what none does', async () => {
  for (const what of ['/propose', '/agree', '/end'])
    for (const [who, { as }] of strangers()) {
      const { csrf, once } = (await as(who).get('/me')).form('/sign-out').fields as {
        csrf: string[]
        once: string[]
      }
      const typed = {
        date: ['2026-12-01'],
        time: ['14:30'],
        way: ['phone'],
        words: ['Nothing to see'],
        meeting: [never],
        csrf,
        once,
      }
      const send = (id: string) =>
        as(who).submit({ action: `/introductions/${id}${what}`, fields: typed, words: '' })
      const id = together.split('/')[2]!
      const [theirs, none] = [await send(id), await send(never)]
      assert.equal(theirs.status, 404, `${what} by ${who}`)
      assert.equal(withoutItself(theirs, id), withoutItself(none, never))
    }
  assert.match((await scene.as('ann').get(together)).words, /You have both said yes/)
})

test('the same form, in the hands of one of the two, does it', async () => {
  const page = await scene.as('pat').get(together)
  const proposed = await scene.as('pat').submit(page.form(`${together}/propose`), {
    date: '2026-12-01',
    time: '14:30',
    way: 'phone',
    words: 'By phone',
  })
  assert.match(proposed.words, /You proposed/)
})

test('a yes or an outline of somebody else’s cannot be answered', async () => {
  const { csrf, once } = (await scene.as('cat').get('/me')).form('/sign-out').fields as {
    csrf: string[]
    once: string[]
  }
  const choosing = (id: string) =>
    scene
      .as('cat')
      .submit({ action: '/request/choose', fields: { person: [id], csrf, once }, words: '' })
  assert.equal(
    withoutItself(await choosing(beasYes), beasYes),
    withoutItself(await choosing(never), never),
  )
  const quin = (await scene.as('quin').get('/me')).form('/sign-out').fields as {
    csrf: string[]
    once: string[]
  }
  const answering = (id: string) =>
    scene
      .as('quin')
      .submit({ action: '/outlines/not-now', fields: { outline: [id], ...quin }, words: '' })
  assert.equal(
    withoutItself(await answering(beasOutline), beasOutline),
    withoutItself(await answering(never), never),
  )
  assert.match((await scene.as('bea').get('/request')).words, /Name of pat/)
  const [{ count }] = (await inTheCellar<{ count: string }>(
    kith,
    'select count(*) from introductions.introduction where cell_id = $1',
    [cell],
  )) as [{ count: string }]
  assert.equal(Number(count), 1)
})

test('no page tells anybody who somebody is by their account', async () => {
  const ids = ['ann', 'bea', 'pat', 'quin', 'fay', 'gil'].map(
    (slug) => [slug, scene.id(slug)] as const,
  )
  for (const reader of ['ann', 'bea', 'pat', 'quin', 'fay', 'gil'])
    for (const path of [
      '/me',
      '/me/kith-about-me.json',
      '/request',
      '/outlines',
      '/introductions',
      together,
      '/helping',
      '/reports',
    ]) {
      const { html } = await scene.as(reader).get(path)
      for (const [slug, id] of ids)
        assert.ok(!html.includes(id), `${reader} reads the account of ${slug} on ${path}`)
    }
})

test('what Ann reports of Pat is read by Gil alone; and never by Pat, were Pat the one who reads reports', async () => {
  const words = 'Pat came to my door'
  const report = async () =>
    scene
      .as('ann')
      .fill(
        `/report/introduction/${together.split('/')[2]}`,
        `/report/introduction/${together.split('/')[2]}`,
        { words },
      )
  assert.match((await report()).words, /Pat came to my door/)
  assert.match((await scene.as('gil').get('/reports')).words, /Pat came to my door/)
  for (const who of ['pat', 'bea', 'quin', 'fay'])
    assert.doesNotMatch((await scene.as(who).get('/reports')).words, /Pat came to my door/, who)
  await inTheCellar(
    kith,
    `update services.service set reports_to_id = $1, reports_to_name = 'Pat' where cell_id = $2`,
    [scene.id('pat'), cell],
  )
  await report()
  assert.doesNotMatch(
    (await scene.as('pat').get('/reports')).words,
    /Pat came to my door/,
    'Pat reads what was reported about Pat',
  )
})
