/** Every life told, for whoever carries them all out. A new one is one file and one line here. */

import { administrativeLives } from './administrative.ts'
import { agreementLives } from './agreements.ts'
import { attendanceLives } from './attendance.ts'
import { civilLives } from './civil.ts'
import { clueLives } from './clues.ts'
import { criminalLives } from './criminal.ts'
import { criminalCorrectionLives } from './criminal-corrections.ts'
import { enforcementLives } from './enforcement.ts'
import { enforcementInsideLives } from './enforcement-inside.ts'
import { enforcementRestLives } from './enforcement-rest.ts'
import { invitationLives } from './invitations.ts'
import { jointActivityLives } from './joint-activities.ts'
import { jointResultLives } from './joint-results.ts'
import { judicialSuggestionLives } from './judicial-suggestions.ts'
import { ledgerItemLives } from './ledger-items.ts'
import type { Life } from './life.ts'
import { mechanismLives } from './mechanisms.ts'
import { meetingLives } from './meetings.ts'
import { minorLives } from './minors.ts'
import { nonLitigationLives } from './non-litigation.ts'
import { organLives } from './organs.ts'
import { petitionLives } from './petitions.ts'
import { publicInterestLives } from './public-interest.ts'
import { retrialLives } from './retrials.ts'
import { settlementLives } from './settlements.ts'
import { suggestionLives } from './suggestions.ts'
import { otherSuggestionLives } from './suggestions-other.ts'
import { writtenQueryLives } from './written-query.ts'

export const LIVES: readonly Life[] = [
  ...agreementLives,
  ...criminalCorrectionLives,
  ...jointResultLives,
  ...jointActivityLives,
  ...judicialSuggestionLives,
  ...suggestionLives,
  ...otherSuggestionLives,
  ...enforcementLives,
  ...clueLives,
  ...invitationLives,
  ...mechanismLives,
  ...organLives,
  ...settlementLives,
  ...petitionLives,
  ...civilLives,
  ...retrialLives,
  ...administrativeLives,
  ...enforcementRestLives,
  ...enforcementInsideLives,
  ...nonLitigationLives,
  ...criminalLives,
  ...publicInterestLives,
  ...attendanceLives,
  ...minorLives,
  ...writtenQueryLives,
  ...meetingLives,
  ...ledgerItemLives,
]
