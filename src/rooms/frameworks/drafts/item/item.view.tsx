import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { errorList } from '../../../../ui/form/form-page.tsx'
import { OwnWords } from '../../../../ui/kith/own-words.tsx'
import { atDraft, crumbsOf } from '../at-draft.tsx'
import { doingInWords } from '../home/item-list.tsx'
import type { DraftItem } from '../items.ts'
import type { Note } from '../notes.ts'
import type { Sitting } from '../take-seat.ts'
import { DecideForm, RemoveLink } from './decide-form.tsx'
import { SayForm } from './say-form.tsx'
import { Notes } from './notes-list.tsx'

export type ItemFacts = { sitting: Sitting; item: DraftItem; page: number; notes: Note[] }

export const itemView = atDraft((facts: ItemFacts, { form }: ViewFacts): PageView => {
  const { sitting, item, page, notes } = facts
  return {
    title: 'One thing of a draft',
    crumbs: crumbsOf(sitting),
    body: (
      <>
        {Object.keys(form.errors).length > 0 ? (
          <ErrorSummary errors={errorList(form.errors)} />
        ) : null}
        <h1 dir="auto">{item.words}</h1>
        <Now item={item} />
        <h2 id="what-people-say">What people say</h2>
        <Notes notes={notes} page={page} item={item} sitting={sitting} form={form} />
        <SayForm item={item} sitting={sitting} form={form} />
        {sitting.writes ? <DecideForm item={item} sitting={sitting} form={form} /> : null}
        {sitting.writes && item.from === null ? <RemoveLink item={item} sitting={sitting} /> : null}
      </>
    ),
  }
})

const Now = ({ item }: { item: DraftItem }) => (
  <>
    {item.note ? <p dir="auto">{item.note}</p> : null}
    {item.doing ? (
      <p>
        <strong>{doingInWords[item.doing]}.</strong>{' '}
        {item.reason ? <span dir="auto">{item.reason}</span> : null}
      </p>
    ) : null}
    {item.from && item.doing === 'reworded' ? (
      <OwnWords whose="What it said before">
        {item.from.note ? `${item.from.words}\n${item.from.note}` : item.from.words}
      </OwnWords>
    ) : null}
  </>
)
