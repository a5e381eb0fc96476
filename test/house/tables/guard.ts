import { nameOf, type Command, type Policy, type Relation } from './catalogue.ts'

const COMMANDS: readonly Command[] = ['select', 'insert', 'update', 'delete']

const isSentence = (name: string) => /^[a-z][^_]* [^_]+$/.test(name)

// A policy compares columns with what the door set, and with constants. It never looks anything up.
const SETTINGS = /\bplatform\.(cell|person|organisation|helps|secret)\(\)/g

const looksUp = (expression: string | null): boolean => {
  const rest = (expression ?? '').replaceAll(SETTINGS, '')
  return /\bselect\b|\b\w+\s*\((?!\))/i.test(
    rest.replaceAll(/\b(AND|OR|NOT|ANY|IN|DISTINCT FROM)\s*\(/gi, ''),
  )
}

// What the app writes is somebody's: a cell alone would let one person write in another's name.
const isAnyones = ({ command, roles, using, check }: Policy): boolean =>
  (command === 'insert' || command === 'all') &&
  roles.includes('kith_app') &&
  !/platform\.(person|organisation|secret)\(\)/.test(check ?? using ?? '')

const policyProblems = (policy: Policy): string[] => {
  const { name, permissive, roles, using, check } = policy
  return [
    ...(isSentence(name) ? [] : [`its policy "${name}" is not named as a sentence`]),
    ...(permissive ? [] : [`its policy "${name}" takes away: policies only add`]),
    ...(roles.includes('public') ? [`its policy "${name}" is for everybody who connects`] : []),
    ...(looksUp(using) || looksUp(check) ? [`its policy "${name}" looks something up`] : []),
    ...(isAnyones(policy) ? [`its policy "${name}" lets people write in another's name`] : []),
  ]
}

const isOwners = ({ roles, command, using, check }: Policy): boolean =>
  roles.join() === 'kith_owner' && command === 'all' && using === 'true' && check === 'true'

/** A command that is granted and held by no policy does nothing and says nothing; and the other way round. */
const silenceProblems = ({ policies, grants }: Relation): string[] => {
  const granted = (role: string, command: string) =>
    grants.some((one) => one.role === role && one.command === command)
  const held = (role: string, command: Command) =>
    policies.some(
      (one) => one.roles.includes(role) && (one.command === command || one.command === 'all'),
    )
  const roles = new Set(
    [...grants, ...policies.flatMap((one) => one.roles.map((role) => ({ role })))].map(
      ({ role }) => role,
    ),
  )
  roles.delete('kith_owner')
  return [...roles].flatMap((role) =>
    COMMANDS.flatMap((command) => {
      if (granted(role, command) && !held(role, command))
        return [`${role} may ${command}, and no policy lets it`]
      const needsSight = (command === 'update' || command === 'delete') && granted(role, command)
      return needsSight && !granted(role, 'select')
        ? [`${role} may ${command} what it cannot see`]
        : []
    }),
  )
}

const unusedPolicies = ({ policies, grants }: Relation): string[] =>
  policies
    .filter((one) => !isOwners(one))
    .flatMap(({ name, roles, command }) =>
      roles
        .filter(
          (role) =>
            !grants.some(
              (one) => one.role === role && (command === 'all' || one.command === command),
            ),
        )
        .map((role) => `its policy "${name}" is for ${role}, which has no such grant`),
    )

const tableProblems = (table: Relation): string[] => [
  ...(table.secured ? [] : ['row-level security is off']),
  ...(table.forced ? [] : ['row-level security is not forced on its owner']),
  ...(table.policies.some(isOwners)
    ? []
    : ['the owner has no policy, so a migration would change nothing']),
  ...table.policies.flatMap(policyProblems),
  ...silenceProblems(table),
  ...unusedPolicies(table),
]

/** Where row-level security does not hold, or could not be read by whoever is to trust it. */
export const guardProblems = (relations: readonly Relation[]): string[] =>
  relations
    .filter(({ kind }) => kind === 'r' || kind === 'p')
    .flatMap((table) => tableProblems(table).map((what) => `${nameOf(table)}: ${what}`))
