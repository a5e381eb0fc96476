import { londonDay } from '../platform/clock.ts'
import { writeFindable } from '../rooms/services/services.ts'
import { cellOf, CommandProblem, need, type Command } from './command.ts'

const sectors = ['user-led group', 'charity', 'social care', 'housing', 'NHS']

export const addOrganisation: Command = {
  name: 'add-organisation',
  usage: '"<name>" --place <slug> --sector "<sector>"',
  says: `Lists an organisation of a place. Sectors: ${sectors.join(', ')}.`,
  options: ['place', 'sector'],
  run: async ({ owner, installation }, { words, options }) => {
    const name = need(words[0], 'the organisation’s name, in quotes')
    const sector = need(
      options['sector'],
      `the sector, with --sector. One of: ${sectors.join(', ')}`,
    )
    if (!sectors.includes(sector))
      throw new CommandProblem(`“${sector}” is not a sector here. One of: ${sectors.join(', ')}.`)
    const cell = await cellOf(owner, options['place'])
    const { rowCount } = await owner.query(
      `insert into places.organisation (cell_id, id, name, sector, invented, source, listed_on)
       values ($1, $2, $3, $4, false, 'added by the operator', $5) on conflict (cell_id, name) do nothing`,
      [
        cell,
        installation.house.newId('organisation'),
        name,
        sector,
        londonDay(installation.house.clock()),
      ],
    )
    return [rowCount ? `Listed: ${name}.` : `${name} was listed already.`]
  },
}

const ways = ['one to one', 'group', 'drop-in', 'online', 'phone']

export const addService: Command = {
  name: 'add-service',
  usage:
    '"<name>" --place <slug> --organisation "<name>" --how "<how>" --words "<in their own words>" --join "<how to get in>"',
  says: `Adds a service that offers peer support. How: ${ways.join(', ')}.`,
  options: ['place', 'organisation', 'how', 'words', 'join'],
  run: async ({ owner, installation }, { words, options }) => {
    const name = need(words[0], 'the service’s name, in quotes')
    const how = need(options['how'], `how, with --how. One of: ${ways.join(', ')}`)
    if (!ways.includes(how))
      throw new CommandProblem(`“${how}” is not a way here. One of: ${ways.join(', ')}.`)
    const cell = await cellOf(owner, options['place'])
    const organisation = need(options['organisation'], 'who runs it, with --organisation "<name>"')
    const id = installation.house.newId('service')
    const { rowCount } = await owner.query(
      `insert into services.service (cell_id, id, organisation_id, name, words, how, join_words)
       select cell_id, $3, id, $4, $5, $6, $7 from places.organisation where cell_id = $1 and name = $2`,
      [
        cell,
        organisation,
        id,
        name,
        need(options['words'], 'what it is, with --words'),
        how,
        need(options['join'], 'how to get in, with --join'),
      ],
    )
    if (!rowCount)
      throw new CommandProblem(
        `No organisation there is called ${organisation}. Add it first with add-organisation.`,
      )
    await installation.house.door.open('kith_jobs', {}, (tx) => writeFindable(tx, cell, [id]))
    return [`Added: ${name}.`]
  },
}
