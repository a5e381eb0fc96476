// Who took part in a framework of the sample, and whether they were paid to.
import type { AnyRow } from './rows.ts'

type Took = { tookPart: readonly { who: string; as: string; paid: string }[] }

export const tookPartRows = (one: Took, version: string): AnyRow[] =>
  one.tookPart.map(({ who, as, paid }, index) => ({
    version_id: version,
    position: index + 1,
    who,
    came_as: as,
    paid,
  }))
