/** What an approver saw of the papers that wait for them, and what has changed since. Theirs alone; not recorded in the log. */
import { createHash, randomBytes } from 'node:crypto'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { type Words, words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { loadPaper, type PaperRow, STEP_TITLES } from '#work/paper/index.ts'
import { changesSince, type Marks, marksOf, type Seen } from './seen-changes.ts'

export type SinceSeen = {
  /** null: this person has not seen it yet. */
  changes: { since: string; lines: Words[] } | null
  /** Names what is shown now; handed back when it was seen. */
  state: string
}

type SeenRow = { paper_id: string; salt: string; marks: Marks; seen_on: string }

const digestWith =
  (salt: string) =>
  (text: string): string =>
    createHash('sha256').update(`${salt}\n${text}`).digest('base64url').slice(0, 22)

const stateOf = (seen: Seen): string => digestWith('')(canonicalJson(marksOf(seen, digestWith('')) as never))

/** For each of these papers what changed since the asker last saw it. */
export async function sinceLastSeen(tx: Tx, papers: PaperRow[]): Promise<Map<string, SinceSeen>> {
  const seen = await lookAt(tx, papers)
  const rows = await tx.query<SeenRow>(
    'select paper_id, salt, marks, seen_on from last_seen where house_id = $1 and person_id = $2 and paper_id = any ($3)',
    [tx.asker.house, tx.asker.person, papers.map(paper => paper.paper_id)],
  )
  const kept = new Map(rows.map(row => [row.paper_id, row]))
  return new Map(
    [...seen].map(([paperId, now]) => {
      const row = kept.get(paperId)
      const lines = row ? changesSince(row.marks, marksOf(now, digestWith(row.salt)), now) : []
      return [paperId, { changes: row ? { since: row.seen_on, lines } : null, state: stateOf(now) }]
    }),
  )
}

/** Keeps what the asker was shown. What has changed between showing and this moment is left for the next time. @throws Fault not-found */
export async function markSeen(tx: Tx, paperId: string, state: string): Promise<void> {
  const { house, person, today } = tx.asker
  const seen = (await lookAt(tx, [await loadPaper(tx, paperId)])).get(paperId)
  if (!seen || stateOf(seen) !== state) return
  const salt = randomBytes(12).toString('base64url')
  await tx.query(
    `insert into last_seen (house_id, person_id, paper_id, salt, marks, seen_on) values ($1,$2,$3,$4,$5,$6) on conflict (house_id, person_id, paper_id) do update set salt = excluded.salt, marks = excluded.marks, seen_on = excluded.seen_on, seen_at = now()`,
    [house, person, paperId, salt, JSON.stringify(marksOf(seen, digestWith(salt))), today],
  )
}

/** The papers with their steps, files and matters, as the asker may see them. */
async function lookAt(tx: Tx, papers: PaperRow[]): Promise<Map<string, Seen>> {
  const { house, person } = tx.asker
  const ids = papers.map(paper => paper.paper_id)
  const matters = [...new Set(papers.flatMap(paper => (paper.matter_id ? [paper.matter_id] : [])))]
  const steps = await tx.query<{ paper_id: string; step: string; on_date: string }>(
    'select paper_id, step, on_date from paper_step where house_id = $1 and paper_id = any ($2) and person_id <> $3 order by paper_id, step_no',
    [house, ids, person],
  )
  const files = await tx.query<{ paper_id: string; attachment_id: string }>(
    'select paper_id, attachment_id from attachment where house_id = $1 and paper_id = any ($2)',
    [house, ids],
  )
  const acts = await tx.query<{ matter_id: string; act_id: string; title: Words | null; kind: string; on_date: string | null }>(
    `select a.matter_id, a.act_id, a.kind, a.on_date, m.definition->'acts'->a.kind->'title' as title from act a join matter m using (house_id, matter_id)
      where a.house_id = $1 and a.matter_id = any ($2) and a.person_id <> $3 order by a.arrival`,
    [house, matters, person],
  )
  return new Map(
    papers.map(paper => [
      paper.paper_id,
      {
        version: paper.version,
        content: paper.content,
        files: files.filter(file => file.paper_id === paper.paper_id).map(file => file.attachment_id),
        steps: steps
          .filter(one => one.paper_id === paper.paper_id)
          .map(one => ({ title: STEP_TITLES[one.step] ?? words(one.step, one.step), on: one.on_date })),
        acts: acts
          .filter(act => act.matter_id === paper.matter_id)
          .map(act => ({ id: act.act_id, title: act.title ?? words(act.kind, act.kind), on: act.on_date })),
      },
    ]),
  )
}
