import { wayChoices } from '../../rules/ways.ts'
import { Boxes, Lines, Question } from './writing.tsx'

const wishes = ['First wish', 'Second wish', 'Third wish']
const matters = ['It must be so', 'It matters to me', 'It would be nice']

export const MeetPart = () => (
  <>
    <h2>How would you like to meet?</h2>
    <Question text="How would you like to meet?">
      <Boxes items={wayChoices.map(({ text }) => text)} />
    </Question>
    <Question text="Is there anything you need, to take part?">
      <Lines count={2} />
    </Question>
    <Question
      text="How could they reach you?"
      hint="Only the person you meet sees it, and only once you have both said yes."
    >
      <Lines count={1} />
    </Question>
    <Question text="Would you like somebody to help you find someone?">
      <Boxes items={['Let the coordinator near me read this too, and help me find someone']} />
    </Question>
  </>
)

export const WhenPart = () => (
  <>
    <h2>Times and languages</h2>
    <Question text="When could you meet?">
      <Boxes items={['Mornings', 'Afternoons', 'Evenings', 'Weekdays', 'Weekends']} />
    </Question>
    <Question text="How much do these times matter?">
      <Boxes items={matters} />
    </Question>
    <Question text="Which language would you like to speak?" hint="You can write more than one.">
      <Lines count={1} />
    </Question>
    <Question text="How much does the language matter?">
      <Boxes items={matters} />
    </Question>
  </>
)

export const WherePart = () => (
  <>
    <h2>How far you would go</h2>
    <Question text="How far would you go to meet someone?">
      <Boxes
        items={[
          'Anywhere around here',
          'Near me',
          'About half an hour',
          'Not at all: online, by phone or in writing',
        ]}
      />
    </Question>
    <Question
      text="The first half of your postcode"
      hint="For example, BS5. We keep no more than that."
    >
      <Lines count={1} />
    </Question>
    <Question text="How much does the distance matter?">
      <Boxes items={matters} />
    </Question>
  </>
)

export const RatherPart = () => (
  <>
    <h2>Who would you rather meet?</h2>
    <p>
      Up to three things they would know from their own life. These need not be true of you, and you
      can leave this out.
    </p>
    {wishes.map((wish) => (
      <>
        <Question text="Someone who knows" hint={wish}>
          <Lines count={1} />
        </Question>
        <Question text="How much does it matter?">
          <Boxes items={matters} />
        </Question>
      </>
    ))}
  </>
)
