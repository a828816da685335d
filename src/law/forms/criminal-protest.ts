/** 刑事抗诉书: the procuratorate’s protest against a criminal judgment or ruling, second instance or trial supervision. */
import { words } from '#kernel/words.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const criminalProtest: Form = {
  id: 'criminal-protest',
  title: words('刑事抗诉书', 'Criminal protest'),
  issuer: 'procuratorate',
  numberFamily: '检刑抗',
  layout: 'official-letter',
  addressed: 'closing',
  parts: [
    part('source', '案件来源', 'Source of the case', 'paragraphs', ['source'], { required: true }),
    part('parties', '当事人基本情况', 'Parties', 'line', ['parties'], { required: true }),
    part('facts', '基本案情', 'Facts of the case', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('course', '诉讼过程与法院审理情况', 'Course of the proceedings', 'paragraphs', ['caseNumbers', 'trialCourse'], {
      required: true,
      heading: true,
      text: '{caseNumbers}案，{trialCourse}',
    }),
    part('evidence', '证据', 'Evidence', 'paragraphs', ['evidence']),
    part('grounds', '抗诉理由', 'Grounds of the protest', 'paragraphs', ['grounds'], { required: true, heading: true }),
    part('law', '法律依据', 'Legal basis', 'paragraphs', ['legalBasis'], {
      required: true,
      text: '综上，根据{legalBasis}的规定，特提出抗诉，请依法审理。',
    }),
  ],
  draftedHere: false,
  approver: ['chief-procurator', 'procuratorial-committee'],
  basis: [
    cite(criminalProcedure2018, '228'),
    cite(criminalProcedure2018, '232'),
    cite(criminalProcedure2018, '254'),
    cite(criminalRules2019, '584'),
    cite(criminalRules2019, '591'),
  ],
}
