/** A person writes: the browser's changes are kept here and go to the other houses; without any, the other houses are asked for what is missing. */
import type { DraftChange } from '#engine/exchange/letter.ts'
import { Fault } from '#kernel/fault.ts'
import { type Words, words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import type { Means } from '#work/matter/index.ts'
import { nameOf } from '#work/people/index.ts'
import { addChanges, type DraftKey, loadChanges, lockDraft } from './draft-changes.ts'
import { draftStanding } from './draft-rules.ts'
import { docOf, holdingOf, type Unfit, wire } from './live-text.ts'
import { othersOf, postDraft } from './post-draft.ts'

const UNFIT: Record<Unfit, Words> = {
  'too-large': words('一次写入的内容过大', 'Too much at once'),
  unreadable: words('写入的内容无法识别，未保存', 'The change cannot be read; it was not kept'),
  'not-text': words('只能写入文字', 'Only characters can be written here'),
  'text-too-long': words('文本过长：会议纪要、文件稿不超过四万字', 'The text is too long: minutes and drafts hold 40,000 characters'),
}

/** How long a question to the other houses is not repeated. */
const QUIET_SECONDS = 8

/** A question is not repeated while one, or a change, has just left. */
async function askedJustNow(tx: Tx, matterId: string): Promise<boolean> {
  const recent = await tx.query(
    `select 1 from outbox where house_id = $1 and matter_id = $2 and kind = 'draft' and queued_at > now() - make_interval(secs => $3) limit 1`,
    [tx.asker.house, matterId, QUIET_SECONDS],
    'draft-asked',
  )
  return recent.length > 0
}

/** @throws Fault not-found, refused (closed, not a writer, unfit change) */
export async function pushDraft(tx: Tx, means: Means, input: DraftKey & { updates: string[] }): Promise<{ cursor: number; taken: number }> {
  const standing = await draftStanding(tx, input.matterId, input.draft)
  if (!standing) throw new Fault('not-found', words('本事项没有这一文本', 'This matter has no such text'))
  const asking = input.updates.length === 0
  if (!standing.mayWrite && (!asking || standing.closed)) {
    if (asking) return { cursor: await lastSeq(tx, input), taken: 0 }
    throw new Fault(
      'refused',
      standing.closed
        ? words('文本已经定稿，不能再修改', 'The text is agreed; nothing can be added')
        : words('列席单位只读，不能修改', 'An observing house reads; it does not write'),
    )
  }
  await lockDraft(tx, input)
  const before = await loadChanges(tx, input)
  const name = (await nameOf(tx, tx.asker.person)) ?? ''
  const given = input.updates.map(update => ({ bytes: wire.read(update), house: tx.asker.house, person: tx.asker.person, name }))
  const { added, held, unfit } = await addChanges(tx, input, before, given)
  const wrong = unfit[0]
  if (wrong) throw new Fault('refused', UNFIT[wrong])
  const others = added.length > 0 || (asking && !(await askedJustNow(tx, input.matterId))) ? await othersOf(tx, standing.matter) : []
  if (others.length > 0) {
    const vector = holdingOf(docOf(held))
    const at = new Date().toISOString()
    const changes: DraftChange[] = added.map(one => ({ update: wire.of(one.bytes), person: name, at }))
    for (const to of others)
      await postDraft(tx, means, standing.matter, to, { draft: input.draft, changes, vector, wants: asking, answers: false })
  }
  return { cursor: await lastSeq(tx, input), taken: added.length }
}

const lastSeq = async (tx: Tx, { matterId, draft }: DraftKey): Promise<number> =>
  Number(
    (
      await tx.one<{ last: number | null }>(
        'select max(seq) as last from draft_change where house_id = $1 and matter_id = $2 and draft = $3',
        [tx.asker.house, matterId, draft],
        'draft-last',
      )
    ).last ?? 0,
  )
