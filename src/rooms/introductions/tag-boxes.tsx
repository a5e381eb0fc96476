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

export const languageItem = (tag: string) => ({ value: tag, text: tagWords('language', tag) })

export const LanguageBoxes = ({
  label,
  values,
  error,
  only = languages,
}: Props & { only?: readonly string[] }) => (
  <Checkboxes
    name="languages"
    label={label}
    labelSize="m"
    values={values}
    error={error}
    items={only.map(languageItem)}
  />
)
