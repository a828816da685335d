/** 再审检察建议书: the suggestion of a retrial to the court at the same level, decided by the committee. */
import { words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilProcedureInterpretation2022 } from '../statutes/civil-procedure-interpretation-2022.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const retrialSuggestionLetter: Form = {
  id: 'retrial-suggestion-letter',
  title: words('再审检察建议书', 'Retrial suggestion'),
  issuer: 'procuratorate',
  numberFamily: '检民监',
  familyIn: { 'administrative-judgment-case': '检行监', 'administrative-retrial-suggestion': '检行监' },
  layout: 'official-letter',
  addressed: 'closing',
  parts: [
    part('source', '案件来源', 'Source of the case', 'paragraphs', ['source'], { required: true }),
    part('parties', '当事人', 'Parties', 'line', ['parties'], { required: true }),
    part('course', '诉讼过程和法院审理情况', 'Course of the proceedings', 'paragraphs', ['trialCourse'], { required: true, heading: true }),
    part('application', '申请监督理由', 'Why supervision was asked for', 'paragraphs', ['applicantGrounds'], { heading: true }),
    part('facts', '本院查明', 'Facts found', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('grounds', '监督理由和依据', 'Grounds and law', 'paragraphs', ['grounds', 'legalBasis'], { required: true, heading: true }),
    part('committee', '检察委员会决定', 'Decision of the committee', 'paragraphs', ['committeeDecision'], {
      required: true,
      text: '经本院检察委员会{committeeDecision}讨论决定，',
    }),
    part('request', '建议再审', 'Retrial suggested', 'paragraphs', ['caseNumbers'], {
      required: true,
      text: '特建议你院对{caseNumbers}案依法再审，并将结果书面回复本院。',
    }),
    part('volumes', '检察卷宗', 'File of the procuratorate', 'line', ['fileVolumes'], { attached: true, text: '检察卷宗{fileVolumes}' }),
  ],
  draftedHere: false,
  approver: ['procuratorial-committee'],
  basis: [cite(civilSupervision2021, '87'), cite(administrativeSupervision2021, '92'), cite(civilProcedureInterpretation2022, '414')],
}
