/** 分析报告: the yearly or thematic analysis sent to a court or organ. */
import { words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const analysisReport: Form = {
  id: 'analysis-report',
  title: words('行政诉讼监督分析报告', 'Analysis of administrative litigation supervision'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('period', '统计期间', 'Period', 'line', ['briefingPeriod'], { required: true }),
    part('figures', '基本情况', 'Figures', 'paragraphs', ['figures'], { required: true, heading: true }),
    part('problems', '主要问题', 'Problems', 'paragraphs', ['problems'], { required: true, heading: true }),
    part('proposals', '意见和建议', 'Opinion', 'paragraphs', ['opinion'], { required: true, heading: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['department-head', 'chief-procurator', 'procuratorial-committee'],
  basis: [cite(administrativeSupervision2021, '121'), cite(administrativeSupervision2021, '122')],
}
