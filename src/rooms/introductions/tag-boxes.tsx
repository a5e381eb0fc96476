import { Details } from '../../ui/content/details.tsx'
import { Checkboxes } from '../../ui/form/checkboxes.tsx'
import { languages, tagWords, timesOfWeek } from '../people/people.ts'

type Props = { label: string; hint?: string; values: string[]; error?: string | undefined }

/** The week as a simple grid: its days and its ends, each with three parts. */
export const TimeBoxes = ({ label, hint, values, error }: Props) => (
  <Checkboxes
    name="times"
    label={label}
    labelSize="m"
    hint={hint}
    values={values}
    error={error}
    items={timesOfWeek.map((tag) => ({ value: tag, text: tagWords('time of week', tag) }))}
  />
)

const languageItem = (tag: string) => ({ value: tag, text: tagWords('language', tag) })

// What most people here speak, and what was spoken here first; all others are one press away.
const first = ['en', 'bfi', 'cy']

/** Any of the languages: a few at once, and the rest where whoever needs them finds them. */
export const LanguageBoxes = ({ label, values, error }: Props) => (
  <>
    <Checkboxes
      name="languages"
      label={label}
      labelSize="m"
      values={values}
      error={error}
      items={first.map(languageItem)}
    />
    <Details summary="More languages" open={values.some((language) => !first.includes(language))}>
      <Checkboxes
        name="languages"
        id="more-languages"
        label="More languages"
        small
        values={values}
        items={languages.filter((language) => !first.includes(language)).map(languageItem)}
      />
    </Details>
  </>
)
