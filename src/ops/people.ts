import type pg from 'pg'
import { londonDay } from '../platform/clock.ts'
import { accountOf, addressIn, hold } from './account.ts'
import { cellOf, CommandProblem, need, type Command } from './command.ts'

const roles = [
  'senior peer',
  'coordinator',
  'organisation lead',
  'steward',
  'national lead',
  'operator',
  'referrer',
]

export const invite: Command = {
  name: 'invite',
  usage: '<email> --place <slug> --role "<role>"',
  says: `Gives somebody a role, to be taken up by signing in with that address. Roles: ${roles.join(', ')}.`,
  options: ['place', 'role'],
  run: async ({ owner, installation: { house } }, { words, options }) => {
    const email = addressIn(words[0])
    const role = need(options['role'], `the role, with --role. One of: ${roles.join(', ')}`)
    if (!roles.includes(role))
      throw new CommandProblem(
        `“${role}” is not a role here. One of: ${roles.join(', ')}. Peers are invited with: npm run ops -- vouch`,
      )
    const cell = await cellOf(owner, options['place'])
    await hold(owner, cell, await accountOf(owner, house, email), role, londonDay(house.clock()))
    return [`Done. Ask them to sign in with ${email}: they are then a ${role}.`]
  },
}

const serviceNamed = async (owner: pg.Client, cell: number, name: string): Promise<string> => {
  const { rows } = await owner.query<{ id: string }>(
    'select id from services.service where cell_id = $1 and name = $2',
    [cell, name],
  )
  if (!rows[0])
    throw new CommandProblem(`No service there is called ${name}. Add it first with add-service.`)
  return rows[0].id
}

/** A peer belongs to a service that vouches for them; without one there is no offer. */
export const vouch: Command = {
  name: 'vouch',
  usage: '<email> --place <slug> --service "<name>"',
  says: 'Makes somebody a peer of a service that stands behind them. They say the rest themselves when they sign in.',
  options: ['place', 'service'],
  run: async ({ owner, installation: { house } }, { words, options }) => {
    const email = addressIn(words[0])
    const cell = await cellOf(owner, options['place'])
    const service = await serviceNamed(
      owner,
      cell,
      need(options['service'], 'which service, with --service "<name>"'),
    )
    const [person, today] = [await accountOf(owner, house, email), londonDay(house.clock())]
    await owner.query('begin')
    await hold(owner, cell, person, 'peer', today)
    await owner.query(
      'insert into services.vouch (cell_id, service_id, person_id, since) values ($1, $2, $3, $4) on conflict do nothing',
      [cell, service, person, today],
    )
    await owner.query(
      'insert into introductions.offer (cell_id, offer_id, peer_id, service_id, since) values ($1, $2, $3, $4, $5) on conflict do nothing',
      [cell, house.newId('offer'), person, service, today],
    )
    await owner.query('commit')
    return [`Done. Ask them to sign in with ${email}, and to say what they offer.`]
  },
}

/** The one person who reads and answers what is reported about a service's introductions. */
export const nameReader: Command = {
  name: 'name-reader',
  usage: '<email> --place <slug> --service "<name>" --name "<name shown>"',
  says: 'Names who reads and answers what worries people about a service’s introductions.',
  options: ['place', 'service', 'name'],
  run: async ({ owner, installation: { house } }, { words, options }) => {
    const email = addressIn(words[0])
    const cell = await cellOf(owner, options['place'])
    const service = await serviceNamed(
      owner,
      cell,
      need(options['service'], 'which service, with --service "<name>"'),
    )
    const shown = need(options['name'], 'the name that people are shown, with --name')
    await owner.query(
      'update services.service set reports_to_id = $3, reports_to_name = $4 where cell_id = $1 and id = $2',
      [cell, service, await accountOf(owner, house, email), shown],
    )
    return [
      `Done. ${shown} reads what is reported. They see it at /reports when they sign in with ${email}.`,
    ]
  },
}
