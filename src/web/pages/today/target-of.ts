/** Where the one button of a Today line leads. */
import type { z } from 'zod'
import type { TodayLine } from '#contract/desk.ts'
import type { Me } from '#web/me.ts'

export type Line = z.output<typeof TodayLine>

/** An agency liaison has single letters, not a desk: each opens on its own page, without the menu. */
export const onePage = (me: Pick<Me, 'houseKind' | 'posts'>): boolean =>
  me.houseKind !== 'court' &&
  me.houseKind !== 'procuratorate' &&
  me.posts.some(held => held.post === 'organ-liaison' || held.post === 'organ-handler')

/** Where the button of a line leads; copying a reminder leads nowhere. `single`: the reader has single letters only. */
export function targetOf(line: Pick<Line, 'matterId' | 'paperId' | 'letterId' | 'action'>, single = false): string | null {
  const { action, matterId, paperId, letterId } = line
  if (action.kind === 'copy-reminder') return null
  if (single && matterId && action.kind !== 'approve') return `/one/${matterId}${action.act ? `?act=${action.act}` : ''}`
  if (action.kind === 'approve') return '/approvals'
  if (action.kind === 'arrange-meeting') return matterId ? `/meetings/${matterId}` : '/meetings'
  if (action.kind === 'sign-for' && letterId) return `/mail/${letterId}`
  if (action.kind === 'act' && matterId && action.act) return `/matters/${matterId}?act=${action.act}`
  if (paperId) return `/papers/${paperId}`
  if (matterId) return `/matters/${matterId}`
  return letterId ? `/mail/${letterId}` : null
}
