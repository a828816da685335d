/** 案例文本: a published case in the layout of the case library: title, subtitle, keywords, facts, reasons, gist, index. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { onlinePublication2016 } from '../statutes/online-publication-2016.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const publishedCase: Form = {
  id: 'published-case',
  title: words('案例文本', 'Published case'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('title', '标题', 'Title', 'paragraphs', ['caseTitle'], { required: true }),
    part('subtitle', '副标题', 'Subtitle', 'paragraphs', ['subtitle']),
    part('keywords', '关键词', 'Keywords', 'paragraphs', ['keywords'], { required: true, heading: true }),
    part('facts', '基本案情', 'Facts', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('reasons', '裁判理由', 'Reasons', 'paragraphs', ['judgmentReasons'], { required: true, heading: true }),
    part('gist', '裁判要旨', 'Gist', 'paragraphs', ['gist'], { required: true, heading: true }),
    part('index', '关联索引', 'Index', 'paragraphs', ['relatedIndex'], { required: true, heading: true }),
  ],
  draftedHere: true,
  approver: [
    'president',
    'vice-president',
    'adjudication-committee',
    'chief-procurator',
    'deputy-chief-procurator',
    'procuratorial-committee',
  ],
  basis: [cite(frameworkOpinion2024, 'cases'), cite(onlinePublication2016, '4')],
}
