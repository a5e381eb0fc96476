import { runCommand } from '../../src/ops/ops.ts'
import type { Kith } from '../harness/harness.ts'
import { joinBy, signIn } from './asking.ts'
import { journey } from './browser.ts'
import { answerWhole, invite } from './calling.ts'

const place = 'birmingham-and-solihull'
const part = `/call/${place}/peer-leadership`

const openPlace = async ({ house, database }: Kith) => {
  const installation = { house, addresses: database.addresses, stop: async () => undefined }
  const ops = (name: string, ...args: string[]) => runCommand(installation, name, args)
  await ops('open-place', place)
  await ops('list-trusts', '--place', place)
  await ops('add-organisation', 'The Kettle Club', '--place', place, '--sector', 'user-led group')
}

const story = 'Where nothing is invented, the first organisation that is invited answers in public'

journey(
  story,
  async ({ kith, stranger }) => {
    const visitor = await stranger()
    await visitor.go('/')
    await visitor.sees('Meet someone who has been there too', 'Not known')
    await visitor.go('/call')
    await visitor.sees('Kith has not been opened anywhere yet')

    await openPlace(kith)
    await visitor.go('/call')
    await visitor.follow('Birmingham and Solihull')
    await visitor.sees('2 of 2 organisations have said nothing yet')
    await visitor.follow('Peer leadership at every level')
    await visitor.sees('The Kettle Club', 'Mental Health', 'Nothing recorded here yet', 'No answer')
    await visitor.seesNowhere('(invented)')

    const member = await stranger()
    await member.go(part)
    await member.follow('Invite an organisation to answer')
    await signIn(kith, member, 'jo@example.com')
    await joinBy(member, 'B13')
    const link = await invite(member, /^The Kettle Club/, part)

    const kettle = await stranger()
    await kettle.go(link)
    await answerWhole(kettle)
    await visitor.go(part)
    await visitor.sees('Two peer seats on the board', 'Due 31 March 2027')
    await visitor.go(`/call/${place}`)
    await visitor.sees('1 of 2 organisations have said nothing yet')
  },
  { sample: false },
)
