// What was called for in May 2023 (ImROC, Peer Support: A Call for a National Strategy):
// five recommendations and six cultures. The facts are theirs, the sentences are ours.

export type Ask = {
  readonly id: string
  readonly kind: 'recommendation' | 'culture'
  readonly name: string
  readonly words: readonly [string, string]
  /** The question an organisation answers. */
  readonly ask: string
  readonly doNow: { readonly text: string; readonly href: string }
}

export const callSource = Object.freeze({
  name: 'Peer Support: A Call for a National Strategy, ImROC, 2 May 2023',
  href: 'https://imroc.org/publications-1/peer-support-a-call-for-a-national-strategy',
})

const invite = Object.freeze({ text: 'Invite an organisation to answer', href: '/call/invite' })
const look = Object.freeze({ text: 'See who offers peer support near you', href: '/services' })
const meet = Object.freeze({ text: 'Ask to meet someone who has been there too', href: '/meet' })

const recommendation = (ask: Omit<Ask, 'kind'>): Ask =>
  Object.freeze({ kind: 'recommendation', ...ask })
const culture = (ask: Omit<Ask, 'kind'>): Ask => Object.freeze({ kind: 'culture', ...ask })

export const theCall: readonly Ask[] = Object.freeze([
  recommendation({
    id: 'strategy',
    name: 'A strategy, here and for the nation',
    words: [
      'Each organisation, and the country, needs a plan that gives peers what they need to do this work well.',
      'Counting how many peers were trained is not enough.',
    ],
    ask: 'What is your plan for peer support, who answers for it, and what money is behind it?',
    doNow: invite,
  }),
  recommendation({
    id: 'peer-leadership',
    name: 'Peer leadership at every level',
    words: [
      'Peers should lead peers, in real posts, from the first meeting to the top table.',
      'They need help to get there, and room to speak up for change in the whole service.',
    ],
    ask: 'Where do peers lead in your organisation, and how are they helped to get there?',
    doNow: invite,
  }),
  recommendation({
    id: 'roots',
    name: 'Back to the roots',
    words: [
      'Peer support grew from people who used services, and survived them, standing by each other.',
      'Those who do it now should know that story and be free to work from it.',
    ],
    ask: 'How do you keep peer support true to where it came from, and who tells you when it is not?',
    doNow: look,
  }),
  recommendation({
    id: 'diversity-and-inclusion',
    name: 'For everyone, by everyone',
    words: [
      'Ask who shapes peer support, who gives it, and who it reaches.',
      'Then look hard at who is missing, and put it right with them.',
    ],
    ask: 'Who is missing among those who shape, give and receive peer support with you, and what are you doing about it?',
    doNow: meet,
  }),
  recommendation({
    id: 'one-locality',
    name: 'Joined up in each place',
    words: [
      'In one place there may be many groups and services that offer peer support.',
      'They should know each other, work side by side, and be easy to find.',
    ],
    ask: 'How do you work with every other group here that offers peer support, large or small?',
    doNow: look,
  }),
  culture({
    id: 'welcome',
    name: 'A welcome for a new kind of work',
    words: [
      'Peer support is work in its own right, and not a cheaper version of another job.',
      'A team that makes peers welcome knows what the role is, and what it is not.',
    ],
    ask: 'What do you do before a peer starts, so that the team understands the role?',
    doNow: invite,
  }),
  culture({
    id: 'every-sector',
    name: 'Every sector brings something',
    words: [
      'User-led groups, charities, social care, housing and the NHS each do this in their own way.',
      'Those differences help people, and no one way is worth more than another.',
    ],
    ask: 'What do other sectors bring that you do not, and how do you share work and money with them?',
    doNow: look,
  }),
  culture({
    id: 'fits-each-group',
    name: 'Shaped with each group',
    words: [
      'What matters stays the same: being equals, being honest, being safe with each other.',
      'How it is done can change, so that it fits the people and the place.',
    ],
    ask: 'Where have you changed the role so that it fits the people it is for, and who decided?',
    doNow: meet,
  }),
  culture({
    id: 'evidence',
    name: 'Knowing that it works',
    words: [
      'There is good research on peer support, and some of it was led by people who use services.',
      'A service should know it, say what is still unclear, and learn from its own people too.',
    ],
    ask: 'What research do you rely on, and how do people who use your service help you learn?',
    doNow: invite,
  }),
  culture({
    id: 'peer-leaders',
    name: 'Standing behind peer leaders',
    words: [
      'A peer who leads can be the only one in the room.',
      'They need backing, time and company, so that they can say what others will not.',
    ],
    ask: 'Who backs the peer leaders you have, and what changed because they spoke?',
    doNow: invite,
  }),
  culture({
    id: 'shared-vision',
    name: 'Led by one shared vision',
    words: [
      'Good local work is easier when the whole country knows where it is going.',
      'A shared vision looks ten years ahead, and peers help to write it.',
    ],
    ask: 'How does your plan fit a vision for the whole country, and how have peers helped to write it?',
    doNow: invite,
  }),
])
