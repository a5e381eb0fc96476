import { Table } from '../../../ui/content/table.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { postInWords, settingInWords, stateInWords } from '../in-words.ts'
import type { PublicPost } from '../posts.ts'
import { postPath } from '../workforce.routes.ts'

const linkTo = (post: PublicPost) => <a href={postPath(post.cell, post.id)}>{post.title}</a>
const whatItIs = (post: PublicPost) => `${postInWords(post)}; ${settingInWords(post.setting)}`

/** The posts of one organisation, a line each. */
export const PostTable = ({ caption, posts }: { caption: string; posts: PublicPost[] }) => (
  <Table
    caption={caption}
    captionHidden
    head={['Post', 'Level', 'What it is', 'Now']}
    rows={posts.map((post) => [
      linkTo(post),
      sentence(post.level),
      whatItIs(post),
      stateInWords(post.state),
    ])}
  />
)

/** Posts that are open now, of any organisation. */
export const OpenTable = ({ posts }: { posts: PublicPost[] }) => (
  <Table
    caption="Posts that are open now"
    captionHidden
    head={['Post', 'At', 'Level', 'What it is']}
    rows={posts.map((post) => [
      linkTo(post),
      post.organisation,
      sentence(post.level),
      whatItIs(post),
    ])}
  />
)
