type Law = readonly [name: string, words: string]

/** The compact in plain words. What holds each law is in the code and in its tests. */
const laws: readonly Law[] = [
  [
    'Two yeses',
    'Nobody is ever assigned to anybody. You choose among people who would be glad to meet you, and either of you can say no, or stop, without giving a reason.',
  ],
  [
    'Whose words',
    'What Kith holds about you is what you wrote. Nobody adds labels, notes or scores, and no machine changes your words.',
  ],
  [
    'One thing at a time',
    'For each thing you say, you choose who may see it. You can take any of it back, and it is gone from the next page anyone opens.',
  ],
  [
    'Peers are not watched',
    'No peer has a score, a rank or a star. How things are for peers is shown for groups only, never for one person.',
  ],
  [
    'Thinking together stays private',
    'What peers write when they reflect with each other is theirs. Their managers cannot open it in Kith.',
  ],
  [
    'Many ways of doing this',
    'Peer support grows differently in each place and group. Kith keeps those ways side by side, and says who made each one and who disagrees.',
  ],
  [
    'Every sector stands level',
    'User-led groups, charities, social care, housing and the NHS are in the same lists, with the same tools. None is put first.',
  ],
  [
    'Fair turns',
    'Whoever has waited longest is thought of first. Asking louder does not help, and a few peers do not carry everyone.',
  ],
  [
    'Honest figures',
    'Every figure says where it came from. When nobody has said, it reads "not known", as large as a number would be.',
  ],
  [
    'Speaking up is safe',
    'When a peer says that something is wrong, it goes to peer leaders and not to the peer\u2019s own manager. Everyone can see what was done about it.',
  ],
  [
    'Somebody stands behind every meeting',
    'Each peer belongs to a service or group that knows them. You can report or block from any page where people meet, and a named person answers.',
  ],
  [
    'Peers hold the keys',
    'The rules and the words on this page belong to a table of stewards, most of them peers. What they change is public, with the reason.',
  ],
]

/** Read in order, because the first is what the others rest on. */
export const Compact = () => (
  <ol>
    {laws.map(([name, words]) => (
      <li>
        <strong>{name}.</strong> {words}
      </li>
    ))}
  </ol>
)
