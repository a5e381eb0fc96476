import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { seatLevels } from '../rules/seat-levels.ts'
import { changeSeatPath, workforceRoutes } from '../workforce.routes.ts'
import type { Seat } from './seats.ts'

export const saySeatView = ({ seat }: { seat: Seat | null }, { form }: ViewFacts): PageView => ({
  title: 'A seat for a peer',
  crumbs: [
    { text: 'Posts', href: workforceRoutes.posts },
    { text: 'Your organisation', href: workforceRoutes.desk },
  ],
  body: (
    <FormPage
      action={seat ? changeSeatPath(seat.id) : workforceRoutes.newSeat}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading={seat ? 'Change a seat for a peer' : 'Say that a seat is for a peer'}
      lede="A seat is power: somebody who has been there decides with the others. An empty one is shown as empty, so that it can be filled."
      submit="Save"
      beside={<a href={workforceRoutes.desk}>Not now</a>}
    >
      <Where seat={seat} form={form} />
      {parts.map(([name, label, hint]) => (
        <Textarea
          name={name}
          label={label}
          hint={hint}
          rows={3}
          value={form.typed[name]?.[0] ?? seat?.[name] ?? ''}
          error={form.errors[name]}
        />
      ))}
      <Radios
        name="state"
        label="Does a peer sit there now?"
        value={form.typed['state']?.[0] ?? seat?.state}
        error={form.errors['state']}
        items={[
          { value: 'held', text: 'Yes, a peer sits there' },
          { value: 'empty', text: 'No, it is empty' },
        ]}
      />
    </FormPage>
  ),
})

const parts = [
  [
    'decides',
    'What may whoever sits there decide?',
    'For example money, who is hired, what is changed.',
  ],
  ['pay', 'What is paid?', 'For the meeting, for reading before it, and for the way there.'],
  ['support', 'Who is there for them?', undefined],
  ['ready', 'How does somebody get ready for it?', undefined],
  ['come', 'How does somebody come to it?', 'Whom they ask, or who votes.'],
] as const

const Where = ({ seat, form }: { seat: Seat | null; form: FormFacts }) => (
  <>
    <Input
      name="body"
      label="Where is the seat?"
      hint="The name of the board, the meeting or the panel."
      value={form.typed['body']?.[0] ?? seat?.body ?? ''}
      error={form.errors['body']}
    />
    <Radios
      name="level"
      label="Where are its decisions made?"
      value={form.typed['level']?.[0] ?? seat?.level}
      error={form.errors['level']}
      items={seatLevels.map((value) => ({ value, text: sentence(value) }))}
    />
  </>
)
