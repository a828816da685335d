/** The English dictionary: complete, key for key. */
import { enAgreement } from './en-agreement.ts'
import { enDesk } from './en-desk.ts'
import { enHouses } from './en-houses.ts'
import { enOffice } from './en-office.ts'
import type { zhCn } from './zh-cn.ts'

export const enUs: Record<keyof typeof zhCn, string> = { ...enDesk, ...enOffice, ...enHouses, ...enAgreement }
