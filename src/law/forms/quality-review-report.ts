/** 案件质量评查报告: concludes a review: method, findings, the handler’s view, what to correct. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const qualityReviewReport: Form = {
  id: 'quality-review-report',
  title: words('案件质量评查报告', 'Report on a quality review'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('method', '方案和抽样', 'Plan and sample', 'paragraphs', ['scope'], { required: true, heading: true }),
    part('findings', '评查意见', 'Findings', 'paragraphs', ['opinion'], { required: true, heading: true }),
    part('handler', '承办人意见和复核', 'The handler’s view, and the re-check', 'paragraphs', ['reasons'], {
      required: true,
      heading: true,
    }),
    part('grade', '评查等次', 'Grade', 'paragraphs', ['grade'], { heading: true }),
    part('improvement', '整改要求', 'What to correct', 'paragraphs', ['improvement'], { heading: true }),
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
  basis: [cite(frameworkOpinion2024, 'review')],
}
