/** Two hundred judgments of people who do not exist: nothing planted survives, tokens as a naive reader would give them, the rest untouched. */
import { describe, expect, it } from 'vitest'
import { type MadeJudgment, makeJudgment } from '#synthetic/judgments.ts'
import { foldText, squeeze } from './fold-text.ts'
import { mask } from './mask.ts'
import type { Masked } from './options.ts'

const COUNT = 200
const judgments = Array.from({ length: COUNT }, (_, seed) => makeJudgment(seed))
const maskedBy = (one: MadeJudgment, profile: 'court_2016' | 'joint_strict'): Masked =>
  mask(one.text, one.people, { profile, kind: one.kind })

/** The oracle: it knows from the maker where each surname ends, and counts on its fingers. */
function naiveTokens(one: MadeJudgment, hidden: (at: number) => boolean): Map<number, string> {
  const order = [...new Set(one.pieces.flatMap(piece => (piece.person !== undefined && hidden(piece.person) ? [piece.person] : [])))]
  const tokens = new Map<number, string>()
  for (const at of order) {
    const same = order.filter(other => one.people[other]?.stem === one.people[at]?.stem)
    tokens.set(at, `${one.people[at]?.stem}${same.length > 1 ? same.indexOf(at) + 1 : ''}`)
  }
  return tokens
}

/** What stands between two offsets of the original, seen through the replacements: undefined where a replacement touches it. */
function untouched(out: Masked, start: number, end: number): boolean {
  return out.replacements.every(one => one.at + one.from.length <= start || end <= one.at)
}

describe.each(['court_2016', 'joint_strict'] as const)('200 synthetic judgments under %s', profile => {
  it('no planted name, number, address, plate or account survives', () => {
    const left: string[] = []
    for (const one of judgments) {
      const out = squeeze(maskedBy(one, profile).text)
      for (const secret of one.secrets) if (out.includes(squeeze(secret))) left.push(`${one.seed}: ${secret}`)
      for (const person of one.people)
        if ((person.hidden || profile === 'joint_strict') && out.includes(squeeze(person.name))) left.push(`${one.seed}: ${person.name}`)
    }
    expect(left).toEqual([])
  })

  it('no part of a planted number of six digits survives', () => {
    const left: string[] = []
    for (const one of judgments) {
      const out = squeeze(maskedBy(one, profile).text)
      for (const secret of one.secrets)
        for (const run of squeeze(secret).match(/\d{6,}/g) ?? [])
          if (out.includes(run.slice(0, 6)) || out.includes(run.slice(-6))) left.push(`${one.seed}: ${run}`)
    }
    expect(left).toEqual([])
  })

  it('the same person has the same token, as the naive reader gives it', () => {
    for (const one of judgments) {
      const out = maskedBy(one, profile)
      const tokens = naiveTokens(one, at => profile === 'joint_strict' || one.people[at]?.hidden === true)
      let at = 0
      for (const piece of one.pieces) {
        const token = tokens.get(piece.person ?? -1)
        const here = out.replacements.find(other => other.at === at)
        if (token !== undefined) expect(here, `${one.seed} at ${at}: ${piece.text}`).toMatchObject({ from: piece.text, to: token })
        else if (piece.sort === 'name') expect(untouched(out, at, at + piece.text.length)).toBe(true)
        at += piece.text.length
      }
    }
  })

  it('everything outside the replacements is the same, byte for byte', () => {
    for (const one of judgments) {
      const out = maskedBy(one, profile)
      let rebuilt = ''
      let from = 0
      for (const { at, from: old, to } of out.replacements) {
        expect(at).toBeGreaterThanOrEqual(from)
        expect(one.text.slice(at, at + old.length)).toBe(old)
        rebuilt += one.text.slice(from, at) + to
        from = at + old.length
      }
      expect(rebuilt + one.text.slice(from)).toBe(out.text)
    }
  })

  it('no leak is warned of', () => {
    for (const one of judgments) expect(maskedBy(one, profile).warnings.filter(found => found.level === 'leak')).toEqual([])
  })

  it('masking a masked text changes nothing of the names', () => {
    for (const one of judgments.slice(0, 40)) {
      const once = maskedBy(one, profile)
      const again = mask(once.text, one.people, { profile, kind: one.kind })
      expect(again.replacements.filter(found => found.hides !== undefined)).toEqual([])
    }
  })
})

describe('what court_2016 leaves alone', () => {
  it('plain text stays untouched, but for punctuation that goes with a deleted clause', () => {
    for (const one of judgments) {
      const out = maskedBy(one, 'court_2016')
      let at = 0
      for (const piece of one.pieces) {
        const touching = out.replacements.filter(found => found.at < at + piece.text.length && at < found.at + found.from.length)
        if (piece.sort === 'plain')
          for (const found of touching) {
            const part = one.text.slice(Math.max(at, found.at), Math.min(at + piece.text.length, found.at + found.from.length))
            expect(part, `${one.seed}: ${found.from}`).toMatch(/^[，,；;\n]$/)
          }
        at += piece.text.length
      }
    }
  })

  it('case numbers, dates of birth, amounts and offices', () => {
    for (const one of judgments) {
      const { text } = maskedBy(one, 'court_2016')
      for (const kept of [/（2026）湘3122[民刑]初\d+号/, /湖南省沅清县人民法院/, /二〇二六年三月十二日/, /审判长　/])
        expect(text).toMatch(kept)
      expect((text.match(/19\d\d年\d+月\d+日出生/g) ?? []).length).toBe((one.text.match(/19\d\d年\d+月\d+日出生/g) ?? []).length)
      expect(text.includes('交通高峰时段')).toBe(one.text.includes('交通高峰时段'))
    }
  })

  it('an address keeps its county', () => {
    for (const one of judgments) {
      const { replacements } = maskedBy(one, 'court_2016')
      for (const found of replacements.filter(other => other.rule === '10.address'))
        expect(foldText(one.text.slice(Math.max(0, found.at - 1), found.at))).toMatch(/[县区]/)
    }
  })
})

describe('the maker', () => {
  it('is the same for the same seed and other for another', () => {
    expect(makeJudgment(7)).toEqual(makeJudgment(7))
    expect(new Set(judgments.map(one => one.text)).size).toBe(COUNT)
  })
  it('makes every kind, names of every kind and numbers in every writing', () => {
    const text = judgments.map(one => one.text).join('')
    for (const wanted of [
      /欧阳|司马|诸葛/,
      /买买提/,
      /Smith|Anna/,
      /１[３-９]/,
      /62\d\d-\d{4}/,
      /62\d\d \d{4}/,
      /[A-Z]D\d{5}/,
      /\d{4}挂/,
      /[一-龥]　[一-龥]/,
    ])
      expect(text).toMatch(wanted)
    expect(new Set(judgments.map(one => one.kind))).toEqual(new Set(['civil', 'criminal', 'inheritance']))
    expect(judgments.filter(one => one.people.some(person => person.minor)).length).toBe(50)
  })
})
