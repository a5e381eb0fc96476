import type { Walker } from './walker.ts'

export const bristol = '/call/bristol-north-somerset-and-south-gloucestershire'

const optionLike = (member: Walker, name: RegExp) =>
  member.page.getByRole('option', { name }).first().getAttribute('value')

/** A member makes a link for an organisation. Returns the path of it, as it would be sent on. */
export const invite = async (
  member: Walker,
  organisation: RegExp,
  from?: string,
): Promise<string> => {
  if (from) await member.go(from)
  await member.follow('Invite an organisation to answer')
  const select = member.page.getByLabel(/^Which organisation in /)
  await select.selectOption(await optionLike(member, organisation))
  await member.press('Make the link')
  await member.sees('Copy this link and send it', 'With it,')
  const address = await member.page.locator('main strong').innerText()
  return new URL(address).pathname
}

/** Answers the part that is open, with an owner and a day. */
export const answerWhole = async (lead: Walker): Promise<void> => {
  await lead.write(
    'Where do peers lead in your organisation, and how are they helped to get there?',
    'We want two paid seats for peers.',
  )
  await lead.write('Who says this?', 'Bo Achebe, who chairs')
  await lead.write('What will you do?', 'Two peer seats on the board')
  await lead.write('Who answers for it?', 'The chair')
  await lead.write('Day', '31')
  await lead.write('Month', '3')
  await lead.write('Year', '2027')
  await lead.write('What money is behind it?', '£8,400 a year')
  await lead.press('Publish')
  await lead.sees('Thank you. Your answer is public now')
}
