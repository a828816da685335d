/** 案卷归还清单: the reading procuratorate gives volumes back, volume by volume. */
import { words } from '#kernel/words.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const fileReturnList: Form = {
  id: 'file-return-list',
  title: words('案卷归还清单', 'List of files returned'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  parts: [
    part('case', '案件', 'The case', 'table', ['caseNumbers'], { required: true }),
    part('volumes', '归还的案卷', 'Volumes returned', 'table', ['fileScope', 'returnedOn', 'handler'], { required: true }),
    part('receipt', '点收', 'Receipt', 'table', ['recipientSignature', 'remarks'], { byHand: ['recipientSignature', 'remarks'] }),
  ],
  draftedHere: true,
  approver: ['handling-prosecutor'],
  basis: [cite(criminalProcedure2018, '235'), cite(criminalRules2019, '447')],
}
