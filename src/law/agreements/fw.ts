/** FW: the template after a prefecture-level framework opinion of court and procuratorate, 2024 (clauses FW-1 … FW-5.2). */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { type Agreement, AMENDMENTS, ANNEX } from './agreement.ts'
import { FW_HANDLING, FW_ORDER } from './fw-handling.ts'
import { FW_WORKING } from './fw-working.ts'

export const fw: Agreement = {
  id: 'FW',
  title: words('关于构建新时代法检工作体系的框架意见', 'Framework opinion on the work of court and procuratorate'),
  place: words('某设区的市两级法院、检察院', 'Courts and procuratorates of a prefecture-level city'),
  signedOn: null,
  source: frameworkOpinion2024,
  signatories: [
    { role: 'proposer', title: words('人民检察院', 'Procuratorate'), kind: 'procuratorate' },
    { role: 'signatory', title: words('人民法院', 'Court'), kind: 'court' },
  ],
  covers: null,
  approvers: [
    {
      clause: 'FW-4.1b',
      who: words('两院主要领导', 'The heads of both houses'),
      says: words('专题联席会议须经主要领导同意', 'A special joint meeting needs their approval'),
    },
    {
      clause: 'FW-3.1',
      who: words('院长、检察长', 'Court president and chief procurator'),
      says: words('同庭履职由两长共同决定', 'Trial duty of both chiefs is decided by both'),
    },
  ],
  trialMonths: null,
  ledgerBy: 'procuratorate',
  leadingGroup: false,
  annex: ANNEX,
  amendments: AMENDMENTS,
  clauses: [...FW_ORDER, ...FW_HANDLING, ...FW_WORKING],
}
