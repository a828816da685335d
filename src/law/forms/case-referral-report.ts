/** 报请办理报告: asks the next higher procuratorate to handle a case. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const caseReferralReport: Form = {
  id: 'case-referral-report',
  title: words('报请上级检察院办理的报告', 'Report referring a case upward'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '案件', 'The case', 'line', ['caseNumbers', 'parties'], { required: true }),
    part('facts', '案件情况', 'The case', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('reasons', '报请的理由', 'Reasons', 'paragraphs', ['reasons'], { required: true, heading: true }),
    part('law', '法律依据', 'Legal basis', 'paragraphs', ['legalBasis'], {
      required: true,
      text: '根据{legalBasis}的规定，特报请你院办理。',
    }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['chief-procurator', 'procuratorial-committee'],
  basis: [cite(civilSupervision2021, '41'), cite(civilSupervision2021, '107')],
}
