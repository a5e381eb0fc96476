import { Button } from '../../ui/form/button.tsx'
import { makingRoutes } from './making.routes.ts'
import { versionAt, type At } from './reading/reading.routes.ts'

type Props = { at: At; withdrawn: boolean }

/** What somebody who has read a version can do with it. */
export const MakingWays = ({ at, withdrawn }: Props) => (
  <div class="kith-no-print">
    <h2>Make it yours, or disagree</h2>
    {withdrawn ? null : (
      <>
        <p>Keep what holds for you, say things in other words, leave out, add, and say why.</p>
        <Button href={`${versionAt(at)}/adapt`}>Adapt it for where you are</Button>
      </>
    )}
    <ul>
      <li>
        <a href={`${versionAt(at)}/disagree`}>Say that you do not agree with something in it</a>
      </li>
      <li>
        <a href={makingRoutes.mine}>What you make</a>
      </li>
    </ul>
  </div>
)

/** Where the list of what is published leads on to making. */
export const BeginMaking = () => (
  <p class="kith-no-print">
    Adapt any of them for where you are, or{' '}
    <a href={makingRoutes.begin}>write your own, or bring one in</a>. Go on with{' '}
    <a href={makingRoutes.mine}>what you make</a>.
  </p>
)

/** Where a place kept open leads those whom it belongs to. */
export const AnswerOpen = ({ id }: { id: string }) => (
  <p class="kith-no-print">
    Does it belong to you?{' '}
    <a href={`${makingRoutes.begin}?answers=${id}`}>Write it in your words</a>.
  </p>
)
