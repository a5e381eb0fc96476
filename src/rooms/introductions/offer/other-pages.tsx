import { peopleRoutes } from '../../people/people.ts'
import { routes } from '../introductions.routes.ts'

/** Everything else a peer says about being met, each on a page of its own. */
export const OtherPages = () => (
  <ul>
    <li>
      <a href={routes.offerWhen}>Times, languages, and where I can meet</a>
    </li>
    <li>
      <a href={routes.offerNotTaken}>What I do not take on</a>
    </li>
    <li>
      <a href={routes.ratherNot}>Whom I would rather not meet</a>
    </li>
    <li>
      <a href={routes.offerSeen}>How I would come across</a>
    </li>
    <li>
      <a href={peopleRoutes.preview}>What I show to whom</a>
    </li>
  </ul>
)
