import { Table } from '../../../ui/content/table.tsx'
import { dayInWords } from '../../../ui/day.ts'
import type { Service } from '../listing.ts'
import { monthsBefore } from '../rules/fresh.ts'
import { oneService, sendTo } from '../services.routes.ts'

/** Every listing of a place, with whether its group keeps it. */
export const Kept = ({ services, today }: { services: Service[]; today: string }) => (
  <Table
    caption="Every listing, and who keeps it"
    captionSize="m"
    firstCellIsHeader
    head={['Group or service', 'Kept by them', 'Last said to be right', 'The link']}
    rows={services.map((service) => [
      <a href={oneService(service.cell, service.id)}>{service.name}</a>,
      service.claimedOn === null ? 'Not yet' : 'Yes',
      confirmed(service, today),
      <a href={sendTo(service.id)}>
        Send it<span class="nhsuk-u-visually-hidden"> to {service.name}</span>
      </a>,
    ])}
  />
)

const confirmed = ({ confirmedOn }: Service, today: string): string => {
  if (confirmedOn === null) return 'Never'
  const old = confirmedOn < monthsBefore(today, 6) ? ', more than six months ago' : ''
  return `${dayInWords(confirmedOn)}${old}`
}
