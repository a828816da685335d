/** The choice of the instrument through the front door: questions that follow from answers, lawful instruments, reasons for the rest. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, openCounty } from './county/county.ts'

let county: County
type Found = {
  procedureId: string
  status: string
  because: { zh: string } | null
  basis: { title: string; article: string }[]
  startable: boolean
}
const ask = async (person: string, query: string): Promise<{ questions: { id: string }[]; instruments: Found[] }> =>
  (await county.as(person)).read(`/api/instruments?${query}`)

beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.close())

it('asks one thing first, and then only what matters', async () => {
  expect((await ask('cp-pros', '')).questions.map(one => one.id)).toEqual(['subject'])
  expect((await ask('cp-pros', 'subject=civil-enforcement')).questions.map(one => one.id)).toEqual(['subject', 'addressee', 'remedy'])
})

it('opens the suggestion to a prosecutor, and says which article closes it while the court is still in time', async () => {
  const open = (await ask('cp-pros', 'subject=civil-enforcement&addressee=court&remedy=overdue')).instruments
  expect(open.find(one => one.procedureId === 'enforcement-suggestion')).toMatchObject({ status: 'open', startable: true, because: null })
  const closed = (await ask('cp-pros', 'subject=civil-enforcement&addressee=court&remedy=pending')).instruments
  const suggestion = closed.find(one => one.procedureId === 'enforcement-suggestion')
  expect(suggestion).toMatchObject({ status: 'closed' })
  expect(suggestion?.basis[0]).toMatchObject({ title: '民事诉讼监督规则', article: '28' })
})

it('shows a court its own instruments only, and says when no post of the asker may start one', async () => {
  const court = (await ask('cc-judge', 'subject=supervision-conduct&addressee=procuratorate')).instruments
  expect(court.map(one => one.procedureId)).not.toContain('enforcement-suggestion')
  expect(court.find(one => one.procedureId === 'counter-suggestion')?.status).toBe('open')
  const assistant = (await ask('cp-assistant', 'subject=civil-enforcement&addressee=court&remedy=overdue')).instruments
  expect(assistant.find(one => one.procedureId === 'enforcement-suggestion')).toMatchObject({ status: 'open', startable: false })
})

it('takes a stale or foreign answer as nothing said', async () => {
  const answer = await ask('cp-pros', 'subject=governance&remedy=pending&gravity=nonsense')
  expect(answer.questions.map(one => one.id)).toEqual(['subject', 'addressee'])
  expect(answer.instruments.every(one => one.status !== 'undecided' || one.because)).toBe(true)
})
