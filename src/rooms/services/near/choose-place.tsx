import { Button } from '../../../ui/form/button.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { Input } from '../../../ui/form/input.tsx'
import type { Locality } from '../../places/places.ts'
import { servicesNear, servicesRoutes } from '../services.routes.ts'

type Props = { asked: string; localities: Locality[]; wrong: string | undefined }

/** A plain question in the address: it can be kept, sent on and gone back to. */
export const ChoosePlace = ({ asked, localities, wrong }: Props) => (
  <>
    {wrong ? <ErrorSummary errors={[{ text: wrong, href: '#place' }]} /> : null}
    <form action={servicesRoutes.near} method="get" role="search">
      <Input
        name="place"
        label="Where?"
        hint="The first half of a postcode is enough, like BS5."
        spellcheck={false}
        width={10}
        value={asked}
        error={wrong}
      />
      <Button>Look here</Button>
    </form>
    {localities.length > 0 ? (
      <p>
        Or choose an area:{' '}
        {localities.map(({ slug, name }, index) => (
          <>
            {index > 0 ? '; ' : ''}
            <a href={servicesNear(slug)}>{name}</a>
          </>
        ))}
      </p>
    ) : (
      <p>Kith has not been opened anywhere yet.</p>
    )}
  </>
)
