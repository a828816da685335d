/** The core of the house: one act checked, signed, written, recorded, placed and posted in one transaction. */
import { randomUUID } from 'node:crypto'
import { commitAct } from '#engine/exchange/commitment.ts'
import { type Attachment, actText, type LetterContent, type Opening } from '#engine/exchange/letter.ts'
import { priorOf } from '#engine/exchange/matter-mail.ts'
import type { ActHeader, ActSource, DateBounds, Facts } from '#engine/procedure/act.ts'
import { check, type PaperInHand, type ProposedAct } from '#engine/procedure/check.ts'
import { actOf } from '#engine/procedure/house-acts/confirm-rule.ts'
import { asDetail, type Mark, type Refusal } from '#engine/procedure/refusal.ts'
import { appendAll } from '#evidence/append.ts'
import { CanonicalText } from '#evidence/recorded.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import { isPostId, type PostId } from '#law/posts/post.ts'
import { loadPeers, signText } from '#mail/peers.ts'
import { type LetterFile, postLetter } from '#mail/post-letter.ts'
import type { Ask } from '#store/batch.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { newSalt } from '#vault/commit.ts'
import { hashText } from '#vault/hash-text.ts'
import { loadPaper, type NewFile, type PaperRow, storeAttachment, usePaper } from '#work/paper/index.ts'
import { requireNumber } from '#work/register/index.ts'
import {
  digestOfHeads,
  type HeadRow,
  type Heads,
  headsOf,
  loadHeads,
  maybeRemembered,
  rememberedHeads,
  rememberHeads,
} from './acts/heads.ts'
import { INSERT_PLACING, lastPlacingOf, ownPlacing, type Placed, placingRow, placingValues } from './acts/placings.ts'
import { askerOf, standingIn } from './asker-of.ts'
import { informUnits } from './introduce-matters.ts'
import { foldedOf, type MatterRow, stateOf } from './matter-row.ts'
import { type Means, paperFile } from './means.ts'
import { projectMatter } from './project-matter.ts'

export type ActInput = {
  kind: string
  post: string
  on: string | null
  facts: Facts
  paperId?: string | null | undefined
  files?: NewFile[]
  enteredLater?: string | null | undefined
  source: ActSource
  bounds?: DateBounds
  /** Travels with the first act of a shared matter. */
  opening?: Opening
}
export type Written = { actId: string; marks: Mark[] }

/** Turns the engine's reasons into a fault that names each with its article. */
export function refusalFault(because: Refusal[]): Fault {
  const first = because[0]?.says ?? words('不能办理', 'Not possible')
  return new Fault(
    'refused',
    because.length > 1 ? words(`有${because.length}处需要改正：${first.zh}`, `${because.length} things to put right: ${first.en}`) : first,
    { details: because.map(asDetail) },
  )
}

/** What the paper room knows of the paper, as the engine asks for it. @throws Fault refused when it is not final */
async function paperInHand(tx: Tx, paperId: string | null | undefined): Promise<{ row: PaperRow; hand: PaperInHand } | null> {
  if (!paperId) return null
  const row = await loadPaper(tx, paperId, true)
  if (row.status !== 'final')
    throw new Fault(
      'refused',
      words('文书尚未定稿（须核对、批准、编号、审核）', 'The paper is not final yet (confirm, approve, number, check)'),
      { details: [{ where: 'paper', says: words('先在“文书”中完成流转', 'Finish it under Papers first') }] },
    )
  const hand: PaperInHand = {
    form: row.form,
    confirmed: row.origin === 'taken-in',
    handler: row.drafted_by,
    ...(row.decided_post ? { decidedBy: row.decided_post } : {}),
    ...(row.checked_by ? { checkedBy: { post: 'case-management' as PostId, person: row.checked_by } } : {}),
  }
  return { row, hand }
}

/** Case numbers are kept in their normal form; one that is none is refused with the reason. Past acts keep what their source says. */
function withNumbers(matter: MatterRow, input: ActInput): ActInput {
  const specs = matter.definition.acts[input.kind]?.facts ?? {}
  if (input.source === 'past') return input
  const facts = { ...input.facts }
  for (const [name, spec] of Object.entries(specs)) {
    const value = facts[name]
    if (spec.kind === 'case-numbers' && Array.isArray(value))
      facts[name] = (value as string[]).map((text, index) => requireNumber(String(text), `${name}.${index}`))
  }
  return { ...input, facts }
}

const proposed = (input: ActInput): ProposedAct => ({
  kind: input.kind,
  facts: input.facts,
  on: input.on,
  source: input.source,
  ...(input.bounds ? { bounds: input.bounds } : {}),
  ...(isPostId(input.post) ? { post: input.post } : {}),
  ...(input.enteredLater ? { enteredLater: input.enteredLater } : {}),
})

/** Checks only: what would be wrong, or which marks the act would carry. */
export async function checkAct(
  tx: Tx,
  matter: MatterRow,
  input: ActInput,
): Promise<{ ok: true; marks: Mark[] } | { ok: false; because: Refusal[] }> {
  const acts = await loadHeads(tx, matter.matter_id)
  const { asker, parameters } = await askerOf(tx, matter)
  const paper = await paperInHand(tx, input.paperId)
  return check(matter.definition, parameters, stateOf(matter, acts), proposed(input), {
    today: tx.asker.today,
    calendars: CALENDARS,
    asker,
    files: input.files?.length ?? 0,
    ...(paper ? { paper: paper.hand } : {}),
  })
}

/**
 * Does one act. The matter's row is locked by the caller. A legal "no" comes out as Fault `refused` with every reason and its article;
 * nothing is half-done.
 * @throws Fault refused, not-found
 */
export async function writeAct(tx: Tx, means: Means, matter: MatterRow, given: ActInput): Promise<Written> {
  const input = withNumbers(matter, given)
  const known = rememberedHeads(matter)
  const acts = known?.acts ?? (await loadHeads(tx, matter.matter_id))
  const { asker, parameters, name, joined } = await askerOf(tx, matter)
  const paper = await paperInHand(tx, input.paperId)
  const verdict = check(matter.definition, parameters, stateOf(matter, acts), proposed(input), {
    today: tx.asker.today,
    calendars: CALENDARS,
    asker,
    files: input.files?.length ?? 0,
    ...(paper ? { paper: paper.hand } : {}),
  })
  if (!verdict.ok) throw refusalFault(verdict.because)
  const spec = actOf(matter.definition, input.kind)
  requireEntry(tx, input.kind, acts)
  if (!spec) throw new Fault('refused', words('本程序没有这一行为', 'This procedure has no such act'))
  const byHouse = matter.parameters.parties.find(party => party.role === spec.by)?.house ?? tx.asker.house
  const actId = randomUUID()
  const files = await slotsOf(tx, means, paper?.row ?? null, input.files ?? [])
  const { attachments, slotSalts } = await storeFiles(tx, means, { matterId: matter.matter_id, actId }, files)
  const salts = Object.fromEntries(
    [...Object.keys(verdict.committed), ...attachments.map(one => one.slot)].map(key => [key, slotSalts[key] ?? newSalt()]),
  )
  const codes = { post: verdict.post, codes: verdict.codes, commitments: commitAct(verdict.committed, attachments, salts, hashText) }
  const header = headerOf(tx, matter, input, { actId, house: byHouse, role: spec.by, prior: priorOf(foldedOf(acts)), ...codes })
  const text = actText(header)
  const signed = { header, text, hash: hashText(text), signature: await signText(means.vault, tx.asker.house, text) }
  const placing = matter.keeper === tx.asker.house ? await ownPlacing(tx, means.vault, matter, signed.hash, known ?? { acts }) : null
  await insertAct(tx, matter, signed, placing, {
    marks: verdict.marks,
    committed: verdict.committed,
    salts,
    enteredLater: input.enteredLater ?? null,
    name,
  })
  const numbered = { ...matter, number: matter.number ?? paper?.row.number ?? null }
  if (paper) await usePaper(tx, paper.row, actId, matter.matter_id)
  const now = headsWith(acts, { header, hash: signed.hash, n: placing?.placing.n ?? null, effect: true })
  await projectMatter(tx, numbered, stateOf(matter, now), remember(tx, matter, now, placing))
  // Last of all: the counter of the pair of houses stays locked from here to the commit, and everybody's letters pass it.
  await postToParties(
    tx,
    means,
    numbered,
    {
      kind: 'act',
      matterId: matter.matter_id,
      sentOn: tx.asker.today,
      act: { header, signature: signed.signature, facts: verdict.committed, salts, attachments },
      ...(placing ? { placing: { placing: placing.placing, signature: placing.signature } } : {}),
      ...(input.opening ? { opening: input.opening } : {}),
    },
    files.map(({ file }) => ({ bytes: file.bytes })),
    joined,
  )
  await informUnits(tx, means, matter)
  return { actId, marks: verdict.marks }
}

/** What the act carries: its paper first, then the attachments in the order given. */
async function slotsOf(tx: Tx, means: Means, paper: PaperRow | null, files: NewFile[]): Promise<SlotFile[]> {
  const attached = files.map((file, index) => ({ slot: `attachment:${index + 1}`, file: { ...file, mediaType: mediaTypeOf(file.name) } }))
  return paper ? [{ slot: 'paper', file: await paperFile(tx, means, paper) }, ...attached] : attached
}

/** Adopting or correcting is about acts that the other house entered for this one. @throws Fault refused */
function requireEntry(tx: Tx, kind: string, acts: HeadRow[]): void {
  if (!kind.startsWith('adopt-entry') || acts.some(({ header }) => header.source === 'proxy' && header.house === tx.asker.house)) return
  throw new Fault('refused', words('没有对方代录的本院行为', 'The other house has entered no act of this house'))
}

/** The signed part of the act: codes, dates, ids and commitments, no text. */
function headerOf(
  tx: Tx,
  matter: MatterRow,
  input: ActInput,
  made: Pick<ActHeader, 'actId' | 'house' | 'role' | 'post' | 'prior' | 'codes' | 'commitments'>,
): ActHeader {
  return {
    v: 1,
    actId: made.actId,
    matterId: matter.matter_id,
    house: made.house,
    recordedBy: tx.asker.house,
    role: made.role,
    kind: input.kind,
    person: tx.asker.person,
    post: made.post,
    on: input.on,
    ...(input.bounds && input.on === null ? { bounds: input.bounds } : {}),
    source: input.source,
    definition: { id: matter.procedure_id, version: matter.procedure_version, fingerprint: matter.fingerprint },
    prior: made.prior,
    codes: made.codes,
    commitments: made.commitments,
  }
}

type SlotFile = { slot: string; file: NewFile & { mediaType: string } }

/** Stores the files of the act, each with a salt of its own. */
async function storeFiles(
  tx: Tx,
  means: Means,
  of: { matterId: string; actId: string },
  files: SlotFile[],
): Promise<{ attachments: Attachment[]; slotSalts: Record<string, string> }> {
  const attachments: Attachment[] = []
  const slotSalts: Record<string, string> = {}
  for (const { slot, file } of files) {
    const salt = newSalt()
    slotSalts[slot] = salt
    const stored = await storeAttachment(tx, means.vault, file, { ...of, paperId: null, slot, salt })
    attachments.push({ slot, name: file.name, mediaType: file.mediaType, size: file.bytes.length, plainHash: stored.plainHash })
  }
  return { attachments, slotSalts }
}

/** The acts with the one just written: placed ones by number, then proposals, as `loadHeads` would give them. */
const headsWith = (before: HeadRow[], mine: HeadRow): HeadRow[] =>
  mine.n === null ? [...before, mine] : [...before.filter(act => act.n !== null), mine, ...before.filter(act => act.n === null)]

/** Keeps the acts in memory once they are committed, under the digest that the matter's row gets. Returns the digest; null for a row not read for it. */
function remember(tx: Tx, matter: MatterRow, acts: HeadRow[], placed: Placed | null): string | null {
  if (matter.heads_digest === undefined) return null
  const heads: Heads = { acts, placing: placed ? { n: placed.placing.n, hash: placed.hash } : null }
  const digest = digestOfHeads(heads)
  tx.afterCommit(() => rememberHeads(matter.matter_id, digest, heads))
  // The row in hand does not describe the matter any more: a second act of this transaction reads and writes everything anew.
  matter.heads_digest = null
  matter.clocks_digest = null
  return digest
}

const MEDIA: [RegExp, string][] = [
  [/\.pdf$/i, 'application/pdf'],
  [/\.docx$/i, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  [/\.(jpe?g)$/i, 'image/jpeg'],
  [/\.png$/i, 'image/png'],
]
const mediaTypeOf = (name: string): string => MEDIA.find(([pattern]) => pattern.test(name))?.[1] ?? 'application/octet-stream'

type Signed = { header: ActHeader; text: string; hash: string; signature: string }

const actRow = (tx: Tx, matter: MatterRow, { header, text, hash, signature }: Signed) => ({
  house_id: tx.asker.house,
  act_id: header.actId,
  matter_id: matter.matter_id,
  kind: header.kind,
  by_house: header.house,
  person_id: header.person,
  post: header.post,
  on_date: header.on,
  header: new CanonicalText(text),
  hash,
  signature,
  source: header.source,
})

/** The act, its facts and its placing where we are the keeper, each with its leaf. */
async function insertAct(
  tx: Tx,
  matter: MatterRow,
  signed: Signed,
  placed: Placed | null,
  with_: { marks: Mark[]; committed: Facts; salts: Record<string, string>; enteredLater: string | null; name: string },
): Promise<void> {
  const row = actRow(tx, matter, signed)
  const placing = placed ? placingRow(tx, matter.matter_id, placed) : null
  const leaves = [
    { kind: 'act' as const, table: 'act', row },
    ...(placing ? [{ kind: 'placing' as const, table: 'act_placing', row: placing }] : []),
  ]
  const [leaf] = await appendAll(tx, leaves)
  const facts = Object.entries(with_.committed)
  tx.later(
    'insert-act',
    `with fact as (
       insert into act_fact (house_id, act_id, name, value, salt) select $1, $2, f.name, f.value::jsonb, f.salt from unnest($17::text[], $18::text[], $19::text[]) as f (name, value, salt))
     insert into act (house_id, act_id, matter_id, kind, by_house, person_id, post, on_date, header, hash, signature, source, marks, entered_later, leaf_id, person_name, n, placed_at)
     values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$20::int, case when $20::int is null then null else now() end)`,
    [
      row.house_id,
      row.act_id,
      row.matter_id,
      row.kind,
      row.by_house,
      row.person_id,
      row.post,
      row.on_date,
      signed.text,
      row.hash,
      row.signature,
      row.source,
      JSON.stringify(with_.marks.map(({ code, says, days }) => ({ code, says, days }))),
      with_.enteredLater,
      leaf,
      with_.name,
      facts.map(([name]) => name),
      facts.map(([, value]) => JSON.stringify(value)),
      facts.map(([name]) => with_.salts[name]),
      placed?.placing.n ?? null,
    ],
  )
  if (placing) tx.later('insert-own-placing', INSERT_PLACING, placingValues(placing))
}

/** What `writeAct` reads first, after the matter's row, when no paper goes with the act. */
export const readBeforeAct = (matterId: string): Ask[] =>
  maybeRemembered(matterId) ? [standingIn(matterId)] : [headsOf(matterId), standingIn(matterId), lastPlacingOf(matterId)]

/**
 * One letter to every other party that has joined; parties without a node are served on paper. `joined` when it is known already, with the number of
 * the last letter to each: then the pair's counter is taken in the last step, not now.
 */
export async function postToParties(
  tx: Tx,
  means: Means,
  matter: MatterRow,
  content: LetterContent,
  files: LetterFile[] = [],
  known?: ReadonlyMap<string, number>,
): Promise<void> {
  if (matter.kind !== 'shared' || matter.local) return
  const joined = known ?? new Map((await loadPeers(tx)).filter(peer => peer.joined).map(peer => [peer.peer_id, null]))
  const parties = new Set([...matter.parameters.parties.map(party => party.house), ...(matter.parameters.readers ?? [])])
  const envelope = { sealed: matter.sealed, number: matter.number, title: matter.title }
  for (const house of parties) {
    const last = joined.get(house)
    if (house !== tx.asker.house && last !== undefined) await postLetter(tx, means.vault, house, content, envelope, files, last)
  }
}
