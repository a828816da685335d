/** What the forms of the agreement page choose from: templates ready to be filled in, procedures, posts, houses, terms. */
import type { z } from 'zod'
import type { getAgreementChoices } from '#contract/agreement.ts'
import { words } from '#kernel/words.ts'
import { type Agreement, type Clause, INDICATORS } from '#law/agreements/agreement.ts'
import { AGREEMENTS } from '#law/agreements/index.ts'
import { ALL_HOUSE_KINDS, HOUSE_KINDS, type HouseKind } from '#law/posts/house-kind.ts'
import { POSTS, type PostId, postSpec } from '#law/posts/post.ts'
import { agreementRecord } from '#law/procedures/agreement-record.ts'
import { findProcedure, PROCEDURES } from '#law/procedures/index.ts'
import { kindsOf } from '#law/procedures/procedure.ts'
import { TERMS } from '#law/terms/index.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { getHouseRow, listPeers } from '#work/people/index.ts'
import { postsFor } from './actions-out.ts'
import { AGREEMENT_PROCEDURE } from './project-agreement.ts'
import { termView } from './term-views.ts'

type Out = z.output<(typeof getAgreementChoices)['output']>
type Template = Out['templates'][number]

const clauseIn = (clause: Clause): Template['input']['clauses'][number] => ({
  id: clause.id,
  no: clause.no,
  title: clause.title.zh,
  text: clause.text.zh,
  textEn: clause.text.en,
  procedures: clause.procedures.filter(id => findProcedure(id) !== undefined),
  posts: clause.keepers.map(one => ({ ...one })),
  indicators: clause.indicators.map(id => INDICATORS[id].zh),
})

/** A template as an agreement signed on `day`, ready to be edited and proposed. Dates and houses are the people's to set. */
export const templateText = (template: Agreement, day: string): Template['input'] => ({
  template: template.id,
  title: template.title.zh,
  titleEn: template.title.en,
  signedOn: day,
  inForceFrom: day,
  until: null,
  reviewOn: template.trialMonths === null ? null : `${Number(day.slice(0, 4)) + Math.floor(template.trialMonths / 12)}${day.slice(4, 8)}01`,
  clauses: template.clauses.map(clauseIn),
  terms: {},
  covered: [],
  approvers: template.approvers.map(one => ({ clause: one.clause, who: one.who.zh, says: one.says.zh })),
  annex: null,
  ledgerKeeper: null,
})

const templateOut = (template: Agreement, day: string): Template => ({
  id: template.id,
  title: template.title,
  says: words(
    `参照${template.place.zh}的协作意见改写，条款为本系统转述`,
    `After the agreement of the ${template.place.en}; the clauses are our paraphrase`,
  ),
  trial: template.trialMonths !== null,
  signatories: template.signatories.map(one => ({ role: one.title, kinds: [one.kind] })),
  coversUnits: template.covers !== null,
  clauses: template.clauses.length,
  input: templateText(template, day),
})

/** Kinds of house that may sign at all. */
const MAY_SIGN = new Set<HouseKind>(Object.values(agreementRecord.parties).flatMap(kindsOf))

const postChoices = (): Out['posts'] =>
  ALL_HOUSE_KINDS.flatMap(kind =>
    (Object.keys(POSTS) as PostId[])
      .filter(post => post !== 'administrator' && postSpec(post).houses.includes(kind))
      .map(post => ({ kind, kindTitle: HOUSE_KINDS[kind], post, title: postSpec(post).title })),
  )

/** The choices on this day for this person. */
export async function listChoices(tx: Tx, held: readonly PostId[]): Promise<Out> {
  const own = await getHouseRow(tx)
  const peers = await listPeers(tx)
  const houses = [
    { house: own.house_id, name: own.name, kind: own.kind, joined: true, own: true },
    ...peers.map(peer => ({ house: peer.peer_id, name: peer.name, kind: peer.kind, joined: peer.joined, own: false })),
  ]
  const mine = postsFor('propose', held, own.kind)
  return {
    templates: AGREEMENTS.map(template => templateOut(template, tx.asker.today)),
    procedures: PROCEDURES.filter(def => def.id !== AGREEMENT_PROCEDURE).map(def => ({
      id: def.id,
      title: def.title,
      nationalLaw: def.ground !== 'agreement',
      kinds: [...new Set(Object.values(def.parties).flatMap(kindsOf))],
    })),
    posts: postChoices(),
    indicators: Object.values(INDICATORS),
    houses: houses.map(house => ({ ...house, maySign: MAY_SIGN.has(house.kind) })),
    roles: Object.entries(agreementRecord.parties).map(([role, spec]) => ({
      role,
      title: spec.title,
      optional: spec.optional === true,
      kinds: [...kindsOf(spec)],
    })),
    terms: TERMS.filter(term => term.scope === 'agreement').map(term => termView(term)),
    proposing: { mine: mine.posts, decision: mine.decision },
  }
}

/** Whether somebody with these posts may enter an agreement for a house of this kind. */
export function mayPropose(kind: HouseKind, held: readonly PostId[]): { may: boolean; because: ReturnType<typeof words> | null } {
  const keeper = agreementRecord.parties[agreementRecord.keeper]
  if (!keeper || !kindsOf(keeper).includes(kind))
    return {
      may: false,
      because: words('协作意见由法院、检察院或者司法行政机关录入', 'Courts, procuratorates and justice bureaus enter agreements'),
    }
  const may = postsFor('propose', held, kind).posts.length > 0
  return { may, because: may ? null : words('您现在的岗位不能录入协作意见', 'None of your posts may enter an agreement') }
}
