/** Only the record of an agreement leads to an agreement's page; no procedure whose acts carry a document is left to the general form. */
import { describe, expect, it } from 'vitest'
import { PROCEDURES } from '#law/procedures/index.ts'
import { agreementOf } from './agreement-link.tsx'

const page = (id: string): string | null => agreementOf({ matterId: 'm/1', procedure: { id } })

describe('the page of a matter', () => {
  it.each([
    ['agreement-record', '/agreements/m%2F1'],
    ['enforcement-suggestion', null],
    ['consultation', null],
  ])('%s: %s', (id, expected) => expect(page(id)).toBe(expected))

  it('every procedure with a document among its facts has a page of its own', () => {
    const withDocument = PROCEDURES.filter(def =>
      Object.values(def.acts).some(act => Object.values(act.facts).some(fact => fact.kind === 'document')),
    )
    expect(withDocument.map(def => def.id)).toEqual(['agreement-record'])
    for (const def of withDocument) expect(page(def.id)).not.toBeNull()
  })
})
