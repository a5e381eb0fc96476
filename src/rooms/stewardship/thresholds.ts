import type { Tx } from '../../platform/database/door.ts'

export type RuleName =
  | 'minimum_group'
  | 'outlines_at_once'
  | 'outline_stands_days'
  | 'outlines_open_max'
  | 'wait_endings_min'
  | 'group_wish_shared_min'
  | 'group_people_min'
  | 'group_people_max'
  | 'group_answer_days'
  | 'begun_stands_days'
  | 'reach_near_miles'
  | 'reach_half_hour_miles'
  | 'proposal_open_days'
  | 'newcomer_weeks'
  | 'newcomer_open_max'
  | 'asked_in_four_weeks_max'
  | 'round_requests_max'
  | 'letting_go_days'

export type Rule = {
  name: string
  value: number
  unit: string
  reason: string
  dissent: string | null
  decidedOn: string
}

/** The rules that hold now: of each, its highest version. */
export const listRules = (tx: Tx): Promise<Rule[]> =>
  tx
    .selectFrom('stewardship.rule')
    .distinctOn('name')
    .select(['name', 'value', 'unit', 'reason', 'dissent', 'decided_on as decidedOn'])
    .orderBy('name')
    .orderBy('version', 'desc')
    .execute()

/** What the stewards have set one rule to. */
export const ruleValue = async (tx: Tx, name: RuleName): Promise<number> => {
  const rule = await tx
    .selectFrom('stewardship.rule')
    .select('value')
    .where('name', '=', name)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return rule.value
}
