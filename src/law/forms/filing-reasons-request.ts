/** 要求说明不立案理由通知书: asks the police why a case was not filed. */
import { words } from '#kernel/words.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const filingReasonsRequest: Form = {
  id: 'filing-reasons-request',
  title: words('要求说明不立案理由通知书', 'Request for the reasons for not filing'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('facts', '应当立案而未立案的事实', 'What should have been filed', 'paragraphs', ['subject', 'facts'], { required: true }),
    part('request', '要求', 'Request', 'paragraphs', [], { text: '请在收到本通知书后七日以内，书面说明不立案的情况、依据和理由。' }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['chief-procurator', 'deputy-chief-procurator', 'department-head', 'handling-prosecutor'],
  basis: [cite(criminalProcedure2018, '113'), cite(criminalRules2019, '559'), cite(criminalRules2019, '560')],
}
