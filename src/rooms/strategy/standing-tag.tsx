import { Tag, type TagColour } from '../../ui/content/tag.tsx'
import { dayInWords } from '../../ui/day.ts'
import { standingOf, type Standing } from './rules/standing.ts'
import type { Promised } from './promised.ts'

const colours: Readonly<Partial<Record<Standing, TagColour>>> = {
  late: 'white',
  'on the way': 'green',
  done: 'yellow',
}

/** Where one commitment stands, in words first: the colour only repeats them. */
export const StandingTag = ({ promised, today }: { promised: Promised; today: string }) => {
  const standing = standingOf(promised, today)
  return <Tag colour={colours[standing]}>{inWords(standing, promised)}</Tag>
}

export const SilentTag = () => <Tag>No answer</Tag>
export const WordsOnlyTag = () => <Tag>No commitment yet</Tag>

const inWords = (standing: Standing, { dueOn }: Promised): string => {
  const words: Partial<Record<Standing, string>> = {
    late: `Due ${dayInWords(dueOn)}, no word since`,
    promised: `Due ${dayInWords(dueOn)}`,
    'on the way': 'On the way',
    changed: 'Changed',
    stopped: 'Stopped',
    done: 'They say done',
  }
  return words[standing] ?? standing
}
