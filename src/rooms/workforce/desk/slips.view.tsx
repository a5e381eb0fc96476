import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import { newSlipPath, workforceRoutes } from '../workforce.routes.ts'

type Slip = { post: string; title: string; reference: string; code: string }
type Data = { organisation: { name: string }; slips: Slip[]; origin: string }

export const slipsView = (data: Data, { form }: ViewFacts): PageView => ({
  title: 'Slips for posts',
  crumbs: [
    { text: 'Posts', href: workforceRoutes.posts },
    { text: 'Your organisation', href: workforceRoutes.desk },
  ],
  body: (
    <>
      <h1>Slips for posts at {data.organisation.name}</h1>
      <Lede>
        Print this page, cut it, and give each slip to whoever is in that post. They need not use
        it, and you are not told whether they did.
      </Lede>
      {data.slips.length === 0 ? <p>You have no post to print a slip for.</p> : null}
      {data.slips.map((slip) => (
        <OneSlip slip={slip} origin={data.origin} form={form} />
      ))}
    </>
  ),
})

const OneSlip = ({ slip, origin, form }: { slip: Slip; origin: string; form: FormFacts }) => (
  <>
    <div class="kith-slip">
      <p>
        {slip.title} ({slip.reference})
      </p>
      <p>Go to</p>
      <p class="kith-slip__large">{`${origin}${workforceRoutes.mine}`}</p>
      <p>and write this code</p>
      <p class="kith-slip__large">{slip.code}</p>
      <p>It makes the post yours on Kith. Only you can see that. You need not.</p>
    </div>
    <Form action={newSlipPath(slip.post)} csrf={form.csrf} once={form.once}>
      <Button variant="secondary" small>
        A new slip for {slip.title}, and end this one
      </Button>
    </Form>
  </>
)
