/** Minutes taken apart: decisions by their numbers, reservations as they stand. */
import { describe, expect, it } from 'vitest'
import { readMinutes } from './read-minutes.ts'

const MINUTES = `一、时间、地点、主持、出席
时间：2026-05-20

三、议题
（1）案卷调阅

四、议定事项
1. 三日内调出案卷，
由执行局负责。
2、按季移送线索。
（3）共享终本名单

五、分歧与保留意见
法院认为期限宜为五日。
检察院保留意见。`

describe('what is read from minutes', () => {
  it.each<[string, string, string[], string]>([
    [
      'numbered decisions, one over two lines',
      MINUTES,
      ['三日内调出案卷，由执行局负责。', '按季移送线索。', '共享终本名单'],
      '法院认为期限宜为五日。\n检察院保留意见。',
    ],
    ['without numbers each line is one', '四、议定事项\n甲\n\n乙\n五、分歧与保留意见\n', ['甲', '乙'], ''],
    ['circled numbers', '四、议定事项：\n① 甲\n② 乙', ['甲', '乙'], ''],
    ['a further heading ends the section', '四、议定事项\n1. 甲\n六、其他\n2. 不是议定事项', ['甲'], ''],
    ['an empty section', '四、议定事项\n\n五、分歧与保留意见\n无', [], '无'],
    ['without the headings', '会议顺利。', [], ''],
    ['nothing', '', [], ''],
  ])('%s', (_, text, decisions, reservations) => {
    const read = readMinutes(text)
    expect(read.decisions.map(one => one.text)).toEqual(decisions)
    expect(read.decisions.map(one => one.id)).toEqual(decisions.map((_one, at) => String(at + 1)))
    expect(read.reservations).toBe(reservations)
  })
})
