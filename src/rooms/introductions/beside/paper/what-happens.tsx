import { Lines, Question } from './writing.tsx'

/** What happens with the paper, who reads it, and help that does not wait. */
export const WhatHappens = ({ atOnce }: { atOnce: number }) => (
  <>
    <p>
      A peer is someone who has been through something like it, and is ready to meet you as an
      equal. You need no referral and no diagnosis. Kith is for people of 18 and over.
    </p>
    <h2>What happens with this paper</h2>
    <ol>
      <li>
        Give it to a peer, or to the coordinator of your area. They type it in with your words, as
        you wrote them, and give you the paper back.
      </li>
      <li>
        You get a code on paper. It opens your own page, on any device, without an email. Nobody can
        look at your page again without that code.
      </li>
      <li>
        We ask up to {atOnce} peers at a time. They see only what you choose to show to “someone I
        might meet”.
      </li>
      <li>
        When someone would be glad to meet you, the person beside you phones you or writes. You
        choose one, or wait, or stop.
      </li>
      <li>You can take all of it back at any time, and nobody needs a reason.</li>
    </ol>
    <Question
      text="Give it back to:"
      hint="Whoever hands out this paper writes a name and a place."
    >
      <Lines count={2} />
    </Question>
    <h2>If you cannot wait</h2>
    <p>
      In danger, or thinking of ending your life? Phone 999. NHS 111, option 2, day and night.
      Samaritans 116 123, free, day and night. Or text SHOUT to 85258. Kith is not for emergencies.
    </p>
  </>
)
