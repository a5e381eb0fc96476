import type { Rule, RuleName } from '../thresholds.ts'

/** One figure as it stands; a rule that is not in the list is said to be missing, never guessed. */
const figure = (rules: Rule[], name: RuleName): string => {
  const rule = rules.find((one) => one.name === name)
  return rule ? `${rule.value} ${rule.unit}` : 'a number that is not set yet'
}

export const FitAndTurns = ({ rules }: { rules: Rule[] }) => (
  <>
    <p>
      You say what you would like, and how much each thing matters: <em>it must be so</em>,{' '}
      <em>it matters to me</em>, or <em>it would be nice</em>. It can be what you both have lived, a
      language, a way of meeting, times of the week, how far you would go, and who you would rather
      meet. Peers say what they would be glad to meet someone about. Then Kith works down this list,
      the same way for everyone.
    </p>
    <ol>
      <li>
        <strong>Who has room.</strong> Only peers with a free place, who have not paused.
      </li>
      <li>
        <strong>What must be so.</strong> If something must be so for you, only peers who have said
        it are asked. What a peer has not said, we do not guess.
      </li>
      <li>
        <strong>Something in common.</strong> If you wish for anything in common, a peer must share
        at least one of those wishes. Somebody who has lived something close to it and narrower
        counts: whoever has lost a parent has lost someone.
      </li>
      <li>
        <strong>What a peer does not take on.</strong> If you wish for something that a peer would
        rather not be asked about, they are not asked. Nobody is told.
      </li>
      <li>
        <strong>Whom you would rather not meet,</strong> and who would rather not meet you, are left
        out both ways. Nobody is told.
      </li>
      <li>
        <strong>Then the most that matters.</strong> Peers who meet more of what matters to you come
        earlier, then those who meet more of what would be nice. One more thing in common never puts
        a peer further back.
      </li>
      <li>
        <strong>Then whoever has least on their hands.</strong> Peers who meet fewer people, and
        have fewer waiting for an answer, come earlier.
      </li>
      <li>
        <strong>Then whoever was asked longest ago.</strong> Turns go round, so that nobody is worn
        out and nobody is left out. Between equals it is by lot.
      </li>
    </ol>
    <h3 id="distance">How distance is counted</h3>
    <p>
      We know the first half of your postcode and no more. Near means within{' '}
      {figure(rules, 'reach_near_miles')}, and half an hour means within{' '}
      {figure(rules, 'reach_half_hour_miles')}, in a straight line from the middle of one postcode
      area to the middle of the other. The way there may take longer. If you would both talk on the
      phone, by video or in writing, distance stops nothing.
    </p>
    <Turns rules={rules} />
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

const Turns = ({ rules }: { rules: Rule[] }) => (
  <>
    <h3 id="whose-turn">Whose turn it is</h3>
    <p>
      Every hour Kith goes round everyone who waits, the longest waiting first. When one peer’s turn
      could serve several people, it serves whoever asked first.
    </p>
    <p>
      At most {figure(rules, 'outlines_at_once')} are asked at once. Each has{' '}
      {figure(rules, 'outline_stands_days')} to answer. A peer never has more than{' '}
      {figure(rules, 'outlines_open_max')} waiting for an answer. In their first{' '}
      {figure(rules, 'newcomer_weeks')} it is {figure(rules, 'newcomer_open_max')}. Nobody is asked
      more than {figure(rules, 'asked_in_four_weeks_max')} in four weeks.
    </p>
    <p>
      A peer may say “not now”, which is for this time, or “not this one”, which holds until they
      change it, or nothing at all. To whoever asked, these look the same.
    </p>
    <p>
      What letting go of one wish would change is told in steps, and for none and for few it is the
      same page. It is worked out once in {figure(rules, 'letting_go_days')} for one person, so that
      nobody can find out about one peer by trying things out.
    </p>
  </>
)
