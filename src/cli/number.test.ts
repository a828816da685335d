/** The number command: what it prints and with which exit code. */
import { describe, expect, it } from 'vitest'
import { number } from './number.ts'
import { readArguments } from './read-arguments.ts'

const world = { today: '2026-11-21' }

describe('read', () => {
  it.each([
    ['（2025）湘3199执418号', { kind: 'court', year: 2025, type: '执', sequence: 418, court: { code: '湘3199', level: 'basic' } }],
    ['(2026)湘3199执监5号', { kind: 'court', normalised: '（2026）湘3199执监5号' }],
    ['（2015）泸执字第123-1号', { kind: 'court-legacy', year: 2015, head: '泸执', sub: '1' }],
    ['沅清检民执监〔2026〕43319900007号', { kind: 'procuratorate', shortName: '沅清', business: '民执监', division: '433199' }],
  ])('%s', (text, parsed) => {
    for (const argv of [[text], [text, '--json'], ['--json', text]]) {
      const { code, out } = number(argv, world)
      expect(code).toBe(0)
      expect(JSON.parse(out)).toMatchObject({ ok: true, raw: text, ...parsed })
    }
  })
})

describe('refused: exit 1 and the reason', () => {
  it.each([
    ['（2024）湘3122恢执123号', '执恢'],
    ['（2015）湘3122执123号', '2016'],
    ['（2027）湘3122执1号', '还没有到'],
    ['（２０２４）湘3122执123号', '（2024）湘3122执123号'],
    ['泸检民执监（2024）1号', '六角括号'],
    ['检民执监〔2024〕1号', '简称'],
    ['泸法民执监〔2024〕1号', '缺少“检”字'],
    ['〔2024〕湘3122执123号', '〔〕用于文号'],
    ['hello', '圆括号'],
  ])('%s', (text, reason) => {
    const plain = number([text], world)
    expect(plain.code).toBe(1)
    expect(plain.out).toContain(reason)
    expect(plain.out.split('\n').length).toBeGreaterThanOrEqual(2)
    const json = number([text, '--json'], world)
    expect(json.code).toBe(1)
    expect(JSON.parse(json.out)).toMatchObject({ ok: false, raw: text, reason: { zh: expect.any(String), en: expect.any(String) } })
  })
})

describe('usage', () => {
  it('help, nothing, too much', () => {
    expect(number(['--help'], world)).toMatchObject({ code: 0, out: expect.stringContaining('number <text>') })
    expect(number([], world)).toMatchObject({ code: 2, out: expect.stringContaining('Usage') })
    expect(number(['a', 'b'], world).code).toBe(2)
    expect(number(['--fast'], world).code).toBe(2)
    expect(JSON.parse(number(['a', 'b', '--json'], world).out).error.zh).toContain('一个号')
  })
})

describe('reading arguments', () => {
  const shape = { flags: ['json'], values: ['exclude'], optional: ['extended'] }
  it.each([
    [['D19', '2026-01-01', '--json'], ['D19', '2026-01-01'], { json: [''] }, undefined],
    [['--exclude', 'a..b', 'D19', '--exclude=c..d'], ['D19'], { exclude: ['a..b', 'c..d'] }, undefined],
    [['--extended', 'D19'], ['D19'], { extended: [''] }, undefined],
    [['--extended=1m', 'D19'], ['D19'], { extended: ['1m'] }, undefined],
    [['--exclude'], [], { exclude: [''] }, '--exclude'],
    [['--exclude', '--json'], [], { exclude: [''], json: [''] }, '--exclude'],
    [['--json=yes'], [], { json: ['yes'] }, '--json=yes'],
    [['--what'], [], { what: [''] }, '--what'],
    [['--', '--json'], ['--json'], {}, undefined],
  ])('%j', (argv, plain, options, unknown) => {
    const read = readArguments(argv, shape)
    expect(read.plain).toEqual(plain)
    expect(Object.fromEntries(read.options)).toEqual(options)
    expect(read.unknown).toBe(unknown)
  })
})
