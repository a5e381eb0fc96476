import { Button } from '../../../../ui/form/button.tsx'
import { Form } from '../../../../ui/form/form.tsx'
import { Lede, Quiet } from '../../../../ui/kith/lede.tsx'
import { sentence } from '../../../../ui/sentence.ts'
import { smallGroupPath } from '../../introductions.routes.ts'
import { longDay } from '../../../../ui/day.ts'
import { groupWayWords } from '../when-words.ts'
import type { Shown } from './shown.ts'
import { StepOut } from './step-out.tsx'

/** Somebody is asked about a small group, by themself. */
export const Question = ({ data, form }: Shown) => (
  <>
    <h1 id="group">
      {data.part === 'peer'
        ? 'Would you be beside a small group?'
        : 'Would you be glad of a small group?'}
    </h1>
    <Lede>
      It would be about: <strong>{sentence(data.about)}</strong>. {groupWayWords(data.way)}.
    </Lede>
    {data.part === 'peer' ? <ForPeer data={data} /> : <ForPerson data={data} />}
    <div class="nhsuk-button-group">
      <Form action={smallGroupPath(data.id, '/yes')} csrf={form.csrf} once={form.once}>
        <Button preventDoubleClick>Yes, I would be glad to</Button>
      </Form>
      <StepOut data={data} form={form} text="No, thank you" />
    </div>
    <Quiet>
      You have until {longDay(data.standsUntil)}. Saying nothing is the same as no, and nobody is
      told either.
    </Quiet>
  </>
)

const ForPerson = ({ data }: Pick<Shown, 'data'>) => (
  <>
    <p>
      You said you would also be glad of a small group. Some people near you wish for this too. Kith
      could bring {data.least} to {data.most} of you together, with a peer beside you.
    </p>
    <ul>
      <li>We do not say who was asked, or how many.</li>
      <li>
        If enough say yes, and a peer does too, those who said yes see what each of you shows to
        “someone I might meet”. You can <a href="/me#what-you-said">look at that first</a>.
      </li>
      <li>Then everybody is asked once more. You can step out at any time, without a reason.</li>
    </ul>
  </>
)

const ForPeer = ({ data }: Pick<Shown, 'data'>) => (
  <>
    <p>
      {data.least} to {data.most} people near you would be glad of a small group about something you
      have lived too. You would be beside them: one of the circle, who has done this before.
    </p>
    <ul>
      <li>If you say yes, you all see what each of you shows to “someone I might meet”.</li>
      <li>Then everybody is asked once more. You can step out at any time, without a reason.</li>
      <li>Other peers may have been asked. One of you can be beside the group.</li>
    </ul>
  </>
)
