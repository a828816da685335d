/** Which matters have a text that is written together, when it is closed, and who may write in it. */
import type { Tx } from '#store/unit-of-work.ts'
import { loadMatter, type MatterRow } from '#work/matter/index.ts'

/** `closedBy`: an effective act that ends the writing; with `answer`, only where its answer says so. */
type LiveDraft = { closedBy: { act: string; answer?: string }[] }

const MINUTES: Record<string, LiveDraft> = {
  minutes: {
    closedBy: [{ act: 'agree-minutes', answer: 'agreed' }, { act: 'co-sign' }, { act: 'co-sign-theirs' }],
  },
}

/** By procedure, then by the draft's name. */
export const LIVE_DRAFTS: Record<string, Record<string, LiveDraft>> = {
  'joint-meeting': MINUTES,
  'special-meeting': MINUTES,
  'joint-document': { text: { closedBy: [{ act: 'issue' }] } },
}

/** Roles that read and never write. */
const READERS = new Set(['observer', 'superior'])

export type DraftStanding = { matter: MatterRow; closed: boolean; mayWrite: boolean }

type ClosingAct = { kind: string; answer: string | null }

/** The draft of a matter that the asker may see; null when its procedure has none of that name. @throws Fault not-found */
export async function draftStanding(tx: Tx, matterId: string, draft: string): Promise<DraftStanding | null> {
  const matter = await loadMatter(tx, matterId)
  const rules = LIVE_DRAFTS[matter.procedure_id]
  const rule = rules && Object.hasOwn(rules, draft) ? rules[draft] : undefined
  if (!rule) return null
  const acts = await tx.query<ClosingAct>(
    `select kind, header->'codes'->>'answer' as answer from act where house_id = $1 and matter_id = $2 and effect and kind = any ($3)`,
    [tx.asker.house, matterId, rule.closedBy.map(one => one.act)],
    'draft-closing-acts',
  )
  const closing = (act: ClosingAct): boolean =>
    rule.closedBy.some(one => one.act === act.kind && (one.answer === undefined || one.answer === act.answer))
  const closed = matter.ended || acts.some(closing)
  return { matter, closed, mayWrite: !closed && matter.own_role !== null && !READERS.has(matter.own_role) }
}
