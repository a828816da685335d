/** 联合工作总结: sums up what two houses did together. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const jointReport: Form = {
  id: 'joint-report',
  title: words('联合工作总结', 'Report on joint work'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('subject', '主题', 'Subject', 'paragraphs', ['subject'], { required: true }),
    part('figures', '情况和数据', 'Figures', 'paragraphs', ['figures'], { heading: true }),
    part('result', '成效和评估', 'Result and evaluation', 'paragraphs', ['result'], { required: true, heading: true }),
    part('improvement', '改进建议', 'What to improve', 'paragraphs', ['improvement'], { heading: true }),
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
  basis: [cite(frameworkOpinion2024, 'campaign'), cite(frameworkOpinion2024, 'review')],
}
