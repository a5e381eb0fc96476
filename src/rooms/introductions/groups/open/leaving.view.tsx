import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { FormPage } from '../../../../ui/form/form-page.tsx'
import { openGroupPath, routes } from '../../introductions.routes.ts'

type Data = { id: string; welcomed: boolean }

export const leavingView = ({ id, welcomed }: Data, { form }: ViewFacts): PageView => ({
  title: 'Your choice',
  crumbs: [{ text: 'Groups', href: routes.groups }],
  body: (
    <FormPage
      action={openGroupPath(id, '/leave')}
      csrf={form.csrf}
      once={form.once}
      heading={welcomed ? 'Leave this group?' : 'No longer join this group?'}
      lede="You need no reason, and nobody is told. What you wrote to them is erased."
      submit={welcomed ? 'Leave this group' : 'I no longer want to join'}
      beside={<a href={openGroupPath(id)}>Go back, and change nothing</a>}
    >
      <p>
        {welcomed
          ? 'You no longer see here how to come. You can ask to join again, and wait for a welcome.'
          : 'You can ask to join again whenever you like.'}
      </p>
    </FormPage>
  ),
})
