/** A chosen paper fills what is empty and never what somebody typed. */
import { describe, expect, it } from 'vitest'
import { words } from '#kernel/words.ts'
import type { FieldSpec, Form } from './act-values.ts'
import { factsFromPaper, type Paper } from './facts-from-paper.ts'

const field = (name: string, kind: FieldSpec['kind'], values: FieldSpec['values'] = []): FieldSpec => ({
  name,
  kind,
  title: words(name, name),
  required: true,
  values,
  help: null,
  points: [],
  reasonUnless: [],
  notBefore: null,
  notAfter: null,
})
const president = { code: 'president', title: words('院长', 'Court president') }
const form: Form = {
  kind: 'reply',
  title: words('回复', 'Reply'),
  opening: false,
  served: true,
  fields: [
    field('answers', 'answers'),
    field('number', 'text'),
    field('facts', 'text'),
    field('decidedBy', 'code', [president]),
    field('decidedOn', 'date'),
  ],
  paper: null,
  decision: [{ post: 'president', title: president.title }],
  checkedBy: null,
  attachments: true,
  myPosts: [],
  basis: [],
}
const answers = [{ point: 'p1', code: 'adopted', reason: '' }]
const paper: Paper = {
  content: { number: '（2026）湘3199执监5号', date: '2026-11-23', addressee: null, points: [], answers, fields: { facts: '已发放' } },
  trail: [{ step: words('批准', 'Approved'), name: '甲', postTitle: president.title, on: '2026-11-23', note: '' }],
}

describe('factsFromPaper', () => {
  it('fills answers, number, texts and the decision', () => {
    const empty = { answers: [{ point: 'p1', code: '', reason: '' }], number: '', facts: '', decidedBy: '', decidedOn: '' }
    expect(factsFromPaper(form, empty, paper)).toEqual({
      answers,
      number: '（2026）湘3199执监5号',
      facts: '已发放',
      decidedBy: 'president',
      decidedOn: '2026-11-23',
    })
  })
  it('keeps what was typed', () => {
    const typed = {
      answers: [{ point: 'p1', code: 'partly', reason: '部分' }],
      number: '1号',
      facts: '另有事实',
      decidedBy: '',
      decidedOn: '2026-11-20',
    }
    expect(factsFromPaper(form, typed, paper)).toEqual({ ...typed, decidedBy: 'president' })
  })
  it('a paper decided outside says nothing about the decision', () => {
    expect(factsFromPaper(form, { decidedBy: '' }, { ...paper, trail: [] })).toMatchObject({ decidedBy: '' })
  })
})
