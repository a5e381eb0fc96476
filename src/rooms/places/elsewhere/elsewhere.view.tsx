import type { PageView } from '../../../platform/http/route.ts'
import { Lede } from '../../../ui/kith/lede.tsx'
import type { Locality } from '../localities.ts'
import type { FoundPlace, NearOpen } from '../outcodes.ts'
import { NotOpenHere } from './not-open-here.tsx'

type Facts = { found: FoundPlace | null; near: NearOpen[]; open: Locality[] }

export const elsewhereView = ({ found, near, open }: Facts): PageView => ({
  title: 'Kith is not open everywhere yet',
  body: (
    <>
      <h1>Kith is not open everywhere yet</h1>
      <Lede>{sentence(found)}</Lede>
      <NotOpenHere near={near} open={open} />
    </>
  ),
})

const sentence = (found: FoundPlace | null) => {
  if (!found) return 'If your area is not in the list, there are still people you can talk to.'
  if (found.locality)
    return `${found.outcode} is in ${found.locality.name}, and Kith is open there.`
  const where = found.area ? `, in ${found.area}` : ''
  return `Nobody has opened Kith for ${found.outcode}${where} yet. There are still people you can talk to.`
}
