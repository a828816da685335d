/** 复查决定书: the result of the re-check: the opinion stands, or is revoked. */
import { words } from '#kernel/words.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const recheckDecision: Form = {
  id: 'recheck-decision',
  title: words('纠正意见复查决定书', 'Decision on the re-check'),
  issuer: 'procuratorate',
  numberFamily: '检纠违',
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('request', '申请', 'The request', 'paragraphs', ['incomingNumber', 'receivedOn'], {
      required: true,
      text: '你单位{incomingNumber}复查申请，本院于{receivedOn}收到。经复查：',
    }),
    part('facts', '复查查明', 'Found on re-check', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('decision', '决定和理由', 'Decision and reasons', 'paragraphs', ['result', 'reasons'], { required: true, heading: true }),
    part('law', '依据', 'Legal basis', 'paragraphs', ['legalBasis'], { required: true, text: '依据：{legalBasis}。' }),
  ],
  draftedHere: true,
  approver: ['chief-procurator', 'procuratorial-committee'],
  basis: [cite(criminalRules2019, '554')],
}
