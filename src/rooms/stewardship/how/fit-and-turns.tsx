import type { Rule, RuleName } from '../thresholds.ts'

/** One figure as it stands; a rule that is not in the list is said to be missing, never guessed. */
const figure = (rules: Rule[], name: RuleName): string => {
  const rule = rules.find((one) => one.name === name)
  return rule ? `${rule.value} ${rule.unit}` : 'a number that is not set yet'
}

export const FitAndTurns = ({ rules }: { rules: Rule[] }) => (
  <>
    <p>
      You say what you would like in common, and how much each thing matters. Peers say what they
      are glad to be met on. Then Kith works down this list, the same way for everyone.
    </p>
    <ol>
      <li>
        <strong>Must-haves first.</strong> If something is a must for you, only peers who share it
        are asked.
      </li>
      <li>
        <strong>Then the most that matters in common.</strong> Peers who share more of what matters
        to you come earlier.
      </li>
      <li>
        <strong>Then whoever was asked longest ago.</strong> Turns go round, so that nobody is worn
        out and nobody is left out.
      </li>
    </ol>
    <p>
      At most {figure(rules, 'outlines_at_once')} are asked at once. Each has{' '}
      {figure(rules, 'outline_stands_days')} to answer. A peer never has more than{' '}
      {figure(rules, 'outlines_open_max')} waiting for an answer.
    </p>
    <p>
      Nobody is scored. You see the reasons in words, and never a number. What somebody keeps to
      themself is never used to find a match.
    </p>
    <p>
      A usual wait is shown once at least {figure(rules, 'wait_endings_min')} are known. A count of
      fewer than {figure(rules, 'minimum_group')} is never shown at all.
    </p>
  </>
)
