/** Forms filled before they are opened: what is known stands in them, what a person typed stays. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ActValues, Form } from './act-form/act-values.ts'
import { fillAct, fillDraft, fillOpening } from './fill-draft.ts'

class Memory {
  readonly kept = new Map<string, string>()
  getItem(name: string): string | null {
    return this.kept.get(name) ?? null
  }
  setItem(name: string, value: string): void {
    this.kept.set(name, value)
  }
  value(name: string): ActValues & Record<string, unknown> {
    return JSON.parse(this.kept.get(name) ?? 'null').value
  }
}

const field = (name: string, kind: string) => ({
  name,
  kind,
  title: { zh: name, en: name },
  required: true,
  values: [],
  points: [],
  initial: null,
  help: null,
})
const form = {
  kind: 'minutes',
  title: { zh: '起草纪要', en: 'Minutes' },
  fields: [field('text', 'text'), field('note', 'text'), field('decisions', 'points')],
  myPosts: [{ post: 'liaison-officer', title: { zh: '联络员', en: 'Liaison' } }],
  decision: [],
} as unknown as Form

const about = (storage: Memory) => ({ personId: 'p1', today: '2026-11-23', storage })
const serve = (answer: unknown, ok = true) =>
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(answer), { status: ok ? 200 : 500 }))
afterEach(() => vi.unstubAllGlobals())

describe('a form filled ahead', () => {
  it('has what is known, and its first values elsewhere', async () => {
    serve({ done: true })
    const storage = new Memory()
    await fillAct(about(storage), 'm1', form, { text: '纪要正文' })
    expect(storage.value('draft:p1:act:m1:minutes')).toEqual({
      on: '2026-11-23',
      post: 'liaison-officer',
      paperId: null,
      enteredLater: '',
      facts: { text: '纪要正文', note: '', decisions: [{ id: '1', text: '' }] },
    })
  })

  it('keeps what was typed in other fields, also without a server', async () => {
    serve({}, false)
    const storage = new Memory()
    await fillAct(about(storage), 'm1', form, { text: '旧' })
    const typed = storage.value('draft:p1:act:m1:minutes')
    storage.setItem(
      'draft:p1:act:m1:minutes',
      JSON.stringify({ value: { ...typed, on: '2026-11-20', facts: { ...typed.facts, note: '手写' } }, savedAt: '2026-11-20T00:00:00Z' }),
    )
    await fillAct(about(storage), 'm1', form, { text: '新' })
    expect(storage.value('draft:p1:act:m1:minutes')).toMatchObject({ on: '2026-11-20', facts: { text: '新', note: '手写' } })
  })

  it('an opening knows its title and the only house it can be with; more than one is for the person to choose', async () => {
    const role = (name: string, houses: string[], optional = false) => ({
      role: name,
      optional,
      houses: houses.map(house => ({ house, name: house })),
    })
    const counterparts = [role('recipient', ['court']), role('office', ['office'], true), role('third', ['a', 'b'])]
    serve({ procedures: [{ procedureId: 'ledger-item', openings: [{ ...form, kind: 'open' }], counterparts }] })
    const storage = new Memory()
    const opening = { procedureId: 'ledger-item', from: 'm1', title: '事项', facts: { text: '任务' } }
    expect(await fillOpening(about(storage), opening)).toBe('/matters/start?from=m1&procedure=ledger-item')
    expect(storage.value('draft:p1:start:ledger-item:m1')).toMatchObject({
      kind: 'open',
      title: '事项',
      counterparts: { recipient: 'court' },
      facts: { text: '任务' },
    })
    await fillOpening(about(storage), { ...opening, counterparts: { third: 'b' } })
    expect(storage.value('draft:p1:start:ledger-item:m1')).toMatchObject({ counterparts: { recipient: 'court', third: 'b' } })
  })

  it('what may not be started leaves nothing behind: the page says why', async () => {
    serve({ procedures: [] })
    const storage = new Memory()
    expect(await fillOpening(about(storage), { procedureId: 'ledger-item', from: null, title: '', facts: {} })).toBe(
      '/matters/start?procedure=ledger-item',
    )
    expect(storage.kept.size).toBe(0)
  })

  it('any form by its key', async () => {
    serve({ done: true })
    const storage = new Memory()
    await fillDraft(about(storage), 'agreement:new', { title: '协作意见' })
    expect(storage.value('draft:p1:agreement:new')).toEqual({ title: '协作意见' })
  })
})
