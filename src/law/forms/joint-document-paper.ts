/** 联合文件: the text both chiefs have co-signed; only the host numbers it, its name stands first, both seals stand side by side. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { heilongjiangConsultation2024 } from '../statutes/heilongjiang-consultation-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const jointDocumentPaper: Form = {
  id: 'joint-document-paper',
  title: words('联合文件', 'Joint document'),
  issuer: 'any',
  numberFamily: '会',
  layout: 'official-letter',
  addressed: 'head',

  parts: [
    part('title', '文件标题', 'Title', 'paragraphs', ['documentTitle'], { required: true }),
    part('text', '正文', 'Text', 'paragraphs', ['documentText'], { required: true }),
    part('effective', '施行日期', 'In force', 'paragraphs', ['effectiveOn'], { text: '本文件自{effectiveOn}起施行。' }),
    part('signers', '联合署名', 'Signed together with', 'line', ['cosigner'], { required: true, text: '{cosigner}（印章处）' }),
    part('copies', '抄送', 'Copies', 'line', ['copiedTo']),
  ],
  draftedHere: true,
  approver: ['president', 'chief-procurator'],
  basis: [cite(heilongjiangConsultation2024, 'documents'), cite(frameworkOpinion2024, 'results')],
}
