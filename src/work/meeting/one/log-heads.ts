/** Both houses' log heads as the minutes print them (design §7): the own last checkpoint, and the last one of the other that was countersigned here. */
import { rootWords } from '#engine/log/root-words.ts'
import { status } from '#evidence/status.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { getHouseRow } from '#work/people/index.ts'
import { type MeetingRow, meetingHouses } from '../calendar/meeting-lines.ts'

type Head = { size: number; root: string; at: string; words: readonly string[] }

/** The moment on the clock of Shanghai, to the minute. */
const moment = (instant: string): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

const lineOf = (name: string, head: Head | null, note: string): string =>
  head ? `${name}：${head.size}条，根 ${head.words.join(' ')}（${head.root}），${moment(head.at)}${note}` : `${name}：尚无已签检查点`

/** One line for each house that meets. A house whose checkpoints have not come here is named as such, never left out. */
export async function logHeads(tx: Tx, meeting: Pick<MeetingRow, 'parties'>): Promise<string> {
  const own = await getHouseRow(tx)
  const { checkpoint } = await status(tx, { now: () => new Date() })
  const mine = checkpoint ? { size: checkpoint.size, root: checkpoint.root, at: checkpoint.signedAt, words: checkpoint.words } : null
  const lines: string[] = []
  for (const party of meetingHouses(meeting)) {
    if (party.house === own.house_id) {
      lines.push(lineOf(party.name, mine, ' 签署'))
      continue
    }
    const seen = await tx.maybe<{ size: number; root: string; at: string }>(
      `select size, encode(root, 'hex') as root, received_at::text as at from peer_checkpoint where house_id = $1 and peer_id = $2 order by received_at desc, size desc limit 1`,
      [own.house_id, party.house],
      'head-of-peer',
    )
    const theirs = seen ? { ...seen, words: rootWords(new Uint8Array(Buffer.from(seen.root, 'hex'))) } : null
    lines.push(lineOf(party.name, theirs, ` 由${own.name}会签`))
  }
  return lines.join('\n')
}
