/** Where the one button of a Today line leads. */
import type { z } from 'zod'
import type { TodayLine } from '#contract/desk.ts'

export type Line = z.output<typeof TodayLine>

/** Where the button of a line leads; copying a reminder leads nowhere. */
export function targetOf(line: Pick<Line, 'matterId' | 'paperId' | 'letterId' | 'action'>): string | null {
  const { action, matterId, paperId, letterId } = line
  if (action.kind === 'copy-reminder') return null
  if (action.kind === 'approve') return '/approvals'
  if (action.kind === 'sign-for' && letterId) return `/mail/${letterId}`
  if (action.kind === 'act' && matterId && action.act) return `/matters/${matterId}?act=${action.act}`
  if (paperId) return `/papers/${paperId}`
  if (matterId) return `/matters/${matterId}`
  return letterId ? `/mail/${letterId}` : null
}
