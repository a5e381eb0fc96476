import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { NotificationBanner } from '../../../ui/content/notification-banner.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Card } from '../../../ui/kith/card.tsx'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { dayInWords } from '../../../ui/day.ts'
import { confirmedInWords, placesInWords, saidInWords, waitInWords } from '../said.tsx'
import { oneService } from '../services.routes.ts'
import { asking } from './asking-in-words.ts'
import type { Difference } from './differences.ts'
import { Differences } from './differences.view.tsx'
import { dones } from './dones.ts'
import type { Keeping } from './keep.ts'
import { linkEndedView } from './link-ended.tsx'
import type { Taken } from './link.ts'

type Facts = {
  taken: Taken
  keeping: Keeping | null
  differences: Difference[]
  done: string
  today: string
}

export const keepView = (facts: Facts | null, view: ViewFacts): PageView =>
  facts === null
    ? linkEndedView(view)
    : { title: 'Your group’s page', body: <Keep {...facts} form={view.form} /> }

const Keep = ({
  taken: { service, base },
  keeping,
  differences,
  done,
  today,
  form,
}: Facts & { form: FormFacts }) => (
  <>
    {dones[done] ? (
      <NotificationBanner variant="success" title="Done">
        {dones[done]}
      </NotificationBanner>
    ) : null}
    <h1 dir="auto">{service.name}</h1>
    <Lede>
      This is where you keep your group’s page. Everything you change is public at once. The link
      that brought you here is the key: share it with those who run the group, and with nobody else.
    </Lede>
    <p>
      <a href={oneService(service.cell, service.id)}>See the page as others do</a>
    </p>
    <Card heading="Is it all still right?">
      <p>{confirmedInWords(service, today)}</p>
      <Form action={`${base}/still-right`} csrf={form.csrf} once={form.once}>
        <Button preventDoubleClick>Yes, it is still right</Button>
      </Form>
    </Card>
    <Card heading="Room and wait">
      <p>
        Wait: {waitInWords(service)}. Free places: {placesInWords(service, today)}.
      </p>
      <Quiet>{saidInWords(service)}</Quiet>
      <p>
        <a href={`${base}/room`}>Say how much room there is</a>
      </p>
    </Card>
    <Card heading="What the page says">
      <p dir="auto">{service.words}</p>
      <p>
        <a href={`${base}/edit`}>Change the words and how to reach you</a>
      </p>
      <p>
        <a href={`${base}/details`}>Change when, where, and for whom</a>
      </p>
      <Differences differences={differences} />
    </Card>
    <Card heading="A pause">
      <p>
        {service.pausedUntil !== null && service.pausedUntil > today
          ? `Paused until ${dayInWords(service.pausedUntil)}.`
          : 'For a holiday, or when the few need a rest. The page stays, and says until when.'}
      </p>
      <p>
        <a href={`${base}/pause`}>Pause, or end a pause</a>
      </p>
    </Card>
    <Card heading="How often we ask you">
      <p>{asking(keeping)}</p>
      <p>
        <a href={`${base}/asked`}>Change how often, or where to</a>
      </p>
    </Card>
  </>
)
