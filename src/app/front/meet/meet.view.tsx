import type { PageView } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import { servicesRoutes } from '../../../rooms/services/services.ts'

export const meetView = (): PageView => ({
  title: 'I want to meet someone',
  body: (
    <>
      <h1>I want to meet someone</h1>
      <Lede>
        A peer is someone who has been through something like it, and is ready to meet you as an
        equal. Here is what happens.
      </Lede>
      <ol>
        <li>
          <strong>You say what you would like,</strong> in your own words. You pick what you hope to
          have in common.
        </li>
        <li>
          <strong>You choose who may see each thing.</strong> You can take any of it back.
        </li>
        <li>
          <strong>We ask a few peers who fit.</strong> They see only what you chose to show them.
        </li>
        <li>
          <strong>Some say they would be glad to.</strong> You read what each of them says, and
          choose one, or wait, or stop.
        </li>
        <li>
          <strong>You both agree a first meeting.</strong> A walk, a phone call, a cup of tea.
          Either of you can end it, and nobody needs a reason.
        </li>
      </ol>
      <Button href="/ask">Start</Button>
      <h2>Before you start</h2>
      <ul>
        <li>Nobody is ever assigned to you, and you are never assigned to anyone.</li>
        <li>You need no referral and no diagnosis.</li>
        <li>Kith is for people of 18 and over. You will be asked to say that you are.</li>
        <li>You sign in with your email, and there is no password.</li>
        <li>
          A service or group stands behind each peer: it knows them, and a named person there reads
          what worries you. You can say whom you would rather never meet.
        </li>
      </ul>
      <h2>No internet, or not on your own?</h2>
      <p>
        You do not need it. Phone or visit a{' '}
        <a href={servicesRoutes.near}>service or group near you</a>, and they can do this with you,
        at your pace. A peer or a friend can sit beside you too. There is a{' '}
        <a href="/paper">form on paper</a>, and if somebody gave you a slip with a code, you can{' '}
        <a href="/begun">go on with it here</a>.
      </p>
    </>
  ),
})
