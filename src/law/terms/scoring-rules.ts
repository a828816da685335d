/** The assessing office’s own scoring table as data, and what never costs points, whatever the table says (law sheet §8.3). */
import { type Words, words } from '#kernel/words.ts'
import { jinshiAgreement } from '../statutes/jinshi-agreement.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'

/**
 * One office’s table. Points throughout; `thresholdPct` is the rate in per cent below which `perPctDeduct` is taken for each whole or
 * part percentage point. Deductions are written as positive numbers. The score is held between `floor` and `cap`.
 */
export type ScoringTable = {
  base: number
  perItemDeduct: number
  perPctDeduct: number
  thresholdPct: number
  bonus: number
  floor: number
  cap: number
}

/** The numbers of a table in the order in which they are written and shown. */
export const SCORING_NUMBERS = {
  base: words('基础分', 'Base'),
  perItemDeduct: words('每逾期、未回复一件扣分', 'Taken per late or missing reply'),
  perPctDeduct: words('低于门槛每一个百分点扣分', 'Taken per percentage point below the threshold'),
  thresholdPct: words('门槛（百分比）', 'Threshold (per cent)'),
  bonus: words('加分', 'Bonus'),
  floor: words('最低分', 'Floor'),
  cap: words('最高分', 'Cap'),
} as const satisfies Record<keyof ScoringTable, Words>

/** What never costs points. */
export const NEVER_DEDUCTED = {
  'objection-open': {
    says: words('依法提出的异议尚在复核的', 'An objection under the rules that is still open'),
    basis: [cite(suggestionRules2019, '23')],
  },
  'objection-upheld': {
    says: words('依法提出的异议成立的', 'An objection that was upheld'),
    basis: [cite(suggestionRules2019, '23')],
  },
  'not-adopted-with-reasons': {
    says: words('未采纳并说明理由的', 'A suggestion not adopted, with reasons given'),
    basis: [cite(suggestionRules2019, '19'), cite(suggestionRules2019, '23')],
  },
  withdrawn: {
    says: words('检察建议已经撤回的', 'A suggestion that was withdrawn'),
    basis: [cite(suggestionRules2019, '22')],
  },
} as const satisfies Record<string, { says: Words; basis: Citation[] }>

export type NeverDeducted = keyof typeof NEVER_DEDUCTED

/** The same in one sentence, as it is printed on every score sheet. */
export const NEVER_DEDUCTED_TEXT = `${Object.values(NEVER_DEDUCTED)
  .map(one => one.says.zh)
  .join('；')}，一律不扣分。`

/** Why the table is the office’s own: no text that could be read names points. */
export const SCORING_BASIS = [cite(jinshiAgreement, 'results')]
