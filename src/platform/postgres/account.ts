import { chown, readFile, stat } from 'node:fs/promises'
import { PostgresProblem } from './problem.ts'

// Whom PostgreSQL runs as: it refuses to be root, so root lends it another account.
export type Account = { uid: number; gid: number; lent: boolean }

export async function accountFor(data: string): Promise<Account> {
  const us = { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1, lent: false }
  const owner = await stat(data).catch(() => undefined)
  if (us.uid === 0) return owner ? lend(owner.uid, owner.gid) : lendable()
  if (!owner || owner.uid === us.uid) return us
  throw new PostgresProblem(`The database in ${data} belongs to another user of this machine.`)
}

export async function give(path: string, account: Account): Promise<void> {
  if (account.lent) await chown(path, account.uid, account.gid)
}

// What a child process needs to run as this account.
export function runAs({ uid, gid, lent }: Account): { uid?: number; gid?: number } {
  return lent ? { uid, gid } : {}
}

async function lendable(): Promise<Account> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  const found = ['postgres', 'nobody'].map((name) => lines.find((line) => line[0] === name))
  const line = found.find((fields) => fields !== undefined)
  if (!line)
    throw new PostgresProblem('PostgreSQL will not run as root. Start Kith as another user.')
  return lend(Number(line[2]), Number(line[3]))
}

function lend(uid: number, gid: number): Account {
  if (uid === 0)
    throw new PostgresProblem('The database belongs to root, and PostgreSQL will not be root.')
  return { uid, gid, lent: true }
}
