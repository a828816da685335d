/** 说明案件执行情况通知书: the written query to the court, to be answered within fifteen days. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const enforcementExplanationRequest: Form = {
  id: 'enforcement-explanation-request',
  title: words('说明案件执行情况通知书', 'Request to explain the enforcement'),
  issuer: 'procuratorate',
  numberFamily: '检民执监',
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '案件', 'The case', 'paragraphs', ['caseNumbers'], {
      required: true,
      text: '本院在履行民事执行监督职责中，需要了解你院{caseNumbers}案的执行情况。',
    }),
    part('questions', '需要说明的情况', 'What is to be explained', 'paragraphs', ['questions'], { required: true, heading: true }),
    part('reply', '回复期限', 'Period for the reply', 'paragraphs', [], {
      text: '请自收到本通知书之日起十五日内书面回复本院，并附相关材料。',
    }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['handling-prosecutor', 'chief-procurator'],
  basis: [cite(joint2016, '10'), cite(civilSupervision2021, '105')],
}
