/** 委托调查函、指令调查通知书: asks another procuratorate to investigate. */
import { words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const entrustingLetter: Form = {
  id: 'entrusting-letter',
  title: words('指令调查通知书、委托调查函', 'Order or letter entrusting an investigation'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '案件', 'The case', 'paragraphs', ['caseNumbers'], {
      required: true,
      text: '本院办理的{caseNumbers}案，需要在你院辖区调查核实。',
    }),
    part('matters', '调查事项', 'What to investigate', 'paragraphs', ['investigationMatters'], { required: true, heading: true }),
    part('reply', '回复', 'Answer', 'paragraphs', [], {
      text: '请自收到本函之日起十五日内完成调查核实并书面回复；不能完成的，也请在上述期限内书面回复。',
    }),
    part('contact', '联系人', 'Contact', 'line', ['contact'], { required: true }),
  ],
  draftedHere: true,
  approver: ['handling-prosecutor', 'department-head', 'chief-procurator'],
  basis: [cite(civilSupervision2021, '70'), cite(administrativeSupervision2021, '66')],
}
