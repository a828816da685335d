/** The Chinese dictionary: the first language of every page. */
import { zhAgreement } from './zh/zh-agreement.ts'
import { zhDesk } from './zh/zh-desk.ts'
import { zhHouses } from './zh/zh-houses.ts'
import { zhItems } from './zh/zh-items.ts'
import { zhJoint } from './zh/zh-joint.ts'
import { zhMasking } from './zh/zh-masking.ts'
import { zhMeetings } from './zh/zh-meetings.ts'
import { zhOffice } from './zh/zh-office.ts'
import { zhSearch } from './zh/zh-search.ts'
import { zhAnalysis } from './zh-analysis.ts'

export const zhCn = {
  ...zhDesk,
  ...zhOffice,
  ...zhHouses,
  ...zhAgreement,
  ...zhAnalysis,
  ...zhItems,
  ...zhJoint,
  ...zhMasking,
  ...zhMeetings,
  ...zhSearch,
}
