/** 指令函: orders the procuratorate below to accept, change, withdraw or correct. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { type Form, part } from './form.ts'

export const orderToLowerProcuratorate: Form = {
  id: 'order-to-lower-procuratorate',
  title: words('指令（受理、变更、撤回、纠正）函', 'Order to the procuratorate below'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('subject', '所涉案件、文书', 'Case or paper concerned', 'paragraphs', ['subject'], { required: true }),
    part('reasons', '理由', 'Reasons', 'paragraphs', ['reasons'], { required: true, heading: true }),
    part('order', '指令', 'The order', 'paragraphs', ['legalBasis', 'requests'], {
      required: true,
      text: '根据{legalBasis}的规定，指令你院：{requests}',
    }),
    part('report', '报告', 'Report', 'paragraphs', ['dueOn'], { required: true, text: '请于{dueOn}前报告执行结果。' }),
    part('contact', '联系人', 'Contact', 'line', ['contact']),
  ],
  draftedHere: true,
  approver: ['chief-procurator', 'procuratorial-committee'],
  basis: [
    cite(civilSupervision2021, '31'),
    cite(civilSupervision2021, '121'),
    cite(civilSupervision2021, '122'),
    cite(suggestionRules2019, '22'),
    cite(joint2016, '17'),
  ],
}
