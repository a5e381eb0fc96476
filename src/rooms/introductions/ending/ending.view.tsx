import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import { introductionPath, routes } from '../introductions.routes.ts'

type Data = { id: string; peer: boolean; ended: boolean }

export const endingView = (data: Data, { form }: ViewFacts): PageView => ({
  title: 'Your choice',
  crumbs: [{ text: 'People you have met', href: routes.introductions }],
  body: (
    <>
      <h1>{data.ended ? 'This has already ended' : 'End this introduction?'}</h1>
      <Lede>
        Two people may be kind and still not be right for each other. It is nobody’s fault, and
        nobody has to give a reason.
      </Lede>
      {data.ended ? null : <JustEnd data={data} form={form} />}
      {data.peer ? null : <SomeoneElse data={data} form={form} />}
      <p>
        <a href={introductionPath(data.id)}>Go back, and change nothing</a>
      </p>
    </>
  ),
})

const JustEnd = ({ data, form }: { data: Data; form: FormFacts }) => (
  <Form action={introductionPath(data.id, '/end')} csrf={form.csrf} once={form.once}>
    <p>
      {data.peer
        ? 'They see here that it has ended, and that they can ask to meet someone else. Your place is free again.'
        : 'They see here that it has ended, and nothing more.'}{' '}
      We tell them that something has changed, so that they do not wait where you agreed to meet.
    </p>
    <p>
      Neither of you sees the other’s words after that, and what you agreed goes with it. One of you
      alone cannot bring it back.
    </p>
    <Button variant={data.peer ? undefined : 'secondary'} preventDoubleClick>
      End it
    </Button>
  </Form>
)

/** The change without blame, from the ending page or once it has ended. */
export const SomeoneElse = ({ data, form }: { data: { id: string }; form: FormFacts }) => (
  <Form action={introductionPath(data.id, '/someone-else')} csrf={form.csrf} once={form.once}>
    <h2>Would you like to meet someone else?</h2>
    <p>
      We ask again for what you asked for before, and not the same peer. They see that this has
      ended, and not that you asked again.
    </p>
    <Button preventDoubleClick>I would like to meet someone else</Button>
  </Form>
)
