/** Does one act in a matter: of the own house, or of an absent house from its scan (本院代录). */
import type { Facts } from '#engine/procedure/act.ts'
import { appendEvent } from '#evidence/append.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { Ask } from '#store/batch.ts'
import type { Tx } from '#store/unit-of-work.ts'
import type { NewFile } from '#work/paper/index.ts'
import { loadMatter, lockedMatter } from './matter-row.ts'
import type { Means } from './means.ts'
import { checkAct, readBeforeAct, type Written, writeAct } from './write-act.ts'

export type DoInput = {
  matterId: string
  kind: string
  post: string
  on: string
  facts: Facts
  paperId?: string | null | undefined
  files: NewFile[]
  enteredLater?: string | null | undefined
  proxy: boolean
}

/** What a desk may do on an envelope alone, without seeing the matter. */
const ENVELOPE_ACTS = new Set(['sign-for', 'signFor', 'return', 'returnLetter'])

/**
 * Does the act under the matter's lock. A sealed matter's desk signs for the letter it sees as number and addressee only.
 * @throws Fault refused, not-found
 */
export async function doAct(tx: Tx, means: Means, input: DoInput): Promise<Written> {
  const run = async (): Promise<Written> => {
    const matter = await loadMatter(tx, input.matterId, true)
    requireScan(input)
    return writeAct(tx, means, matter, { ...input, source: input.proxy ? 'proxy' : 'own' })
  }
  if (ENVELOPE_ACTS.has(input.kind) && (await sealedEnvelope(tx, input.matterId))) return withEnvelope(tx, run)
  return run()
}

/** What `doAct` asks the database first. Nothing for a desk's act on an envelope, which may have to be let in first. */
export const readBeforeDoing = (input: Pick<DoInput, 'matterId' | 'kind'>): Ask[] =>
  ENVELOPE_ACTS.has(input.kind) ? [] : [lockedMatter(input.matterId), ...readBeforeAct(input.matterId)]

/** What another house did is entered from its paper, never from hearsay (design §3.8). */
function requireScan(input: DoInput): void {
  if (!input.proxy || input.files.length > 0 || input.paperId) return
  throw new Fault('refused', words('代录须附对方文书的扫描件', 'An entry for the other house needs the scan of its paper'), {
    details: [{ where: 'files', says: words('请附扫描件，或者选择已收入的文书', 'Attach the scan, or choose the paper taken in') }],
  })
}

/** The same checks without doing anything. */
export async function tryAct(tx: Tx, input: DoInput): ReturnType<typeof checkAct> {
  const matter = await loadMatter(tx, input.matterId)
  return checkAct(tx, matter, { ...input, source: input.proxy ? 'proxy' : 'own' })
}

async function sealedEnvelope(tx: Tx, matterId: string): Promise<boolean> {
  const hidden = await tx.maybe('select 1 from matter where house_id = $1 and matter_id = $2', [tx.asker.house, matterId])
  if (hidden) return false
  const envelope = await tx.query(`select 1 from inbox where house_id = $1 and matter_id = $2 and sealed and kind = 'act' limit 1`, [
    tx.asker.house,
    matterId,
  ])
  return envelope.length > 0
}

/** Runs with the desk's sight of this one matter; the act still names the person and needs their post. */
async function withEnvelope<T>(tx: Tx, run: () => Promise<T>): Promise<T> {
  await tx.query("select set_config('app.envelope', 'on', true)")
  try {
    return await run()
  } finally {
    await tx.query("select set_config('app.envelope', '', true), set_config('app.matter', '', true)")
  }
}

const DUTIES = new Set(['handler', 'assistant', 'panel', 'approver', 'desk', 'complained-of'])

/** Desks, chiefs and those who handle or approve the matter assign; assistants do not. @throws Fault forbidden */
async function requireAssigner(tx: Tx, matterId: string): Promise<void> {
  const may = await tx.one<{ ok: boolean }>(
    `select asker_sees('house') or asker_sees('desk') or asker_sees('internal-desk') or exists (select 1 from matter_member m where m.house_id = $1 and m.matter_id = $2 and m.person_id = $3 and m.until is null and m.duty in ('handler', 'approver')) as ok`,
    [tx.asker.house, matterId, tx.asker.person],
  )
  if (!may.ok) throw new Fault('forbidden', words('由收发部门、院领导或者承办人分办', 'The desk, the chiefs or the handling person assign'))
}

/** Puts people on a matter or takes them off. @throws Fault refused, forbidden, not-found */
export async function setTeam(
  tx: Tx,
  input: { matterId: string; add: { personId: string; duty: string }[]; remove: string[] },
): Promise<void> {
  const { house, person, today } = tx.asker
  const matter = await loadMatter(tx, input.matterId, true)
  await requireAssigner(tx, matter.matter_id)
  for (const one of input.add) {
    if (!DUTIES.has(one.duty)) throw new Fault('refused', words('没有这种分工', 'There is no such duty'))
    await tx.one('select person_id from person where house_id = $1 and person_id = $2 and disabled_at is null', [house, one.personId])
    const recused = await tx.query('select 1 from recusal where house_id = $1 and matter_id = $2 and person_id = $3 and until is null', [
      house,
      matter.matter_id,
      one.personId,
    ])
    if (one.duty === 'complained-of') {
      await tx.query(`insert into recusal (house_id, matter_id, person_id, since, set_by) values ($1,$2,$3,$4,$5) on conflict do nothing`, [
        house,
        matter.matter_id,
        one.personId,
        today,
        person,
      ])
    } else if (recused.length) {
      throw new Fault(
        'refused',
        words('该人员的行为正是被监督对象，不得办理本事项', 'That person’s act is complained of here; they cannot work on this matter'),
        { details: [{ where: 'add', says: words('请另行指定', 'Name somebody else'), article: '法发〔2016〕30号 12' }] },
      )
    } else {
      await tx.query(
        `insert into matter_member (house_id, matter_id, person_id, duty, since, set_by) values ($1,$2,$3,$4,$5,$6) on conflict (house_id, matter_id, person_id, duty) do update set until = null`,
        [house, matter.matter_id, one.personId, one.duty, today, person],
      )
    }
    await appendEvent(tx, { kind: 'right', table: 'matter_member', id: matter.matter_id, about: { person: one.personId, duty: one.duty } })
  }
  for (const personId of input.remove) {
    await tx.query('update matter_member set until = $4 where house_id = $1 and matter_id = $2 and person_id = $3 and until is null', [
      house,
      matter.matter_id,
      personId,
      today,
    ])
    await appendEvent(tx, { kind: 'right', table: 'matter_member', id: matter.matter_id, about: { person: personId, ended: today } })
  }
  if (input.add.length)
    await tx.query(`update inbox set assigned_to = $3 where house_id = $1 and matter_id = $2`, [
      house,
      matter.matter_id,
      input.add[0]?.personId ?? null,
    ])
}
