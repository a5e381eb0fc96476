import {
  FeedProblem,
  importFeed,
  listFeedLines,
  listRefusalLines,
  type Report,
} from '../rooms/services/services.ts'
import { cellOf, CommandProblem, need, type Command, type Context, type Given } from './command.ts'
import { makeCell } from './places.ts'

const count = (number: number) => number.toLocaleString('en-GB')

const reportLines = ({ counts, problem, reading }: Report, doubtful: number): string[] => [
  `Read ${count(counts.read)}: ${count(counts.new)} new, ${count(counts.changed)} changed, ${count(counts.unchanged)} unchanged, ${count(counts.gone)} gone, ${count(counts.refused)} refused.`,
  counts.new + counts.changed + counts.gone === 0
    ? 'Nothing has changed.'
    : `Listed ${count(counts.listed)} of them as peer support.`,
  ...(problem === null ? [] : [problem]),
  ...(counts.refused > 0 ? [`To see why: npm run ops -- services report ${reading}`] : []),
  ...(doubtful > 0
    ? [`${count(doubtful)} wait for a coordinator to decide, at /services/lists.`]
    : []),
]

const yes = (value: string | undefined): boolean => value === 'yes'

const importOne = async (context: Context, { words, options }: Given): Promise<string[]> => {
  const { installation, owner, say } = context
  const from = need(words[1], 'what to read in: a file, or an address')
  const cell = await cellOf(owner, options['place'])
  const { feed, report } = await importFeed(
    installation.house,
    {
      from,
      cell,
      name: options['name'],
      publisher: options['publisher'],
      licence: options['licence'],
      licenceUrl: options['licence-url'],
      allowPrivate: yes(options['allow-private']),
      allowHttp: yes(options['allow-http']),
      byItself: yes(options['each-night']),
    },
    {
      say,
      makeCell: (code) => makeCell(owner, code, installation.house.clock()),
      acceptGone: yes(options['accept-gone']),
    },
  )
  const { rows } = await owner.query<{ count: number }>(
    `select count(*)::int as count from services.record where feed_id = $1 and gone_on is null
     and (verdict = 'doubtful' or (verdict = 'peer support' and service_id is null))`,
    [feed.id],
  )
  return reportLines(report, rows[0]!.count)
}

/** Brings in what others have published, and says what came of it. */
export const services: Command = {
  name: 'services',
  usage: `import <file or address> --place <slug> [--name "<name>"] [--publisher "<who>"] [--licence "<licence>"] [--licence-url <address>] [--each-night yes] [--accept-gone yes] [--allow-http yes] [--allow-private yes]
npm run ops -- services feeds
npm run ops -- services report <reading>`,
  says: 'Reads a feed of services in: Open Referral UK 1, 2 or 3, or HSDS 3, whole or in pages. A service that says no place is listed in the place you name. Reading twice changes nothing twice.',
  options: [
    'place',
    'name',
    'publisher',
    'licence',
    'licence-url',
    'each-night',
    'accept-gone',
    'allow-http',
    'allow-private',
  ],
  run: async (context, given) => {
    const [what] = given.words
    try {
      if (what === 'import') return await importOne(context, given)
      if (what === 'feeds') return await listFeedLines(context.installation.house)
      if (what === 'report')
        return await listRefusalLines(
          context.installation.house,
          need(given.words[1], 'which reading: its number stands at the end of each import'),
        )
    } catch (error) {
      if (error instanceof FeedProblem) throw new CommandProblem(error.message)
      throw error
    }
    throw new CommandProblem('Say what to do: services import, services feeds, or services report.')
  },
}
