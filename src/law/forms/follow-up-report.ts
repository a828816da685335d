/** 提请监督报告: asks the procuratorate above to follow up. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const followUpReport: Form = {
  id: 'follow-up-report',
  title: words('提请监督报告', 'Report asking the superior for follow-up'),
  issuer: 'procuratorate',
  numberFamily: '检民执监',
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '案件', 'The case', 'paragraphs', ['caseNumbers', 'suggestionNumber'], {
      required: true,
      text: '本院就{caseNumbers}案发出{suggestionNumber}检察建议书，现提请你院跟进监督，报告如下：',
    }),
    part('facts', '案件事实', 'Facts', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('court', '法院处理情况', 'What the court did', 'paragraphs', ['courtResult'], { required: true, heading: true }),
    part('opinion', '提请监督的意见和理由', 'Opinion and reasons', 'paragraphs', ['followUpOpinion', 'reasons'], {
      required: true,
      heading: true,
    }),
    part('law', '法律依据', 'Legal basis', 'paragraphs', ['legalBasis'], { required: true, text: '根据{legalBasis}的规定，特提请监督。' }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['chief-procurator', 'procuratorial-committee'],
  basis: [cite(joint2016, '14'), cite(civilSupervision2021, '124')],
}
