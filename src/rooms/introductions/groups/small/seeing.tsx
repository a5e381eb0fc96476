import { Button } from '../../../../ui/form/button.tsx'
import { Form } from '../../../../ui/form/form.tsx'
import { Card } from '../../../../ui/kith/card.tsx'
import { Lede, Quiet } from '../../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../../ui/kith/own-words.tsx'
import { apartPath, reportPath, smallGroupPath } from '../../introductions.routes.ts'
import { longDay } from '../../../../ui/day.ts'
import type { Shown, There } from './shown.ts'
import { StepOut } from './step-out.tsx'

/** Enough have said yes: they see each other, and each is asked once more. */
export const Seeing = ({ data, form }: Shown) => (
  <>
    <h1 id="group">{data.agreed ? 'You would like to meet' : 'Would you like to meet them?'}</h1>
    <Lede>
      {data.agreed
        ? `You have said yes. On ${longDay(data.decideBy!)} you see here whether the group meets.`
        : `Each of you can say yes until ${longDay(data.decideBy!)}. Everybody’s answer counts on that day.`}
    </Lede>
    {data.there ? data.there.map((one) => <OneThere one={one} />) : <PutAway />}
    <div class="nhsuk-button-group">
      {data.agreed ? null : (
        <Form action={smallGroupPath(data.id, '/agree')} csrf={form.csrf} once={form.once}>
          <Button preventDoubleClick>Yes, I would like to meet</Button>
        </Form>
      )}
      <StepOut
        data={data}
        form={form}
        text={data.agreed ? 'I have changed my mind' : 'No, thank you'}
      />
    </div>
    <Quiet>
      If enough say yes, the group meets. Nobody is shown who said yes or no: you see who is there
      when you meet. If anybody steps out, this page empties for everybody alike, and nobody can
      tell who it was.
    </Quiet>
  </>
)

const PutAway = () => (
  <p>
    What you showed each other has been put away, for everybody alike. That happens as soon as
    anything changes for one of you. You can still say yes.
  </p>
)

const OneThere = ({ one }: { one: There }) => (
  <Card heading={one.name ?? 'Someone near you'}>
    {one.words ? <OwnWords>{one.words}</OwnWords> : <p>They have kept their words for later.</p>}
    {one.both.length > 0 ? (
      <>
        <h3>You both</h3>
        <ul>
          {one.both.map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
      </>
    ) : null}
    {one.also.length > 0 ? <p>Also in their life: {one.also.join('; ')}.</p> : null}
    <Quiet>
      <a href={reportPath('group', one.id)}>Something here worries me</a> or{' '}
      <a href={apartPath('group', one.id)}>I would rather never meet them</a>
    </Quiet>
  </Card>
)
