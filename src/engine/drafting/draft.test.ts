/** Drafting: nothing missing is dropped, reasons cannot be skipped, texts of users stay texts. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Form } from '#law/forms/form.ts'
import { FORM_FACTS, type FormFactId } from '#law/forms/form-facts.ts'
import { ALL_FORMS, FORMS } from '#law/forms/index.ts'
import { draft } from './draft.ts'
import { type DraftFacts, factText, fullWidthBrackets, printedNumber } from './draft-facts.ts'

const fields: Record<string, string> = {}
for (const [id, fact] of Object.entries(FORM_FACTS)) fields[id] = fact.kind === 'date' ? '2026-08-20' : `《${fact.title.zh}》`

const FACTS: DraftFacts = {
  house: { name: '沅清县人民法院', shortName: '沅清法' },
  addressee: '沅清县人民检察院',
  number: '（2026）湘3199执监5号',
  date: '2026-11-23',
  caseNumbers: ['（2026）湘3199执监5号'],
  parties: ['沅某甲'],
  points: [
    { id: 'a', text: '第一项' },
    { id: 'b', text: '第二项' },
    { id: 'c', text: '第三项' },
  ],
  answers: [
    { pointId: 'a', answer: 'adopted' },
    { pointId: 'b', answer: 'partly', reasons: '理由二' },
    { pointId: 'c', answer: 'not-adopted', reasons: '理由三' },
  ],
  fields,
  attachments: [],
}

const withFacts = (change: Partial<DraftFacts>): DraftFacts => ({ ...FACTS, ...change })
const without = (...ids: string[]): DraftFacts =>
  withFacts({ fields: Object.fromEntries(Object.entries(fields).filter(([id]) => !ids.includes(id))) })

const missing = (form: Form, facts: DraftFacts): string[] => {
  const drafted = draft(form, facts)
  return drafted.ok ? [] : drafted.missing.map(item => `${item.part}: ${item.says.zh}`)
}

describe('what is missing is named', () => {
  it.each<[string, Form, DraftFacts, string[]]>([
    ['no addressee', FORMS['reply-letter'], withFacts({ addressee: ' ' }), ['addressee: 缺少：主送单位']],
    ['no house', FORMS['reply-letter'], withFacts({ house: { name: '', shortName: '' } }), ['house: 缺少制作单位名称']],
    ['no facts found', FORMS['reply-letter'], without('facts'), ['facts: 缺少：查明的事实']],
    ['day of receipt', FORMS['reply-letter'], without('receivedOn'), ['incoming: 缺少：收到日期']],
    ['number of the suggestion', FORMS['reply-letter'], without('suggestionNumber'), ['incoming: 缺少：检察建议书文号']],
    ['no case number', FORMS['reply-letter'], withFacts({ caseNumbers: [] }), ['incoming: 缺少：案号']],
    ['no reply period', FORMS['suggestion-letter'], without('replyPeriod'), ['reply: 缺少：回复期限']],
    ['no objection period', FORMS['suggestion-letter'], without('objectionPeriod'), ['objection: 缺少：异议期限']],
    ['no points', FORMS['suggestion-letter'], withFacts({ points: [] }), ['points: 缺少：建议事项']],
    ['an empty point', FORMS['suggestion-letter'], withFacts({ points: [{ id: 'x', text: ' ' }] }), ['points: 建议项 x 没有内容']],
    ['no reason for the extension', FORMS['extension-approval'], without('extensionReason'), ['extension: 缺少：延长理由']],
    ['half an optional part', FORMS['service-receipt'], without('papersServed'), ['what: 缺少：送达文书名称和件数']],
    ['bad date of the paper', FORMS['reply-letter'], withFacts({ date: '2026-02-30' }), ['date: 成文日期“2026-02-30”不是有效日期']],
    [
      'bad date in a part',
      FORMS['reply-letter'],
      withFacts({ fields: { ...fields, receivedOn: '去年' } }),
      ['incoming: 收到日期“去年”不是有效日期'],
    ],
    ['number without year', FORMS['reply-letter'], withFacts({ number: '执监5号' }), ['number: 文号“执监5号”应写明〔年份〕并以“号”结尾']],
  ])('%s', (_, form, facts, expected) => {
    expect(missing(form, facts)).toEqual(expected)
  })

  it('reports everything at once', () => {
    expect(missing(FORMS['suggestion-letter'], withFacts({ fields: {}, points: [], addressee: '' }))).toHaveLength(8)
  })

  it.each(ALL_FORMS.map(form => [form.id, form] as const))('%s: each required fact, taken away alone, is reported', (_, form) => {
    for (const part of form.parts.filter(candidate => candidate.required && !['points', 'answers'].includes(candidate.kind))) {
      for (const fact of part.from.filter(id => !part.byHand?.includes(id))) {
        const facts =
          fact === 'caseNumbers' ? withFacts({ caseNumbers: [] }) : fact === 'parties' ? withFacts({ parties: [] }) : without(fact)
        expect(missing(form, facts).join('\n'), `${part.id} ${fact}`).toContain(FORM_FACTS[fact].title.zh)
      }
    }
  })

  it.each(ALL_FORMS.map(form => [form.id, form] as const))('%s: every fact it draws on stands on the page', (_, form) => {
    const drafted = draft(form, FACTS)
    expect(drafted.ok).toBe(true)
    const page = drafted.ok ? JSON.stringify(drafted.document) : ''
    for (const part of form.parts) {
      for (const fact of part.from) if (!['points', 'answers'].includes(fact)) expect(page, fact).toContain(factText(FACTS, fact))
      if (part.from.includes('points')) for (const point of FACTS.points) expect(page).toContain(point.text)
    }
  })
})

describe('answers point by point (30号 13)', () => {
  const reply = (answers: DraftFacts['answers']) => missing(FORMS['reply-letter'], withFacts({ answers }))

  it.each<[string, DraftFacts['answers'], string[]]>([
    ['one skipped', FACTS.answers.slice(0, 2), ['answers: 第 3 项建议未回复']],
    ['none', [], ['answers: 第 1 项建议未回复', 'answers: 第 2 项建议未回复', 'answers: 第 3 项建议未回复']],
    [
      'no reasons',
      [...FACTS.answers.slice(0, 2), { pointId: 'c', answer: 'not-adopted' }],
      ['answers: 第 3 项未采纳或者部分采纳，应当说明理由'],
    ],
    [
      'blank reasons',
      [...FACTS.answers.slice(0, 2), { pointId: 'c', answer: 'partly', reasons: ' 　' }],
      ['answers: 第 3 项未采纳或者部分采纳，应当说明理由'],
    ],
    ['twice', [...FACTS.answers, { pointId: 'a', answer: 'not-adopted', reasons: '反悔' }], ['answers: 第 1 项建议有两个回复']],
    ['a point that is not there', [...FACTS.answers, { pointId: 'z', answer: 'adopted' }], ['answers: 回复指向不存在的建议项 z']],
    ['complete', FACTS.answers, []],
  ])('%s', (_, answers, expected) => {
    expect(reply(answers)).toEqual(expected)
  })

  it('keeps the order of the points, whatever the order of the answers', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(FACTS.answers, { minLength: 3 }), answers => {
        const drafted = draft(FORMS['reply-letter'], withFacts({ answers }))
        const rows = drafted.ok ? drafted.document.blocks.flatMap(block => (block.kind === 'answers' ? block.rows : [])) : []
        expect(rows.map(row => [row.label, row.demand, row.answer])).toEqual([
          ['一、', '第一项', '采纳'],
          ['二、', '第二项', '部分采纳'],
          ['三、', '第三项', '不采纳'],
        ])
      }),
    )
  })
})

describe('texts stay texts', () => {
  it('a fact that looks like wording is not filled again', () => {
    const drafted = draft(FORMS['urging-letter'], withFacts({ fields: { ...fields, suggestionNumber: '{requests}{contact}$&$1' } }))
    expect(drafted.ok && drafted.document.blocks[0]).toEqual({
      kind: 'paragraph',
      text: '本院{requests}{contact}$&$1检察建议书，你院于2026年8月20日签收，回复期限于2026年8月20日届满，本院至今未收到回复。',
    })
  })

  it('any text of a fact comes back unchanged in its paragraphs', () => {
    const line = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .map(text => text.replace(/\s/g, ''))
      .filter(text => text !== '')
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), lines => {
        const drafted = draft(FORMS['reply-letter'], withFacts({ fields: { ...fields, facts: lines.join('\n') } }))
        const blocks = drafted.ok ? drafted.document.blocks : []
        const at = blocks.findIndex(block => block.kind === 'heading' && block.text === '查明的事实')
        expect(blocks.slice(at + 1, at + 1 + lines.length)).toEqual(lines.map(text => ({ kind: 'paragraph', text })))
      }),
    )
  })

  it('does not change what it was given', () => {
    const before = JSON.stringify(FACTS)
    for (const form of ALL_FORMS) draft(form, FACTS)
    expect(JSON.stringify(FACTS)).toBe(before)
  })
})

describe('numbers, dates, seals', () => {
  it.each([
    ['沅清检民执监〔2026〕43319900007号', '沅清检民执监〔2026〕43319900007号'],
    ['穗埔检民（行）执监[2020]44011200005号', '穗埔检民（行）执监〔2020〕44011200005号'],
    ['沅清检民执监［2026］7号', '沅清检民执监〔2026〕7号'],
    ['沅清检民执监【2026】7号', '沅清检民执监〔2026〕7号'],
    ['(2026)湘3199执监5号', '（2026）湘3199执监5号'],
    ['（2026）湘3199执监5号之一', '（2026）湘3199执监5号之一'],
    ['沅清检民执监2026年7号', null],
    ['沅清检民执监〔2026〕', null],
    ['沅清检民执监〔26〕7号', null],
    ['7', null],
    ['', null],
  ])('number %s is printed as %s', (raw, printed) => {
    expect(printedNumber(raw)).toBe(printed)
  })

  it('prints case numbers with full-width brackets', () => {
    expect(fullWidthBrackets(' (2025)湘3199执418号')).toBe('（2025）湘3199执418号')
    expect(fullWidthBrackets('（2025）湘3199执418号')).toBe('（2025）湘3199执418号')
  })

  it('may still lack number and date, and never draws a seal', () => {
    const drafted = draft(FORMS['reply-letter'], { ...FACTS, number: '', date: '' })
    expect(drafted.ok && [drafted.document.number, drafted.document.signature]).toEqual([
      null,
      { house: '沅清县人民法院', date: null, sealPlace: '（院印处）' },
    ])
  })

  it('gives no number to a form without one', () => {
    const drafted = draft(FORMS['supplement-notice'], FACTS)
    expect(drafted.ok && drafted.document.number).toBeNull()
  })

  it('writes dates of facts out', () => {
    expect(factText(FACTS, 'date')).toBe('2026年11月23日')
    expect(factText(FACTS, 'receivedOn')).toBe('2026年8月20日')
    expect(factText(withFacts({ date: '2026-13-01' }), 'date')).toBeNull()
  })

  it.each<[FormFactId, string]>([
    ['parties', '沅某甲'],
    ['points', '第一项；第二项；第三项'],
    ['answers', '采纳；部分采纳；不采纳'],
    ['attachments', ''],
    ['number', '（2026）湘3199执监5号'],
    ['addressee', '沅清县人民检察院'],
  ])('the fact %s reads %s', (id, text) => {
    expect(factText(FACTS, id)).toBe(text)
  })
})
