/** 纠正意见书: the written opinion on a trial that broke procedure, or on the execution of a criminal judgment. */
import { words } from '#kernel/words.ts'
import { criminalInterpretation2021 } from '../statutes/criminal-interpretation-2021.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const correctionOpinion: Form = {
  id: 'correction-opinion',
  title: words('纠正意见书', 'Written opinion for correction'),
  issuer: 'procuratorate',
  numberFamily: '检纠违',
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '案件', 'The case', 'line', ['caseNumbers'], { required: true }),
    part('found', '发现的违法情况', 'The violation found', 'paragraphs', ['facts', 'violation'], { required: true, heading: true }),
    part('reasons', '理由和法律依据', 'Reasons and law', 'paragraphs', ['reasons', 'legalBasis'], { required: true, heading: true }),
    part('points', '纠正意见', 'What to correct', 'points', ['points'], { required: true, heading: true }),
    part('reply', '回复', 'Reply', 'paragraphs', ['replyPeriod'], { text: '请在{replyPeriod}将处理情况书面告知本院。' }),
  ],
  draftedHere: true,
  approver: ['chief-procurator'],
  basis: [cite(criminalRules2019, '572'), cite(criminalRules2019, '645'), cite(criminalInterpretation2021, '315')],
}
