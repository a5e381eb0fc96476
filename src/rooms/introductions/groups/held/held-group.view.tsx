import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { Checkboxes } from '../../../../ui/form/checkboxes.tsx'
import { errorList, FormPage } from '../../../../ui/form/form-page.tsx'
import { Radios } from '../../../../ui/form/radios.tsx'
import { Details } from '../../../../ui/content/details.tsx'
import { sentence } from '../../../../ui/sentence.ts'
import type { Concept } from '../../../stewardship/stewardship.ts'
import { heldGroupPath, routes } from '../../introductions.routes.ts'
import { howChoices } from '../when-words.ts'
import { Joiners, type Joiner } from './joiners.tsx'
import { WhenFields, type Group } from './when-fields.tsx'

type Data = { group: Group; about: string[]; concepts: Concept[]; joiners: Joiner[] }

export const heldGroupView = (data: Data, { form }: ViewFacts): PageView => ({
  title: 'A group I hold',
  crumbs: [
    { text: 'Groups', href: routes.groups },
    { text: 'Groups I hold', href: routes.heldGroups },
  ],
  body: (
    <>
      <FormPage
        action={heldGroupPath(data.group.id)}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        heading={data.group.name}
        lede="What you say here is public. Your name is not shown: the group is."
        submit="Save"
        beside={<a href={routes.heldGroups}>Go back</a>}
      >
        <WhenFields group={data.group} typed={form.typed} errors={form.errors} />
        <Radios
          name="way"
          label="How does it meet?"
          value={form.typed['way']?.[0] ?? data.group.way ?? undefined}
          error={form.errors['way']}
          items={howChoices}
        />
        <Radios
          name="join"
          label="How do people join?"
          value={form.typed['join']?.[0] ?? joinOf(data.group)}
          error={form.errors['join']}
          items={[
            { value: 'just come', text: 'They just come' },
            { value: 'ask first', text: 'They ask first, and I welcome them' },
          ]}
        />
        <Details summary="What it is about (you can leave this out)">
          <Checkboxes
            name="concepts"
            label="What is it about?"
            values={form.typed['concepts'] ?? data.about}
            items={data.concepts.map(({ id, name }) => ({ value: id, text: sentence(name) }))}
          />
        </Details>
      </FormPage>
      {data.group.holder ? (
        <Joiners group={data.group.id} joiners={data.joiners} form={form} />
      ) : null}
    </>
  ),
})

const joinOf = ({ justCome }: Group) =>
  justCome === null ? undefined : justCome ? 'just come' : 'ask first'
