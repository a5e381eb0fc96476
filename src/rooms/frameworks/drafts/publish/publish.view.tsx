import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { WarningCallout } from '../../../../ui/content/warning-callout.tsx'
import { errorList, FormPage } from '../../../../ui/form/form-page.tsx'
import { OwnWords } from '../../../../ui/kith/own-words.tsx'
import { atDraft, crumbsOf } from '../at-draft.tsx'
import { comingInWords, paidInWords } from '../who-fields.ts'
import type { ToPublish } from './publish.ts'
import { Why } from './why.tsx'

export const publishView = atDraft((facts: ToPublish, { form }: ViewFacts): PageView => ({
  title: 'Read it through, and publish',
  crumbs: crumbsOf(facts.sitting),
  body: (
    <FormPage
      action={`${facts.sitting.base}/publish`}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading="Read it through, and publish"
      lede="Once it is published nobody can change it, you included. It keeps its own address for ever. You can publish a next version, or withdraw it and say why."
      submit="Publish"
      beside={<a href={facts.sitting.base}>Not now</a>}
    >
      <InTheWay {...facts} />
      <Becomes {...facts} />
      <Standing {...facts} />
      <Why facts={facts} form={form} />
    </FormPage>
  ),
}))

const InTheWay = ({ hindrance, missing, sitting }: ToPublish) => {
  if (!hindrance && missing.length === 0) return null
  return (
    <WarningCallout heading="Before it can be published">
      {hindrance ? <p>{hindrance.words}.</p> : null}
      {hindrance && hindrance.kind !== 'circle' ? (
        <p>
          <a href={`${sitting.base}/onto`}>Bring this draft onto the newer version</a>
        </p>
      ) : null}
      {missing.map((one) => (
        <p>{one}</p>
      ))}
    </WarningCallout>
  )
}

const counted = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`

const Becomes = ({ items, tookPart }: ToPublish) => {
  const of = (doing: string) => items.filter((item) => item.doing === doing).length
  const begun = items.every(({ doing }) => doing === null)
  return (
    <>
      <h2>What becomes of it</h2>
      <p>
        {begun
          ? `It says ${counted(items.length, 'thing', 'things')}.`
          : `It keeps ${of('kept')}, says ${of('reworded')} in other words, leaves out ${of('left out')}, and adds ${of('added')}.`}
      </p>
      <h2>Who took part</h2>
      <ul>
        {tookPart.map((seat) => (
          <li>
            <span dir="auto">{seat.name}</span> ({comingInWords[seat.cameAs]},{' '}
            {paidInWords[seat.paid]})
          </li>
        ))}
      </ul>
      <p>Those who were sent a link and have not answered are not named.</p>
    </>
  )
}

const Standing = ({ standing }: ToPublish) =>
  standing.length === 0 ? null : (
    <>
      <h2>Who does not agree</h2>
      <p>These stand beside what they are about, because they are not settled.</p>
      {standing.map(({ words, name }) => (
        <OwnWords whose={name}>{words}</OwnWords>
      ))}
    </>
  )
