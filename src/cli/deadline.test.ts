/** The deadline command as a clerk types it: results, refusals, mistakes. */
import { describe, expect, it } from 'vitest'
import { deadline } from './deadline.ts'

const today = '2026-11-21'
const run = (line: string) => deadline(line.split(' ').filter(Boolean), { today })
const data = (line: string) => {
  const { code, out } = run(`${line} --json`)
  expect(code).toBe(0)
  return JSON.parse(out)
}

describe('by rule', () => {
  it.each([
    ['D19 2026-08-21', '2026-11-21', '2026-11-23', false],
    ['D19 2026-08-21 --extended', '2026-12-21', '2026-12-21', false],
    ['D19 2026-11-21', '2027-02-21', '2027-02-22', true],
    ['d22b 2026-10-12', '2026-11-12', '2026-11-12', false],
    ['N03 2025-09-29', '2025-10-13', '2025-10-13', false],
    ['D-JY-REPLY 2025-12-31', '2026-02-28', '2026-02-28', false],
    ['D15 2026-06-15 --exclude 2026-06-22..2026-07-03', '2026-09-15', '2026-09-28', false],
    ['D15 2026-06-15 --exclude=2026-06-22..2026-06-29 --exclude 2026-06-27..2026-07-03', '2026-09-15', '2026-09-28', false],
    ['D15a 2026-01-05 --extended=2m', '2026-06-05', '2026-06-05', false],
    ['D14 2026-09-16', '2026-09-13', '2026-09-11', false],
    ['D19 2026-08-21 --region 433122', '2026-11-21', '2026-11-23', false],
    ['D-XX-SEND 2026-06-01T10:00', '2026-06-02T10:00', '2026-06-02T10:00', false],
    ['--extended D19 2026-08-21', '2026-12-21', '2026-12-21', false],
  ])('%s', (line, nominal, due, provisional) => {
    expect(data(line)).toMatchObject({ nominal, due, provisional })
  })

  it('carries the keys that others rely on, the steps as data and in words, and the article', () => {
    const answer = data('D19 2026-08-21 --extended')
    expect(answer).toMatchObject({
      rule: 'D19',
      start: '2026-08-21',
      basis: [{ statute: 'joint-2016', article: '13', evidence: 'read', checkedOn: '2026-11-21' }],
      alternatives: [{ due: '2026-12-23' }],
      inWords: { zh: '2026-08-21 + 3个月 + 延长1个月 = 2026-12-21 周一' },
      calendar: expect.stringContaining('2026'),
    })
    expect(answer.because.map((step: { kind: string }) => step.kind)).toEqual(['start', 'count', 'extend'])
    for (const step of answer.because) expect([typeof step.says.zh, typeof step.says.en]).toEqual(['string', 'string'])
    expect(answer.assumption.zh).toContain('T13')
  })
})

describe('by length', () => {
  it.each([
    ['--period 2m --calc civil 2026-03-10', '2026-05-10', '2026-05-11'],
    ['--period 15d --calc civil 2026-06-01', '2026-06-16', '2026-06-16'],
    ['--period=7wd --calc=civil 2026-06-01', '2026-06-10', '2026-06-10'],
    ['--period 10d --calc criminal 2026-06-01', '2026-06-11', '2026-06-11'],
    ['--period 24h --calc admin 2026-06-01T10:00', '2026-06-02T10:00', '2026-06-02T10:00'],
    ['--period 1y --calc civil 2024-02-29', '2025-02-28', '2025-02-28'],
    ['--period 3d --calc civil --back 2026-09-16', '2026-09-13', '2026-09-11'],
    ['--period 3m --calc civil --extended=1m 2026-08-21', '2026-12-21', '2026-12-21'],
  ])('%s', (line, nominal, due) => {
    expect(data(line)).toMatchObject({ nominal, due })
  })

  it('shows both readings of a criminal month, of hours and of a waiting period', () => {
    expect(data('--period 1m --calc criminal 2026-02-28')).toMatchObject({
      due: '2026-03-31',
      alternatives: [{ nominal: '2026-03-28', due: '2026-03-30' }],
    })
    expect(data('--period 24h --calc admin 2026-06-01T10:00')).toMatchObject({ alternatives: [{ due: '2026-06-02T11:00' }] })
    expect(data('--period 30d --calc civil --wait 2026-04-01')).toMatchObject({
      due: '2026-05-06',
      opensOn: '2026-05-07',
      alternatives: [{ due: '2026-05-01' }],
    })
  })

  it('names the articles of counting as its basis, each once', () => {
    const { basis } = data('--period 2m --calc civil 2026-03-10')
    expect(basis.map(({ statute, article }: { statute: string; article: string }) => `${statute} ${article}`)).toEqual([
      'civil-procedure-2023 85',
      'civil-procedure-interpretation-2022 125',
      'civil-code-2021 202',
    ])
  })
})

describe('readable', () => {
  it('says the day, the distance, the line, the steps and the article', () => {
    const { code, out } = run('D19 2026-08-21')
    expect(code).toBe(0)
    expect(out).toContain('D19 法院回复执行检察建议')
    expect(out).toContain('2026-11-23 周一')
    expect(out).toContain('还有2日')
    expect(out).toContain('2026-08-21 + 3个月 = 2026-11-21 周六 → 顺延至 2026-11-23 周一')
    expect(out).toContain('依据 basis：法发〔2016〕30号第13条')
    expect(out).not.toContain('原文未核对')
  })

  it('marks recalled rules, provisional dates and days gone by', () => {
    expect(run('D10 2026-06-22').out).toContain('原文未核对')
    expect(run('D19 2026-11-20').out).toContain('暂定 provisional')
    expect(run('D19 2026-01-15').out).toContain('已过')
  })
})

describe('refused by law: exit 1, with the article', () => {
  it.each([
    ['D15 2026-06-15 --extended', '民事诉讼监督规则第52条'],
    ['D12 2026-06-18 --extended', '法发〔2016〕30号第10条'],
    ['D09 2026-06-18 --extended', '不变期间'],
    ['D30 2026-06-18 --exclude 2026-07-01..2026-07-03', '不变期间'],
    ['D19 2026-08-21 --exclude 2026-09-01..2026-09-05', '没有扣除期间的规定'],
    ['D08 2026-06-12', '条文没有规定天数'],
    ['D15a 2026-06-12 --extended', '没有规定延长多久'],
  ])('%s', (line, zh) => {
    const { code, out } = run(line)
    expect(code).toBe(1)
    expect(out).toContain(zh)
    expect(out.split('\n')).toHaveLength(2)
    const json = run(`${line} --json`)
    expect(json.code).toBe(1)
    expect(JSON.parse(json.out)).toMatchObject({
      error: { zh: expect.stringContaining(zh), en: expect.any(String) },
      basis: [expect.anything(), ...Array(JSON.parse(json.out).basis.length - 1).fill(expect.anything())],
    })
  })
})

describe('bad input: exit 2, in both languages', () => {
  it.each([
    ['D99 2026-01-05', '没有规则“D99”', 'no rule'],
    ['D19 2026-02-30', '不是有效的日期', 'not a valid date'],
    ['D19 tomorrow', '不是有效的日期', 'not a valid date'],
    ['D19 2026-01-05T10:00', '不是有效的日期', 'not a valid date'],
    ['D-XX-SEND 2026-06-01', '需要时刻', 'needs a time'],
    ['D19', '缺少起算日', 'starting date is missing'],
    ['D19 2026-01-05 2026-01-06', '多余的参数', 'Too many'],
    ['D15 2026-01-05 --exclude 2026-02-01', '扣除期间', '--exclude'],
    ['D15 2026-01-05 --exclude 2026-02-30..2026-03-01', '扣除期间', '--exclude'],
    ['D15 2026-01-05 --exclude 2026-03-02..2026-03-01', '早于开始', 'ends before'],
    ['D15 2026-01-05 --exclude', '缺少值', 'missing'],
    ['D19 2026-01-05 --fast', '--fast', '--fast'],
    ['D19 2026-01-05 --wait', '--period', '--period'],
    ['D19 2026-01-05 --region 湘西', '行政区划代码', '--region'],
    ['D19 2026-01-05 --extended=soon', '不是期间', 'not a period'],
    ['--period 2x --calc civil 2026-01-05', '不是期间', 'not a period'],
    ['--period 0d --calc civil 2026-01-05', '不是期间', 'not a period'],
    ['--period 2m 2026-01-05', '--calc', '--calc'],
    ['--period 2m --calc roman 2026-01-05', '--calc', '--calc'],
    ['--period 2m --calc civil', '缺少起算日', 'missing'],
    ['--period 2m --calc civil --wait --back 2026-01-05', '不能并用', 'exclude each other'],
    ['--period 2m --calc civil --extended 2026-01-05', '写明延长多久', 'how long'],
    ['--period 3d --calc civil --back --exclude 2026-01-01..2026-01-02 2026-01-05', '倒算', 'counted back'],
    ['D19 9999-12-31', '超出', 'range'],
  ])('%s', (line, zh, en) => {
    const { code, out } = run(line)
    expect(code).toBe(2)
    expect(out).toContain(zh)
    expect(out).toContain(en)
    const json = run(`${line} --json`)
    expect(json.code).toBe(2)
    expect(JSON.parse(json.out).error.zh).toContain(zh)
  })

  it('nothing at all: the usage', () => {
    expect(run('')).toMatchObject({ code: 2, out: expect.stringContaining('Usage') })
  })
})

describe('help', () => {
  it('--help and --list', () => {
    expect(run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('deadline <rule-id> <start>') })
    const { out } = run('--list')
    expect(out).toContain('D19\t3m\t')
    expect(out).toContain('D08\t—d\t')
    expect(JSON.parse(run('--list --json').out).length).toBeGreaterThan(150)
  })
})
