/** One row of a ledger becomes acts: what the cells tell, limits where they tell only an order, the rest kept in a note and found again. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recogniseSheet } from '#engine/sheets/recognise-sheet.ts'
import { actsOfRow, cellsOfNote, pointsCell, pointsOf, restOfRow, splitNumbers, UNTOLD_POINT } from './row-acts.ts'

const HOUSES = { issuer: 'p', recipient: 'c' }
const acts = (values: Parameters<typeof actsOfRow>[0], answers = true): ReturnType<typeof actsOfRow> =>
  actsOfRow(values, HOUSES, '台账第3行', { answers, note: '' })

describe('points in one cell', () => {
  it.each<[string, string | undefined, string[]]>([
    ['nothing', undefined, []],
    ['one sentence', '发放案款', ['发放案款']],
    ['an amount is no numbering', '发放案款86400.50元', ['发放案款86400.50元']],
    ['nor is a date', '于2026.8.20前发放', ['于2026.8.20前发放']],
    ['nor an article', '依照第13条、第14条处理', ['依照第13条、第14条处理']],
    ['lines', '1. 裁定异议\n2. 查询车辆', ['裁定异议', '查询车辆']],
    ['in one line', '1、裁定异议 2、查询车辆', ['裁定异议', '查询车辆']],
    ['more than nine', '9、甲 10、乙 11、丙', ['甲', '乙', '丙']],
    ['brackets', '（1）裁定异议；（2）查询车辆', ['裁定异议', '查询车辆']],
    ['semicolons', '裁定异议；查询车辆；', ['裁定异议', '查询车辆']],
  ])('%s', (_, cell, points) => {
    expect(pointsOf(cell).map(point => point.text)).toEqual(points)
    expect(pointsOf(cell).map(point => point.id)).toEqual(points.map((_point, index) => `p${index + 1}`))
  })

  it('what goes out as a cell is read as the same points again', () => {
    const text = fc.array(fc.constantFrom(...'甲乙丙丁戊己庚辛'), { minLength: 1, maxLength: 6 }).map(all => all.join(''))
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), all => {
        const points = all.map((one, index) => ({ id: `p${index + 1}`, text: one }))
        expect(pointsOf(pointsCell(points))).toEqual(points)
      }),
    )
  })

  it('a stand-in for untold points leaves as an empty cell', () => expect(pointsCell([{ id: 'p1', text: UNTOLD_POINT }])).toBe(''))
})

describe('acts of a row', () => {
  it.each<[string, Parameters<typeof actsOfRow>[0], [string, string, string | null][]]>([
    ['only a number', { number: '甲检〔2026〕1号' }, [['serve', 'unknown', null]]],
    ['sent', { issuedOn: '2026-03-02' }, [['serve', 'day', '2026-03-02']]],
    ['sent in a month', { issuedOn: '2026-03' }, [['serve', 'month', '2026-03']]],
    [
      'sent and stamped',
      { issuedOn: '2026-03-02', receivedOn: '2026-03-04' },
      [
        ['serve', 'day', '2026-03-02'],
        ['sign-for', 'day', '2026-03-04'],
      ],
    ],
    [
      'sent, served, not stamped: the sender declares it',
      { issuedOn: '2026-03-02', servedOn: '2026-03-03' },
      [
        ['serve', 'day', '2026-03-02'],
        ['declare-service', 'day', '2026-03-03'],
      ],
    ],
    [
      'served and stamped: the stamp counts',
      { servedOn: '2026-03-03', receivedOn: '2026-03-04' },
      [
        ['serve', 'day', '2026-03-03'],
        ['sign-for', 'day', '2026-03-04'],
      ],
    ],
    [
      'answered, receipt untold',
      { issuedOn: '2026-03-02', repliedOn: '2026-05-01' },
      [
        ['serve', 'day', '2026-03-02'],
        ['sign-for', 'unknown', null],
        ['reply', 'day', '2026-05-01'],
      ],
    ],
    ['a cell that is no date starts nothing', { issuedOn: '去年', receivedOn: '不详' }, [['serve', 'unknown', null]]],
  ])('%s', (_, values, expected) => {
    expect(acts(values).map(act => [act.kind, act.precision, act.date])).toEqual(expected)
  })

  it('an untold receipt lies between sending and answer; an untold sending not after the receipt', () => {
    const receipt = acts({ issuedOn: '2026-03-02', repliedOn: '2026-05-01' })[1]
    expect(receipt).toMatchObject({
      notBefore: '2026-03-02',
      notAfter: '2026-05-01',
      bounds: { receivedOn: { earliest: '2026-03-02', latest: '2026-05-01' } },
    })
    expect(acts({ receivedOn: '2026-03-04' })[0]).toMatchObject({ kind: 'serve', notAfter: '2026-03-04' })
  })

  it('each act is of the house that did it', () => {
    expect(acts({ issuedOn: '2026-03-02', servedOn: '2026-03-03', repliedOn: '2026-05-01' }).map(act => act.house)).toEqual(['p', 'p', 'c'])
  })

  it.each([
    ['adopted', '', ''],
    ['partly', '已整改一半', '已整改一半'],
    ['not-adopted', undefined, '台账未载明理由'],
  ])('%s: every point gets the row’s answer, with the reason the ledger gives', (adoption, result, reason) => {
    const reply = acts({ points: '甲；乙', receivedOn: '2026-03-04', repliedOn: '2026-05-01', adoption, ...(result ? { result } : {}) }).at(
      -1,
    )
    expect(reply?.facts.answers).toEqual(['p1', 'p2'].map(point => ({ point, code: adoption, reason })))
  })

  it('an answer nobody can read is no answer; adopted without points stands for one untold point', () => {
    expect(acts({ points: '甲', receivedOn: '2026-03-04', repliedOn: '2026-05-01', adoption: '看情况' }).at(-1)?.facts).toEqual({})
    const [serve, , reply] = acts({
      receivedOn: '2026-03-04',
      repliedOn: '2026-05-01',
      adoption: 'adopted',
      replyNumber: '甲法函〔2026〕3号',
    })
    expect(serve?.facts.points).toEqual([{ id: 'p1', text: UNTOLD_POINT }])
    expect(reply?.facts).toEqual({ answers: [{ point: 'p1', code: 'adopted', reason: '' }], number: '甲法函〔2026〕3号' })
  })

  it('a court’s own suggestion knows neither cases nor answers point by point', () => {
    const [serve, , reply] = acts(
      { points: '甲', caseNumbers: '（2025）湘3199执1号', receivedOn: '2026-03-04', repliedOn: '2026-05-01', adoption: 'adopted' },
      false,
    )
    expect([Object.keys(serve?.facts ?? {}), reply?.facts]).toEqual([['points'], {}])
  })
})

describe('what no act carries', () => {
  const HEAD = ['文号', '被建议单位', '发出日期', '回复期限', '采纳情况', '备注', '档案柜', '']
  const row = (cells: string[]) => {
    const sheet = recogniseSheet([HEAD, cells])
    return restOfRow(sheet, sheet.records[0] as (typeof sheet.records)[number])
  }
  it('is kept by heading and found again, line breaks included', () => {
    const note = row(['甲检建〔2026〕1号', '某法院', '2026-03-02', '2026-06-02', '看情况', '第一行\n第二行', 'A-1', 'x'])
    expect(note.split('\n')[0]).toBe('【回复期限】2026-06-02')
    expect([...cellsOfNote(`台账第2行；${note}`)]).toEqual([
      ['回复期限', '2026-06-02'],
      ['采纳情况', '看情况'],
      ['备注', '第一行\n第二行'],
      ['档案柜', 'A-1'],
    ])
  })
  it('an answer that was read is carried by the reply', () =>
    expect(row(['甲检建〔2026〕1号', '某法院', '', '', '采纳', '', '', ''])).toBe(''))
  it('no note, no cells', () => expect(cellsOfNote(null).size).toBe(0))
})

it.each([
  ['（2025）湘1执1号、（2025）湘1执2号', 2],
  ['（2025）湘1执1号;\n（2025）湘1执2号；', 2],
  ['', 0],
  [undefined, 0],
])('case numbers in one cell: %s', (cell, count) => expect(splitNumbers(cell).length).toBe(count))
