import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { FormPage } from '../../../../ui/form/form-page.tsx'
import { routes, smallGroupPath } from '../../introductions.routes.ts'

type Data = { id: string; isBeside: boolean }

export const steppingOutView = ({ id, isBeside }: Data, { form }: ViewFacts): PageView => ({
  title: 'Your choice',
  crumbs: [{ text: 'Groups', href: routes.groups }],
  body: (
    <FormPage
      action={smallGroupPath(id, '/leave')}
      csrf={form.csrf}
      once={form.once}
      heading="Step out of this group?"
      lede="You need no reason, and nobody is told. You cannot come back into this group by yourself."
      submit="Step out of this group"
      beside={<a href={smallGroupPath(id)}>Go back, and change nothing</a>}
    >
      <p>
        {isBeside
          ? 'A group needs a peer beside it, so this one ends for everyone.'
          : 'You no longer see when it meets. With too few people left, the group ends for everyone.'}
      </p>
    </FormPage>
  ),
})
