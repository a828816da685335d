/** The only place that wires: every promise of the contract to the function that keeps it. */
import { ENDPOINTS } from '#contract/index.ts'
import type { AnyAnswer } from './answer.ts'
import { activityAnswers } from './answers/activities.ts'
import { agreementAnswers } from './answers/agreement.ts'
import { analysisAnswers } from './answers/analysis.ts'
import { deskAnswers } from './answers/desk.ts'
import { houseAnswers } from './answers/house.ts'
import { instrumentAnswers } from './answers/instruments.ts'
import { itemAnswers } from './answers/items.ts'
import { maskingAnswers } from './answers/masking.ts'
import { matterAnswers } from './answers/matter.ts'
import { meetingAnswers } from './answers/meetings.ts'
import { paperAnswers } from './answers/paper.ts'
import { registerAnswers } from './answers/register.ts'
import { samplingAnswers } from './answers/sampling.ts'
import { searchAnswers } from './answers/search.ts'
import { sessionAnswers } from './answers/session.ts'
import { joinHouseAnswer } from './join-house.ts'
import { seatAnswers } from './seats.ts'
import { setUpAnswer } from './set-up.ts'
import type { Site } from './site.ts'

/** All answers of a node. Throws a plain Error when an endpoint of the contract has none or two: a mistake of the programmer. */
export function compose(site: Site): AnyAnswer[] {
  const answers = [
    ...sessionAnswers,
    ...deskAnswers,
    ...matterAnswers,
    ...maskingAnswers,
    ...meetingAnswers,
    ...instrumentAnswers,
    ...paperAnswers,
    ...registerAnswers,
    ...samplingAnswers,
    ...activityAnswers,
    ...itemAnswers,
    ...searchAnswers,
    ...agreementAnswers,
    ...analysisAnswers,
    ...houseAnswers,
    ...seatAnswers,
    setUpAnswer(site),
    joinHouseAnswer(site),
  ]
  for (const endpoint of ENDPOINTS) {
    const found = answers.filter(one => one.endpoint.id === endpoint.id).length
    if (found !== 1) throw new Error(`endpoint ${endpoint.id} has ${found} answers`)
  }
  return answers
}
