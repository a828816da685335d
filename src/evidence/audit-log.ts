/** Reads a house's logs from their first leaf, hashes everything again, and says what is not as it was signed. */
import { fromHex, sameBytes, toHex } from '#engine/log/bytes.ts'
import { parseCheckpoint } from '#engine/log/checkpoint.ts'
import { decodeLeaf, type LeafEntry } from '#engine/log/leaf.ts'
import { parseNote, verifyNote } from '#engine/log/note.ts'
import { accumulator, leafHash } from '#engine/log/tree.ts'
import { sha256 } from '#vault/commit.ts'
import { logKey } from './checkpoint.ts'
import { type Finding, type Reader, rowsOf } from './finding.ts'
import { type Pinned, verifyNoteSignature } from './witness.ts'

/** Where a leaf stands; `order` grows along all logs of the house; `sealed` = covered by a checkpoint. */
export type PlacedLeaf = { entry: LeafEntry; at: string; order: number; sealed: boolean }

export type LogAudit = {
  findings: Finding[]
  leaves: Map<string, PlacedLeaf>
  size: number
  sealed: number
  checkpoint: { origin: string; size: number; root: string } | null
}

type Origin = { origin: string; year: number; head: string; head_root: string }
/** How the log of the year before ended. */
type Prior = { origin: string; size: number; root: string } | null
type LeafRow = { idx: string; event_id: string; leaf: string; leaf_hash: string }
type Signed = { size: number; root: string; note: string | null; says: string }

/** `key` is the house's pinned public key; without it the checkpoints' signatures stay unchecked. */
export async function auditLogs(db: Reader, house: string, key: Pinned | undefined): Promise<LogAudit> {
  const audit: LogAudit = { findings: [], leaves: new Map(), size: 0, sealed: 0, checkpoint: null }
  const origins = await rowsOf<Origin>(
    db,
    `select o.origin, o.year, coalesce(h.size, 0)::text as head, coalesce(encode(h.root, 'hex'), '') as head_root from log_origin o left join log_head h using (house_id, origin)
     where o.house_id = $1 order by o.year`,
    [house],
  )
  let prior: Prior = null
  for (const origin of origins) {
    const signed = await signedHeads(db, house, origin.origin, key, audit.findings)
    const { size, root } = await auditOne(db, house, origin, signed, audit, prior)
    const last = signed.filter(one => one.note !== null).at(-1)
    if (last) audit.checkpoint = { origin: origin.origin, size: last.size, root: last.root }
    audit.size += size
    audit.sealed += last?.size ?? 0
    prior = { origin: origin.origin, size, root }
  }
  return audit
}

/** Our own checkpoints and what witnesses on this node remember of them, by size. */
async function signedHeads(db: Reader, house: string, origin: string, key: Pinned | undefined, findings: Finding[]): Promise<Signed[]> {
  const own = await rowsOf<{ size: string; root: string; note: string }>(
    db,
    `select size::text, encode(root, 'hex') as root, note from log_checkpoint where house_id = $1 and origin = $2 order by log_checkpoint.size`,
    [house, origin],
  )
  for (const row of own) {
    const id = `${origin}@${row.size}`
    const text = parseNote(row.note)?.text
    const said = text === undefined ? null : parseCheckpoint(text)
    const same = said !== null && said.origin === origin && String(said.size) === row.size && toHex(said.root) === row.root
    const signed = key === undefined || verifyNote(sha256, verifyNoteSignature, row.note, [logKey(origin, key)]).ok
    if (!same || !signed) findings.push({ what: 'edited', table: 'log_checkpoint', id })
  }
  const seen = await rowsOf<{ house_id: string; size: string; root: string }>(
    db,
    `select house_id, size::text, encode(root, 'hex') as root from peer_checkpoint where origin = $1 and peer_id = $2 order by peer_checkpoint.size`,
    [origin, house],
  )
  for (const row of seen) {
    if (!own.some(one => one.size === row.size)) findings.push({ what: 'deleted', table: 'log_checkpoint', id: `${origin}@${row.size}` })
  }
  return [
    ...own.map(row => ({ size: Number(row.size), root: row.root, note: row.note, says: 'log_checkpoint' })),
    ...seen.map(row => ({ size: Number(row.size), root: row.root, note: null, says: `peer_checkpoint of ${row.house_id}` })),
  ].sort((a, b) => a.size - b.size)
}

const PAGE = 5000

/** One log on its way through the audit: the tree so far, leaves that do not fit their hash, and the last signed size that held. */
type Walk = {
  origin: Origin
  tree: ReturnType<typeof accumulator>
  signed: ReadonlyMap<number, Signed[]>
  wrong: { idx: number; is: string; was: string }[]
  whole: boolean
  soundTo: number
  findings: Finding[]
}

async function auditOne(
  db: Reader,
  house: string,
  origin: Origin,
  signed: readonly Signed[],
  audit: LogAudit,
  prior: Prior,
): Promise<{ size: number; root: string }> {
  const sealed = signed.filter(one => one.note !== null).at(-1)?.size ?? 0
  const end = Math.max(Number(origin.head), sealed)
  const walk: Walk = {
    origin,
    tree: accumulator(sha256),
    signed: bySize(signed),
    wrong: [],
    whole: true,
    soundTo: 0,
    findings: audit.findings,
  }
  checkRoots(walk)
  for (let from = 0; from < end; from += PAGE) {
    for (const row of await leafRows(db, house, origin.origin, from, Math.min(end, from + PAGE))) {
      const idx = Number(row.idx)
      skipGone(walk, idx)
      const bytes = fromHex(row.leaf) ?? new Uint8Array()
      const hash = leafHash(sha256, bytes)
      const entry = decodeLeaf(bytes)
      const fitting = toHex(hash) === row.leaf_hash && fits(entry, row.event_id, house, origin.origin, idx, prior)
      if (!fitting) walk.wrong.push({ idx, is: toHex(hash), was: row.leaf_hash })
      if (entry !== null && 'eventId' in entry) {
        audit.leaves.set(row.event_id, { entry, at: `${origin.origin}#${idx}`, order: origin.year * 1e12 + idx, sealed: idx < sealed })
      }
      walk.tree.add(hash)
      checkRoots(walk)
    }
  }
  skipGone(walk, end)
  for (const row of await leafRows(db, house, origin.origin, end, Number.MAX_SAFE_INTEGER)) {
    walk.findings.push({ what: 'inserted', table: 'log_leaf', id: `${origin.origin}#${row.idx}` })
  }
  for (const { idx, is } of walk.wrong) {
    const swapped = walk.wrong.some(other => other.idx !== idx && other.was === is)
    walk.findings.push({ what: swapped ? 'swapped' : 'edited', table: 'log_leaf', id: `${origin.origin}#${idx}` })
  }
  const root = toHex(walk.tree.root())
  const sound = walk.whole && walk.wrong.length === 0
  if (sound && (Number(origin.head) !== end || origin.head_root !== root))
    walk.findings.push({ what: 'edited', table: 'log_head', id: origin.origin })
  return { size: end, root }
}

function leafRows(db: Reader, house: string, origin: string, from: number, to: number): Promise<LeafRow[]> {
  return rowsOf<LeafRow>(
    db,
    `select idx::text, event_id, encode(leaf, 'hex') as leaf, encode(leaf_hash, 'hex') as leaf_hash from log_leaf
     where house_id = $1 and origin = $2 and log_leaf.idx >= $3 and log_leaf.idx < $4 order by log_leaf.idx limit ${PAGE}`,
    [house, origin, from, to],
  )
}

function bySize(signed: readonly Signed[]): Map<number, Signed[]> {
  const heads = new Map<number, Signed[]>()
  for (const one of signed) heads.set(one.size, [...(heads.get(one.size) ?? []), one])
  return heads
}

/** Names leaves that are not there; from then on no root can come out, so none is asked for. */
function skipGone(walk: Walk, to: number): void {
  for (let gone = walk.tree.size(); gone < to; gone++) {
    walk.findings.push({ what: 'deleted', table: 'log_leaf', id: `${walk.origin.origin}#${gone}` })
    walk.tree.add(new Uint8Array(32))
    walk.whole = false
  }
}

/** Compares the root so far with what was signed for this size. Where single leaves are known to be wrong they are named instead of the range. */
function checkRoots(walk: Walk): void {
  for (const one of walk.signed.get(walk.tree.size()) ?? []) {
    if (!walk.whole) return
    if (toHex(walk.tree.root()) === one.root) walk.soundTo = one.size
    else if (!walk.wrong.some(at => at.idx >= walk.soundTo && at.idx < one.size)) {
      walk.findings.push({ what: 'edited', table: 'log_leaf', id: `${walk.origin.origin}#${walk.soundTo}-${Math.max(0, one.size - 1)}` })
      walk.whole = false
    }
  }
}

/** Whether a leaf is what its place says: its own event, this house, and for the first leaf of a log the end of the one before. */
function fits(entry: ReturnType<typeof decodeLeaf>, eventId: string, house: string, origin: string, idx: number, prior: Prior): boolean {
  if (entry === null || entry.house !== house) return false
  if ('eventId' in entry) return idx > 0 && entry.eventId === eventId
  const before = entry.prior
  const sameBefore =
    before === null || prior === null
      ? before === prior
      : before.origin === prior.origin && before.size === prior.size && sameText(before.root, prior.root)
  return idx === 0 && entry.origin === origin && eventId === `origin:${origin}` && sameBefore
}

function sameText(a: string, b: string): boolean {
  const left = fromHex(a)
  const right = fromHex(b)
  return left !== null && right !== null && sameBytes(left, right)
}
