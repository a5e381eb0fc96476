import { execFile } from 'node:child_process'
import { join } from 'node:path'

// npm run check: types, lint and format. With --fix it formats instead of complaining.
const root = join(import.meta.dirname, '..')
const FOLDERS = ['bin', 'src', 'test', 'bench', 'db']

type Tool = { name: string; script: string; options: string[] }
type Result = { name: string; ok: boolean; said: string }

const TOOLS: Tool[] = [
  { name: 'types', script: 'typescript/bin/tsc', options: ['--noEmit', '--pretty'] },
  { name: 'lint', script: 'oxlint/bin/oxlint', options: ['--type-aware', ...FOLDERS] },
  { name: 'format', script: 'oxfmt/bin/oxfmt', options: ['--check', ...FOLDERS] },
]
const FORMAT: Tool = { name: 'format', script: 'oxfmt/bin/oxfmt', options: FOLDERS }

export async function check(): Promise<boolean> {
  const results = await Promise.all(TOOLS.map(run))
  results.forEach(report)
  return results.every(({ ok }) => ok)
}

function run({ name, script, options }: Tool): Promise<Result> {
  const path = join(root, 'node_modules', script)
  return new Promise((resolve) => {
    const limits = { cwd: root, maxBuffer: 2 ** 26 }
    execFile(process.execPath, [path, ...options], limits, (error, stdout, stderr) => {
      resolve({ name, ok: error === null, said: stdout + stderr })
    })
  })
}

function report({ name, ok, said }: Result): void {
  if (ok) console.log(`✔ ${name}`)
  else console.error(`${said.trim()}\n✖ ${name}`)
}

if (import.meta.main) await main(process.argv.slice(2))

async function main(options: string[]): Promise<void> {
  if (options.includes('--help')) console.log('npm run check [-- --fix]')
  else {
    if (options.includes('--fix')) report(await run(FORMAT))
    process.exitCode = (await check()) ? 0 : 1
  }
}
