/** 互派干部函: proposes or appoints a member of staff to work in the other house for a time. */
import { words } from '#kernel/words.ts'
import { heilongjiangConsultation2024 } from '../statutes/heilongjiang-consultation-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const exchangeLetter: Form = {
  id: 'exchange-letter',
  title: words('互派干部函', 'Letter on staff exchange'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',

  parts: [
    part('person', '交流人员和岗位', 'Person and post', 'line', ['exchangePerson', 'exchangePost', 'exchangePeriod'], { required: true }),
    part('reasons', '事由', 'Reasons', 'paragraphs', ['reasons'], { required: true, heading: true }),
    part('tasks', '工作安排', 'Work', 'paragraphs', ['tasks'], { heading: true }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['president', 'vice-president', 'chief-procurator', 'deputy-chief-procurator'],
  basis: [cite(heilongjiangConsultation2024, 'exchange')],
}
