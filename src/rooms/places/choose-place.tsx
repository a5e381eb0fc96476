import { Button } from '../../ui/form/button.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { Input } from '../../ui/form/input.tsx'
import type { Looked } from './finding.ts'
import type { Locality } from './localities.ts'

type Props = { action: string; asked: string; looked: Looked }

const unknown =
  'We do not know this place. Write the first half of a postcode, like BS5, or choose from the areas below'

/** A plain question in the address: it can be kept, sent on and gone back to. */
export const ChoosePlace = ({ action, asked, looked }: Props) => {
  const wrong = asked === '' || looked.locality || looked.found ? undefined : unknown
  return (
    <>
      {wrong ? <ErrorSummary errors={[{ text: wrong, href: '#place' }]} /> : null}
      <form action={action} method="get" role="search">
        <Input
          name="place"
          label="Where?"
          hint="The first half of a postcode is enough, like BS5."
          spellcheck={false}
          width={10}
          value={looked.found?.outcode ?? (looked.locality ? '' : asked)}
          error={wrong}
        />
        <Button>Look here</Button>
      </form>
    </>
  )
}

type AreasProps = { localities: Locality[]; hrefOf: (slug: string) => string }

/** Every place where Kith is open, for those who would rather choose than type. */
export const AreaList = ({ localities, hrefOf }: AreasProps) =>
  localities.length === 0 ? (
    <p>Kith has not been opened anywhere yet.</p>
  ) : (
    <>
      <p>Or choose an area:</p>
      <ul>
        {localities.map(({ slug, name }) => (
          <li>
            <a href={hrefOf(slug)}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  )
