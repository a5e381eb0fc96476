import type { FormFacts } from '../../../../platform/http/route.ts'
import { dateInWords } from '../../../../ui/day.ts'
import { Button } from '../../../../ui/form/button.tsx'
import { Form } from '../../../../ui/form/form.tsx'
import { Card } from '../../../../ui/kith/card.tsx'
import { Quiet } from '../../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../../ui/kith/own-words.tsx'
import { Pagination } from '../../../../ui/navigation/pagination.tsx'
import type { DraftItem } from '../items.ts'
import { answers, maySettle } from '../may-settle.ts'
import { NOTES_SHOWN, type Note } from '../notes.ts'
import type { Sitting } from '../take-seat.ts'

type Props = { notes: Note[]; page: number; item: DraftItem; sitting: Sitting; form: FormFacts }

/** One page of what was said of an item, the newest first. */
export const Notes = ({ notes, page, ...rest }: Props) => {
  const href = (number: number) =>
    `${rest.sitting.base}/item/${rest.item.id}?page=${number}#what-people-say`
  const more = notes.length > NOTES_SHOWN
  return (
    <>
      {notes.length === 0 ? <p>Nobody has said anything of it yet.</p> : null}
      {notes.slice(0, NOTES_SHOWN).map((note) => (
        <OneNote note={note} {...rest} />
      ))}
      {page > 1 || more ? (
        <Pagination
          ariaLabel="Pages of what people say"
          previous={page > 1 ? { href: href(page - 1), label: 'Newer' } : undefined}
          next={more ? { href: href(page + 1), label: 'Older' } : undefined}
        />
      ) : null}
    </>
  )
}

const saysInWords = {
  comment: 'A comment from',
  propose: 'A proposal from',
  object: 'An objection from',
} as const

const becameInWords = {
  taken: 'It was taken up.',
  'not taken': 'It was read, and not taken up.',
  settled: 'Whoever objected says it is settled.',
} as const

type OneProps = Omit<Props, 'notes' | 'page'> & { note: Note }

const OneNote = ({ note, item, sitting, form }: OneProps) => (
  <Card heading={`${saysInWords[note.says]} ${note.name}`} headingLevel={3}>
    {note.wording ? <OwnWords>{note.wording}</OwnWords> : null}
    <p dir="auto">{note.words}</p>
    <Quiet>
      {dateInWords(note.saidAt)}.
      {note.publish && note.settled === null
        ? ' It will stand beside this in what is published, unless it is settled.'
        : ''}
      {note.settled ? ` ${becameInWords[note.settled]}` : ''}
    </Quiet>
    <Answers note={note} item={item} sitting={sitting} form={form} />
  </Card>
)

const Answers = ({ note, item, sitting, form }: OneProps) => {
  const may = answers.filter((one) => maySettle(sitting, note, one))
  if (may.length === 0) return null
  return (
    <Form
      action={`${sitting.base}/item/${item.id}/settle/${note.id}`}
      csrf={form.csrf}
      once={form.once}
    >
      <div class="nhsuk-button-group">
        {may.map((value) => (
          <Button variant="secondary" small name="answer" value={value}>
            {buttons[value]}
            <span class="nhsuk-u-visually-hidden">
              : {saysInWords[note.says].toLowerCase()} {note.name}
            </span>
          </Button>
        ))}
      </div>
    </Form>
  )
}

const buttons = {
  taken: 'Take these words',
  'not taken': 'Not these words',
  settled: 'It is settled for me',
} as const
