import { Details } from '../../../ui/content/details.tsx'
import type { AnyLocality } from '../../places/places.ts'
import { nearAddress, type Asked } from './questions.ts'

type Props = { everywhere: AnyLocality[]; asked: Asked }

/** Every area of the four nations, for those who would rather choose than type. */
export const Everywhere = ({ everywhere, asked }: Props) => {
  const open = everywhere.filter((one) => one.open)
  const nations = [...new Set(everywhere.map(({ nation }) => nation))]
  return (
    <>
      <h2>Or choose an area</h2>
      {open.length > 0 ? (
        <>
          <p>Kith is open in:</p>
          <Areas areas={open} asked={asked} />
        </>
      ) : (
        <p>Kith has not been opened anywhere yet.</p>
      )}
      <p>Elsewhere you can look at what is listed, and find people to talk to:</p>
      {nations.map((nation) => (
        <Details summary={nation}>
          <Areas areas={everywhere.filter((one) => one.nation === nation)} asked={asked} />
        </Details>
      ))}
    </>
  )
}

export const Areas = ({ areas, asked }: { areas: AnyLocality[]; asked: Asked }) => (
  <ul>
    {areas.map(({ slug, name }) => (
      <li>
        <a href={nearAddress({ ...asked, place: slug, page: 1 })}>{name}</a>
      </li>
    ))}
  </ul>
)
