import { notHere } from '../../platform/http/route.ts'
import type { Tx } from '../../platform/database/door.ts'
import { isUuid } from '../../platform/ids.ts'
import type { Kind, Level, Setting, State } from './rules/kinds.ts'
import type { Held } from './rules/weigh-posts.ts'

export type PublicPost = Held & {
  cell: number
  organisation: string
  organisationId: string
  sector: string
  statement: string | null
  saidOn: string
}

const posts = (tx: Tx, cell: number) =>
  tx
    .selectFrom('workforce.post as post')
    .innerJoin('places.organisation as organisation', (on) =>
      on
        .onRef('organisation.cell_id', '=', 'post.cell_id')
        .onRef('organisation.id', '=', 'post.organisation_id'),
    )
    .select(['post.cell_id as cell', 'post.id', 'post.reference', 'post.title', 'post.kind'])
    .select(['post.level', 'post.setting', 'post.pay', 'post.hours', 'post.since'])
    .select(['post.fixed_until as fixedUntil', 'post.state', 'post.statement_id as statement'])
    .select(['post.said_on as saidOn', 'organisation.name as organisation'])
    .select(['organisation.id as organisationId', 'organisation.sector'])
    .where('post.cell_id', '=', cell)
    .where('post.ended_on', 'is', null)
    .$narrowType<{ reference: string; kind: Kind; level: Level; setting: Setting; state: State }>()

/** Every post of a place that has not ended, by organisation and by title: never by who is better. */
export const listPosts = (tx: Tx, cell: number): Promise<PublicPost[]> =>
  posts(tx, cell).orderBy('organisation.name').orderBy('post.title').orderBy('post.id').execute()

const OPEN_MOST = 50

/** The posts of a place that somebody could apply for now. */
export const listOpenPosts = (tx: Tx, cell: number): Promise<PublicPost[]> =>
  posts(tx, cell)
    .where('post.state', '=', 'vacant')
    .orderBy('post.said_on', 'desc')
    .orderBy('post.id')
    .limit(OPEN_MOST)
    .execute()

export const listPostsOf = (tx: Tx, cell: number, organisation: string): Promise<PublicPost[]> =>
  posts(tx, cell)
    .where('post.organisation_id', '=', organisation)
    .orderBy('post.title')
    .orderBy('post.reference')
    .execute()

/** @throws NotHere */
export const getPost = async (tx: Tx, cell: number, id: string | undefined): Promise<PublicPost> =>
  (isUuid(id) ? await posts(tx, cell).where('post.id', '=', id).executeTakeFirst() : undefined) ??
  notHere()
