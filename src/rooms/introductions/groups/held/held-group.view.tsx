import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { Checkboxes } from '../../../../ui/form/checkboxes.tsx'
import { errorList, FormPage } from '../../../../ui/form/form-page.tsx'
import { Input } from '../../../../ui/form/input.tsx'
import { Radios } from '../../../../ui/form/radios.tsx'
import { Details } from '../../../../ui/content/details.tsx'
import { sentence } from '../../../../ui/sentence.ts'
import type { Concept } from '../../../stewardship/stewardship.ts'
import { heldGroupPath, routes } from '../../introductions.routes.ts'
import { groupWays } from '../../rules/gather.ts'
import { wayChoices } from '../../rules/ways.ts'
import { londonParts } from '../when-words.ts'
import { Joiners, type Joiner } from './joiners.tsx'

type Group = {
  id: string
  name: string
  holder: string | null
  rhythm: string | null
  next: Date | null
  way: string | null
  justCome: boolean | null
}
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
        <WhenFields data={data} typed={form.typed} errors={form.errors} />
        <Radios
          name="way"
          label="How does it meet?"
          value={form.typed['way']?.[0] ?? data.group.way ?? undefined}
          error={form.errors['way']}
          items={wayChoices.filter(({ value }) => groupWays.some((way) => way === value))}
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

const WhenFields = ({
  data: { group },
  typed,
  errors,
}: Pick<ViewFacts['form'], 'typed' | 'errors'> & { data: Data }) => {
  const next = group.next ? londonParts(group.next) : undefined
  return (
    <>
      <Input
        name="date"
        label="Day of the next meeting"
        hint="For example, 2027-01-15"
        width={10}
        value={typed['date']?.[0] ?? next?.date}
        error={errors['date']}
      />
      <Input
        name="time"
        label="Time"
        hint="For example, 14:30"
        width={5}
        value={typed['time']?.[0] ?? next?.time}
        error={errors['time']}
      />
      <Input
        name="rhythm"
        label="How often does it meet?"
        hint="For example, every Tuesday at eleven"
        value={typed['rhythm']?.[0] ?? group.rhythm ?? ''}
        error={errors['rhythm']}
      />
    </>
  )
}
