/** What a house can check of an agreement before it leaves: known procedures and posts, units that fit, terms the law allows. */
import type { AgreementText, Amendment, Covered, TextClause } from '#engine/agreement/agreement-text.ts'
import type { AgreementReading } from '#engine/agreement/read-agreement.ts'
import { judgeTerm, valueTitle } from '#engine/agreement/term-value.ts'
import { asDetail } from '#engine/procedure/refusal.ts'
import { Fault, type FaultDetail } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { isPostId, postSpec } from '#law/posts/post.ts'
import { findProcedure } from '#law/procedures/index.ts'
import { findTerm } from '#law/terms/index.ts'
import type { TermValue } from '#law/terms/term.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { listPeers } from '#work/people/index.ts'
import { loadAgreement } from './agreement-rows.ts'

function clauseDetails(clauses: readonly TextClause[]): FaultDetail[] {
  return clauses.flatMap((clause, at) => [
    ...clause.procedures
      .filter(id => !findProcedure(id))
      .map(id => ({ where: `agreement.clauses.${at}.procedures`, says: words(`没有这个程序：${id}`, `There is no procedure ${id}`) })),
    ...clause.posts
      .filter(({ kind, post }) => !isPostId(post) || !postSpec(post).houses.some(one => one === kind))
      .map(({ post }) => ({
        where: `agreement.clauses.${at}.posts`,
        says: words(`该类单位没有这个岗位：${post}`, `Such a house has no post ${post}`),
      })),
  ])
}

async function coveredDetails(tx: Tx, covered: readonly Covered[], parties: readonly string[]): Promise<FaultDetail[]> {
  const known = new Set([tx.asker.house, ...(await listPeers(tx)).map(peer => peer.peer_id)])
  return covered.flatMap((unit, at) => {
    const where = `agreement.covered.${at}`
    if (!known.has(unit.house)) return [{ where, says: words('通讯录中没有这个单位', 'The house is not in the address book') }]
    if (parties.includes(unit.house)) return [{ where, says: words('签署单位不再列为受约束单位', 'A signatory is no covered unit') }]
    return parties.includes(unit.through) ? [] : [{ where, says: words('须经一个签署单位受约束', 'A unit is bound through a signatory') }]
  })
}

const refuse = (details: FaultDetail[]): void => {
  if (details.length > 0)
    throw new Fault('refused', words('协作意见有内容需要改正', 'Parts of the agreement must be put right'), { details })
}

/** @throws Fault refused naming every place */
export async function checkProposal(tx: Tx, text: AgreementText, parties: readonly string[]): Promise<void> {
  const terms = Object.entries(text.terms).flatMap(([key, value]) => {
    const judged = judgeTerm(key, value, 'agreement')
    return judged.ok ? [] : [{ ...asDetail(judged.because), where: `agreement.terms.${key}` }]
  })
  const keeper =
    text.ledgerKeeper === null || parties.includes(text.ledgerKeeper)
      ? []
      : [{ where: 'agreement.ledgerKeeper', says: words('台账由签署单位保管', 'A signatory keeps the ledger') }]
  refuse([...clauseDetails(text.clauses), ...(await coveredDetails(tx, text.covered, parties)), ...terms, ...keeper])
}

/** @throws Fault refused naming every place, not-found */
export async function checkAmendment(tx: Tx, agreementId: string, amendment: Amendment): Promise<void> {
  const { reading } = await loadAgreement(tx, agreementId)
  const parties = reading.parties.map(party => party.house)
  const ids = new Set(reading.clauses.map(one => one.clause.id))
  const removed = amendment.removed
    .filter(id => !ids.has(id))
    .map(id => ({ where: 'removed', says: words(`没有这一条：${id}`, `There is no clause ${id}`) }))
  refuse([...clauseDetails(amendment.clauses), ...removed, ...(await coveredDetails(tx, amendment.covered ?? [], parties))])
}

/** The stricter is accepted, the laxer refused with the article. @throws Fault refused, not-found */
export async function checkTerm(
  tx: Tx,
  agreementId: string,
  input: { key: string; value: TermValue; clause?: string | null | undefined },
): Promise<void> {
  const { reading } = await loadAgreement(tx, agreementId)
  const judged = judgeTerm(input.key, input.value, 'agreement')
  if (!judged.ok) throw new Fault('refused', judged.because.says, { details: [asDetail(judged.because)] })
  if (input.clause && !reading.clauses.some(one => one.clause.id === input.clause))
    throw new Fault('refused', words('协作意见没有这一条', 'The agreement has no such clause'), {
      details: [{ where: 'clause', says: words('请选择条款', 'Choose a clause') }],
    })
  const term = findTerm(input.key)
  const now = reading.terms.find(one => one.key === input.key)?.value ?? term?.initial
  if (term && now === input.value)
    throw new Fault(
      'refused',
      words(
        `${term.title.zh}现在就是${valueTitle(term, input.value).zh}`,
        `${term.title.en} is already ${valueTitle(term, input.value).en}`,
      ),
    )
}

/** The open proposal this house is asked about. @throws Fault refused, not-found */
export async function requireChange(tx: Tx, agreementId: string, changeId: string, house: string): Promise<void> {
  const { reading } = await loadAgreement(tx, agreementId)
  const change = reading.changes.find(one => one.changeId === changeId)
  if (!change) throw new Fault('not-found', words('没有这项提议', 'There is no such change'))
  const says = whyNot(reading, changeId, house)
  if (says) throw new Fault('refused', says)
}

function whyNot(reading: AgreementReading, changeId: string, house: string): ReturnType<typeof words> | null {
  const change = reading.changes.find(one => one.changeId === changeId)
  if (change?.status !== 'awaiting') return words('该提议已经有结果', 'The change has been decided')
  if (change.house === house) return words('提出的一方不再答复', 'Its proposer does not answer it')
  return change.answers.some(one => one.house === house) ? words('该单位已经答复', 'That house has answered') : null
}

/** The role of a house in an agreement. @throws Fault refused, not-found */
export async function roleIn(tx: Tx, agreementId: string, house: string): Promise<string> {
  const { reading } = await loadAgreement(tx, agreementId)
  const party = reading.parties.find(one => one.house === house)
  if (!party) throw new Fault('refused', words('该单位不是签署单位', 'That house is no signatory'))
  return party.role
}
