import type { PageView } from '../../../platform/http/route.ts'
import { Card } from '../../../ui/kith/card.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'

export const helpView = (): PageView => ({
  title: 'Urgent help',
  body: (
    <>
      <h1>You do not have to get through this alone</h1>
      <Lede>These people are awake now. You can phone for yourself, or for someone else.</Lede>
      <Card heading="In danger right now, or hurt">
        <p>
          Phone <a href="tel:999">999</a>, or go to A&amp;E. Say that it is an emergency. Stay on
          the line if you can. They may send an ambulance or the police.
        </p>
      </Card>
      <Card heading="It cannot wait">
        <p>
          Phone <a href="tel:111">111</a> and choose option 2. Someone from mental health in your
          area listens, asks what is happening, and works out with you what would help tonight. You
          may have to wait in a queue.
        </p>
      </Card>
      <Card heading="You want someone to listen">
        <p>
          Phone Samaritans on <a href="tel:116123">116 123</a>, at any hour. It is free. You do not
          have to give your name, or want to die, or know what to say. Silence is all right.
        </p>
      </Card>
      <Card heading="You would rather not speak">
        <p>
          Text SHOUT to <a href="sms:85258">85258</a>, at any hour. A trained volunteer writes back,
          and stays while things get calmer. Your first answer may take a few minutes.
        </p>
      </Card>
      <h2>If you are deaf, or find phones hard</h2>
      <p>
        Relay UK connects you: put <a href="tel:18001111">18001 111</a> for 111, or{' '}
        <a href="tel:18000">18000</a> for 999. There is a British Sign Language way to both, at{' '}
        <a href="https://999bsl.co.uk/">999bsl.co.uk</a> and{' '}
        <a href="https://signvideo.co.uk/nhs111/">signvideo.co.uk/nhs111</a>.
      </p>
      <h2>If you are under 18</h2>
      <p>
        Childline is free on <a href="tel:08001111">0800 1111</a>, at any hour, and does not show on
        the bill.
      </p>
      <h2>While you wait</h2>
      <ul>
        <li>
          If you can, be where someone else is. A shop or a lit street is better than nothing.
        </li>
        <li>Put what you might use to hurt yourself in another room, or give it to someone.</li>
        <li>You only have to get through the next few minutes, and then the next.</li>
      </ul>
      <p>
        Kith is not a crisis service and nobody reads it at night. When this has passed, and you
        would like to <a href="/meet">meet someone who has been there too</a>, it will be here.
      </p>
    </>
  ),
})
