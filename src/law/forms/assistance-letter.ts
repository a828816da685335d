/** 协助函: asks another house for material, help or background, with purpose and ground. */
import { words } from '#kernel/words.ts'
import { procuratorateOrganic2018 } from '../statutes/procuratorate-organic-2018.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { type Form, part } from './form.ts'

export const assistanceLetter: Form = {
  id: 'assistance-letter',
  title: words('协助函', 'Letter asking for help'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '案件', 'The case', 'line', ['caseNumbers']),
    part('purpose', '用途和依据', 'Purpose and ground', 'paragraphs', ['purpose', 'legalBasis'], { required: true }),
    part('request', '请求协助的事项', 'What is asked for', 'paragraphs', ['requests'], { required: true, heading: true }),
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
    'handling-prosecutor',
  ],
  basis: [cite(procuratorateOrganic2018, '21'), cite(suggestionRules2019, '14')],
}
