/** Regular meetings that an agreement wants and nobody has called, or that were called and are late: for those who arrange them. */
import type { z } from 'zod'
import type { TodayLine } from '#contract/desk.ts'
import { words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { viewYear } from '#work/meeting/index.ts'

type Line = z.output<typeof TodayLine>

const arranges = async (tx: Tx): Promise<boolean> =>
  (
    await tx.one<{ ok: boolean }>(
      `select exists (select 1 from post_held p where p.house_id = $1 and p.person_id = $2 and p.post = 'liaison-officer' and p.since <= $3 and (p.until is null or p.until >= $3)) as ok`,
      [tx.asker.house, tx.asker.person, tx.asker.today],
      'arranges-meetings',
    )
  ).ok

/** One line for each slot of this year that is undecided or late; nothing for people who are not liaison officers. */
export async function undecidedMeetings(tx: Tx): Promise<Line[]> {
  if (!(await arranges(tx))) return []
  const { year, slots } = await viewYear(tx, undefined)
  return slots
    .filter(slot => slot.status === 'undecided' || slot.status === 'late')
    .map(slot => ({
      key: `slot:${slot.other}:${slot.ordinal}`,
      matterId: slot.meeting?.matterId ?? null,
      paperId: null,
      letterId: null,
      what:
        slot.status === 'late'
          ? words('例会已征集议题，时段已过尚未召开', 'Regular meeting called, not held in its slot')
          : words(`例会未定，时段至${slot.until}`, `Regular meeting undecided; its slot ends ${slot.until}`),
      matterTitle: `${year}年${slot.title.zh} ${slot.otherName}`,
      number: null,
      clock: null,
      since: null,
      action: { kind: 'arrange-meeting', act: null, title: words('安排', 'Arrange') },
    }))
}
