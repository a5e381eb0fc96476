import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const bristol = 'bristol-north-somerset-and-south-gloucestershire'

test('nobody joins a place before signing in', async () => {
  const page = await kith.visitor().get('/join')
  assert.match(page.path, /^\/sign-in\?next=%2Fjoin/)
})

test('somebody new writes a postcode as they speak it, and goes on to where they were going', async () => {
  const ben = await kith.join('ben@example.com')
  const joined = await ben.fill('/join?next=%2Fcall%2Finvite', '/join', {
    postcode: ' bs5  6ab ',
    adult: 'yes',
  })
  assert.equal(joined.path, '/call/invite')
  assert.match(
    (await ben.get('/join')).words,
    /You are in Bristol, North Somerset and South Gloucestershire/,
  )
})

test('an area can be chosen from the list instead', async () => {
  const ada = await kith.join('ada@example.com')
  await ada.fill('/join', '/join', { locality: 'birmingham-and-solihull', adult: 'yes' })
  assert.match((await ada.get('/join')).words, /You are in Birmingham and Solihull/)
})

test('Kith is for adults, says why, and says where younger people are welcome', async () => {
  const kit = await kith.join('kit@example.com')
  const page = await kit.fill('/join', '/join', { postcode: 'BS5' })
  assert.equal(page.status, 422)
  assert.match(page.words, /Tick the box if you are 18 or over/)
  assert.match(page.words, /Why adults only\?/)
  assert.match(page.words, /0800 1111/)
  assert.equal(page.form('/join').fields['postcode']?.[0], 'BS5', 'what was typed still stands')
})

test('what cannot be a place is said to be none, and nothing typed is lost', async () => {
  const lee = await kith.join('lee@example.com')
  const cases = [
    [{}, /Write your postcode, or choose your area/],
    [{ postcode: 'Bristol' }, /Write a postcode like BS5 6AB/],
    [{ postcode: 'ZZ99 9ZZ' }, /We do not know this postcode/],
    [{ locality: 'atlantis' }, /Choose an area from the list/],
    [{ postcode: 'B1 1AA', locality: bristol }, /This postcode is in Birmingham and Solihull/],
    [{ postcode: 'BS5\nBS6' }, /Write this on one line/],
    [{ postcode: ['BS5', 'BS6'] }, /sent twice/],
    [{ postcode: 'B'.repeat(100_000) }, /Use 20 letters or fewer/],
  ] as const
  for (const [typed, said] of cases) {
    const page = await lee.fill('/join', '/join', { adult: 'yes', ...typed } as never)
    assert.equal(page.status, 422)
    assert.match(page.words, said)
  }
  assert.match((await lee.get('/call/invite')).path, /^\/join/, 'and lee has joined nothing')
})

test('where Kith is not open there is still somebody, and the nearest open place', async () => {
  const sam = await kith.join('sam@example.com')
  const page = await sam.fill('/join', '/join', { postcode: 'LS1 4AP', adult: 'yes' })
  assert.equal(page.path, '/join/elsewhere?place=LS1', 'only the first half stands in the address')
  assert.match(page.words, /116 123/)
  assert.match(page.words, /Birmingham and Solihull, about \d+ miles away/)
})

test('leading elsewhere is refused: an address of another site never becomes where one goes next', async () => {
  const eve = await kith.join('eve@example.com')
  const page = await eve.fill('/join?next=https%3A%2F%2Fevil.example', '/join', {
    postcode: 'BS1',
    adult: 'yes',
  })
  assert.equal(page.path, '/me')
})
