/** The kinds of house that can sign, be covered by, or be invited under an agreement. */
import { type Words, words } from '#kernel/words.ts'

export const HOUSE_KINDS = {
  court: words('人民法院', 'Court'),
  procuratorate: words('人民检察院', 'Procuratorate'),
  organ: words('行政机关', 'Administrative organ'),
  police: words('公安机关', 'Police'),
  justice: words('司法局、依法治市办', 'Justice bureau, rule-of-law office'),
  'politics-law': words('政法委', 'Political and legal committee'),
  discipline: words('纪检监察组', 'Discipline and supervision group'),
  mediation: words('行政争议调处中心', 'Administrative dispute mediation centre'),
  'joint-office': words('联合办公室', 'Joint office'),
} as const satisfies Record<string, Words>

export type HouseKind = keyof typeof HOUSE_KINDS

/** Every kind, in the order lists show them. */
export const ALL_HOUSE_KINDS = Object.keys(HOUSE_KINDS) as [HouseKind, ...HouseKind[]]

/** Organs outside court and procuratorate, whichever their line. */
export const ORGANS = ['organ', 'police', 'justice', 'mediation'] as const satisfies readonly HouseKind[]
