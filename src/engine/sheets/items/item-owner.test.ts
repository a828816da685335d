/** Who answers for an item, out of one cell: houses, divisions, cases, people, in any order and company. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type KnownHouse, readCases, readOwner, readPeople } from './item-owner.ts'

const HOUSES: KnownHouse[] = [
  { id: 'court', names: ['沅清县人民法院', '沅清法院', '县法院', '法院'] },
  { id: 'proc', names: ['沅清县人民检察院', '沅清检察院', '县检察院', '检察院', '本院'] },
]
const COURT = '沅清县人民法院'
const PROC = '沅清县人民检察院'

describe('one cell of responsibility', () => {
  it.each<[string, { houses: string[]; houseText: string; division?: string; people?: string[]; cases?: string[] }]>([
    [COURT, { houses: ['court'], houseText: COURT }],
    ['沅清县法院', { houses: ['court'], houseText: COURT }],
    ['县法院', { houses: ['court'], houseText: COURT }],
    ['本院', { houses: ['proc'], houseText: PROC }],
    ['两院', { houses: ['court', 'proc'], houseText: '两院' }],
    ['双方', { houses: ['court', 'proc'], houseText: '两院' }],
    ['县法院、县检察院', { houses: ['court', 'proc'], houseText: `${COURT}、${PROC}` }],
    ['县法院和县检察院', { houses: ['court', 'proc'], houseText: `${COURT}、${PROC}` }],
    ['县法院执行局', { houses: ['court'], houseText: COURT, division: '执行局' }],
    ['县法院的执行局', { houses: ['court'], houseText: COURT, division: '执行局' }],
    ['县法院执行局 林照川', { houses: ['court'], houseText: COURT, division: '执行局', people: ['林照川'] }],
    ['县法院执行局（林照川）', { houses: ['court'], houseText: COURT, division: '执行局', people: ['林照川'] }],
    ['县法院执行局（林照川、顾时雨）', { houses: ['court'], houseText: COURT, division: '执行局', people: ['林照川', '顾时雨'] }],
    ['牵头单位：县检察院第三检察部；责任人：温屿', { houses: ['proc'], houseText: PROC, division: '第三检察部', people: ['温屿'] }],
    ['县法院（牵头）\n县检察院（配合）', { houses: ['court', 'proc'], houseText: `${COURT}、${PROC}` }],
    ['县法院民一庭、民二庭', { houses: ['court'], houseText: COURT, division: '民一庭、民二庭' }],
    ['县法院立案庭/执行局', { houses: ['court'], houseText: COURT, division: '立案庭、执行局' }],
    [
      '县法院执行局、（2025）湘3199执418号、林照川',
      { houses: ['court'], houseText: COURT, division: '执行局', people: ['林照川'], cases: ['（2025）湘3199执418号'] },
    ],
    ['县检察院 阿依·古丽', { houses: ['proc'], houseText: PROC, people: ['阿依·古丽'] }],
  ])('%s', (cell, wanted) => {
    expect(readOwner(cell, HOUSES)).toEqual({ division: '', people: [], cases: [], doubts: [], ...wanted })
  })

  it('what is no house, division or person is named and not guessed', () => {
    const owner = readOwner('县法院、有关镇人民政府及村委会', HOUSES)
    expect(owner.houses).toEqual(['court'])
    expect(owner.doubts.map(doubt => doubt.zh).join()).toContain('有关镇人民政府')
  })

  it('a cell without a house is asked', () => {
    expect(readOwner('执行局 林照川', HOUSES)).toMatchObject({ houses: [], division: '执行局', people: ['林照川'] })
    expect(readOwner('执行局', HOUSES).doubts[0]?.zh).toContain('没有写明是哪个院')
  })

  it('nobody twice', () => {
    expect(readOwner('县法院执行局 林照川；县法院执行局 林照川', HOUSES)).toMatchObject({
      houses: ['court'],
      division: '执行局',
      people: ['林照川'],
    })
  })

  it('says nothing of an empty cell', () => {
    expect(readOwner('  ', HOUSES)).toEqual({ houses: [], houseText: '', division: '', cases: [], people: [], doubts: [] })
  })

  it('never throws and never names a house that the cell does not hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'沅清县人民法院检察执行局林照川（）()、，；/\n 0123号和') }), cell => {
        const owner = readOwner(cell, HOUSES)
        if (owner.houses.includes('court') && owner.houseText !== '两院') expect(cell).toContain('法院')
        if (owner.houses.includes('proc') && owner.houseText !== '两院') expect(/检察院|本院/.test(cell)).toBe(true)
      }),
    )
  })
})

describe('cells of one kind', () => {
  it.each([
    ['（2025）湘3199执418号', ['（2025）湘3199执418号'], ''],
    ['(2025)湘3199执418号、（2025）湘3199执恢12号', ['（2025）湘3199执418号', '（2025）湘3199执恢12号'], ''],
    ['( 2025 )湘3199民初1号之一', ['（2025）湘3199民初1号之一'], ''],
    ['—', [], ''],
    ['系列案（2025）湘3199执418号等', ['（2025）湘3199执418号'], '系列案等'],
  ])('cases: %s', (cell, cases, rest) => {
    expect(readCases(cell)).toEqual({ cases, rest })
  })

  it.each([
    ['林照川', ['林照川']],
    ['林照川、顾时雨', ['林照川', '顾时雨']],
    ['林照川 顾时雨', ['林照川', '顾时雨']],
    ['林照川\n顾时雨同志', ['林照川', '顾时雨']],
    ['责任人：林照川', ['林照川']],
    ['—', []],
    ['', []],
  ])('people: %s', (cell, people) => {
    expect(readPeople(cell)).toEqual(people)
  })
})
