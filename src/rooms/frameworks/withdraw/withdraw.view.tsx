import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import { makingRoutes } from '../making.routes.ts'
import type { Framework, Version } from '../reading/facts.ts'
import { versionAt } from '../reading/reading.routes.ts'

type Facts = { framework: Framework; version: Version }

export const withdrawView = ({ framework, version }: Facts, { form }: ViewFacts): PageView => {
  const address = versionAt({ slug: framework.slug, number: version.number })
  return {
    title: 'Withdraw a version',
    crumbs: [
      { text: 'What you make', href: makingRoutes.mine },
      { text: framework.title, href: address },
    ],
    body: (
      <FormPage
        action={`${address}/withdraw`}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        heading={`Withdraw version ${version.number}`}
        lede="It stays to be read at its address, with your reason above it. Nobody can adapt it any more, and those who adapted it are told. You cannot take this back."
        submit="Withdraw it"
        beside={<a href={address}>Not now</a>}
      >
        <Textarea
          name="why"
          label="Why should it not be used any more?"
          rows={4}
          value={form.typed['why']?.[0] ?? ''}
          error={form.errors['why']}
        />
        <Input
          name="instead"
          label="What stands in its place?"
          hint="The address of another version. You can leave this empty."
          value={form.typed['instead']?.[0] ?? ''}
          error={form.errors['instead']}
        />
      </FormPage>
    ),
  }
}
