/** Addresses, headers, keys and faults of a call, with the network replaced. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { listMatters, startMatter } from '#contract/matter.ts'
import { printPaper, savePaper } from '#contract/paper.ts'
import { call, fileUrl, keepCsrf, newKey, requestOf } from './api.ts'
import { ApiFault, asFault, faultFrom } from './api-fault.ts'

const sent = (answer: Response | Error) => {
  const fetched = vi.fn<typeof fetch>(() => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)))
  vi.stubGlobal('fetch', fetched)
  return fetched
}
const headersOf = (fetched: ReturnType<typeof sent>) => fetched.mock.calls[0]?.[1]?.headers as Record<string, string>
afterEach(() => vi.unstubAllGlobals())

describe('address', () => {
  it('fills parameters and keeps the rest as query', () => {
    expect(requestOf(listMatters, { q: '执 418', state: 'all', after: undefined })).toEqual({
      url: '/api/matters?q=%E6%89%A7+418&state=all',
      body: null,
    })
    expect(fileUrl(printPaper, { paperId: 'a/b', as: 'docx' })).toBe('/api/papers/a%2Fb/file?as=docx')
  })

  it('leaves out what was not given', () => {
    expect(requestOf(listMatters, { q: '', procedure: null }).url).toBe('/api/matters')
  })

  it('puts everything but the parameters of a write into its body', () => {
    expect(requestOf(savePaper, { paperId: 'p1', content: { number: null } })).toEqual({
      url: '/api/papers/p1',
      body: { content: { number: null } },
    })
  })

  it('refuses an address with a hole', () => {
    expect(() => requestOf(savePaper, { content: {} })).toThrow(ApiFault)
  })
})

describe('call', () => {
  const opening = { procedureId: 'x', kind: 'serve', post: 'p', on: '2026-11-23', facts: {}, title: '甲' }

  it('sends the session proof and the key of the submission with a write', async () => {
    const fetched = sent(Response.json({ matterId: 'm', actId: 'a', marks: [] }))
    keepCsrf('proof')
    await call(startMatter, opening, { key: 'k1' })
    expect(headersOf(fetched)).toMatchObject({ 'x-csrf-token': 'proof', 'idempotency-key': 'k1', 'content-type': 'application/json' })
    expect(JSON.parse(String(fetched.mock.calls[0]?.[1]?.body))).toEqual(opening)
  })

  it('sends no key where the contract wants none, and none of it with a question', async () => {
    const write = sent(Response.json({ done: true }))
    await call(savePaper, { paperId: 'p', content: { number: null, date: null, addressee: null, points: [], fields: {} } })
    expect(headersOf(write)).not.toHaveProperty('idempotency-key')
    const question = sent(Response.json({ rows: [], next: null }))
    await call(listMatters, {})
    expect(Object.keys(headersOf(question))).toEqual(['accept'])
  })

  it('throws what the server said, with its details', async () => {
    const says = { zh: '只能延长一次', en: 'Once only' }
    sent(Response.json({ code: 'refused', words: says, details: [{ says, article: '13' }, 'noise'] }, { status: 422 }))
    const fault = await call(listMatters, {}).catch(asFault)
    expect(fault).toMatchObject({ code: 'refused', status: 422, words: says, details: [{ says, article: '13' }] })
  })

  it('says offline when there was no answer, and passes an abort on', async () => {
    sent(new TypeError('failed'))
    expect(await call(listMatters, {}).catch(asFault)).toMatchObject({ code: 'offline' })
    sent(new DOMException('gone', 'AbortError'))
    await expect(call(listMatters, {})).rejects.toThrow(DOMException)
  })
})

describe('faults and keys', () => {
  it.each([
    [401, null, 'not-signed-in'],
    [502, null, 'internal'],
    [500, { code: 7 }, 'internal'],
    [404, { code: 'not-found', words: 'x' }, 'not-found'],
  ])('%i %j', (status, body, code) => {
    expect(faultFrom(status, body)).toMatchObject({ code, status })
    expect(faultFrom(status, body).words.zh).not.toBe('')
  })

  it('wraps anything thrown', () => {
    expect(asFault(new Error('x'))).toBeInstanceOf(ApiFault)
  })

  it('makes keys without HTTPS too', () => {
    expect(newKey()).not.toBe(newKey())
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(10) })
    expect(newKey()).toBe('0a'.repeat(16))
  })
})
