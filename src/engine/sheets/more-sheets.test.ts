/** More sheets as offices keep them, read whole: headings, records, questions and what was left out, on one page each. */
import { describe, expect, it } from 'vitest'
import { recogniseSheet } from './recognise-sheet.ts'

function read(...rows: string[]): string {
  const sheet = recogniseSheet(rows.map(row => row.split('|').map(cell => cell.trim())))
  return [
    `${sheet.kind}，表头第 ${sheet.headerRow + 1} 行`,
    sheet.columns.map(column => `${column.heading}→${column.field ?? '—'}${column.field && !column.sure ? '?' : ''}`).join(' '),
    ...sheet.records.flatMap(record => [
      `${record.row}: ${Object.entries(record.values)
        .map(([field, value]) => `${field}=${value}`)
        .join(' ')}`,
      ...record.errors.map(error => `   错 ${error.zh}`),
      ...record.doubts.map(doubt => `   疑 ${doubt.zh}`),
    ]),
    ...sheet.skipped.map(item => `${item.row}: ${item.says.zh}`),
    ...sheet.asks.map(ask => `问 ${ask.zh}`),
  ].join('\n')
}

describe('more sheets', () => {
  it('a court’s ledger of suggestions received', () => {
    expect(
      read(
        '沅清县人民法院收到检察建议登记台账||||||',
        '编号|检察建议文号|原执行案号|收到日期|应回复时间|实际回复日期|是否被采纳',
        '1|沅清检民执监〔2026〕7号|（2025）湘3199执418号|2026.08.21|2026.11.23|2026.11.23|部分采纳',
        '2|沅清检民执监〔2026〕8号|（2025）湘3199执500号|2026.10.20||—|',
      ),
    ).toMatchInlineSnapshot(`
      "suggestion-ledger，表头第 2 行
      编号→serial 检察建议文号→number 原执行案号→caseNumbers 收到日期→receivedOn 应回复时间→dueOn 实际回复日期→repliedOn 是否被采纳→adoption
      3: serial=1 number=沅清检民执监〔2026〕7号 caseNumbers=（2025）湘3199执418号 receivedOn=2026-08-21 dueOn=2026-11-23 repliedOn=2026-11-23 adoption=partly
      4: serial=2 number=沅清检民执监〔2026〕8号 caseNumbers=（2025）湘3199执500号 receivedOn=2026-10-20"
    `)
  })

  it('a ledger whose dates are in one short style', () => {
    expect(
      read(
        '年份|文书文号|主送单位|制发时间|签收时间|采纳结果',
        '2026|沅清检建〔2026〕1号|沅清县自然资源局|3.5|3.6|采纳',
        '2026年|沅清检建〔2026〕2号|沅清县司法局|3月15日|26.3.16|暂无',
      ),
    ).toMatchInlineSnapshot(`
      "suggestion-ledger，表头第 1 行
      年份→year 文书文号→number 主送单位→recipient 制发时间→issuedOn 签收时间→receivedOn 采纳结果→adoption
      2: year=2026 number=沅清检建〔2026〕1号 recipient=沅清县自然资源局 issuedOn=2026-03-05 receivedOn=2026-03-06 adoption=adopted
         疑 制发时间：“3.5”读作 2026-03-05，请核对
         疑 签收时间：“3.6”读作 2026-03-06，请核对
      3: year=2026 number=沅清检建〔2026〕2号 recipient=沅清县司法局 issuedOn=2026-03-15 receivedOn=2026-03-16
         疑 制发时间：“3月15日”读作 2026-03-15，请核对
         疑 签收时间：“26.3.16”读作 2026-03-16，请核对"
    `)
  })

  it('a register for all papers, with a heading row over two lines', () => {
    expect(
      read(
        '流水号|登记日期|来文||内容摘要|处理|',
        '||来文机关|来文字号||承办部门|办理情况',
        '1|2026-08-21|沅清县人民检察院|沅清检民执监〔2026〕7号|检察建议书|立案庭|已立案',
        '2|2026-8-24|沅清县人民政府办公室|沅政办〔2026〕3号|会议通知|办公室|',
      ),
    ).toMatchInlineSnapshot(`
      "intake-register，表头第 1 行
      流水号→serial 登记日期→receivedOn 来文机关→sender 来文字号→number 内容摘要→title 承办部门→division 办理情况→result
      3: serial=1 receivedOn=2026-08-21 sender=沅清县人民检察院 number=沅清检民执监〔2026〕7号 title=检察建议书 division=立案庭 result=已立案
      4: serial=2 receivedOn=2026-08-24 sender=沅清县人民政府办公室 number=沅政办〔2026〕3号 title=会议通知 division=办公室"
    `)
  })

  it('a ledger with the mistakes that ledgers have', () => {
    expect(
      read(
        '序号|文号|案号|被建议单位|发出日期|签收日期|回复日期|采纳情况',
        '1|沅清检民执监2026年7号|2025湘3199执418号|沅清县人民法院|2026-02-30|2026-08-21||',
        '2|沅清检民执监〔2026〕8号|（2025）湘3199执418号|沅清县人民法院|2026-09-01|2026-08-30|2026.10.1、2026.10.8|视情况',
        '小计|2|||||| ',
        '3||||2026-09-03|||',
      ),
    ).toMatchInlineSnapshot(`
      "suggestion-ledger，表头第 1 行
      序号→serial 文号→number 案号→caseNumbers 被建议单位→recipient 发出日期→issuedOn 签收日期→receivedOn 回复日期→repliedOn 采纳情况→adoption
      2: serial=1 number=沅清检民执监2026年7号 caseNumbers=2025湘3199执418号 recipient=沅清县人民法院 issuedOn=2026-02-30 receivedOn=2026-08-21
         错 发出日期：“2026-02-30”不是日历上的日期
         疑 文号：文号“沅清检民执监2026年7号”缺少〔年份〕或者“号”，照原样登记？
         疑 案号：案号“2025湘3199执418号”写法不规范，请核对
      3: serial=2 number=沅清检民执监〔2026〕8号 caseNumbers=（2025）湘3199执418号 recipient=沅清县人民法院 issuedOn=2026-09-01 receivedOn=2026-08-30 repliedOn=2026.10.1、2026.10.8 adoption=视情况
         错 回复日期：“2026.10.1、2026.10.8”不是能识别的日期
         疑 采纳情况：“视情况”是采纳、部分采纳还是不采纳？
         疑 日期先后颠倒：2026-09-01、2026-08-30
      5: serial=3 issuedOn=2026-09-03
         错 缺少文号、案号和被建议单位
      4: 合计行，未作为记录"
    `)
  })

  it('a sheet that could be either', () => {
    expect(read('序号|文号|备注', '1|沅清检建〔2026〕1号|')).toMatchInlineSnapshot(`
      "suggestion-ledger，表头第 1 行
      序号→serial 文号→number 备注→remarks
      2: serial=1 number=沅清检建〔2026〕1号
      问 分不清是检察建议台账还是收文登记，请选择"
    `)
  })

  it('the same sheet once a person has chosen', () => {
    const rows = [
      ['序号', '文号', '备注'],
      ['1', '沅清检建〔2026〕1号', ''],
    ]
    for (const kind of ['suggestion-ledger', 'intake-register'] as const) {
      const sheet = recogniseSheet(rows, kind)
      expect([sheet.kind, sheet.asks, sheet.records[0]?.values.number]).toEqual([kind, [], '沅清检建〔2026〕1号'])
    }
  })

  it('headings below a long preface', () => {
    expect(
      read(
        '说明：本表由综合业务部填写，每月五日前报送，填写时应当逐项核对，不得空项漏项，报送前由部门负责人审核。|||',
        '|||',
        '单位：沅清县人民检察院|||',
        '文号|被建议机关|提出日期|落实情况',
        '沅清检建〔2026〕1号|沅清县司法局|2026年1月5日|已建章立制',
      ),
    ).toMatchInlineSnapshot(`
      "suggestion-ledger，表头第 4 行
      文号→number 被建议机关→recipient 提出日期→issuedOn 落实情况→result
      5: number=沅清检建〔2026〕1号 recipient=沅清县司法局 issuedOn=2026-01-05 result=已建章立制"
    `)
  })
})
