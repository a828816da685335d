/** The shelf of forms: complete, in order, wording and facts in agreement, approved in the house that issues them. */
import { describe, expect, it } from 'vitest'
import { isPostId, POSTS } from '../posts/post.ts'
import { FORM_IDS } from './form.ts'
import { FORM_FACTS, formFact } from './form-facts.ts'
import { ALL_FORMS, FORMS, findForm } from './index.ts'

const EACH = ALL_FORMS.map(form => [form.id, form] as const)

describe('the shelf of forms', () => {
  it('holds every form of the closed list, in its order', () => {
    expect(ALL_FORMS.map(form => form.id)).toEqual([...FORM_IDS])
  })

  it('finds a form by id and nothing else', () => {
    expect(findForm('reply-letter')?.title.zh).toBe('回复意见函')
    for (const id of ['', 'toString', '__proto__', 'constructor', 'reply', 'Reply-Letter']) expect(findForm(id)).toBeUndefined()
  })

  it.each(EACH)('%s is complete', (_, form) => {
    expect(form.title.zh).not.toBe('')
    expect(form.title.en).toMatch(/[a-z]/)
    expect(form.parts.length).toBeGreaterThan(0)
    expect(new Set(form.parts.map(part => part.id)).size).toBe(form.parts.length)
    for (const post of form.approver) expect(isPostId(post)).toBe(true)
    expect(form.basis.length).toBeGreaterThan(0)
  })

  it.each(EACH)('%s: wording and facts agree', (_, form) => {
    for (const part of form.parts) {
      const named = [...(part.text ?? '').matchAll(/\{(\w+)\}/g)].map(match => match[1])
      if (part.text !== undefined) expect(new Set(named), part.id).toEqual(new Set(part.from))
      for (const fact of part.from) expect(Object.hasOwn(FORM_FACTS, fact), fact).toBe(true)
      for (const fact of part.byHand ?? []) expect(part.from, part.id).toContain(fact)
      if (part.from.length === 0) expect(part.text, part.id).toBeTruthy()
      if (part.byHand) expect(part.kind).toBe('table')
    }
  })

  it.each(EACH)('%s is approved in the house that issues it', (_, form) => {
    for (const post of form.approver) {
      const houses: readonly string[] = POSTS[post].houses
      if (form.issuer !== 'any') expect(houses, post).toContain(form.issuer)
    }
  })

  it('drafts nothing by default that the procuratorate numbers in its own system: suggestions, protests, opinions, complaints', () => {
    expect(ALL_FORMS.filter(form => !form.draftedHere).map(form => form.id)).toEqual([
      'suggestion-letter',
      'organ-suggestion-letter',
      'general-suggestion-letter',
      'criminal-protest',
      'pil-suggestion-letter',
      'pil-opinion-letter',
      'pil-administrative-complaint',
      'pil-civil-complaint',
      'retrial-suggestion-letter',
      'protest-letter',
      'protest-request-report',
      'trial-suggestion-letter',
      'administrative-suggestion-letter',
    ])
  })

  it('names a suggestion’s objection period and reply period as required (建议工作规定 16)', () => {
    for (const form of [FORMS['suggestion-letter'], FORMS['organ-suggestion-letter']]) {
      for (const id of ['source', 'facts', 'law', 'points', 'objection', 'reply']) {
        expect(form.parts.find(part => part.id === id)?.required, `${form.id} ${id}`).toBe(true)
      }
    }
  })

  it('asks for an answer to every point wherever a suggestion is answered (30号 13)', () => {
    for (const form of [FORMS['reply-letter'], FORMS['organ-reply'], FORMS['counter-suggestion-answer']]) {
      expect(form.parts.find(part => part.kind === 'answers')?.required, form.id).toBe(true)
    }
  })

  it('gives each fact a title in both languages and a kind', () => {
    for (const id of Object.keys(FORM_FACTS) as (keyof typeof FORM_FACTS)[]) {
      const fact = formFact(id)
      expect(fact.title.zh, id).toMatch(/\p{Script=Han}/u)
      expect(fact.title.en, id).toMatch(/^[A-Z]/)
      expect(['text', 'date', 'list']).toContain(fact.kind)
      expect(fact.kind === 'date', id).toBe(id.endsWith('On') || ['date', 'extendedTo', 'supplementBy'].includes(id))
    }
  })

  it('uses every fact of the list in some form', () => {
    const used = new Set<string>(ALL_FORMS.flatMap(form => form.parts.flatMap(part => part.from)))
    for (const general of ['addressee', 'number', 'date', 'attachments']) used.add(general)
    expect(Object.keys(FORM_FACTS).filter(id => !used.has(id))).toEqual([])
  })
})
