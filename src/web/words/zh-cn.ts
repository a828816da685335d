/** The Chinese dictionary: the first language of every page. */
import { zhDesk } from './zh-desk.ts'
import { zhOffice } from './zh-office.ts'

export const zhCn = { ...zhDesk, ...zhOffice }
