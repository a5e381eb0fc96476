const inLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

const shown = (at: Date) => {
  const part = Object.fromEntries(
    inLondon.formatToParts(at).map(({ type, value }) => [type, value]),
  )
  return `${part['year']}-${part['month']}-${part['day']} ${part['hour']}:${part['minute']}`
}

/**
 * The moment at which London's clocks show this day and time; undefined for a time that is not one,
 * such as the hour that is left out in March.
 */
export const londonTime = (date: string, time: string): Date | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined
  for (const offset of ['Z', '+01:00']) {
    const at = new Date(`${date}T${time}:00${offset}`)
    if (!Number.isNaN(at.getTime()) && shown(at) === `${date} ${time}`) return at
  }
  return undefined
}
