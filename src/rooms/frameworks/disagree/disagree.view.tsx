import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import type { Framework, ShownItem, Version } from '../reading/facts.ts'
import { versionAt } from '../reading/reading.routes.ts'

type Facts = { framework: Framework; version: Version; items: ShownItem[]; asked: string }

export const disagreeView = (facts: Facts, { form }: ViewFacts): PageView => {
  const { framework, version, items, asked } = facts
  const address = versionAt({ slug: framework.slug, number: version.number })
  return {
    title: 'Say that you do not agree',
    crumbs: [
      { text: 'Values and frameworks', href: '/frameworks' },
      { text: framework.title, href: address },
    ],
    body: (
      <FormPage
        action={`${address}/disagree`}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        heading="Say that you do not agree"
        lede="It is shown beside what you do not agree with, for everybody to read, for as long as that stands."
        submit="Publish"
        beside={<a href={address}>Not now</a>}
      >
        <Select
          name="item"
          label="With what do you not agree?"
          value={form.typed['item']?.[0] ?? asked}
          error={form.errors['item']}
          items={[
            { value: '', text: 'All of it, or the way it was made' },
            ...items.map(({ position, words }) => ({
              value: String(position),
              text: `${position}. ${words.slice(0, 80)}`,
            })),
          ]}
        />
        <Textarea
          name="words"
          label="What do you not agree with, and why?"
          rows={5}
          value={form.typed['words']?.[0] ?? ''}
          error={form.errors['words']}
        />
        <Input
          name="signed"
          label="Who says this?"
          hint="As you want it public. You can take your name off again at any time."
          value={form.typed['signed']?.[0] ?? ''}
          error={form.errors['signed']}
        />
      </FormPage>
    ),
  }
}
