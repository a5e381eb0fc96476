import type { Source } from './sources.ts'

type Rule = { found: RegExp; because: string; lawful?: (path: string) => boolean }

// Written so that no rule finds itself.
const RULES: readonly Rule[] = [
  { found: /(?<![.\w])\/(work|tmp|home|root|Users)\//, because: 'names a folder of one machine' },
  {
    found: /\bregistry\.\w|npm(js)\.(org|com)|artifact(ory)\b/,
    because: 'names where packages come from',
  },
  { found: /\bas\s+any\b/, because: 'gives up on types' },
  { found: /\b(test|suite|it|describe)\.on[l]y\(/, because: 'runs one test and hides the others' },
  { found: /\b(TO)(DO)\b|\b(FIX)(ME)\b|\bX(XX)\b/, because: 'leaves a note instead of an issue' },
  {
    found: /\bconsole\.log\(/,
    because: 'prints from the middle of the house',
    lawful: (path) => path.startsWith('bin/'),
  },
]

/** Lines that a stranger could not run, or would have to wonder about. */
export const hygieneProblems = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, at) =>
        RULES.filter(({ found, lawful }) => found.test(line) && !lawful?.(path)).map(
          ({ because }) => `${path}:${at + 1} ${because}: ${line.trim().slice(0, 100)}`,
        ),
      ),
  )
