import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { monthInWords } from '../../../ui/day.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { linkEndedView } from './link-ended.tsx'
import type { Taken } from './link.ts'
import { nextMonths } from './room-questions.tsx'

type Facts = { taken: Taken; today: string }

export const pauseView = (facts: Facts | null, view: ViewFacts): PageView =>
  facts === null
    ? linkEndedView(view)
    : {
        title: 'Pause your group’s page',
        crumbs: [{ text: 'Your group’s page', href: facts.taken.base }],
        body: <Pause {...facts} form={view.form} />,
      }

const Pause = ({ taken: { service, base }, today, form }: Facts & { form: ViewFacts['form'] }) => {
  const stands =
    service.pausedUntil !== null && service.pausedUntil > today ? service.pausedUntil : 'on'
  return (
    <FormPage
      action={`${base}/pause`}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading="A pause"
      lede="The page stays where it is, and says that you come back. We do not ask you anything meanwhile."
      submit="Save"
      beside={<a href={base}>Not now</a>}
    >
      <Select
        name="until"
        label="Paused until the beginning of"
        value={form.typed['until']?.[0] ?? stands}
        error={form.errors['until']}
        items={[
          { value: 'on', text: 'Not paused' },
          ...nextMonths(today).map((day) => ({ value: day, text: monthInWords(day) })),
        ]}
      />
      <Input
        name="words"
        label="A few words for the page (if you like)"
        hint="Like: back when the school hall is mended."
        value={form.typed['words']?.[0] ?? service.pauseWords ?? ''}
        error={form.errors['words']}
      />
    </FormPage>
  )
}
