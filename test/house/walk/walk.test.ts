import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../harness/harness.ts'
import { aboutAccess } from '../access/about-access.ts'
import { aboutOthers } from './about-others.ts'
import { aboutPages } from './about-pages.ts'
import { aboutPrivacy } from './about-privacy.ts'
import { aboutWords } from './about-words.ts'
import { readPages, type Walked } from './read.ts'
import { walkAll } from './walk.ts'

// One walk through the whole house, as everybody; then everything that can be told from it.
let kith: Kith
let walked: Walked
before(async () => {
  kith = await openKith()
  const walk = await walkAll(kith)
  walked = { walk, pages: readPages(walk.looks) }
})
after(() => kith.close())

test('the walk has come through', (t) => {
  const { walk, pages } = walked
  t.diagnostic(
    `${walk.looks.length} looks at ${pages.length} different pages by ${walk.visitors.size} people`,
  )
  assert.ok(walk.looks.length > 500)
})

const lastWalk = () => walked

aboutPages(lastWalk)
aboutWords(lastWalk)
aboutPrivacy(lastWalk)
aboutOthers(lastWalk)
aboutAccess(lastWalk)
