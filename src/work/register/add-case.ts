/** Enters a case under its checked number. */
import { randomUUID } from 'node:crypto'
import { parseCaseNumber } from '#engine/case-number/court-number.ts'
import { parseProcuratorateNumber } from '#engine/case-number/procuratorate-number.ts'
import { appendEvent } from '#evidence/append.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'

export type NewCase = {
  number: string
  cause: string
  parties: string
  filedOn?: string | null | undefined
  amount?: string | null | undefined
  note: string
  chain: string[]
}

/** The number is parsed and kept in its normal form （2026）湘…号; the same number twice is a conflict. @throws Fault refused, conflict */
export async function addCase(tx: Tx, input: NewCase): Promise<string> {
  const { house, person } = tx.asker
  const number = requireNumber(input.number, 'number')
  const chain = input.chain.map((text, index) => requireNumber(text, `chain.${index}`))
  const caseId = randomUUID()
  const rows = await tx.query(
    `insert into case_entry (house_id, case_id, number, cause, parties, filed_on, amount, note, chain, entered_by) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10) on conflict (house_id, number) do nothing returning case_id`,
    [house, caseId, number, input.cause, input.parties, input.filedOn ?? null, input.amount ?? null, input.note, chain, person],
  )
  if (!rows.length)
    throw new Fault('conflict', words(`案件${number}已登记`, `The case ${number} is entered already`), {
      details: [{ where: 'number', says: words('可直接搜索该案号', 'Search for the number instead') }],
    })
  await appendEvent(tx, { house, kind: 'number', table: 'case_entry', id: caseId, about: {} })
  return caseId
}

/** The normal form of a court's case number, or of a procuratorate's with its year in 〔〕. @throws Fault refused with the reason */
export function requireNumber(text: string, where: string): string {
  const parsed = parseCaseNumber(text)
  if (parsed.ok) return parsed.normalised
  const other = parseProcuratorateNumber(text)
  if (other.ok) return other.normalised
  throw new Fault('refused', words(`案号不正确：${text.slice(0, 60)}`, `Not a case number: ${text.slice(0, 60)}`), {
    details: [
      { where, says: parsed.reason, right: words('例如（2026）湘3199执418号', 'e.g. （2026）湘3199执418号'), article: '法〔2015〕137号' },
    ],
  })
}
