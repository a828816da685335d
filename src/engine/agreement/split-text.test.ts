/** An agreement's text split at its headings; no line lost, whatever is pasted. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitAgreementText } from './split-text.ts'

const ARTICLES = `关于加强协作的意见
为规范协作，制定本意见。
第一条　案卷调阅
检察院提出调卷函。
法院五日内提供。
第二条 信息共享。按月交付数据。
第十一条 本意见自签署之日起施行。`

const PARTS = `协作意见
一、总体要求
（一）指导思想。依法履职。
（二）基本原则
各司其职。
二、工作机制
（一）联席会议：每年两次。
（三）联络员`

describe('headings', () => {
  it('第X条', () => {
    expect(splitAgreementText(ARTICLES, 'T')).toMatchObject({
      title: '关于加强协作的意见',
      preamble: '为规范协作，制定本意见。',
      clauses: [
        { id: 'T-1', no: '第一条', title: '案卷调阅', text: '检察院提出调卷函。\n法院五日内提供。', part: null },
        { id: 'T-2', no: '第二条', title: '信息共享', text: '按月交付数据。' },
        { id: 'T-3', no: '第十一条', title: '本意见自签署之日起施行', text: '' },
      ],
    })
  })

  it('（一） under 一、 keeps the part it belongs to', () => {
    expect(splitAgreementText(PARTS).clauses.map(one => [one.part, one.no, one.title, one.text])).toEqual([
      ['一、总体要求', '（一）', '指导思想', '依法履职。'],
      ['一、总体要求', '（二）', '基本原则', '各司其职。'],
      ['二、工作机制', '（一）', '联席会议', '每年两次。'],
      ['二、工作机制', '（三）', '联络员', ''],
    ])
  })

  it('一、 alone', () => {
    expect(splitAgreementText('意见\n一、调卷\n按规定。\n二、共享').clauses.map(one => [one.no, one.title, one.text])).toEqual([
      ['一', '调卷', '按规定。'],
      ['二', '共享', ''],
    ])
  })

  it('half-width brackets and numbers', () => {
    expect(splitAgreementText('意见\n(1)甲事项\n(2)乙事项').clauses.map(one => one.no)).toEqual(['(1)', '(2)'])
  })

  it('chapters over articles', () => {
    const text = '意见\n第一章 总则\n第一条 甲。\n第二章 分则\n第二条 乙。'
    expect(splitAgreementText(text).clauses.map(one => [one.part, one.no])).toEqual([
      ['第一章 总则', '第一条'],
      ['第二章 分则', '第二条'],
    ])
  })

  it('none: one clause and the advice to split by hand', () => {
    const split = splitAgreementText('意见\n甲乙双方同意互相通报。')
    expect([split.clauses.length, split.says[0]?.zh]).toEqual([1, '没有找到条款标题，请手工拆分'])
  })

  it('nothing at all', () => expect(splitAgreementText('  \n\n').clauses).toEqual([]))

  it('a number that stands twice is said', () => {
    expect(splitAgreementText('意见\n第一条 甲。\n第一条 乙。').says.map(one => one.zh)).toContain('条号重复：第一条')
  })
})

const line = fc.oneof(
  fc.constantFrom(
    '第一条 案卷',
    '第二条　共享。数据',
    '一、总则',
    '二、分则',
    '（一）甲',
    '（二）乙。丙',
    '第一章 总则',
    '正文一句。',
    '另起一行',
  ),
  fc.string({ maxLength: 60 }),
)

describe('whatever is pasted', () => {
  it('no line is lost and none is made up', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), lines => {
        const text = lines.join('\n')
        const split = splitAgreementText(text)
        const kept = [split.title, split.preamble, ...split.clauses.flatMap(one => [one.part ?? '', one.no, one.title, one.text])].join(
          '\n',
        )
        for (const row of text.replace(/\r\n?/g, '\n').split('\n'))
          for (const word of row.split(/[\s　。：:、.．]+/u).filter(part => part.length > 1)) {
            const heading = /^[第（(]?[一二三四五六七八九十百零〇两0-9０-９]+/u.test(word)
            if (!heading && kept.includes(word) === false && split.clauses.length > 0)
              expect(kept.replace(/\s/gu, '')).toContain(word.replace(/\s/gu, ''))
          }
      }),
      { numRuns: 300 },
    )
  })

  it('ids are 1, 2, 3 … under the prefix, and every clause has a title', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), lines => {
        const { clauses } = splitAgreementText(lines.join('\n'), 'K')
        expect(clauses.map(one => one.id)).toEqual(clauses.map((_one, at) => `K-${at + 1}`))
        for (const one of clauses) expect(one.title.length).toBeGreaterThan(0)
      }),
    )
  })
})
