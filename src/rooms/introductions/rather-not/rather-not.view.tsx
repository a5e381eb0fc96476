import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { errorList } from '../../../ui/form/form-page.tsx'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { routes } from '../introductions.routes.ts'
import { FromOrganisation, Named } from './forms.tsx'
import { fromInWords, Kept, namedInWords, type From, type Named as NamedOne } from './kept.tsx'
import type { RunBy } from './rather-not.ts'

type Data = { named: NamedOne[]; from: From[]; runBy: RunBy[] }

export const ratherNotView = ({ named, from, runBy }: Data, { form }: ViewFacts): PageView => ({
  title: 'Whom you would rather not meet',
  crumbs: [{ text: 'Your page', href: '/me' }],
  body: (
    <>
      {Object.keys(form.errors).length > 0 ? (
        <ErrorSummary errors={errorList(form.errors)} />
      ) : null}
      <h1>Whom you would rather not meet</h1>
      <Lede>
        You need no reason. Nobody is told, and nobody can see this but you. It works both ways: we
        do not show you to them either.
      </Lede>
      <h2>Someone you know</h2>
      <Kept rows={named.map((one) => ({ id: one.id, text: namedInWords(one) }))} />
      <Named form={form} />
      <h2>Anyone from an organisation</h2>
      <Kept rows={from.map((one) => ({ id: one.id, text: fromInWords(one, runBy) }))} />
      <FromOrganisation runBy={runBy} form={form} />
      <Quiet>
        Have we shown you somebody already? On their card, choose “I would rather never meet them”.
        You can undo that under <a href={routes.setAside}>people you have set aside</a>. If you are
        in danger now, see <a href="/help">urgent help, day and night</a>.
      </Quiet>
    </>
  ),
})
