import { InsetText } from '../../../../ui/content/inset-text.tsx'
import { sentence } from '../../../../ui/sentence.ts'
import { smallGroupPath } from '../../introductions.routes.ts'
import type { Stage } from '../../rules/group-stage.ts'

export type Small = {
  id: string
  stage: Stage
  part: 'person' | 'peer'
  agreed: boolean
  about: string
}

const words: Record<Stage, string> = {
  question: 'Would you be glad of this small group?',
  waiting: 'You said you would be glad to. See how it stands',
  seeing: 'Enough of you said yes. See whom you might meet',
  meeting: 'Your small group meets',
  over: 'This small group is not meeting',
  nothing: '',
}

const wordsOf = ({ stage, part, agreed }: Small) => {
  if (stage === 'question' && part === 'peer') return 'Would you be beside this small group?'
  return stage === 'seeing' && agreed ? 'You would like to meet. See how it stands' : words[stage]
}

/** The small groups somebody was asked about, and where each stands for them. */
export const SmallGroups = ({ small }: { small: Small[] }) => (
  <>
    {small.map((one) => (
      <InsetText>
        <p>{sentence(one.about)}</p>
        <p>
          <a href={smallGroupPath(one.id)}>{wordsOf(one)}</a>
        </p>
      </InsetText>
    ))}
  </>
)
