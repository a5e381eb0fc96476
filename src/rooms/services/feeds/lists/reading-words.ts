import type { ReadingShown } from './listing-feeds.ts'

const at = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})

export const whenInWords = (moment: Date): string => at.format(moment)

const count = (number: number): string => number.toLocaleString('en-GB')

/** What came of a reading, in one sentence. */
export const readingInWords = (reading: ReadingShown): string => {
  const { read, gone, refused, listed } = reading
  const changes = [
    [reading.new, 'new'],
    [reading.changed, 'changed'],
    [reading.unchanged, 'as before'],
    [gone, 'gone'],
    [refused, 'not read in'],
  ] as const
  const said = changes
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${count(number)} ${word}`)
  const all = said.length > 0 ? `: ${said.join(', ')}` : ''
  const more = listed > 0 ? ` ${count(listed)} listed as peer support.` : ''
  return `Read ${count(read)} ${read === 1 ? 'service' : 'services'}${all}.${more}`
}
