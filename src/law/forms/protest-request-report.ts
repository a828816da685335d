/** 提请抗诉报告书: asks the next higher procuratorate to protest. */
import { words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const protestRequestReport: Form = {
  id: 'protest-request-report',
  title: words('提请抗诉报告书', 'Report asking for a protest'),
  issuer: 'procuratorate',
  numberFamily: '检民提抗',
  layout: 'official-letter',
  addressed: 'closing',
  parts: [
    part('source', '案件来源', 'Source of the case', 'paragraphs', ['source'], { required: true }),
    part('parties', '当事人基本情况', 'Parties', 'line', ['parties'], { required: true }),
    part('facts', '基本案情', 'The case', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('course', '诉讼过程和法院审理情况', 'Course of the proceedings', 'paragraphs', ['trialCourse'], { required: true, heading: true }),
    part('application', '申请监督理由', 'Why supervision was asked for', 'paragraphs', ['applicantGrounds'], { heading: true }),
    part('grounds', '提请抗诉的理由及法律依据', 'Grounds and law', 'paragraphs', ['grounds'], { required: true, heading: true }),
    part('request', '提请抗诉', 'Request', 'paragraphs', ['legalBasis', 'caseNumbers'], {
      required: true,
      text: '根据{legalBasis}的规定，现将{caseNumbers}案提请你院抗诉。',
    }),
    part('volumes', '检察卷宗', 'File of the procuratorate', 'line', ['fileVolumes'], { attached: true, text: '检察卷宗{fileVolumes}' }),
  ],
  draftedHere: false,
  approver: ['chief-procurator', 'procuratorial-committee'],
  basis: [cite(civilSupervision2021, '88'), cite(administrativeSupervision2021, '93')],
}
