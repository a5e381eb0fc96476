import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../../ui/form/form-page.tsx'
import { makingRoutes } from '../../making.routes.ts'
import type { Draft } from '../draft.ts'
import { WhoQuestions } from '../who-questions.tsx'

type Facts = { draft: Draft; base: string }

export const joinView = ({ draft, base }: Facts, { form }: ViewFacts): PageView => ({
  title: 'Take part in a draft',
  crumbs: [
    { text: 'Values and frameworks', href: '/frameworks' },
    { text: 'What you make', href: makingRoutes.mine },
  ],
  body: (
    <FormPage
      action={`${base}/join`}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading={draft.title}
      lede={`A draft by ${draft.madeBy}. Anyone who uses Kith in your area can read it, and say what they think of each thing in it.`}
      submit="Take part"
      beside={<a href={makingRoutes.mine}>Not now</a>}
    >
      <WhoQuestions form={form} whose="yours" />
    </FormPage>
  ),
})
