/** 交办通知书: assigns a case down with a limit, or tells that it is taken over. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const caseAssignmentNotice: Form = {
  id: 'case-assignment-notice',
  title: words('交办（提办）通知书', 'Notice of assignment or taking over'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '案件', 'The case', 'paragraphs', ['caseNumbers', 'subject'], { required: true, text: '{caseNumbers}案，{subject}。' }),
    part('reasons', '理由和要求', 'Reasons and what is asked', 'paragraphs', ['reasons'], { required: true, heading: true }),
    part('limit', '期限', 'Limit', 'paragraphs', ['dueOn'], { text: '请于{dueOn}前办理并报送处理意见；不得再行交办。' }),
    part('contact', '联系人', 'Contact', 'line', ['contact'], { required: true }),
  ],
  draftedHere: true,
  approver: ['department-head', 'handling-prosecutor', 'deputy-chief-procurator', 'chief-procurator'],
  basis: [cite(civilSupervision2021, '41'), cite(civilSupervision2021, '42')],
}
