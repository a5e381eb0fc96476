import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

// When a process began, or undefined when it is gone. A signal 0 is not asked: a zombie
// answers it for ever where process 1 is slow to reap, and a number is used again by others.
export function bornAt(pid: number): string | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, ...fields] = line.slice(line.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' || state === 'X' ? undefined : fields[18]
  } catch {
    return undefined
  }
}

export function worksIn(pid: number, folder: string): boolean {
  try {
    return bornAt(pid) !== undefined && readlinkSync(`/proc/${pid}/cwd`) === folder
  } catch {
    return false
  }
}

export function everyoneIn(folder: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && worksIn(pid, folder))
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It went by itself in the meantime.
  }
}
