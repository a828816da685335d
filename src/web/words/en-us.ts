/** The English dictionary: complete, key for key. */
import { enAgreement } from './en/en-agreement.ts'
import { enDesk } from './en/en-desk.ts'
import { enHouses } from './en/en-houses.ts'
import { enItems } from './en/en-items.ts'
import { enJoint } from './en/en-joint.ts'
import { enMasking } from './en/en-masking.ts'
import { enMeetings } from './en/en-meetings.ts'
import { enOffice } from './en/en-office.ts'
import { enSearch } from './en/en-search.ts'
import { enAnalysis } from './en-analysis.ts'
import type { zhCn } from './zh-cn.ts'

export const enUs: Record<keyof typeof zhCn, string> = {
  ...enDesk,
  ...enOffice,
  ...enHouses,
  ...enAgreement,
  ...enAnalysis,
  ...enItems,
  ...enJoint,
  ...enMasking,
  ...enMeetings,
  ...enSearch,
}
