/** One item of the ledger that a joint office keeps for court and procuratorate; either institution works, only the other one consents (law sheet HS-ITEM; SX-2). */
import { words } from '#kernel/words.ts'
import { sixianAgreement2022 } from '../statutes/sixian-agreement-2022.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { adopter, followers, itemActs, itemLaw, itemStages, type Ledger, side } from './item-acts.ts'
import { itemClocks } from './item-clocks.ts'
import { clause } from './local-clause.ts'
import { OFFICE } from './meeting-acts.ts'
import { procedure } from './procedure.ts'
import { party, withoutSilence } from './request-acts.ts'

const ledger: Ledger = {
  keeper: { role: 'issuer', posts: OFFICE, heads: ['organ-head'] },
  one: side('court-side', words('法院', 'Court'), ['court']),
  other: side('procuratorate-side', words('检察院', 'Procuratorate'), ['procuratorate']),
}
const clocks = itemClocks(ledger)

export const officeLedgerItem = procedure({
  id: 'office-ledger-item',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('联合办公室台账事项', 'Item of the joint office’s ledger'),
  basis: [clause(sixianAgreement2022, 'office'), ...itemLaw.ledger],
  parties: {
    issuer: party('joint-office', '联合办公室', 'Joint office'),
    'court-side': party('court', '法院', 'Court'),
    'procuratorate-side': party('procuratorate', '检察院', 'Procuratorate'),
    ...followers('court-side', 'procuratorate-side'),
  },
  kind: 'shared',
  keeper: 'issuer',
  sealed: 'if-personnel',
  stages: itemStages,
  acts: enterableFromScan(withoutSilence(itemActs(ledger), clocks), [], [adopter(ledger.one), adopter(ledger.other)]),
  clocks,
  leadsTo: ['department-thread', 'consultation'],
})
