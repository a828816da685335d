/** One item of the ledger that two houses keep between them: six clear fields, closed on evidence and the other side’s consent (law sheet HS-ITEM; HLJ-8 to HLJ-11, HLJ-15, HLJ-17). */
import { words } from '#kernel/words.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { adopter, followers, itemActs, itemLaw, itemStages, type Ledger, side } from './item-acts.ts'
import { itemClocks } from './item-clocks.ts'
import { MEETING, seats } from './meeting-acts.ts'
import { procedure } from './procedure.ts'
import { party, withoutSilence } from './request-acts.ts'

const keeper = side('issuer', words('立项单位', 'Keeper'), MEETING)
const ledger: Ledger = {
  keeper: { role: keeper.role, posts: keeper.hands, heads: keeper.heads },
  one: keeper,
  other: side('recipient', words('对方单位', 'Other house'), MEETING),
}
const clocks = itemClocks(ledger)

export const ledgerItem = procedure({
  id: 'ledger-item',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('议定事项', 'Ledger item'),
  basis: itemLaw.ledger,
  parties: {
    issuer: party(MEETING, '台账保管单位', 'House keeping the ledger'),
    recipient: party(MEETING, '对方单位', 'Other house'),
    ...seats,
    ...followers('issuer', 'recipient'),
  },
  kind: 'shared',
  keeper: 'issuer',
  sealed: 'if-personnel',
  stages: itemStages,
  acts: enterableFromScan(withoutSilence(itemActs(ledger), clocks), [], [adopter(ledger.other)]),
  clocks,
  leadsTo: ['department-thread', 'consultation'],
})
