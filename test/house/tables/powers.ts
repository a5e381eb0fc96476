import {
  nameOf,
  type Catalogue,
  type Func,
  type Relation,
  type Role,
  type Schema,
} from './catalogue.ts'

type Lawful = { login: boolean; becomes: readonly string[] }

const ROLES: Record<string, Lawful> = {
  kith_owner: { login: true, becomes: ['kith_jobs'] },
  kith_login: { login: true, becomes: ['kith_app', 'kith_figures', 'kith_jobs', 'kith_match'] },
  kith_keys: { login: true, becomes: [] },
  kith_app: { login: false, becomes: [] },
  kith_match: { login: false, becomes: [] },
  kith_figures: { login: false, becomes: [] },
  kith_jobs: { login: false, becomes: [] },
}

// The one door to the outbox: it lets the app add a job, and read none. It belongs to the jobs role,
// because it writes what only that role may.
const OUTBOX = {
  schema: 'outbox',
  function: 'outbox.later',
  owner: 'kith_jobs',
  path: 'pg_catalog',
}

const roleProblems = ({ name, login, inherits, powers, becomes }: Role): string[] => {
  const lawful = ROLES[name]
  if (!lawful) return [`${name} is a role that the house does not know`]
  return [
    ...powers.map((power) => `${name} has ${power}`),
    ...(login === lawful.login ? [] : [`${name} ${login ? 'may' : 'may not'} sign in`]),
    ...becomes
      .filter((other) => !lawful.becomes.includes(other))
      .map((other) => `${name} may become ${other}`),
    ...(name === 'kith_login' && inherits
      ? ['kith_login inherits: it must be nothing by itself']
      : []),
  ]
}

const relationProblems = (relation: Relation): string[] => [
  ...(relation.owner === 'kith_owner' ? [] : [`${nameOf(relation)} belongs to ${relation.owner}`]),
  ...relation.grants
    .filter(({ role }) => ['public', 'kith_login', 'kith_keys'].includes(role))
    .map(({ role, command }) => `${nameOf(relation)} grants ${command} to ${role}`),
  ...relation.grants
    .filter(({ command }) => !['select', 'insert', 'update', 'delete'].includes(command))
    .map(({ role, command }) => `${nameOf(relation)} grants ${command} to ${role}`),
]

const schemaProblems = ({ name, owner, grants }: Schema): string[] => {
  // PostgreSQL's own schema: there, everybody may look and nobody may make anything.
  const wrong = grants.filter(
    ({ role, command }) => command !== 'usage' || (role === 'public' && name !== 'public'),
  )
  const lawful = name === OUTBOX.schema ? OUTBOX.owner : 'kith_owner'
  return [
    ...(name === 'public' || owner === lawful ? [] : [`the schema ${name} belongs to ${owner}`]),
    ...wrong.map(({ role, command }) => `the schema ${name} grants ${command} to ${role}`),
  ]
}

const functionProblems = ({ name, owner, definer, path, grants }: Func): string[] => {
  const outbox = name === OUTBOX.function
  return [
    ...(owner === (outbox ? OUTBOX.owner : 'kith_owner') ? [] : [`${name}() belongs to ${owner}`]),
    ...(definer && !outbox ? [`${name}() runs with its owner's rights`] : []),
    ...(definer && path !== OUTBOX.path
      ? [`${name}() looks for names along a path that others can change`]
      : []),
    ...(definer && grants.includes('public')
      ? [`${name}() may be called by everybody who connects`]
      : []),
  ]
}

/** Where a role has more power than the house gives it. */
export const powerProblems = ({ roles, relations, schemas, functions }: Catalogue): string[] => [
  ...Object.keys(ROLES)
    .filter((name) => !roles.some((role) => role.name === name))
    .map((name) => `there is no role ${name}`),
  ...roles.flatMap(roleProblems),
  ...relations.flatMap(relationProblems),
  ...schemas.flatMap(schemaProblems),
  ...functions.flatMap(functionProblems),
]
