import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export class MasterKeyProblem extends Error {}

/** Makes a master key in a new file that only its owner may read. */
export const makeMasterKey = (file: string): void => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: 0o600 })
  chmodSync(file, 0o600)
}

/** @throws MasterKeyProblem when the file does not hold a key */
export const readMasterKey = (file: string): Buffer => {
  if (!existsSync(file))
    throw new MasterKeyProblem(
      `There is no master key at ${file}. Without it nothing that was sealed can be read.`,
    )
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64')
  if (key.length !== 32)
    throw new MasterKeyProblem(`${file} does not hold a master key: 32 bytes in base64.`)
  return key
}
