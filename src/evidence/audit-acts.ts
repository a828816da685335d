/** Compares what people read of an act with what its signed header committed to, and its place in the order with the keeper's placing. */
import { commitment } from '#engine/exchange/commitment.ts'
import { hashText } from '#vault/hash-text.ts'
import { type Finding, type Reader, rowsOf } from './finding.ts'

type ActFacts = {
  act_id: string
  commitments: Record<string, string> | null
  facts: { name: string; value: unknown; salt: string; erased: boolean }[]
}

/** Commitments of files are held by their own rows (`attachment`); all others are facts. */
const isFile = (key: string): boolean => key === 'paper' || /^attachment:\d+$/.test(key)

const PAGE = 2000

/** Facts that were edited, deleted or inserted past the program. A fact erased by law has no value and no salt left, and is no finding. */
export async function auditFacts(db: Reader, house: string): Promise<Finding[]> {
  const findings: Finding[] = []
  await db.query(
    `declare facts_audited no scroll cursor for select a.act_id, a.header->'commitments' as commitments,
       coalesce((select json_agg(json_build_object('name', f.name, 'value', f.value, 'salt', f.salt, 'erased', f.erased_on is not null)) from act_fact f where f.house_id = a.house_id and f.act_id = a.act_id), '[]') as facts
     from act a where a.house_id = $1`,
    [house],
  )
  try {
    for (;;) {
      const rows = await rowsOf<ActFacts>(db, `fetch ${PAGE} from facts_audited`)
      for (const row of rows) findings.push(...factsOf(row))
      if (rows.length < PAGE) return findings
    }
  } finally {
    await db.query('close facts_audited')
  }
}

function factsOf(row: ActFacts): Finding[] {
  const commitments = row.commitments ?? {}
  const finding = (what: Finding['what'], name: string): Finding => ({ what, table: 'act_fact', id: `${row.act_id}/${name}` })
  const names = new Set(row.facts.map(fact => fact.name))
  const deleted = Object.keys(commitments).filter(key => !isFile(key) && !names.has(key))
  return [
    ...deleted.map(name => finding('deleted', name)),
    ...row.facts.flatMap(fact => {
      const kept = Object.hasOwn(commitments, fact.name) ? commitments[fact.name] : undefined
      if (kept === undefined) return [finding('inserted', fact.name)]
      return fact.erased || commitment(fact.name, fact.value, fact.salt, hashText) === kept ? [] : [finding('edited', fact.name)]
    }),
  ]
}

/**
 * Acts whose number or effect is not the one the keeper's newest placing gives them. A placing that overtook an earlier letter waits for it,
 * and its act has no number until then: that is no finding.
 */
export async function auditOrder(db: Reader, house: string): Promise<Finding[]> {
  const rows = await rowsOf<{ act_id: string }>(
    db,
    `select a.act_id from act a left join lateral (
       select p.n, (p.body->>'effect')::boolean as effect from act_placing p where p.house_id = a.house_id and p.matter_id = a.matter_id and p.act_hash = a.hash order by p.epoch desc limit 1) p on true
     where a.house_id = $1 and (a.n is distinct from p.n or (p.n is not null and a.effect is distinct from p.effect))
       and not (a.n is null and p.n - 1 > (
         select count(distinct q.n) from act_placing q join act b on b.house_id = q.house_id and b.matter_id = q.matter_id and b.hash = q.act_hash
         where q.house_id = a.house_id and q.matter_id = a.matter_id and q.n < p.n))
     order by a.act_id`,
    [house],
  )
  return rows.map(row => ({ what: 'edited', table: 'act', id: row.act_id }))
}
