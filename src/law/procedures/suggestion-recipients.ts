/** Who signs for, handles and decides on a suggestion in houses of whatever kind: the posts of courts, organs and procuratorates side by side. */
import type { HouseKind } from '../posts/house-kind.ts'
import { type PostId, postSpec } from '../posts/post.ts'

const has = (kinds: readonly HouseKind[]) => (post: PostId) => postSpec(post).houses.some(house => kinds.includes(house))

const DESKS: PostId[] = ['intake-desk', 'organ-liaison', 'organ-head', 'filing-division', 'case-management']
const HANDLERS: PostId[] = [
  'organ-handler',
  'organ-head',
  'handling-judge',
  'presiding-judge',
  'vice-president',
  'president',
  'handling-prosecutor',
]
const HEADS: PostId[] = ['organ-head', 'president', 'vice-president', 'adjudication-committee', 'chief-procurator']

/** The posts of the receiving house for the kinds it may be of: desk, handling officers, and who decides for it. */
export const recipientPosts = (kinds: readonly HouseKind[]): { desk: PostId[]; handlers: PostId[]; heads: PostId[] } => ({
  desk: DESKS.filter(has(kinds)),
  handlers: HANDLERS.filter(has(kinds)),
  heads: HEADS.filter(has(kinds)),
})
