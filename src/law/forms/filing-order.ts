/** 通知立案书: orders the police to file where the reasons for not filing fail. */
import { words } from '#kernel/words.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const filingOrder: Form = {
  id: 'filing-order',
  title: words('通知立案书', 'Order to file a case'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('facts', '案件事实', 'Facts', 'paragraphs', ['subject', 'facts'], { required: true }),
    part('reasons', '不立案理由不能成立的理由', 'Why the reasons fail', 'paragraphs', ['reasons', 'legalBasis'], {
      required: true,
      heading: true,
    }),
    part('order', '通知', 'Order', 'paragraphs', [], { text: '请在收到本通知书后十五日以内立案，并将立案决定书送达本院。' }),
  ],
  draftedHere: true,
  approver: ['chief-procurator'],
  basis: [cite(criminalProcedure2018, '113'), cite(criminalRules2019, '561'), cite(criminalRules2019, '563')],
}
