/** 和解协议合法性审查意见: says whether a settlement agreement is lawful, and why. */
import { words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const settlementReview: Form = {
  id: 'settlement-review',
  title: words('和解协议合法性审查意见', 'Review of a settlement agreement'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('case', '案件', 'The case', 'table', ['caseNumbers', 'settledOn'], { required: true }),
    part('agreement', '协议内容', 'The agreement', 'table', ['settlement'], { required: true }),
    part('finding', '审查意见', 'Finding', 'table', ['opinion', 'reasons'], { required: true }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(administrativeSupervision2021, '47')],
}
