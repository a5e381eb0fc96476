const names: Readonly<Record<string, string>> = {
  minimum_group: 'Smallest group that a figure may be about',
  outlines_at_once: 'Peers asked at once',
  outline_stands_days: 'Time a peer has to answer',
  outlines_open_max: 'Most that may wait on one peer',
  reach_near_miles: 'How far “near” goes',
  reach_half_hour_miles: 'How far “about half an hour” goes',
  begun_stands_days: 'Time in which a request begun with somebody waits for them',
  group_wish_shared_min: 'Fewest who wish for the same before a small group is begun',
  group_people_min: 'Fewest in a small group',
  group_people_max: 'Most in a small group',
  group_answer_days: 'Time to answer about a small group',
  wait_endings_min: 'Waits that must be known before a usual wait is shown',
  newcomer_weeks: 'How long a peer counts as new',
  newcomer_open_max: 'Most that may wait on a new peer',
  asked_in_four_weeks_max: 'Most often that a peer is asked in four weeks',
  round_requests_max: 'Requests looked at in one go, each hour',
  letting_go_days: 'How often it is worked out what letting go of a wish would change',
  proposal_open_days: 'Time to argue before the stewards decide',
}

/** A rule that came later is still listed, by its own name. */
export const nameOfRule = (name: string): string => names[name] ?? sentenceOf(name)

const sentenceOf = (name: string) => {
  const words = name.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
