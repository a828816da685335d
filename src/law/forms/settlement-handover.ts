/** 执行和解协议移交函: sends a settlement reached before the procuratorate to the enforcing court. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const settlementHandover: Form = {
  id: 'settlement-handover',
  title: words('执行和解协议移交函', 'Hand-over of a settlement'),
  issuer: 'procuratorate',
  numberFamily: '检民执监',
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '案件', 'The case', 'paragraphs', ['caseNumbers', 'settledOn'], {
      required: true,
      text: '本院在办理{caseNumbers}执行监督案中，双方当事人于{settledOn}自行达成执行和解。',
    }),
    part('parties', '当事人', 'Parties', 'line', ['parties'], { required: true }),
    part('settlement', '和解协议内容', 'Content of the settlement', 'paragraphs', ['settlement'], { required: true, heading: true }),
    part('request', '请求', 'Request', 'paragraphs', [], { text: '现将和解协议随函移交，请依照民事诉讼法的规定办理。' }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['handling-prosecutor'],
  basis: [cite(civilSupervision2021, '51'), cite(joint2016, '15')],
}
