import { dayInWords } from '../../../ui/day.ts'
import { Card } from '../../../ui/kith/card.tsx'
import { Quiet } from '../../../ui/kith/lede.tsx'
import type { Listed as Service } from '../listing.ts'
import { nextMeeting } from '../rules/meeting.ts'
import { whenInWords } from '../rules/when-in-words.ts'
import {
  confirmedInWords,
  milesInWords,
  placesInWords,
  RunBy,
  saidInWords,
  waitInWords,
  whereInWords,
} from '../said.tsx'
import { oneService } from '../services.routes.ts'
import { tagsInWords } from '../tags-in-words.ts'

type Props = { service: Service; today: string; miles?: number | null }

/** One service in the list, as it says of itself. */
export const Listed = ({ service, today, miles = null }: Props) => (
  <Card
    heading={<a href={oneService(service.cell, service.id)}>{service.name}</a>}
    headingLevel={3}
  >
    <RunBy service={service} />
    <p dir="auto">{service.words}</p>
    <p>
      <strong>To join:</strong> <span dir="auto">{service.joinWords}</span>
    </p>
    <Meets service={service} today={today} />
    <p>
      <strong>Wait:</strong> {waitInWords(service)}. <strong>Free places:</strong>{' '}
      {placesInWords(service, today)}. <strong>Where:</strong> {whereInWords(service)}
      {miles === null ? '' : `, ${milesInWords(miles)}`}.
    </p>
    <p>{tagsInWords(service)}</p>
    <Quiet>
      {saidInWords(service)} {confirmedInWords(service, today)}
    </Quiet>
  </Card>
)

/** Paused, or when it meets next. */
export const Meets = ({ service, today }: Props) => {
  if (service.pausedUntil !== null && service.pausedUntil > today)
    return (
      <p>
        <strong>Paused</strong> until {dayInWords(service.pausedUntil)}.{' '}
        <span dir="auto">{service.pauseWords}</span>
      </p>
    )
  const times = service.schedules.flatMap((schedule) => whenInWords(schedule) ?? [])
  if (times.length === 0) return null
  const [next] = service.schedules.flatMap((one) => nextMeeting(one, today) ?? []).toSorted()
  return (
    <p>
      <strong>When:</strong> {times.join('; ')}.{next ? ` Next: ${dayInWords(next)}.` : ''}
    </p>
  )
}
