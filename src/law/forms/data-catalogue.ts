/** 信息共享目录: lists the data to be shared, for which purpose and by which duty. */
import { words } from '#kernel/words.ts'
import { dataSecurity2021 } from '../statutes/data-security-2021.ts'
import { personalInformation2021 } from '../statutes/personal-information-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const dataCatalogue: Form = {
  id: 'data-catalogue',
  title: words('信息共享目录', 'Catalogue of shared data'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('data', '数据和字段', 'Data and fields', 'paragraphs', ['scope'], { required: true, heading: true }),
    part('purpose', '使用目的和职责依据', 'Purpose and duty', 'paragraphs', ['purpose', 'legalBasis'], { required: true, heading: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
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
  basis: [cite(personalInformation2021, '34'), cite(dataSecurity2021, '38')],
}
