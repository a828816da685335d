/** Why a letter is kept as evidence instead of being taken in, in words for both desks. */
import { type Words, words } from '#kernel/words.ts'

export const QUARANTINE = {
  'number-taken': words('同一编号已收到另一封内容不同的函件。', 'Another letter with this number has already arrived.'),
  'act-id-taken': words('同一行为编号已收到另一内容。', 'Another act with this id has already arrived.'),
  'act-author': words(
    '函件所载行为不是发函单位记录的，或事项编号不符。',
    'The act was not recorded by the sending house, or names another matter.',
  ),
  'act-signature': words('行为签名与行为内容不符。', 'The signature of the act does not fit it.'),
  commitments: words('事实或附件与已签名的承诺值不符。', 'Facts or attachments do not open the signed commitments.'),
  'second-opening': words('该事项已由另一单位发起。', 'Another house has already opened this matter.'),
  'not-a-party': words('发函单位不是该事项的当事单位。', 'The sending house is no party to this matter.'),
  'not-the-keeper': words('只有主办方可以编排次序。', 'Only the keeper places acts.'),
  'placing-signature': words('编排次序的签名不符。', 'The signature of the placing does not fit it.'),
  'placing-fork': words('主办方对同一序号作出两份不同的编排。', 'The keeper has signed two different placings for one number.'),
  'from-before-restore': words(
    '该函件发自对方数据恢复之前，对方现已不存；副本已退回对方。',
    'Sent before the other house was restored and unknown to it now; a copy goes back.',
  ),
} as const satisfies Record<string, Words>

export type QuarantineReason = keyof typeof QUARANTINE

/** "2 letters from the court have not arrived": for the user's screen. null when nothing is missing. */
export function gapWords(house: Words, missing: number[]): Words | null {
  if (missing.length === 0) return null
  const many = missing.length === 1 ? '1 letter from' : `${missing.length} letters from`
  return words(`${house.zh}有${missing.length}封函件未到`, `${many} ${house.en} ${missing.length === 1 ? 'has' : 'have'} not arrived`)
}
