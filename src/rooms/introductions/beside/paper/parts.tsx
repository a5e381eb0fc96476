import { sentence } from '../../../../ui/sentence.ts'
import { choosable } from '../../../people/people.ts'
import type { Concept } from '../../../stewardship/stewardship.ts'
import { beforeYouStart } from '../before-you-start.ts'
import { Boxes, Lines, Question } from './writing.tsx'

export const Before = () => (
  <>
    <h2>Before you start</h2>
    <Question text={beforeYouStart.name} hint="Any name you choose.">
      <Lines count={1} />
    </Question>
    <Question text={beforeYouStart.reach} hint="A phone number, or an address. Only they see it.">
      <Lines count={2} />
    </Question>
    <Question text={beforeYouStart.adult}>
      <Boxes items={['Yes']} />
    </Question>
    <Question
      text={beforeYouStart.agreed}
      hint="They write down what you say. You get a code on paper that opens your page. Each page they open is written down for you."
    >
      <Boxes items={['Yes']} />
    </Question>
  </>
)

export const OwnWordsPart = () => (
  <>
    <h2>In your own words</h2>
    <Question
      text="What would you like to talk about, or not be alone with?"
      hint="One sentence is enough. Leave out anything you would rather not say yet."
    >
      <Lines count={7} />
    </Question>
  </>
)

export const CommonPart = ({ concepts }: { concepts: Concept[] }) => (
  <>
    <h2>What would you like in common?</h2>
    <p>
      Say what you have lived through and would like the other person to know too. Say as little as
      you like, or nothing. If you see it below, you can tick it there.
    </p>
    <Question
      text="Find it in your own words"
      hint="The person who types it in looks for it with you."
    >
      <Lines count={3} />
    </Question>
    <Question
      text="In your own words"
      hint="Something else that is in no list. Those you might meet can read it, unless you choose otherwise."
    >
      <Lines count={2} />
    </Question>
    {[...new Set(concepts.map(({ theme }) => theme))].map((theme) => (
      <Question text={theme}>
        <Boxes
          items={concepts.filter((one) => one.theme === theme).map(({ name }) => sentence(name))}
        />
      </Question>
    ))}
  </>
)

export const WhoPart = () => (
  <>
    <h2>What matters, and who may see it</h2>
    <Question
      text="How much does it matter that they know this too?"
      hint="Put a star beside what must be so. Put a line under what would only be nice."
    >
      <Lines count={1} />
    </Question>
    <Question
      text="Who may see it?"
      hint="If you tick nothing: your name and words are for someone you might meet, and what you ticked is used to find them and never shown."
    >
      <Boxes items={choosable.map(({ text, hint }) => `${text}. ${hint}`)} />
    </Question>
  </>
)
