import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '../../src/ops/ops.ts'
import { invented } from '../../src/rooms/services/feeds/invented.scene.ts'
import { journey, type Town } from './browser.ts'

const PLACE = 'bristol-north-somerset-and-south-gloucestershire'
const REAL = join(
  import.meta.dirname,
  '../../../shared/data/open_referral/feeds/bristol_services_v2_2024-12.json',
)

const operator = ({ kith }: Town, ...args: string[]) =>
  runCommand(
    { house: kith.house, addresses: kith.database.addresses, stop: async () => undefined },
    'services',
    args,
  )

/** A small list that nobody publishes: one that is sure, two that are doubtful, one that may be here already. */
const inventedList = [
  invented(1, { name: 'Umbrella support group' }),
  invented(2, { name: 'Aardvark advice', description: 'We mention peer support.' }),
  invented(3, { name: 'Abacus hall', description: 'A support group meets here.' }),
  invented(4, { name: 'The bench peer support' }),
  invented(5, { name: 'Potholes' }),
]

const readIn = async (town: Town): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-journey-'))
  const file = join(folder, 'made-up-list.json')
  writeFileSync(file, JSON.stringify(inventedList))
  const said = [
    await operator(town, 'import', file, '--place', PLACE, '--licence', 'Made-up Licence'),
  ]
  if (existsSync(REAL)) said.push(await operator(town, 'import', REAL, '--place', PLACE))
  rmSync(folder, { recursive: true })
  return said.flat().join('\n')
}

journey('Eleri decides what a list brought, and finds it in the directory', async (town) => {
  assert.match(await readIn(town), /Read 5: 5 new.*\nListed 2 of them/)
  const eleri = await town.be('eleri')
  await eleri.go('/me')
  await eleri.follow('Services from a list wait for you to decide')
  await eleri.sees('Lists that are read in here', 'made-up-list.json', 'Licence: Made-up Licence')
  await eleri.follow('Is it peer support?')
  await eleri.sees('Aardvark advice', 'It mentions “peer support”')
  await eleri.press('These are peer support')
  await eleri.sees('There is a problem', 'Tick at least one, then press a button')
  await eleri.tick('Aardvark advice')
  await eleri.press('These are peer support')
  assert.equal(await eleri.page.getByLabel('Aardvark advice', { exact: true }).count(), 0)
  await eleri.tick('Abacus hall')
  await eleri.press('These are not')
  await town.kith.settle()

  await eleri.follow('Lists that are read in here')
  await eleri.follow('Are these two the same?')
  await eleri.sees('Are these two the same?', 'In The Made-up Community List')
  await eleri.press(eleri.page.getByRole('button', { name: /^Not the same: The bench/ }).first())
  await town.kith.settle()

  const visitor = await town.stranger()
  await visitor.go(`/services/directory/${PLACE}`)
  await visitor.sees('Aardvark advice')
  await visitor.go('/services?place=BS5&what=umbrella')
  await visitor.sees('Umbrella support group')
  await visitor.go('/services/what-counts')
  await visitor.sees(
    'Which services count as peer support',
    'The group. What it says on its own page',
  )
  await visitor.go('/open-data')
  await visitor.sees('Open data', 'No key is needed')
})
