import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { linkEndedView } from './link-ended.tsx'
import type { Taken } from './link.ts'
import { RoomQuestions } from './room-questions.tsx'

type Facts = { taken: Taken; today: string }

export const roomView = (facts: Facts | null, view: ViewFacts): PageView =>
  facts === null
    ? linkEndedView(view)
    : {
        title: 'Say how much room there is',
        crumbs: [{ text: 'Your group’s page', href: facts.taken.base }],
        body: (
          <FormPage
            action={`${facts.taken.base}/room`}
            csrf={view.form.csrf}
            once={view.form.once}
            errors={errorList(view.form.errors)}
            heading="Room and wait"
            lede="It stands on the page with today’s date. Not knowing is fine: the page says so."
            submit="Save"
            beside={<a href={facts.taken.base}>Not now</a>}
          >
            <RoomQuestions service={facts.taken.service} form={view.form} today={facts.today} />
          </FormPage>
        ),
      }
