/** 提请协作函: asks a house for co-operation on a major matter. */
import { words } from '#kernel/words.ts'
import { jinshiAgreement } from '../statutes/jinshi-agreement.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const cooperationRequest: Form = {
  id: 'cooperation-request',
  title: words('提请协作函', 'Letter asking for co-operation'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('subject', '重大事项', 'The matter', 'paragraphs', ['subject'], { required: true }),
    part('request', '提请协作的内容', 'What is asked', 'paragraphs', ['requests'], { required: true, heading: true }),
    part('ground', '依据', 'Ground', 'paragraphs', ['legalBasis'], { required: true }),
    part('reply', '答复日期', 'Answer by', 'paragraphs', ['replyPeriod']),
    part('contact', '联系人', 'Contact', 'line', ['contact'], { required: true }),
  ],
  draftedHere: true,
  approver: [
    'president',
    'vice-president',
    'division-head',
    'chief-procurator',
    'deputy-chief-procurator',
    'department-head',
    'organ-head',
  ],
  basis: [cite(jinshiAgreement, 'cooperation')],
}
