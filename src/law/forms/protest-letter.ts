/** 抗诉书: the superior procuratorate’s protest to the court at its own level. */
import { words } from '#kernel/words.ts'
import { administrativeProcedure2017 } from '../statutes/administrative-procedure-2017.ts'
import { civilProcedure2023 } from '../statutes/civil-procedure-2023.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const protestLetter: Form = {
  id: 'protest-letter',
  title: words('抗诉书', 'Protest'),
  issuer: 'procuratorate',
  numberFamily: '检民抗',
  layout: 'official-letter',
  addressed: 'closing',
  parts: [
    part('source', '案件来源', 'Source of the case', 'paragraphs', ['source'], { required: true }),
    part('parties', '当事人基本情况', 'Parties', 'line', ['parties'], { required: true }),
    part('facts', '基本案情', 'The case', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('course', '诉讼过程和法院审理情况', 'Course of the proceedings', 'paragraphs', ['trialCourse'], { required: true, heading: true }),
    part('application', '申请监督理由', 'Why supervision was asked for', 'paragraphs', ['applicantGrounds'], { heading: true }),
    part('grounds', '抗诉理由及法律依据', 'Grounds and law', 'paragraphs', ['grounds'], { required: true, heading: true }),
    part('protest', '抗诉', 'Protest', 'paragraphs', ['legalBasis', 'judgmentCourt', 'caseNumbers'], {
      required: true,
      text: '综上，根据{legalBasis}的规定，对{judgmentCourt}作出的{caseNumbers}案生效裁判，特提出抗诉，请依法再审。',
    }),
    part('volumes', '检察卷宗', 'File of the procuratorate', 'line', ['fileVolumes'], { attached: true, text: '检察卷宗{fileVolumes}' }),
  ],
  draftedHere: false,
  approver: ['chief-procurator', 'procuratorial-committee'],
  basis: [cite(civilProcedure2023, '223'), cite(civilSupervision2021, '92'), cite(administrativeProcedure2017, '93')],
}
