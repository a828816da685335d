/** What is not published, by the kind that was given and by what the text itself shows; and the entry that stands instead. */
import { describe, expect, it } from 'vitest'
import { MASKING_KINDS, NOT_PUBLISHED } from '#law/masking/index.ts'
import { kindInText, refusalOf, settleKind } from './refusal.ts'

describe('the kind that a text shows', () => {
  it.each([
    ['沅清县人民法院\n民事调解书\n原告……', 'mediation'],
    ['民　事　调　解　书\n', 'mediation'],
    ['申请人申请司法确认调解协议一案', 'mediation-confirmation'],
    ['原告甲与被告乙离婚纠纷一案', 'divorce'],
    ['原告甲诉被告乙离婚一案', 'divorce'],
    ['原告甲与被告乙变更抚养关系纠纷一案', 'custody'],
    ['申请撤销监护人资格一案', 'custody'],
    ['机密★三年', 'state-secret'],
    ['法定继承纠纷一案', 'inheritance'],
    ['赡养费纠纷一案', 'family'],
    ['隐私权纠纷一案', 'personality'],
    ['公诉机关沅清县人民检察院', 'criminal'],
    ['不服行政处罚决定', 'administrative'],
    ['申请执行人甲', 'enforcement'],
    ['原告甲', 'civil'],
    ['一段文字', undefined],
    ['双方于2010年离婚，现就买卖合同起诉，原告', 'civil'],
    ['经调解无效，原告', 'civil'],
  ])('%s: %s', (text, kind) => expect(kindInText(text, [])).toBe(kind))
})

describe('the kind that counts', () => {
  const minor = [{ name: '周小雨', roles: ['party' as const], minor: true }]
  it.each([
    ['原告甲与乙离婚纠纷一案', undefined, [], 'divorce', 'text'],
    ['原告甲与乙离婚纠纷一案', 'civil', [], 'divorce', 'text'],
    ['一段', 'divorce', [], 'divorce', 'given'],
    ['原告甲', 'inheritance', [], 'inheritance', 'given'],
    ['被告人犯盗窃罪', undefined, minor, 'minor-crime', 'text'],
    ['一段', 'criminal', minor, 'minor-crime', 'text'],
    ['原告甲', 'civil', minor, 'civil', 'given'],
    ['一段', undefined, [], 'civil', 'unknown'],
    ['一段', undefined, [{ name: '李四', roles: ['witness' as const] }], 'criminal', 'unknown'],
  ] as const)('%s given %s', (text, given, people, kind, from) => expect(settleKind(text, people, given)).toEqual({ kind, from }))
})

describe('the refusal', () => {
  it.each(MASKING_KINDS)('%s', kind => {
    const refused = refusalOf('（2026）湘3122民初1号', kind)
    expect(refused !== undefined).toBe(NOT_PUBLISHED[kind] !== undefined)
    if (refused) expect(refused.basis.map(one => one.article)).toEqual(['4', '6'])
  })
  it.each([
    ['湖南省沅清县人民法院\n（2026）湘3122民初12号\n二〇二六年三月十二日', '（2026）湘3122民初12号', '湖南省沅清县人民法院', '2026-03-12'],
    ['某市中级人民法院\n（2015）泸民一终字第3号\n二○一五年十二月三十一日', '（2015）泸民一终字第3号', '某市中级人民法院', '2015-12-31'],
    ['二〇二六年十月十日', null, null, '2026-10-10'],
    ['2026年3月5日', null, null, '2026-03-05'],
    ['什么也没有', null, null, null],
  ])('%s', (text, caseNumber, court, decidedOn) =>
    expect(refusalOf(text, 'divorce')?.entry).toMatchObject({ caseNumber, court, decidedOn, reason: { zh: '离婚诉讼' } }),
  )
})
