const at = (options: Intl.DateTimeFormatOptions) => (when: Date) =>
  when.toLocaleString('en-GB', { ...options, timeZone: 'Europe/London' })

export const longDay = at({ weekday: 'long', day: 'numeric', month: 'long' })

export const whenWords = at({
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
})

const ways: Readonly<Record<string, string>> = {
  'in person': 'You would meet in person',
  walking: 'You would walk together',
  video: 'You would meet by video',
}

const how: Readonly<Record<string, string>> = {
  'in person': 'In person',
  walking: 'Walking together',
  video: 'By video',
}

/** How a group meets, in a word or two. */
export const howWords = (way: string): string => how[way] ?? way

export const howChoices = Object.entries(how).map(([value, text]) => ({ value, text }))

export const groupWayWords = (way: string): string => ways[way] ?? way

/** A moment as the forms ask for it: the day and the time on London's clocks. */
export const londonParts = (when: Date): { date: string; time: string } => ({
  date: when.toLocaleDateString('en-CA', { timeZone: 'Europe/London' }),
  time: when.toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/London',
  }),
})
