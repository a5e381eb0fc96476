import type { FormFacts } from '../../../platform/http/route.ts'
import { Input } from '../../../ui/form/input.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { comings, pays } from './seats.ts'
import { comingInWords, paidInWords } from './who-fields.ts'

type Props = {
  form: FormFacts
  /** What it says already. */
  had?: { name: string; cameAs: string; paid: string } | undefined
  /** It is about the person who types, or about somebody else. */
  whose: 'yours' | 'theirs'
}

const labels = {
  yours: {
    name: 'What should you be called?',
    hint: 'This stands in what is published. A first name or a role will do.',
    came: 'How do you come to this?',
    paid: 'Are you paid for taking part?',
  },
  theirs: {
    name: 'Who is it?',
    hint: 'This stands in what is published, so write what they agreed to. A role will do, or a number of people.',
    came: 'How do they come to this?',
    paid: 'Are they paid for taking part?',
  },
} as const

/** Who took part, and whether they were paid: three questions that every version answers. */
export const WhoQuestions = ({ form, had, whose }: Props) => {
  const of = labels[whose]
  return (
    <>
      <Input
        name="name"
        label={of.name}
        hint={of.hint}
        value={form.typed['name']?.[0] ?? had?.name ?? ''}
        error={form.errors['name']}
      />
      <Radios
        name="came-as"
        label={of.came}
        small
        value={form.typed['came-as']?.[0] ?? had?.cameAs}
        error={form.errors['came-as']}
        items={comings.map((value) => ({ value, text: sentence(comingInWords[value]) }))}
      />
      <Radios
        name="paid"
        label={of.paid}
        small
        value={form.typed['paid']?.[0] ?? had?.paid}
        error={form.errors['paid']}
        items={pays.map((value) => ({
          value,
          text: value === 'not said' ? 'Rather not say' : sentence(paidInWords[value]),
        }))}
      />
    </>
  )
}
