import { Table } from '../../../ui/content/table.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { postInWords, settingInWords, stateInWords } from '../in-words.ts'
import type { PublicPost } from '../posts.ts'
import { postPath } from '../workforce.routes.ts'

/** Posts, a line each. */
export const PostTable = ({ caption, posts }: { caption: string; posts: PublicPost[] }) => (
  <Table
    caption={caption}
    captionHidden
    head={['Post', 'Level', 'What it is', 'Now']}
    rows={posts.map((post) => [
      <a href={postPath(post.cell, post.id)}>{post.title}</a>,
      sentence(post.level),
      `${postInWords(post)}; ${settingInWords(post.setting)}`,
      stateInWords(post.state),
    ])}
  />
)
