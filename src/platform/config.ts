import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Everything Kith is told from outside, read once and checked before anything starts. */
export type Config = {
  port: number
  host: string
  /** The public address, without a slash at its end: `https://kith.example.org.uk`. */
  origin: string
  /** Where this installation keeps its database, keys and logs when it runs its own PostgreSQL. */
  folder: string
  /** True for the demonstration: invented people, and signing in as one of them. */
  sample: boolean
  databaseUrl: string | undefined
  ownerUrl: string | undefined
  keysUrl: string | undefined
  masterKeyFile: string | undefined
  smtpUrl: string | undefined
  mailFrom: string
}

export class ConfigProblem extends Error {}

const portOf = (text: string | undefined): number => {
  const port = Number(text ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ConfigProblem(`PORT is "${text}". It must be a whole number from 0 to 65535.`)
  return port
}

const originOf = (text: string | undefined, port: number): string => {
  if (text === undefined) return `http://localhost:${port}`
  if (!URL.canParse(text) || new URL(text).origin !== text)
    throw new ConfigProblem(
      `ORIGIN is "${text}". It must be an address such as https://kith.example.org.uk, with nothing after the name.`,
    )
  return text
}

const togetherOrNone = (env: NodeJS.ProcessEnv) => {
  const names = ['DATABASE_URL', 'OWNER_URL', 'KEYS_URL', 'MASTER_KEY_FILE']
  const missing = names.filter((name) => !env[name])
  if (missing.length > 0 && missing.length < names.length)
    throw new ConfigProblem(
      `${missing.join(' and ')} must be set too: a database of your own needs all of ${names.join(', ')}.`,
    )
  const file = env['MASTER_KEY_FILE']
  if (file && !existsSync(file))
    throw new ConfigProblem(
      `MASTER_KEY_FILE names ${file}, and there is no such file. Make one with: npm run ops -- new-master-key <file>`,
    )
}

/** @throws ConfigProblem with a sentence an operator can act on. */
export const readConfig = (env: NodeJS.ProcessEnv, args: string[]): Config => {
  const port = portOf(env['PORT'])
  const sample = !args.includes('--empty') && !env['DATABASE_URL']
  togetherOrNone(env)
  if (!sample && env['DATABASE_URL'] && !env['SMTP_URL'])
    throw new ConfigProblem(
      'SMTP_URL must be set: people sign in with a link that is sent by e-mail.',
    )
  return {
    port,
    host: env['HOST'] ?? '127.0.0.1',
    origin: originOf(env['ORIGIN'], port),
    folder: resolve(env['KITH_FOLDER'] ?? (sample ? '.kith' : '.kith-empty')),
    sample,
    databaseUrl: env['DATABASE_URL'],
    ownerUrl: env['OWNER_URL'],
    keysUrl: env['KEYS_URL'],
    masterKeyFile: env['MASTER_KEY_FILE'],
    smtpUrl: env['SMTP_URL'],
    mailFrom: env['MAIL_FROM'] ?? 'Kith <kith@kith.example>',
  }
}
