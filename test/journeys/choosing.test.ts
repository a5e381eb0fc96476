import assert from 'node:assert/strict'
import { journey, type Town } from './browser.ts'
import type { Walker } from './walker.ts'

const yes = 'Yes, I would like to meet Tomos'

/** How many people somebody has met, as their own list says. */
const metBy = async (walker: Walker): Promise<number> => {
  await walker.go('/introductions')
  return walker.page.locator('main li').count()
}

const another = async ({ page, way }: Walker): Promise<Walker> => new (await import('./walker.ts')).Walker(await page.context().newPage(), way)

journey('Denise presses yes twice, and has said yes once', async (town) => {
  const denise = await town.be('denise')
  await denise.sees('Two people would be glad to meet you')
  const button = denise.button(yes)
  await button.dblclick({ noWaitAfter: true })
  await denise.page.waitForURL(/\/introductions\//)
  await denise.sees('You have both said yes')
  assert.equal(await metBy(denise), 1)
})

journey('Denise goes back after choosing, and chooses again', async (town) => {
  const denise = await town.be('denise')
  await denise.press(yes)
  const shared = denise.path
  await denise.page.goBack()
  await denise.sees('Tomos')
  console.error(await denise.words())
  await denise.seesNowhere(shared)
})

journey('Denise has two windows', async (town) => {
  const denise = await town.be('denise')
  const other = await another(denise)
  await other.go('/request')
  await denise.press(yes)
  await other.press('Yes, I would like to meet Farida')
  console.error(await other.words())
})

journey('Denise comes back to a form from before she signed out', async (town: Town) => {
  const denise = await town.be('denise')
  await denise.go('/ask')
  await denise.write('What would you like to talk about, or not be alone with?', 'Only this: I am tired of being strong.')
  town.kith.pass(31 * 60_000)
  await denise.press('Save and go on')
  console.error(await denise.words())
  await denise.go('/demonstration')
})
