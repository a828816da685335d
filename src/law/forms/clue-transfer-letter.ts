/** 案件（线索）移送函: passes a case or clue of a suspected offence to the organ that may deal with it. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { falseLitigation2021 } from '../statutes/false-litigation-2021.ts'
import { refusalOpinion2025 } from '../statutes/refusal-opinion-2025.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const clueTransferLetter: Form = {
  id: 'clue-transfer-letter',
  title: words('案件（线索）移送函', 'Letter transferring a case or clue'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '案由、当事人', 'Case and parties', 'line', ['subject', 'parties'], { required: true }),
    part('facts', '涉嫌违法犯罪事实', 'Suspected facts', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('law', '法律依据', 'Legal basis', 'paragraphs', ['legalBasis'], { required: true }),
    part('materials', '材料清单', 'List of materials', 'paragraphs', ['materials'], { required: true, heading: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact'], { required: true }),
    part('slip', '回执', 'Receipt', 'paragraphs', [], { heading: true, text: '请在接受后出具回执，写明接受日期、承办人和联系方式。' }),
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
  basis: [cite(refusalOpinion2025, '3'), cite(falseLitigation2021, '2'), cite(civilSupervision2021, '120')],
}
