/** A recalled rule in a shared clock through HTTP: each house confirms for itself, its confirmation travels, and the clock waits for both. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, CASE, clock, fileOf, signFor, start, takeIn, tryAct, view } from './county/acts.ts'
import type { Body } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'

let county: County
beforeAll(async () => {
  county = await openCounty('2026-06-22')
}, 60_000)
afterAll(() => county.close())

let asked = 0
async function ask(on: string): Promise<string> {
  county.on(on)
  const number = `沅清检民执监调〔2026〕4331990000${++asked}号`
  const paperId = await takeIn(county, 'cp-pros', 'handling-prosecutor', { form: 'file-request-letter', number, date: on })
  const facts = { caseNumbers: [CASE], means: 'e-copy', volumes: 'main', fetcher: ['检己'], decidedBy: 'chief-procurator', decidedOn: on }
  return start(county, 'cp-pros', { procedureId: 'file-request', kind: 'request', post: 'handling-prosecutor', on, paperId, facts })
}
const confirm = async (person: string, grounds = '已与文本核对：五日'): Promise<void> => {
  await (await county.as(person)).do('/api/house/rules', { rule: 'D10', grounds })
  await county.mail()
}
const supply = async (person: string, matterId: string): Promise<Body> => clock(await view(county, person, matterId), 'supply')
const kinds = async (person: string, matterId: string): Promise<string[]> =>
  (await view(county, person, matterId)).timeline.map((one: Body) => `${one.n} ${one.kind} ${one.houseName}`)

describe('the clock of a file request', () => {
  let matterId: string
  const [court, procuratorate] = ['沅清县人民法院', '沅清县人民检察院']

  it('waits for both houses by name, on both sides', async () => {
    matterId = await ask('2026-06-22')
    await signFor(county, matterId, '2026-06-22')
    for (const person of ['cp-pros', 'cc-president']) {
      const view = await supply(person, matterId)
      expect([view.status, view.due]).toEqual(['unconfirmed', null])
      const said = view.because.map((one: Body) => one.zh).join()
      expect([said.includes('未起算'), said.includes(court), said.includes(procuratorate)]).toEqual([true, true, true])
    }
  })

  it('Today says whom it waits for', async () => {
    for (const person of ['cp-desk', 'cc-desk']) {
      const today = await (await county.as(person)).read('/api/today?scope=division')
      const lines = today.sections.find((one: Body) => one.id === 'unconfirmed').lines
      expect(lines.map((one: Body) => [one.matterId, one.what.zh.includes(`待${procuratorate}、${court}指定人员确认`)])).toEqual([
        [matterId, true],
      ])
    }
  })

  it('the opener confirms: its act travels, and the clock waits for the court alone', async () => {
    await confirm('cp-chief')
    for (const person of ['cp-pros', 'cc-president']) {
      expect(await kinds(person, matterId)).toEqual([
        `1 request ${procuratorate}`,
        `2 sign-for ${court}`,
        `3 confirm-rule:issuer ${procuratorate}`,
      ])
      const view = await supply(person, matterId)
      const said = view.because.map((one: Body) => one.zh).join()
      expect([view.status, said.includes(`待${court}指定人员确认`)]).toEqual(['unconfirmed', true])
    }
  })

  it('the court’s desk sees who is waited for, and what the page offers to whom', async () => {
    const offered = async (person: string): Promise<Body> =>
      (await view(county, person, matterId)).actions.find((one: Body) => one.kind === 'confirm-rule:recipient')
    expect(await offered('cc-president')).toMatchObject({ open: true, title: { zh: '确认未核对规则' } })
    expect((await offered('cc-president')).form.fields.map((one: Body) => [one.name, one.initial ?? null])).toContainEqual([
      'confirmedRule',
      'D10',
    ])
    expect(await offered('cc-desk')).toMatchObject({ open: false, because: { code: 'wrong-post' } })
    expect(await offered('cp-chief')).toMatchObject({ open: false, because: { code: 'wrong-house' } })
  })

  it('the court confirms: the clock runs on both sides from the receipt', async () => {
    await confirm('cc-president', '已核对原文')
    for (const person of ['cp-pros', 'cc-president']) {
      const page = await view(county, person, matterId)
      expect(await supply(person, matterId)).toMatchObject({ status: 'running', due: '2026-06-29' })
      expect(page.timeline.at(-1)).toMatchObject({
        n: 4,
        kind: 'confirm-rule:recipient',
        placed: true,
        effect: true,
        title: { zh: '确认未核对规则' },
      })
      expect(page.timeline.at(-1).facts.map((one: Body) => one.text.zh)).toEqual(['法院提供执行卷宗', '已核对原文'])
      expect(page.stage.id).toBe('received')
      expect(page.actions.some((one: Body) => one.kind.startsWith('confirm-rule'))).toBe(false)
    }
  })

  it('confirming again, or again mail, says nothing twice', async () => {
    await confirm('cc-president')
    await confirm('cc-vice')
    await county.mail()
    expect((await kinds('cp-pros', matterId)).length).toBe(4)
  })

  it('a later matter: the opener’s confirmation is frozen in the opening, the court’s goes out when it arrives', async () => {
    const later = await ask('2026-06-23')
    expect(await kinds('cp-pros', later)).toEqual([`1 request ${procuratorate}`, `2 confirm-rule:recipient ${court}`])
    await signFor(county, later, '2026-06-23')
    expect((await supply('cp-pros', later)).due).toBe('2026-06-29')
    expect(await supply('cc-president', later)).toEqual({ ...(await supply('cp-pros', later)), own: true })
  })

  it('an act of an earlier day is not asked why it comes after the confirmation; the log verifies', async () => {
    const other = await ask('2026-06-24')
    county.on('2026-06-25')
    await signFor(county, other, '2026-06-25')
    await act(county, 'cc-desk', other, {
      kind: 'supply',
      post: 'intake-desk',
      on: '2026-06-25',
      facts: { means: 'e-copy', suppliedOn: '2026-06-25', index: '正卷一册' },
    })
    await county.log()
    for (const person of ['cp-admin', 'cc-admin']) expect((await (await county.as(person)).do('/api/proof/verify')).findings).toEqual([])
  })
})

describe('for a house without a node', () => {
  it('its confirmation is entered from a scan, marked as such', async () => {
    await county.sql(`update peer set joined = false where house_id = 'county-proc' and peer_id = 'county-court'`)
    const matterId = await ask('2026-06-26')
    const kind = 'confirm-rule:recipient'
    const facts = { confirmedRule: 'D10', grounds: '法院来函确认' }
    const input = { kind, post: 'case-management', on: '2026-06-26', facts, proxy: true }
    expect((await tryAct(county, 'cp-desk', matterId, input)).status).toBe(422)
    expect((await tryAct(county, 'cp-desk', matterId, { ...input, proxy: false })).status).toBe(422)
    await act(county, 'cp-desk', matterId, { ...input, files: [fileOf('来函.pdf', '%PDF-1.4')] })
    expect((await view(county, 'cp-pros', matterId)).timeline.at(-1)).toMatchObject({ kind, source: 'proxy', house: 'county-court' })
    await county.sql(`update peer set joined = true where house_id = 'county-proc' and peer_id = 'county-court'`)
  })
})
