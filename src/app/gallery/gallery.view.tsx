import type { PageView, ViewFacts } from '../../platform/http/route.ts'
import { sentence } from '../../ui/sentence.ts'
import { Lede, Quiet } from '../../ui/kith/lede.tsx'
import { inert } from './inert.ts'
import { forms } from './pieces/forms.tsx'
import type { Piece } from './pieces/piece.ts'
import { pictures } from './pieces/pictures.tsx'
import { words } from './pieces/words.tsx'
import { fields } from './pieces/fields.tsx'
import { lists } from './pieces/lists.tsx'
import { findState, statePath } from './states.ts'

export const pieceGroups: Readonly<Record<string, readonly Piece[]>> = {
  words,
  lists,
  forms,
  fields,
  pictures,
}

export const findPieces = (group: string | undefined): readonly Piece[] | undefined =>
  Object.entries(pieceGroups).find(([name]) => name === group)?.[1]

type Facts = { groups: string[]; pages: { page: string; states: string[] }[] }

export const galleryView = ({ groups, pages }: Facts): PageView => ({
  title: 'The gallery',
  body: (
    <>
      <h1>The gallery</h1>
      <Lede>
        What Kith is drawn with, and what people meet on its pages, for whoever designs or checks
        them. Everybody here is invented.
      </Lede>
      <p id="nothing-was-sent">Nothing is sent from here: each button comes back to this page.</p>
      <h2>Pieces</h2>
      <ul>
        {groups.map((group) => (
          <li>
            <a href={`/gallery/pieces/${group}`}>{sentence(group)}</a>
          </li>
        ))}
      </ul>
      {pages.map(({ page, states }) => (
        <>
          <h2>{page}</h2>
          <ul>
            {states.map((state) => (
              <li>
                <a href={statePath(page, state)}>{sentence(state)}</a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  ),
})

const home = { text: 'The gallery', href: '/gallery' }

export const piecesView = ({ group }: { group: string }, { form }: ViewFacts): PageView => ({
  title: 'Pieces, in the gallery',
  crumbs: [home],
  body: (
    <>
      <h1>{sentence(group)}</h1>
      {findPieces(group)!.map(({ name, draw }) => (
        <>
          <h2>{name}</h2>
          {draw(form)}
        </>
      ))}
    </>
  ),
})

export const stateView = ({ state }: { state: string }, facts: ViewFacts): PageView => {
  const { page, state: found } = findState(state)!
  const drawn = found.draw(facts)
  return {
    title: `${drawn.title}, in the gallery`,
    crumbs: [home],
    wide: drawn.wide ?? false,
    body: (
      <>
        <Quiet>
          {page}: {found.name}
        </Quiet>
        {inert(drawn.body)}
      </>
    ),
  }
}
