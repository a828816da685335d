/** 复查申请书: the supervised unit disagrees in writing and asks for a re-check. */
import { words } from '#kernel/words.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const recheckRequest: Form = {
  id: 'recheck-request',
  title: words('复查申请书', 'Request for a re-check'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('incoming', '来文', 'Incoming paper', 'paragraphs', ['incomingNumber', 'receivedOn'], {
      required: true,
      text: '贵院{incomingNumber}纠正意见，本单位于{receivedOn}收到。',
    }),
    part('reasons', '理由和依据', 'Reasons and law', 'paragraphs', ['reasons', 'legalBasis'], { required: true, heading: true }),
    part('request', '请求', 'Request', 'paragraphs', ['requests'], { required: true, heading: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['organ-head', 'president', 'vice-president', 'adjudication-committee'],
  basis: [cite(criminalRules2019, '554')],
}
