/** What the entry of an agreement has collected so far, and what it still lacks. */

import type { proposeAgreement } from '#contract/agreement.ts'
import type { InputOf } from '#contract/endpoint.ts'

type Input = InputOf<typeof proposeAgreement>['agreement']
export type Draft = Input & { signatories: Record<string, string> }

export const emptyDraft: Draft = {
  template: null,
  title: '',
  titleEn: '',
  signedOn: '',
  inForceFrom: '',
  until: null,
  reviewOn: null,
  clauses: [],
  terms: {},
  covered: [],
  approvers: [],
  annex: null,
  ledgerKeeper: null,
  signatories: {},
}

export type Lack = { where: string; zh: string; en: string }

/** What must be there before it can be proposed; the server checks the rest. */
export function lacks(draft: Draft, must: readonly { role: string; zh: string; en: string }[]): Lack[] {
  const ids = draft.clauses.map(clause => clause.id)
  return [
    ...(draft.title.trim() ? [] : [{ where: 'title', zh: '请填写协议名称', en: 'Give the title' }]),
    ...(draft.signedOn ? [] : [{ where: 'signedOn', zh: '请填写签署日期', en: 'Give the day it was signed' }]),
    ...(draft.inForceFrom ? [] : [{ where: 'inForceFrom', zh: '请填写施行日期', en: 'Give the day it is in force from' }]),
    ...(draft.until && draft.inForceFrom && draft.until < draft.inForceFrom
      ? [{ where: 'until', zh: '有效期早于施行日期', en: 'It ends before it begins' }]
      : []),
    ...must
      .filter(({ role }) => !draft.signatories[role])
      .map(({ role, zh, en }) => ({ where: role, zh: `请选择${zh}`, en: `Choose: ${en}` })),
    ...(draft.clauses.length > 0 ? [] : [{ where: 'clauses', zh: '请至少录入一条', en: 'Enter at least one clause' }]),
    ...draft.clauses
      .filter(clause => !clause.id.trim() || !clause.title.trim())
      .map(clause => ({
        where: clause.id,
        zh: `第${ids.indexOf(clause.id) + 1}条缺少编号或标题`,
        en: `Clause ${ids.indexOf(clause.id) + 1} lacks an id or a title`,
      })),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map(id => ({ where: id, zh: `编号“${id}”重复`, en: `The id “${id}” stands twice` })),
  ]
}
