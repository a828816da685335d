/** The five agreements of the county: the two houses' own, and the one with the rule-of-law office and the justice bureau, whose signatures are entered from paper. */

import { writeScoringTable } from '#engine/agreement/scoring-table.ts'
import { AGREEMENTS } from '#law/agreements/index.ts'
import { agreementAct } from '#law/procedures/agreement-record.ts'
import { AGREEMENT_PROCEDURE, templateText } from '#work/agreement/index.ts'
import type { County, Step } from '../county.ts'
import { BUREAU, COURT, JUSTICE, MEDIATION, POLICE, PROCURATORATE, RULE_OF_LAW } from '../houses.ts'

/** The day on which what was signed on paper was entered here. */
const ENTERED = '2026-01-06'
const CONFIRMED = '2026-01-07'

type Plan = {
  template: string
  signedOn: string
  others: string[]
  covered?: string[]
  ledger?: string
  terms?: Record<string, string | number>
  reviewOn?: string
}

/** The office’s own table for the yearly assessment of agencies: invented for the demo, as every office writes its own. */
const OFFICE_TABLE = writeScoringTable({ base: 100, perItemDeduct: 5, perPctDeduct: 1, thresholdPct: 90, bonus: 0, floor: 60, cap: 100 })

const PLANS: Plan[] = [
  { template: 'LX', signedOn: '2025-12-18', others: [COURT], reviewOn: '2026-12-18' },
  { template: 'SX', signedOn: '2025-03-12', others: [COURT], ledger: PROCURATORATE },
  { template: 'HLJ', signedOn: '2025-06-20', others: [COURT], ledger: PROCURATORATE },
  {
    template: 'JS',
    signedOn: '2025-09-05',
    others: [RULE_OF_LAW, JUSTICE],
    covered: [BUREAU, POLICE, MEDIATION],
    terms: { 'assistance-days': '10d', 'scoring-rules': OFFICE_TABLE },
  },
  {
    template: 'FW',
    signedOn: '2025-04-28',
    others: [COURT],
    covered: [POLICE, MEDIATION],
    ledger: PROCURATORATE,
    terms: { 'meetings-per-year': 2 },
  },
]
const ROLES = ['signatory', 'third']

/** What the plan makes of its template. */
function textOf(plan: Plan): Record<string, unknown> {
  const template = AGREEMENTS.find(one => one.id === plan.template)
  if (!template) throw new Error(`no template ${plan.template}`)
  const through = plan.others[0] ?? ''
  return {
    ...templateText(template, plan.signedOn),
    reviewOn: plan.reviewOn ?? null,
    terms: plan.terms ?? {},
    ledgerKeeper: plan.ledger ?? null,
    covered: (plan.covered ?? []).map(house => ({ house, through, grounds: '由签署单位统筹' })),
  }
}

const decided = (post: string, on: string): Record<string, string> => ({ decidedBy: post, decidedOn: on })

async function enter(c: County, plan: Plan): Promise<string> {
  const text = textOf(plan)
  const counterparts = Object.fromEntries(plan.others.map((house, at) => [ROLES[at] ?? '', house]))
  return c.start('desk', 'liaison-officer', {
    procedure: AGREEMENT_PROCEDURE,
    kind: 'propose',
    title: String(text.title),
    caseNumbers: [],
    facts: { agreement: JSON.stringify(text), signedOn: plan.signedOn, ...decided('chief-procurator', plan.signedOn) },
    counterparts,
  })
}

/** Entered by the procuratorate, confirmed by the court; absent signatories from the signed paper (本院代录). */
function story(c: County, plan: Plan): Step[] {
  let id = ''
  const absent = plan.others.filter(house => house !== COURT)
  const scan = () => c.material('desk', '协作意见签署页', plan.signedOn, ['各签署单位负责人签字，原件存综合业务部。'])
  return [
    {
      day: ENTERED,
      what: async () => {
        id = await enter(c, plan)
      },
    },
    {
      day: CONFIRMED,
      what: async () => {
        if (plan.others.includes(COURT))
          await c.act('office', 'liaison-officer', id, agreementAct('confirm', 'signatory'), decided('president', plan.signedOn))
        for (const [at] of absent.entries())
          await c.proxy('desk', 'liaison-officer', id, agreementAct('confirm', ROLES[at] ?? ''), decided('organ-head', plan.signedOn), [
            scan(),
          ])
      },
    },
  ]
}

const members = (rows: [string, string][]): string =>
  JSON.stringify(rows.map(([name, duty]) => ({ name, duty, since: '2025-03-12', until: null })))

/** The leading group of the enforcement agreement: each house records its own members. */
function leadingGroup(c: County, idOf: () => Promise<string>): Step[] {
  return [
    {
      day: '2026-01-08',
      what: async () => {
        const id = await idOf()
        const grounds = '领导小组成立通知'
        await c.act('desk', 'liaison-officer', id, agreementAct('set-members', 'proposer'), {
          members: members([
            ['顾沅舟', '组长'],
            ['覃砚秋', '副组长'],
            ['彭采薇', '办公室成员'],
          ]),
          grounds,
        })
        await c.act('office', 'liaison-officer', id, agreementAct('set-members', 'signatory'), {
          members: members([
            ['田砚农', '组长'],
            ['滕若谷', '办公室成员'],
          ]),
          grounds,
        })
      },
    },
  ]
}

/** All five, in force before anything else begins. */
export const agreements = (c: County): Step[] => [
  ...PLANS.flatMap(plan => story(c, plan)),
  ...leadingGroup(c, () =>
    c.as('desk', 'liaison-officer', async tx => {
      const row = await tx.one<{ agreement_id: string }>("select agreement_id from agreement where house_id = $1 and template = 'SX'", [
        tx.asker.house,
      ])
      return row.agreement_id
    }),
  ),
]
