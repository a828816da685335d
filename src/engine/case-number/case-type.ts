/** Type codes of court case numbers (类型代字) and the levels of court that may carry them. */

/** The codes the product knows; each at most three characters (案号规定 art 7). */
export const CASE_TYPES = [
  '执',
  '执恢',
  '执保',
  '执异',
  '执复',
  '执监',
  '执协',
  '执请',
  '执他',
  '民初',
  '民终',
  '民监',
  '民申',
  '民再',
  '民辖',
  '民辖终',
  '民抗',
  '民撤',
  '民特',
  '民催',
  '民督',
  '刑初',
  '刑终',
  '刑监',
  '刑申',
  '刑再',
  '刑更',
  '刑抗',
  '刑核',
  '刑复',
  '刑没',
  '行初',
  '行终',
  '行申',
  '行再',
  '行赔',
  '行辖',
  '行抗',
  '行审',
  '行审复',
  '行审监',
  '赔初',
  '赔终',
  '法赔',
  '委赔',
  '破申',
  '破终',
  '破',
  '强清',
  '清申',
  '财保',
  '行保',
  '证保',
  '司惩',
  '司惩复',
] as const

export type CaseType = (typeof CASE_TYPES)[number]

/** Second instance and review: never at a basic court. 执监 may stand at any level: courts register suggestions under it. */
export const NEVER_AT_BASIC: readonly CaseType[] = ['执复', '民终', '民辖终', '刑终', '行终', '赔终', '破终', '行审复', '司惩复']

/** Whether the text is a known type code. */
export function isCaseType(text: string): text is CaseType {
  return (CASE_TYPES as readonly string[]).includes(text)
}

/** The known code made of the same characters in another order, for messages (恢执 → 执恢). */
export function reorderedType(text: string): CaseType | undefined {
  const sorted = [...text].sort().join('')
  return CASE_TYPES.find(type => type !== text && [...type].sort().join('') === sorted)
}
