/** 通报函: tells another house of facts, figures or an event. */
import { words } from '#kernel/words.ts'
import { falseLitigation2021 } from '../statutes/false-litigation-2021.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const briefingLetter: Form = {
  id: 'briefing-letter',
  title: words('通报函', 'Letter of information'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('subject', '通报事项', 'Subject', 'line', ['subject'], { required: true }),
    part('facts', '情况', 'Account', 'paragraphs', ['facts'], { required: true }),
    part('request', '希望配合的事项', 'What is hoped for', 'paragraphs', ['requests'], { heading: true }),
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
  basis: [cite(falseLitigation2021, '3'), cite(frameworkOpinion2024, 'briefing')],
}
