import { setTimeout as sleep } from 'node:timers/promises'
import type { Seen } from '../harness/visitor.ts'
import type { Entry, Ledger } from './ledger.ts'

export type Going = { on: boolean }

const insistOn = async (entry: Entry, ledger: Ledger, seen: Seen[], going: Going) => {
  const isTaken = () => entry.fate === 'acknowledged'
  while (!isTaken() && going.on) {
    const answer = await ledger.post(entry)
    if (answer) seen.push(answer)
    await sleep(50)
  }
}

/** Somebody who comes back: for another page, and with the same form until it is taken. */
export const insist = async (ledger: Ledger, seen: Seen[], going: Going): Promise<void> => {
  while (going.on) {
    const entry = await ledger.write().catch(() => undefined)
    if (entry) await insistOn(entry, ledger, seen, going)
    else await sleep(50)
  }
}
