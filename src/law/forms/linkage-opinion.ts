/** 检察意见书（行刑反向衔接）: asks an organ for the penalty that a person not prosecuted may deserve. */
import { words } from '#kernel/words.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { reverseLinkage2024 } from '../statutes/reverse-linkage-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const linkageOpinion: Form = {
  id: 'linkage-opinion',
  title: words('检察意见书（行刑反向衔接）', 'Procuratorial opinion to an organ'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('source', '案件来源', 'Source of the case', 'paragraphs', ['source'], { required: true }),
    part('facts', '不起诉的事实', 'Facts of the decision not to prosecute', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('reasons', '应予处罚的理由和依据', 'Why a penalty is due', 'paragraphs', ['reasons', 'legalBasis'], {
      required: true,
      heading: true,
    }),
    part('opinion', '检察意见', 'Opinion', 'paragraphs', ['opinion'], { required: true, heading: true }),
    part('reply', '回复期限', 'Period for the reply', 'paragraphs', ['replyPeriod'], { required: true }),
    part('enclosed', '附件', 'Enclosed', 'paragraphs', [], { text: '附不起诉决定书。' }),
  ],
  draftedHere: true,
  approver: ['chief-procurator'],
  basis: [cite(criminalProcedure2018, '177.3'), cite(reverseLinkage2024, 'review')],
}
