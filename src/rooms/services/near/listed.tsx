import { Card } from '../../../ui/kith/card.tsx'
import { Quiet } from '../../../ui/kith/lede.tsx'
import type { Service } from '../listing.ts'
import { oneService } from '../services.routes.ts'
import { placesInWords, RunBy, saidInWords, waitInWords, whereInWords } from '../said.tsx'

/** One service in the list, as it says of itself. */
export const Listed = ({ service }: { service: Service }) => (
  <Card
    heading={<a href={oneService(service.cell, service.id)}>{service.name}</a>}
    headingLevel={3}
  >
    <RunBy service={service} />
    <p dir="auto">{service.words}</p>
    <p>
      <strong>To join:</strong> <span dir="auto">{service.joinWords}</span>
    </p>
    <p>
      <strong>Wait:</strong> {waitInWords(service)}. <strong>Free places:</strong>{' '}
      {placesInWords(service)}. <strong>Where:</strong> {whereInWords(service)}.
    </p>
    <Quiet>{saidInWords(service)}</Quiet>
  </Card>
)
