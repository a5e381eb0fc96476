import type { FormFacts, PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { dayInWords } from '../../../../ui/day.ts'
import { Button } from '../../../../ui/form/button.tsx'
import { Form } from '../../../../ui/form/form.tsx'
import { Card } from '../../../../ui/kith/card.tsx'
import { Lede, Quiet } from '../../../../ui/kith/lede.tsx'
import { peopleRoutes } from '../../../people/people.ts'
import { besideLeavePath, routes } from '../../introductions.routes.ts'
import { newsWords } from '../../rules/about-news.ts'

type Beside = {
  person: string
  since: string
  name: string | null
  reach: string | null
  news: number[]
}

export const besideView = ({ people }: { people: Beside[] }, { form }: ViewFacts): PageView => ({
  title: 'People I am beside',
  crumbs: [{ text: 'Your page', href: '/me' }],
  body: (
    <>
      <h1>People I am beside</h1>
      <Lede>
        They use Kith without an email. You phone, write or sit with them; what they say is theirs.
      </Lede>
      <Button href={routes.besideEnter}>
        Write for somebody, from a phone call or a paper form
      </Button>
      <p>
        <a href={routes.paper}>The form on paper, to print</a>
      </p>
      {people.length === 0 ? <p>You are beside nobody now.</p> : null}
      {people.map((one) => (
        <OneBeside one={one} form={form} />
      ))}
      <Quiet>
        To open somebody’s page you need the{' '}
        <a href={peopleRoutes.paperCode}>code on their paper</a>. Ask them for it each time; do not
        keep it. Each page you open is written down for them.
      </Quiet>
    </>
  ),
})

const OneBeside = ({ one, form }: { one: Beside; form: FormFacts }) => (
  <Card heading={one.name ?? 'Somebody'}>
    <p dir="auto">{one.reach}</p>
    {one.news.length > 0 ? <ToTell one={one} form={form} /> : <p>There is nothing to tell them.</p>}
    <Quiet>
      Since {dayInWords(one.since)}.{' '}
      <a href={besideLeavePath(one.person)}>
        I am no longer beside them<span class="nhsuk-u-visually-hidden">: {one.name}</span>
      </a>
    </Quiet>
  </Card>
)

const ToTell = ({ one, form }: { one: Beside; form: FormFacts }) => (
  <>
    <h3>They should be told</h3>
    <ul>
      {one.news.map((about) => (
        <li>{newsWords(about)}</li>
      ))}
    </ul>
    <Form action={routes.besideTold} csrf={form.csrf} once={form.once}>
      <input type="hidden" name="person" value={one.person} />
      <Button small>I have told them</Button>
    </Form>
  </>
)
