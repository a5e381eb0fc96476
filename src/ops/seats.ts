import type pg from 'pg'
import { londonDay } from '../platform/clock.ts'
import { accountOf, addressIn, hold } from './account.ts'
import { cellOf, CommandProblem, need, type Command } from './command.ts'

type Table = { peers: number; others: number }

const countSeats = async (owner: pg.Client): Promise<Table> => {
  const { rows } = await owner.query<Table>(
    `select count(*) filter (where peer)::int as peers, count(*) filter (where not peer)::int as others
     from stewardship.seat where until is null`,
  )
  return rows[0]!
}

const hasSat = async (owner: pg.Client, holder: string): Promise<boolean> => {
  const { rowCount } = await owner.query('select from stewardship.seat where holder_id = $1', [
    holder,
  ])
  return rowCount !== 0
}

const refuseMinority = ({ peers, others }: Table) => {
  if (peers <= others)
    throw new CommandProblem(
      `Most of those at the stewards’ table must be peers. There would be ${peers} peers and ${others} others. Seat a peer first.`,
    )
}

const yesOrNo = (text: string | undefined): boolean => {
  const said = need(text, 'whether they are a peer, with --peer yes or --peer no')
  if (said !== 'yes' && said !== 'no') throw new CommandProblem('Say --peer yes or --peer no.')
  return said === 'yes'
}

/** Somebody sits down at the stewards' table, where words, rules and limits are decided. */
export const seat: Command = {
  name: 'seat',
  usage:
    '<email> --place <slug> --name "<name shown>" --for "<for whom they speak>" --peer <yes or no>',
  says: 'Gives somebody a seat at the stewards’ table. Most seats are held by peers.',
  options: ['place', 'name', 'for', 'peer'],
  run: async ({ owner, installation: { house } }, { words, options }) => {
    const email = addressIn(words[0])
    const cell = await cellOf(owner, options['place'])
    const name = need(options['name'], 'the name that everybody reads, with --name')
    const speaksFor = need(options['for'], 'for whom they speak, with --for')
    const peer = yesOrNo(options['peer'])
    const [holder, today] = [await accountOf(owner, house, email), londonDay(house.clock())]
    if (await hasSat(owner, holder))
      return [`${email} has had a seat already. Nothing was changed.`]
    const { peers, others } = await countSeats(owner)
    refuseMinority({ peers: peers + Number(peer), others: others + Number(!peer) })
    await owner.query('begin')
    await hold(owner, cell, holder, 'steward', today)
    await owner.query(
      `insert into stewardship.seat (id, name, speaks_for, peer, holder_id, since)
       values ($1, $2, $3, $4, $5, $6)`,
      [house.newId('seat'), name, speaksFor, peer, holder, today],
    )
    await owner.query('commit')
    return [`Done. Ask ${name} to sign in with ${email}, and to open /how/table.`]
  },
}

/** A seat is given up: what was decided from it stays, and it speaks no more. */
export const endSeat: Command = {
  name: 'end-seat',
  usage: '<email>',
  says: 'Ends somebody’s seat at the stewards’ table. What they decided stays on record.',
  run: async ({ owner, installation: { house } }, { words }) => {
    const holder = await accountOf(owner, house, addressIn(words[0]))
    const { rows } = await owner.query<{ peer: boolean }>(
      'select peer from stewardship.seat where holder_id = $1 and until is null',
      [holder],
    )
    if (!rows[0]) throw new CommandProblem('Nobody with that address has a seat now.')
    const { peers, others } = await countSeats(owner)
    if (rows[0].peer && others > 0) refuseMinority({ peers: peers - 1, others })
    await owner.query('update stewardship.seat set until = $2 where holder_id = $1', [
      holder,
      londonDay(house.clock()),
    ])
    return ['Done. The seat is free, and what was decided from it stays.']
  },
}
