import { InsetText } from '../../../../ui/content/inset-text.tsx'
import { Button } from '../../../../ui/form/button.tsx'
import { Form } from '../../../../ui/form/form.tsx'
import { Card } from '../../../../ui/kith/card.tsx'
import { Lede, Quiet } from '../../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../../ui/kith/own-words.tsx'
import { apartPath, reportPath, smallGroupPath } from '../../introductions.routes.ts'
import { meetingTime } from '../../../../ui/day.ts'
import { howWords } from '../when-words.ts'
import { Propose } from './propose.tsx'
import type { Shown, Time } from './shown.ts'

/** The group meets: who is beside it, when it meets, and the way out. */
export const Meets = ({ data, form }: Shown) => (
  <>
    <h1 id="group">Your small group meets</h1>
    <Lede>
      Enough of you said yes. You see who is there when you meet: Kith keeps no list that anybody in
      the group can read.
    </Lede>
    {data.isBeside ? (
      <p>You are beside this group. Somebody has to begin: a time and a place is a good start.</p>
    ) : (
      <Card heading={data.beside?.name ?? 'A peer is beside you'}>
        {data.beside?.words ? <OwnWords>{data.beside.words}</OwnWords> : null}
        <Quiet>They are beside this group.</Quiet>
      </Card>
    )}
    <Times data={data} form={form} />
    <h2>If it is not right</h2>
    <p>You can step out at any time, without a reason. Nobody is told.</p>
    <Button variant="secondary" href={smallGroupPath(data.id, '/leave')}>
      Step out of this group
    </Button>
    {data.isBeside || !data.member ? null : (
      <p>
        <a href={reportPath('beside', data.member)}>Something worries me</a> or{' '}
        <a href={apartPath('beside', data.member)}>I would rather never meet the peer again</a>
      </p>
    )}
  </>
)

const Times = ({ data, form }: Shown) => (
  <>
    <h2 id="meeting">When you meet</h2>
    {data.times.map((time) =>
      time.stands ? <Stands time={time} /> : <Proposed time={time} data={data} form={form} />,
    )}
    <Propose data={data} form={form} />
  </>
)

const TimeWords = ({ time }: { time: Time }) => (
  <>
    <p>
      <strong>{meetingTime(time.at)}</strong>. {howWords(time.way)}.
    </p>
    {time.words ? <OwnWords whose="Where, and what they hope for">{time.words}</OwnWords> : null}
  </>
)

const Stands = ({ time }: { time: Time }) => (
  <InsetText>
    <p>Enough of you have agreed:</p>
    <TimeWords time={time} />
  </InsetText>
)

const Proposed = ({ time, data, form }: Shown & { time: Time }) => (
  <Card heading={time.mine ? 'You proposed' : 'Somebody in the group proposes'} headingLevel={3}>
    <TimeWords time={time} />
    {time.suits ? (
      <Quiet>
        You have said that it suits you. When it suits the peer and enough of the others, it stands.
      </Quiet>
    ) : (
      <Form action={smallGroupPath(data.id, '/suits')} csrf={form.csrf} once={form.once}>
        <input type="hidden" name="meeting" value={time.id} />
        <Button preventDoubleClick>Yes, that suits me</Button>
      </Form>
    )}
  </Card>
)
