/** The shelf of masking as a lawyer would check it: every rule cites its article or says that it is the house's own; the strict profile is nowhere laxer. */
import { describe, expect, it } from 'vitest'
import {
  AS_LAWYER,
  COMPOUND_SURNAMES,
  FOLLOWING_WORDS,
  findMaskingRule,
  MASKING_KINDS,
  MASKING_ROLES,
  MASKING_RULES,
  NAME_AFTER,
  NAME_BEFORE,
  NAMES_AND_WORDS,
  NOT_PUBLISHED,
  NUMERAL_WORDS,
  PROFILES,
  SURNAMES,
  WORD_AFTER,
  WORD_BEFORE,
  WORDLIKE_SURNAMES,
  WORDS_ENDING_IN_SURNAME,
} from './index.ts'

describe('the rules', () => {
  it('stand once each and say what they do in both languages', () => {
    expect(new Set(MASKING_RULES.map(one => one.id)).size).toBe(MASKING_RULES.length)
    for (const one of MASKING_RULES) for (const said of [one.title, one.says]) expect(said.zh.length * said.en.length).toBeGreaterThan(0)
  })

  it.each([
    ['4.state-secret', ['4', '6']],
    ['4.minor-crime', ['4', '6']],
    ['4.mediation', ['4', '6']],
    ['4.mediation-confirmation', ['4', '6']],
    ['4.divorce', ['4', '6']],
    ['4.custody', ['4', '6']],
    ['4.unsuitable', ['4', '6']],
    ['8.1', ['8']],
    ['8.2', ['8']],
    ['8.3', ['8', '103']],
    ['N1', ['9']],
    ['N2', ['9']],
    ['N3', ['9']],
    ['N4', ['9']],
    ['N5', ['9']],
    ['N6', ['9']],
    ['10.address', ['10', '11']],
    ['10.phone', ['10']],
    ['10.email', ['10']],
    ['10.contact', ['10']],
    ['10.identity', ['10']],
    ['10.account', ['10']],
    ['10.plate', ['10']],
    ['10.certificate', ['10']],
    ['10.health', ['10']],
    ['10.investigation', ['10']],
    ['10.school', ['10', '103']],
    ['10.other', ['10']],
    ['11.party', ['11']],
    ['11.lawyer', ['11']],
  ])('%s cites article %j, read in the text', (id, articles) => {
    const rule = findMaskingRule(id)
    expect(rule?.basis.map(one => one.article)).toEqual(articles)
    expect(rule?.basis.map(one => one.evidence)).toEqual(articles.map(() => 'read'))
    expect(rule?.house).toBeUndefined()
  })

  it.each(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'hand'])('%s is a house rule and cites nothing', id => {
    expect(findMaskingRule(id)).toMatchObject({ house: true, basis: [] })
  })
  it('an unknown id is none', () => expect(findMaskingRule('N7')).toBeUndefined())
})

describe('the profiles', () => {
  const { court_2016: court, joint_strict: strict } = PROFILES

  it('name only roles, kinds and rules that exist', () => {
    for (const { hidden } of [court, strict])
      for (const one of hidden) {
        expect(MASKING_ROLES).toContain(one.role)
        expect(findMaskingRule(one.rule)).toBeDefined()
        for (const kind of one.kinds ?? []) expect(MASKING_KINDS).toContain(kind)
      }
  })

  it('court_2016 rests on articles, joint_strict is a house rule and nowhere laxer', () => {
    expect([court.label, strict.label]).toEqual(['article', 'house_rule'])
    for (const one of court.hidden) expect(strict.hidden).toContainEqual(one)
    for (const one of court.also) expect(strict.also).toContain(one)
  })

  it('joint_strict hides every role in every kind of case but those of minors, whom article 8 hides anyway', () => {
    for (const role of MASKING_ROLES) expect(strict.hidden.some(one => one.role === role && one.kinds === undefined)).toBe(true)
  })

  it.each([
    ['judge', false],
    ['clerk', false],
    ['prosecutor', false],
    ['lawyer', false],
    ['other-agent', false],
    ['company-head', false],
    ['other', false],
    ['party', true],
    ['witness', true],
    ['minor', true],
  ])('court_2016 hides a %s somewhere: %s', (role, hides) => expect(court.hidden.some(one => one.role === role)).toBe(hides))

  it('kinds that are not published each have their rule of article 4', () => {
    expect(Object.keys(NOT_PUBLISHED).sort()).toEqual([
      'custody',
      'divorce',
      'mediation',
      'mediation-confirmation',
      'minor-crime',
      'state-secret',
      'unsuitable',
    ])
    for (const id of Object.values(NOT_PUBLISHED)) expect(findMaskingRule(id)?.id).toMatch(/^4\./)
  })

  it('a lawyer acts as lawyer only beside parts that represent', () => {
    for (const role of ['victim', 'witness', 'expert', 'party', 'minor', 'incidental-plaintiff'] as const)
      expect(AS_LAWYER).not.toContain(role)
  })
})

describe('words around names', () => {
  it.each(['欧阳', '司马', '诸葛', '上官', '司徒', '尉迟', '爱新觉罗'])('%s is a compound surname', one =>
    expect(COMPOUND_SURNAMES.has(one)).toBe(true),
  )
  it('compound surnames have two to four characters', () => {
    for (const one of COMPOUND_SURNAMES) expect(one.length).toBeGreaterThan(1)
    for (const one of COMPOUND_SURNAMES) expect(one.length).toBeLessThan(5)
  })
  it('word-like surnames are surnames', () => {
    const missing = [...WORDLIKE_SURNAMES].filter(one => !SURNAMES.has(one))
    expect(missing.length).toBeLessThan(30)
    for (const one of '于向方任应') expect(SURNAMES.has(one)).toBe(true)
  })
  it('names that are words have two characters, following words at least two', () => {
    for (const one of NAMES_AND_WORDS) expect(one).toMatch(/^\p{Script=Han}{2}$/u)
    for (const one of FOLLOWING_WORDS) expect(one.length).toBeGreaterThan(1)
  })
  it.each([
    [NAME_BEFORE, '证人', true],
    [NAME_BEFORE, '被告人：', true],
    [NAME_BEFORE, '天气', false],
    [NAME_AFTER, '证实，', true],
    [NAME_AFTER, '，男，', true],
    [NAME_AFTER, '时段', false],
    [WORD_BEFORE, '交通', true],
    [WORD_BEFORE, '证人', false],
    [WORD_AFTER, '时段', true],
    [WORD_AFTER, '证实', false],
    [WORDS_ENDING_IN_SURNAME, '原告主张', true],
    [WORDS_ENDING_IN_SURNAME, '证人张', false],
    [WORDS_ENDING_IN_SURNAME, '隔壁老王', true],
    [NUMERAL_WORDS, '三倍', true],
    [NUMERAL_WORDS, '三证', false],
  ])('%s on “%s”: %s', (pattern, text, expected) => expect(pattern.test(text)).toBe(expected))
})
