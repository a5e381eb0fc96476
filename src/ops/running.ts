import { makeMasterKey } from '../platform/master-key.ts'
import { need, type Command } from './command.ts'

/** What the worker gave up on after its tries: the kind of work and when, and nothing of whom. */
export const stuckJobs: Command = {
  name: 'stuck-jobs',
  usage: '[--again yes]',
  says: 'Lists work that failed on every try. With --again yes it is tried once more from the beginning.',
  options: ['again'],
  run: async ({ owner }, { options }) => {
    await owner.query('set role kith_jobs')
    try {
      const { rows } = await owner.query<{ id: string; task: string; tried: Date }>(
        `select id, task_identifier as task, updated_at as tried from graphile_worker.jobs
         where attempts >= max_attempts order by id limit 100`,
      )
      if (options['again'] === 'yes' && rows.length > 0)
        await owner.query(
          'select graphile_worker.reschedule_jobs($1::bigint[], run_at => now(), attempts => 0)',
          [rows.map((row) => row.id)],
        )
      return rows.length === 0
        ? ['Nothing is stuck.']
        : rows.map((row) => `${row.task}, last tried ${row.tried.toISOString()}`)
    } finally {
      await owner.query('reset role')
    }
  },
}

/** How much there is, and whether it moves. Counts of rows, never a word. */
export const status: Command = {
  name: 'status',
  usage: '',
  says: 'Says how many places are open, how many people have joined, and how much work is waiting.',
  run: async ({ owner }) => {
    const { rows } = await owner.query<{ places: number; people: number; migrations: number }>(
      `select (select count(*) from places.cell where open) as places,
        (select count(*) from people.member) as people,
        (select count(*) from public.migration) as migrations`,
    )
    await owner.query('set role kith_jobs')
    const waiting = await owner.query<{ count: number }>(
      'select count(*) from graphile_worker.jobs where attempts < max_attempts',
    )
    await owner.query('reset role')
    const { places, people, migrations } = rows[0]!
    return [
      `Open places: ${places}`,
      `People who have joined: ${people}`,
      `Migrations done: ${migrations}`,
      `Work waiting: ${waiting.rows[0]!.count}`,
    ]
  },
}

/** Needs no installation: the key comes before it. */
export const newMasterKey: Command = {
  name: 'new-master-key',
  usage: '<file>',
  says: 'Makes a master key in a new file. Keep it apart from the database, and keep a copy: without it nothing can be read.',
  run: async (_context, { words }) => {
    const file = need(words[0], 'the file to make')
    makeMasterKey(file)
    return [`Made ${file}. Only its owner can read it.`]
  },
}
