/** 类案分析报告: gives definition, figures and causes of a class of cases; no target, no ranking. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const classAnalysisReport: Form = {
  id: 'class-analysis-report',
  title: words('类案分析报告', 'Report on a class of cases'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('definition', '数据口径', 'Definition', 'paragraphs', ['definition'], { required: true, heading: true }),
    part('figures', '数据', 'Figures', 'paragraphs', ['figures'], { required: true, heading: true }),
    part('causes', '成因', 'Causes', 'paragraphs', ['causes'], { required: true, heading: true }),
    part('proposal', '意见和细则', 'Proposals and rules', 'paragraphs', ['opinion'], { required: true, heading: true }),
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
  basis: [cite(frameworkOpinion2024, 'analysis')],
}
