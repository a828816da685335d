/** 材料（物品）清单: lists what was handed over or given back. */
import { words } from '#kernel/words.ts'
import { crimeTransfer2020 } from '../statutes/crime-transfer-2020.ts'
import { procuratorateOrganic2018 } from '../statutes/procuratorate-organic-2018.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const materialList: Form = {
  id: 'material-list',
  title: words('材料（物品）清单', 'List of material or goods'),
  issuer: 'any',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('list', '材料', 'Materials', 'table', ['materials', 'copies', 'remarks'], { required: true, byHand: ['copies', 'remarks'] }),
    part('hands', '交接', 'Hand-over', 'table', ['handler', 'recipientSignature'], { byHand: ['handler', 'recipientSignature'] }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(crimeTransfer2020, '6'), cite(crimeTransfer2020, '12'), cite(procuratorateOrganic2018, '21')],
}
