/** What keeps an act from being sent, as a table of forms; and what is sent. */
import { describe, expect, it } from 'vitest'
import { words } from '#kernel/words.ts'
import { type ActValues, type FieldSpec, type Form, factsToSend, firstValues, movePoint, renumber } from './act-values.ts'
import { fieldProblem, formProblems } from './form-problems.ts'

const field = (kind: FieldSpec['kind'], more: Partial<FieldSpec> = {}): FieldSpec => ({
  name: 'x',
  kind,
  title: words('事由', 'Grounds'),
  required: true,
  values: [],
  help: null,
  points: [],
  reasonUnless: [],
  notBefore: null,
  notAfter: null,
  ...more,
})
const form = (fields: FieldSpec[], more: Partial<Form> = {}): Form => ({
  kind: 'reply',
  title: words('回复', 'Reply'),
  opening: false,
  served: false,
  fields,
  paper: null,
  decision: [],
  checkedBy: null,
  attachments: false,
  myPosts: [{ post: 'presiding-judge', title: words('审判长', 'Presiding judge') }],
  basis: [],
  ...more,
})
const today = '2026-11-23'
const filled = (one: Form, more: Partial<ActValues> = {}): ActValues => ({ ...firstValues(one, today), ...more })
const where = (one: Form, values: ActValues, has: Partial<{ files: number; proxy: boolean }> = {}) =>
  formProblems(one, values, { today, files: 0, proxy: false, ...has }).map(problem => problem.where)

const answers = field('answers', {
  name: 'answers',
  values: [
    { code: 'adopted', title: words('采纳', 'Adopted') },
    { code: 'not-adopted', title: words('不采纳', 'Not adopted') },
  ],
  points: [
    { id: '1', text: '一' },
    { id: '2', text: '二' },
  ],
  reasonUnless: ['adopted'],
})
const answer = (point: string, code: string, reason = '') => ({ point, code, reason })

describe('answers, point by point', () => {
  it.each([
    ['nothing answered', [], '第 1 项还没有答复'],
    ['a point skipped', [answer('1', 'adopted')], '第 2 项还没有答复'],
    ['a reason missing', [answer('1', 'adopted'), answer('2', 'not-adopted')], '第 2 项“不采纳”须写明理由'],
    ['a reason of blanks', [answer('1', 'not-adopted', '  '), answer('2', 'adopted')], '第 1 项“不采纳”须写明理由'],
    ['adopted needs none', [answer('1', 'adopted'), answer('2', 'adopted')], undefined],
    ['a reason given', [answer('1', 'adopted'), answer('2', 'not-adopted', '期限另有依据')], undefined],
  ])('%s', (_, value, says) => {
    expect(fieldProblem(answers, value)?.zh).toBe(says)
  })

  it('an optional list may stay empty, but not half done', () => {
    const free = { ...answers, required: false }
    expect(fieldProblem(free, [answer('1', ''), answer('2', '')])).toBeNull()
    expect(fieldProblem(free, [answer('1', 'adopted'), answer('2', '')])).not.toBeNull()
  })

  it('checks ask for a result, and for reasons only where the form says so', () => {
    const checks = { ...answers, kind: 'checks' as const, reasonUnless: [] }
    expect(fieldProblem(checks, [answer('1', 'not-adopted'), answer('2', 'adopted')])).toBeNull()
    expect(fieldProblem(checks, [answer('1', 'adopted')])?.zh).toBe('第 2 项还没有结论')
  })
})

describe('other facts', () => {
  it.each<[string, FieldSpec, Parameters<typeof fieldProblem>[1], boolean]>([
    ['text', field('text'), '  ', true],
    ['text given', field('text'), '有', false],
    ['optional text', field('text', { required: false }), '', false],
    ['half a date', field('date'), '2026-1', true],
    ['too early', field('date', { notBefore: '2026-08-20' }), '2026-08-19', true],
    ['too late', field('date', { notAfter: today }), '2026-11-24', true],
    ['first and last day', field('date', { notBefore: today, notAfter: today }), today, false],
    ['no point', field('points'), [], true],
    ['a blank point', field('points'), [{ id: '1', text: '' }], true],
    ['points', field('points'), [{ id: '1', text: '发放' }], false],
    ['optional points untouched', field('points', { required: false }), [{ id: '1', text: '' }], false],
    ['no case number', field('case-numbers'), [''], true],
    ['case number', field('case-numbers'), ['（2025）湘3199执418号'], false],
    ['nobody', field('people'), undefined, true],
    ['flag', field('flag'), false, false],
    ['no choice', field('code'), '', true],
    ['number', field('number'), 0, false],
  ])('%s', (_, spec, value, wrong) => {
    expect(fieldProblem(spec, value) !== null).toBe(wrong)
  })
})

describe('the whole form', () => {
  it('needs a post, a paper, a decision and a legal date that is not in the future', () => {
    const strict = form([field('text', { name: 'grounds' })], {
      myPosts: [],
      paper: { form: 'reply-letter', title: words('回复函', 'Reply'), required: true, draftedHere: false },
      decision: [{ post: 'president', title: words('院长', 'President') }],
    })
    expect(where(strict, filled(strict, { on: '2026-11-24' }))).toEqual(['post', 'on', 'paper', 'grounds', 'decidedBy', 'decidedOn'])
    const facts = { grounds: '有', decidedBy: 'president', decidedOn: today }
    expect(where(strict, filled(strict, { post: 'president', paperId: 'p', facts }))).toEqual([])
  })

  it('an act for the absent house needs its scan and no post of that house', () => {
    const plain = form([], { myPosts: [] })
    expect(where(plain, filled(plain), { proxy: true })).toEqual(['files'])
    expect(where(plain, filled(plain), { proxy: true, files: 1 })).toEqual([])
  })

  it('starts from the initial values of the server', () => {
    const start = form([field('date', { name: 'receivedOn', initial: today }), field('flag', { name: 'all' }), { ...answers }])
    expect(firstValues(start, today)).toMatchObject({
      on: today,
      post: 'presiding-judge',
      facts: { receivedOn: today, all: false, answers: [answer('1', ''), answer('2', '')] },
    })
  })
})

describe('what is sent', () => {
  it('leaves out what is empty and trims what is not', () => {
    const one = form([
      field('text', { name: 'a' }),
      field('text', { name: 'b' }),
      field('case-numbers', { name: 'c' }),
      field('people', { name: 'd' }),
      field('points', { name: 'e' }),
      { ...answers },
    ])
    const sent = factsToSend(one, {
      a: ' 有 ',
      b: '',
      c: [' （2025）湘3199执418号 ', ''],
      d: [''],
      e: [{ id: '1', text: ' 发放 ' }],
      answers: [answer('1', 'adopted', ' ')],
      other: 'x',
    })
    expect(sent).toEqual({ a: '有', c: ['（2025）湘3199执418号'], e: [{ id: '1', text: '发放' }], answers: [answer('1', 'adopted')] })
  })

  it('keeps who decided only where a decision is asked for', () => {
    const facts = { decidedBy: 'president', decidedOn: today }
    expect(factsToSend(form([]), facts)).toEqual({})
    expect(factsToSend(form([], { decision: [{ post: 'president', title: words('院长', 'President') }] }), facts)).toEqual(facts)
  })

  it('numbers points by their order', () => {
    const three = renumber([
      { id: '', text: '甲' },
      { id: '', text: '乙' },
      { id: '', text: '丙' },
    ])
    expect(three.map(point => point.id)).toEqual(['1', '2', '3'])
    expect(movePoint(three, 2, -1).map(point => point.text)).toEqual(['甲', '丙', '乙'])
    expect(movePoint(three, 0, 1).map(point => point.id)).toEqual(['1', '2', '3'])
    expect(movePoint(three, 0, -1)).toEqual(three)
    expect(movePoint(three, 2, 1)).toEqual(three)
  })
})
