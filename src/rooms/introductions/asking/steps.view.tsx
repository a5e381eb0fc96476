import { Details } from '../../../ui/content/details.tsx'
import { routes } from '../introductions.routes.ts'
import type { Step } from './steps.ts'

const numbers = ['none', 'one', 'two', 'three', 'four', 'five', 'six']

/** What is kept, what is still open, and the way to the end. */
export const Steps = ({ steps, atEnd = false }: { steps: Step[]; atEnd?: boolean }) => {
  const [kept, open] = [steps.filter((step) => step.kept), steps.filter((step) => !step.kept)]
  return (
    <>
      {steps[0]?.kept && !atEnd ? (
        <p>
          <a href={routes.askCheck}>Skip the rest, and go to the end</a>
        </p>
      ) : null}
      <Details summary={`What is kept: ${numbers[kept.length]} of ${numbers[steps.length]} parts`}>
        <p>You can stop here and come back on another day, or on another device.</p>
        <StepList heading="Kept" steps={kept} />
        <StepList heading="Still open, and you can leave it so" steps={open} />
        <p>
          Always there: <a href={routes.askMatters}>what matters, and who may see it</a>, and{' '}
          <a href={routes.ratherNot}>whom you would rather not meet</a>.
        </p>
      </Details>
    </>
  )
}

const StepList = ({ heading, steps }: { heading: string; steps: Step[] }) =>
  steps.length === 0 ? null : (
    <>
      <p>
        <strong>{heading}</strong>
      </p>
      <ul>
        {steps.map(({ href, text }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  )
