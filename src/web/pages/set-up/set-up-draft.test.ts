/** First set-up: what is kept between steps, what is missing, what is sent. */
import { describe, expect, it } from 'vitest'
import { forgetDraft, housesToSend, keepDraft, NOTHING, readDraft, type SetUpDraft, setUpProblems } from './set-up-draft.ts'

const storage = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  }
}
const full: SetUpDraft = {
  ...NOTHING,
  houses: NOTHING.houses.map(one => ({ ...one, name: ` ${one.house} `, shortName: '沅清', region: '433199', code: '湘3199' })),
}

describe('first set-up', () => {
  it('is resumed where it was left', () => {
    const place = storage()
    keepDraft(place, { ...full, step: 2 })
    expect(readDraft(place).step).toBe(2)
    forgetDraft(place)
    expect(readDraft(place)).toBe(NOTHING)
  })

  it.each(['{', '{"houses":[]}', '7'])('starts again from a damaged draft %j', text => {
    expect(readDraft({ getItem: () => text })).toBe(NOTHING)
  })

  it('a draft kept before the keys could be chosen gets the default', () => {
    const { suite: _, ...old } = { ...full, step: 1 }
    expect(readDraft({ getItem: () => JSON.stringify(old) })).toMatchObject({ step: 1, suite: 'ed25519' })
    expect(readDraft({ getItem: () => JSON.stringify({ ...full, suite: 'sm2' }) }).suite).toBe('sm2')
  })

  it('says what is missing, and nothing about houses that are not wanted', () => {
    expect(setUpProblems(NOTHING)).toEqual(['set-up-needs-name', 'set-up-needs-region', 'set-up-needs-code'])
    expect(setUpProblems(full)).toEqual([])
    expect(setUpProblems({ ...full, houses: full.houses.map(one => ({ ...one, joined: false })) })).toEqual(['set-up-needs-own'])
    expect(setUpProblems({ ...full, houses: full.houses.map(one => ({ ...one, region: '43319' })) })).toEqual(['set-up-needs-region'])
  })

  it('sends each county house under its superior of the same kind, when that was wanted', () => {
    expect(housesToSend(full).map(one => [one.house, one.name, one.superior])).toEqual([
      ['procuratorate', 'procuratorate', null],
      ['court', 'court', null],
    ])
    const all = { ...full, houses: full.houses.map(one => ({ ...one, wanted: true })) }
    expect(housesToSend(all).map(one => one.superior)).toEqual(['superior-procuratorate', 'superior-court', null, null])
    expect(housesToSend(all)[0]).not.toHaveProperty('wanted')
  })
})
