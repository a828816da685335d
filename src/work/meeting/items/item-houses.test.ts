/** The names by which a sheet may call a house, and which side answers. */
import { describe, expect, it } from 'vitest'
import { namesOf, sideOf } from './item-houses.ts'

const house = (name: string, short_name: string, kind: 'court' | 'procuratorate' | 'organ') => ({ name, short_name, kind })

describe('names', () => {
  it.each([
    [house('沅清县人民法院', '沅清', 'court'), ['沅清县人民法院', '沅清县法院', '沅清法院', '县法院', '法院']],
    [house('沅清县人民检察院', '沅清', 'procuratorate'), ['沅清县人民检察院', '沅清县检察院', '沅清检察院', '县检察院', '检察院', '县检']],
    [house('沅州市中级人民法院', '沅州', 'court'), ['沅州市中级人民法院', '沅州市法院', '市法院', '沅州中院', '市中院', '中院']],
    [house('湘南省高级人民法院', '湘南', 'court'), ['湘南省高级人民法院', '高院', '省高院', '省法院']],
    [house('沅清县住房和城乡建设局', '沅清住建', 'organ'), ['沅清县住房和城乡建设局', '沅清住建']],
  ])('%j', (one, names) => {
    expect(namesOf(one, false)).toEqual(expect.arrayContaining(names))
    expect(namesOf(one, false)).not.toContain('本院')
    expect(namesOf(one, true)).toEqual(expect.arrayContaining(['本院', '我院']))
    expect(namesOf(one, true).every(name => name.length > 1)).toBe(true)
  })
})

describe('the side that answers', () => {
  const sides = [
    { role: 'court-side', house: 'court', name: '法院' },
    { role: 'procuratorate-side', house: 'proc', name: '检察院' },
  ]
  it.each([
    [[], null],
    [['other'], null],
    [['court'], 'court-side'],
    [['proc'], 'procuratorate-side'],
    [['proc', 'court'], 'both'],
  ])('%j: %s', (houses, side) => {
    expect(sideOf(houses, { sides })).toBe(side)
  })
})
