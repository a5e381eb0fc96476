import { dateInWords } from '../../../ui/day.ts'
import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { errorList } from '../../../ui/form/form-page.tsx'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { routes } from '../introductions.routes.ts'
import { FromOrganisation, Named } from './forms.tsx'
import type { RunBy } from './rather-not.ts'

type From = { id: string; organisation: string; service: string | null }
type Data = { named: { id: string; since: Date }[]; from: From[]; runBy: RunBy[] }

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
      <Kept
        form={form}
        rows={named.map(({ id, since }) => ({
          id,
          text: `Somebody you named on ${dateInWords(since)}`,
        }))}
      />
      <Named form={form} />
      <h2>Anyone from an organisation</h2>
      <Kept form={form} rows={from.map((one) => ({ id: one.id, text: nameOf(one, runBy) }))} />
      <FromOrganisation runBy={runBy} form={form} />
      <Quiet>
        Have we shown you somebody already? On their card, choose “I would rather never meet them”.
        You can undo that under <a href={routes.setAside}>people you have set aside</a>. If you are
        in danger now, see <a href="/help">urgent help, day and night</a>.
      </Quiet>
    </>
  ),
})

const nameOf = ({ organisation, service }: From, runBy: RunBy[]) => {
  const found = runBy.find((one) =>
    service ? one.service === service : one.organisation === organisation,
  )
  return service ? `${found?.name} (${found?.behind})` : `Anyone at ${found?.behind}`
}

const Kept = ({ rows, form }: { rows: { id: string; text: string }[]; form: FormFacts }) => (
  <>
    {rows.map(({ id, text }) => (
      <Form action={routes.ratherNotBack} csrf={form.csrf} once={form.once}>
        <input type="hidden" name="which" value={id} />
        <p>
          <span dir="auto">{text}</span>{' '}
          <button class="kith-link-button" type="submit">
            Stop keeping us apart
          </button>
        </p>
      </Form>
    ))}
  </>
)
