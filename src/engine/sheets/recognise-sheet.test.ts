/** Ten ledgers and registers as offices really lay them out, each recognised column by column and row by row. */
import { describe, expect, it } from 'vitest'
import { type RecognisedSheet, recogniseSheet } from './recognise-sheet.ts'
import { parseTable } from './sheet-rows.ts'

const sheet = (text: string) =>
  recogniseSheet(parseTable(text.replace(/^\n/, '').replaceAll(' | ', '\t').replaceAll('| ', '\t').replaceAll(' |', '\t'), '\t'))
const fieldsOf = (read: RecognisedSheet) =>
  read.columns.map(column => `${column.heading}=${column.field ?? '—'}${column.field && !column.sure ? '?' : ''}`)
const zh = (said: { zh: string }[]) => said.map(item => item.zh)

describe('1. a plain ledger', () => {
  const read = sheet(`
序号 | 建议书文号 | 原案号 | 被建议单位 | 发出日期 | 签收日期 | 回复期限 | 回复日期 | 采纳情况 | 承办人 | 备注
1 | 沅清检民执监〔2026〕43319900007号 | （2025）湘3199执418号 | 沅清县人民法院 | 2026-08-20 | 2026-08-21 | 2026-11-23 | 2026-11-23 | 部分采纳 | 沈某某 | 
2 | 沅清检民执监〔2026〕43319900008号 | （2025）湘3199执500号 | 沅清县人民法院 | 2026-09-01 | 2026-09-02 | 2026-12-02 |  | 未回复 | 沈某某 | 已催办`)

  it('knows every column and asks nothing', () => {
    expect([read.kind, read.headerRow, read.asks, read.skipped]).toEqual(['suggestion-ledger', 0, [], []])
    expect(read.columns.every(column => column.field !== null && column.sure)).toBe(true)
  })

  it('reads both rows', () => {
    expect(read.records.map(record => record.row)).toEqual([2, 3])
    expect(read.records[0]).toMatchObject({
      values: {
        serial: '1',
        number: '沅清检民执监〔2026〕43319900007号',
        caseNumbers: '（2025）湘3199执418号',
        recipient: '沅清县人民法院',
        issuedOn: '2026-08-20',
        receivedOn: '2026-08-21',
        dueOn: '2026-11-23',
        repliedOn: '2026-11-23',
        adoption: 'partly',
        handler: '沈某某',
      },
      doubts: [],
      errors: [],
    })
    expect(read.records[1]?.values.adoption).toBeUndefined()
    expect(read.records[1]?.values.remarks).toBe('已催办')
  })
})

describe('2. a ledger under a merged title, with a note and a total', () => {
  const read = sheet(`
沅清县人民检察院2026年民事执行检察建议台账 |  |  |  |  | 
填报单位：第五检察部 |  |  |  | 2026年11月 | 
序 号 | 文  号 | 被 建 议 单 位 | 发出时间 | 是否采纳 | 承办检察官
1 | 沅清检民执监[2026]1号 | 沅清县人民法院 | 2026.8.20 | 是 | 沈某某
2 | 沅清检民执监［2026］2号 | 沅清县人民法院 | 2026/8/21 | 否 | 沈某某
合计 | 2件 |  |  |  | 
注：截至11月20日 |  |  |  |  | `)

  it('finds the headings in row 3 and names what is no record', () => {
    expect(read.headerRow).toBe(2)
    expect(fieldsOf(read)).toEqual([
      '序 号=serial',
      '文  号=number',
      '被 建 议 单 位=recipient',
      '发出时间=issuedOn',
      '是否采纳=adoption',
      '承办检察官=handler',
    ])
    expect(read.skipped.map(item => [item.row, item.says.zh])).toEqual([
      [6, '合计行，未作为记录'],
      [7, '表注，未作为记录'],
    ])
  })

  it('prints numbers with 〔〕 and reads 是 and 否', () => {
    expect(read.records.map(record => [record.values.number, record.values.issuedOn, record.values.adoption])).toEqual([
      ['沅清检民执监〔2026〕1号', '2026-08-20', 'adopted'],
      ['沅清检民执监〔2026〕2号', '2026-08-21', 'not-adopted'],
    ])
  })
})

describe('3. headings over two rows', () => {
  const read = sheet(`
序号 | 文号 | 案号 | 被建议单位 | 发出日期 | 法院办理情况 |  | 备注
 |  |  |  |  | 回复日期 | 采纳情况 | 
1 | 沅清检民执监〔2026〕1号 | （2025）湘3199执1号 | 沅清县人民法院 | 2026-1-5 | 2026-4-2 | 采纳 | `)

  it('takes the lower row where it says more', () => {
    expect(fieldsOf(read).slice(5)).toEqual(['回复日期=repliedOn', '采纳情况=adoption', '备注=remarks'])
    expect(read.records).toHaveLength(1)
    expect(read.records[0]).toMatchObject({ row: 3, values: { issuedOn: '2026-01-05', repliedOn: '2026-04-02', adoption: 'adopted' } })
  })
})

describe('4. days without a year beside a year column', () => {
  const read = sheet(`
年度 | 文号 | 被建议单位 | 发出日期 | 收到日期 | 采纳情况
2025 | 沅清检民执监〔2025〕9号 | 沅清县人民法院 | 12月20日 | 12.22 | 采纳
 | 沅清检民执监〔2026〕1号 | 沅清县人民法院 | 8月20日 | 8/21 | 采纳
 | 7 | 沅清县人民法院 | 8月20日 |  | 采纳`)

  it('takes the year from its column or from the number, and asks', () => {
    expect(read.records.map(record => [record.values.issuedOn, record.values.receivedOn])).toEqual([
      ['2025-12-20', '2025-12-22'],
      ['2026-08-20', '2026-08-21'],
      ['8月20日', undefined],
    ])
    expect(zh(read.records[0]?.doubts ?? [])).toEqual([
      '发出日期：“12月20日”读作 2025-12-20，请核对',
      '收到日期：“12.22”读作 2025-12-22，请核对',
    ])
  })

  it('keeps and reports a day whose year nobody knows', () => {
    expect(zh(read.records[2]?.errors ?? [])).toEqual(['发出日期：“8月20日”缺少年份'])
    expect(zh(read.records[2]?.doubts ?? [])).toEqual(['文号：文号“7”缺少〔年份〕或者“号”，照原样登记？'])
  })
})

describe('5. Excel serial numbers and full-width characters', () => {
  const read = sheet(`
序号 | 检察建议书文号 | 被监督单位 | 制发日期 | 回复截止日期 | 采纳与否
１ | 沅清检民执监〔２０２６〕７号 | 沅清县人民法院 | 46254 | ２０２６．１１．２３ | √`)

  it('reads them and asks about the serial number', () => {
    expect(read.records[0]?.values).toMatchObject({
      number: '沅清检民执监〔2026〕7号',
      issuedOn: '2026-08-20',
      dueOn: '2026-11-23',
      adoption: 'adopted',
    })
    expect(zh(read.records[0]?.doubts ?? [])).toEqual(['制发日期：“46254”读作 2026-08-20，请核对'])
  })
})

describe('6. a plain intake register', () => {
  const read = sheet(`
序号 | 收文日期 | 来文单位 | 来文文号 | 标题/事由 | 份数 | 承办部门 | 承办人 | 办理结果 | 备注
1 | 2026-08-21 | 沅清县人民检察院 | 沅清检民执监〔2026〕43319900007号 | 检察建议书 | 2 | 立案庭 | 林某某 | 已立案 | 
2 | 2026-08-22 | 沅清县司法局 | 无 | 关于会议的通知 | 1 | 办公室 |  |  | `)

  it('is told from a ledger, and reads 无 as no number', () => {
    expect([read.kind, read.asks]).toEqual(['intake-register', []])
    expect(fieldsOf(read)).toEqual([
      '序号=serial',
      '收文日期=receivedOn',
      '来文单位=sender',
      '来文文号=number',
      '标题/事由=title',
      '份数=copies',
      '承办部门=division',
      '承办人=handler',
      '办理结果=result',
      '备注=remarks',
    ])
    expect(read.records.map(record => [record.values.number, record.errors])).toEqual([
      ['沅清检民执监〔2026〕43319900007号', []],
      [undefined, []],
    ])
  })
})

describe('7. a register in other words and another order, with columns we do not know', () => {
  const read = sheet(`
收文编号 | 来文机关 | 文件标题 | 原文号 | 密级 | 收文时间 | 拟办意见 | 领导批示 | 去向 | 扫描件位置
2026-001 | 沅清县人民检察院 | 检察建议书 | 沅清检民执监〔2026〕7号 |  | 2026年8月21日 | 转立案庭 | 同意 | 立案庭 | 柜3
2026-002 | 沅清县人民检察院 |  |  |  | 2026年8月22日 |  |  |  | 柜3`)

  it('asks about the unknown column and keeps its cells', () => {
    expect(fieldsOf(read)).toEqual([
      '收文编号=serial',
      '来文机关=sender',
      '文件标题=title',
      '原文号=number',
      '密级=secrecy',
      '收文时间=receivedOn',
      '拟办意见=proposal',
      '领导批示=instruction',
      '去向=division',
      '扫描件位置=—',
    ])
    expect(zh(read.asks)).toEqual(['“扫描件位置”列未识别，原样保留'])
    expect(read.records[0]?.cells[9]).toBe('柜3')
  })

  it('reports the row that names no paper', () => {
    expect(zh(read.records[1]?.errors ?? [])).toEqual(['标题和来文文号都为空'])
  })
})

describe('8. a ledger printed over pages, with merged cells for several cases', () => {
  const read = sheet(`
序号 | 文号 | 案号 | 被建议单位 | 送达日期 | 采纳情况
1 | 沅清检民执监〔2026〕1号 | （2025）湘3199执1号 | 沅清县人民法院 | 2026-01-05 | 采纳
 |  | （2025）湘3199执2号 |  |  | 
序号 | 文号 | 案号 | 被建议单位 | 送达日期 | 采纳情况
2 | 沅清检民执监〔2026〕1号 | （2025）湘3199执3号，(2025)湘3199执4号 | 沅清县人民法院 | 2026-01-06 | 正在研究
3 |  |  |  | 2026-01-07 | `)

  it('skips the repeated headings by name', () => {
    expect(read.skipped.map(item => [item.row, item.says.zh])).toEqual([[4, '重复的表头，未作为记录']])
  })

  it('asks about the row without number, the repeated number and the odd answer', () => {
    expect(zh(read.records[1]?.doubts ?? [])).toEqual(['文号为空：是否与上一行同一份（合并单元格）？'])
    expect(zh(read.records[2]?.doubts ?? [])).toEqual([
      '采纳情况：“正在研究”是采纳、部分采纳还是不采纳？',
      '文号与第 2 行相同，是否同一份文书？',
    ])
    expect(read.records[2]?.values).toMatchObject({ caseNumbers: '（2025）湘3199执3号、（2025）湘3199执4号', adoption: '正在研究' })
  })

  it('reports the row that names nothing', () => {
    expect(zh(read.records[3]?.errors ?? [])).toEqual(['缺少文号、案号和被建议单位'])
  })
})

describe('9. headings that are only likely, and two that mean the same', () => {
  const read = sheet(`
检察建议书编号（全称） | 法院案号及当事人 | 被建议单位 | 发出日期 | 发文日期 | 法院签收的日子
沅清检民执监〔2026〕1号 | （2025）湘3199执1号 | 沅清县人民法院 | 2026-01-05 | 2026-01-05 | 2026-01-04`)

  it('asks about each', () => {
    expect(fieldsOf(read)).toEqual([
      '检察建议书编号（全称）=number',
      '法院案号及当事人=caseNumbers?',
      '被建议单位=recipient',
      '发出日期=issuedOn',
      '发文日期=—',
      '法院签收的日子=receivedOn?',
    ])
    expect(zh(read.asks)).toEqual([
      '“发文日期”列与“发出日期”列意思相同，只采用后者，前者原样保留',
      '“法院案号及当事人”列是否就是“案号”？',
      '“法院签收的日子”列是否就是“签收日期”？',
    ])
  })

  it('asks about days out of order', () => {
    expect(zh(read.records[0]?.doubts ?? [])).toEqual(['日期先后颠倒：2026-01-05、2026-01-04'])
  })
})

describe('10. no ledger at all', () => {
  it.each([
    ['nothing', ''],
    ['only prose', '今天天气很好\n明天也是'],
    ['other columns', '姓名 | 电话\n沅某甲 | 123'],
  ])('%s: everything is kept, one question asked', (_, text) => {
    const read = sheet(text)
    expect([read.kind, read.headerRow, read.asks.length]).toEqual(['unknown', -1, 1])
    expect(read.records.map(record => record.cells)).toEqual(text === '' ? [] : expect.any(Array))
    expect(read.records).toHaveLength(text.split('\n').filter(line => line !== '').length)
  })
})
