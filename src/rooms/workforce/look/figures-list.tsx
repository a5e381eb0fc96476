import { SummaryList } from '../../../ui/content/summary-list.tsx'
import { Table } from '../../../ui/content/table.tsx'
import { Quiet } from '../../../ui/kith/lede.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { shareInWords } from '../in-words.ts'
import type { PostFigures } from '../rules/figures.ts'

const perSenior = (peers: number | undefined): string =>
  peers === undefined
    ? 'No senior peer is recorded'
    : `${peers.toFixed(1).replace(/\.0$/, '')} peer supporters for each senior peer`

/** What the posts of a place, or of the country, come to. Nobody is named, and nothing is ranked. */
export const FiguresList = ({ figures }: { figures: PostFigures }) => (
  <>
    <SummaryList
      rows={[
        { key: 'Posts recorded', value: String(figures.posts) },
        { key: 'Senior peers', value: perSenior(figures.peersPerSenior) },
        {
          key: 'No post above the first',
          value: `${figures.noneAbove} of ${figures.organisations} organisations`,
        },
        { key: 'For a fixed time', value: shareInWords(figures.fixed) },
        { key: 'Part time', value: shareInWords(figures.partTime) },
        { key: 'Open now', value: String(figures.vacant) },
      ]}
    />
    <Table
      caption="Posts by level"
      head={['Level', 'Posts']}
      responsive={false}
      rows={figures.byLevel.map(({ level, posts }) => [sentence(level), String(posts)])}
    />
    <Table
      caption="Posts by sector"
      head={['Sector', 'Posts']}
      responsive={false}
      rows={figures.bySector.map(({ sector, posts }) => [sentence(sector), String(posts)])}
    />
    <Quiet>
      Counted from what organisations have said here. Part time is under 37.5 hours a week.
    </Quiet>
  </>
)
