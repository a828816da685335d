/** The Chinese dictionary: the first language of every page. */
import { zhAgreement } from './zh-agreement.ts'
import { zhDesk } from './zh-desk.ts'
import { zhHouses } from './zh-houses.ts'
import { zhOffice } from './zh-office.ts'

export const zhCn = { ...zhDesk, ...zhOffice, ...zhHouses, ...zhAgreement }
