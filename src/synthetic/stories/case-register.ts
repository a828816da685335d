/** A few cases in both county houses' registers, and the document numbers that the national system gave out this year. */
import { takeNumber } from '#work/paper/index.ts'
import { addCase } from '#work/register/index.ts'
import type { County, Step } from '../county.ts'
import { APPLICANT, CASE, DEBTOR, DOCKET } from './main-facts.ts'

type Entry = { number: string; cause: string; parties: string; filedOn: string; amount: string | null; note: string; chain: string[] }

const ENTRIES: Entry[] = [
  {
    number: CASE,
    cause: '买卖合同纠纷',
    parties: `${APPLICANT}；${DEBTOR}`,
    filedOn: '2025-10-14',
    amount: '86400.00',
    note: '2026-02-02到账86,400元；2026-08-28发放案款86,400元；2026-09-29就2026-04-20执行异议作出裁定。',
    chain: ['（2025）湘3199民初702号'],
  },
  {
    number: '（2025）湘3199执305号',
    cause: '民间借贷纠纷',
    parties: '邝晚舟等；沅清县栖梧置业有限公司',
    filedOn: '2025-08-11',
    amount: '1260000.00',
    note: '参与分配',
    chain: ['（2025）湘3199民初318号'],
  },
  {
    number: '（2024）湘3199执233号',
    cause: '借款合同纠纷',
    parties: '沅清县乡禾小额贷款有限公司；祝长河',
    filedOn: '2024-06-03',
    amount: '540000.00',
    note: '查封房产一处',
    chain: [],
  },
  {
    number: '（2024）湘3199执612号',
    cause: '劳务合同纠纷',
    parties: '尉迟春等十二人；沅清县磐石建筑劳务有限公司',
    filedOn: '2024-11-19',
    amount: '318500.00',
    note: '2025-05-20终结本次执行程序',
    chain: [],
  },
  {
    number: '（2026）湘3199执97号',
    cause: '承揽合同纠纷',
    parties: '简从云；沅清县百工家具厂',
    filedOn: '2026-03-02',
    amount: '74000.00',
    note: '案外人账户冻结，2026-11-19裁定解除',
    chain: [],
  },
  {
    number: '（2026）湘3199执119号',
    cause: '买卖合同纠纷',
    parties: '沅清县归云茶业有限公司；楚云溪',
    filedOn: '2026-03-20',
    amount: '228000.00',
    note: '评估异议未处理',
    chain: [],
  },
]

/** The court's docket number of suggestion no. 7 stands in its own register. */
const DOCKETED: Entry = {
  number: DOCKET,
  cause: '执行监督（检察建议）',
  parties: `${APPLICANT}；${DEBTOR}`,
  filedOn: '2026-08-24',
  amount: null,
  note: '沅清检民执监〔2026〕43319900007号检察建议书',
  chain: [CASE],
}

/** Suggestions of the year up to no. 12 were numbered elsewhere; the next one drafted here is no. 13. */
const TAKEN = 12

export const caseRegister = (c: County): Step[] => [
  {
    day: '2026-11-20',
    what: async () => {
      for (const entry of [...ENTRIES, DOCKETED]) await c.as('filing', 'filing-division', tx => addCase(tx, entry))
      for (const entry of ENTRIES.slice(0, 4)) await c.as('desk', 'case-management', tx => addCase(tx, entry))
      for (let n = 1; n <= TAKEN; n++) await c.as('desk', 'case-management', tx => takeNumber(tx, '检民执监'))
    },
  },
]
