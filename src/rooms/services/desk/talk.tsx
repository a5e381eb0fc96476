import { dayInWords } from '../../../ui/day.ts'
import type { Service } from '../listing.ts'
import { standingOf } from '../rules/pack.ts'
import type { Change } from './desk.ts'

type Facts = { services: Service[]; changes: Change[]; today: string }

/** What the table might talk about. */
export const Talk = ({ services, changes, today }: Facts) => {
  const silent = services.filter((one) => standingOf(one, today).startsWith('has not'))
  return (
    <>
      <h2>To talk about</h2>
      <ul>
        <li>
          {silent.length === 0
            ? 'Everyone has said how much room there is.'
            : `Who could ring whom: ${silent.map(({ name }) => name).join('; ')} have not said how much room there is, or not for three months.`}
        </li>
        {changes.map(({ service, words, on }) => (
          <li>
            {service} said on {dayInWords(on)}: <span dir="auto">{words}</span>
          </li>
        ))}
        <li>Who is missing from this list?</li>
      </ul>
    </>
  )
}
