import { Details } from '../../../ui/content/details.tsx'
import { SummaryList } from '../../../ui/content/summary-list.tsx'
import { Table } from '../../../ui/content/table.tsx'
import type { Piece } from './piece.ts'

/** What holds several things: lists, tables, and what is folded away. */
export const lists: readonly Piece[] = [
  {
    name: 'Details',
    draw: () => (
      <>
        <Details summary="What the choices mean">
          <p>Folded away until somebody asks.</p>
        </Details>
        <Details summary="A part of the page, open" expander open>
          <p>The heavier look.</p>
        </Details>
      </>
    ),
  },
  {
    name: 'SummaryList',
    draw: () => (
      <SummaryList
        rows={[
          {
            key: 'How to meet',
            value: 'Walking together',
            actions: [{ href: '/gallery', text: 'Change', visuallyHiddenText: 'how to meet' }],
          },
          { key: 'In common', value: 'Nothing in particular' },
        ]}
      />
    ),
  },
  {
    name: 'Table',
    draw: () => (
      <Table
        caption="Two invented groups"
        firstCellIsHeader
        head={['Group', 'Next time', 'Places']}
        rows={[
          ['Invented Kettle Club', 'Tuesday', 'Five'],
          ['Invented Allotment', 'Friday', 'Not known'],
        ]}
      />
    ),
  },
]
