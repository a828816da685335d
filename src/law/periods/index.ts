/** Every period of both law sheets, one row each; a rule id is the row id of its sheet. */
import { attendanceAndMinorsPeriods } from './attendance-and-minors.ts'
import { cluesAndPetitionsPeriods } from './clues-and-petitions.ts'
import { correctionsPeriods } from './corrections.ts'
import { courtRemediesPeriods } from './court-remedies.ts'
import { criminalPeriods } from './criminal.ts'
import { enforcementNodesPeriods } from './enforcement-nodes.ts'
import { meetingPeriods } from './meetings.ts'
import { nonLitigationPeriods } from './non-litigation.ts'
import { otherOrgansPeriods } from './other-organs.ts'
import type { PeriodRule } from './period-rule.ts'
import { publicInterestPeriods } from './public-interest.ts'
import { suggestionsPeriods } from './suggestions.ts'
import { supervisionIntakePeriods } from './supervision-intake.ts'
import { supervisionRepliesPeriods } from './supervision-replies.ts'

export type { Calc, Direction, PeriodRule, Unit } from './period-rule.ts'

/** All rows, in the order of the sheets. */
export const PERIODS: readonly PeriodRule[] = [
  ...supervisionIntakePeriods,
  ...supervisionRepliesPeriods,
  ...nonLitigationPeriods,
  ...courtRemediesPeriods,
  ...enforcementNodesPeriods,
  ...suggestionsPeriods,
  ...criminalPeriods,
  ...publicInterestPeriods,
  ...otherOrgansPeriods,
  ...correctionsPeriods,
  ...cluesAndPetitionsPeriods,
  ...attendanceAndMinorsPeriods,
  ...meetingPeriods,
]

const byId = new Map(PERIODS.map(rule => [rule.id.toUpperCase(), rule]))

/** The row with this id (upper or lower case), or undefined. */
export function findPeriod(id: string): PeriodRule | undefined {
  return byId.get(id.trim().toUpperCase())
}
