/** 纠正违法通知书: a serious violation in criminal procedure, why it is one, what to correct and by when to answer. */
import { words } from '#kernel/words.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const correctionNotice: Form = {
  id: 'correction-notice',
  title: words('纠正违法通知书', 'Notice to correct a violation'),
  issuer: 'procuratorate',
  numberFamily: '检纠违',
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('found', '发现的违法情况', 'The violation found', 'paragraphs', ['facts', 'violation'], { required: true, heading: true }),
    part('reasons', '认定违法的理由和法律依据', 'Why it is one, by which law', 'paragraphs', ['reasons', 'legalBasis'], {
      required: true,
      heading: true,
    }),
    part('points', '纠正意见', 'What to correct', 'points', ['points'], { required: true, heading: true }),
    part('reply', '回复期限', 'Reply by', 'paragraphs', ['replyPeriod'], {
      required: true,
      text: '请在{replyPeriod}将纠正情况书面回复本院。如有异议，可以书面申请复查。',
    }),
  ],
  draftedHere: true,
  approver: ['chief-procurator'],
  basis: [cite(criminalRules2019, '552'), cite(criminalRules2019, '553'), cite(criminalRules2019, '554')],
}
