import type { PageView, ViewFacts } from '../../platform/http/route.ts'
import { Button } from '../../ui/form/button.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { Form } from '../../ui/form/form.tsx'
import { sentence } from '../../ui/sentence.ts'
import { Card } from '../../ui/kith/card.tsx'
import { Lede, Quiet } from '../../ui/kith/lede.tsx'
import type { CastMember } from './demonstration.ts'
import type { Letter } from './mailbox.ts'

export const whoYouAre = (member: CastMember | undefined) => (
  <>
    {member ? `You are ${member.name}. ` : ''}
    <a href="/demonstration">{member ? 'Be somebody else' : 'Choose who to be'}</a>
    {' · '}
    <a href="/demonstration/mail">Read the mail</a>
  </>
)

export const castView = ({ cast }: { cast: CastMember[] }, { form }: ViewFacts): PageView => ({
  title: 'Choose who to be',
  body: (
    <>
      {form.errors['be'] ? (
        <ErrorSummary errors={[{ text: form.errors['be'], href: '#cast' }]} />
      ) : null}
      <h1 id="cast">Choose who to be</h1>
      <Lede>None of these people is real. Be one of them, and see Kith as they would.</Lede>
      <p>
        Or look through <a href="/gallery">the gallery</a>: every piece that Kith is drawn with, and
        every state of the pages on which people find each other.
      </p>
      {cast.map((member) => (
        <Card heading={member.name}>
          <p>{member.story}</p>
          <Form action="/demonstration" csrf={form.csrf} once={form.once}>
            <input type="hidden" name="be" value={member.slug} />
            <Button variant="secondary">{sentence(member.line)}</Button>
          </Form>
        </Card>
      ))}
    </>
  ),
})

export const mailView = ({ letters }: { letters: Letter[] }): PageView => ({
  title: 'The demonstration’s mail',
  body: (
    <>
      <h1>The demonstration’s mail</h1>
      <Lede>Everything Kith sent since it was started. Nothing here left this machine.</Lede>
      {letters.length === 0 ? <p>No mail yet. Ask for a sign-in link, and it comes here.</p> : null}
      {letters.map((letter) => (
        <Card heading={letter.subject}>
          <Quiet>
            To {letter.to}, {letter.at.toLocaleTimeString('en-GB', { timeZone: 'Europe/London' })}
          </Quiet>
          {letter.text.split(/\n+/).map((words) => (
            <p>{linked(words)}</p>
          ))}
        </Card>
      ))}
    </>
  ),
})

const linked = (words: string) =>
  /^https?:\/\/\S+$/.test(words.trim()) ? (
    <a href={new URL(words.trim()).pathname}>{words.trim()}</a>
  ) : (
    words
  )
