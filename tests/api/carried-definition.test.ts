/** A letter under a definition that the recipient's node does not ship: stored, receipted, signed for; run after an update or a named person's acceptance. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words } from '#kernel/words.ts'
import { PROCEDURES } from '#law/procedures/index.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import { catchUp } from '#server/by-itself/catch-up.ts'
import { act, assign, clock, serveSuggestion, signFor, tryAct, view } from './county/acts.ts'
import type { Body } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'

let county: County
beforeAll(async () => {
  county = await openCounty('2026-08-20')
}, 60_000)
afterAll(() => county.close())

const shipped = PROCEDURES.find(def => def.id === 'enforcement-suggestion') as Definition
const version = (name: string, change: Partial<Definition> = {}): Definition => ({ ...shipped, version: name, ...change })

/** While `work` runs, this program ships `def` as the newest version: the sender's node after an update. */
async function shipping<T>(def: Definition, work: () => Promise<T>): Promise<T> {
  const list = PROCEDURES as Definition[]
  list.push(def)
  try {
    return await work()
  } finally {
    list.splice(list.indexOf(def), 1)
  }
}

let count = 0
/** The procuratorate, already updated, serves; the letter reaches a court that is not. */
async function serveUnder(def: Definition, on = '2026-08-20'): Promise<string> {
  county.site.courierPaused = true
  const matterId = await shipping(def, () => serveSuggestion(county, { on, number: `沅清检民执监〔2026〕4331990001${count++}号` }))
  county.site.courierPaused = false
  await county.mail()
  return matterId
}
const row = async (matterId: string, list = 'to-sign'): Promise<Body> =>
  (await (await county.as('cc-desk')).read(`/api/mail?list=${list}`)).rows.find((one: Body) => one.matterId === matterId)
const accept = async (person: string, matterId: string, post: string, grounds = '已核对条文') =>
  (await county.as(person)).post(`/api/matters/${matterId}/definition`, { post, grounds })

describe('a version this node does not ship', () => {
  const next = version('2026-12-01')
  let matterId: string

  it('is stored and receipted, and the desk is told which update is needed', async () => {
    matterId = await serveUnder(next)
    expect((await view(county, 'cp-pros', matterId)).timeline[0].mail[0].state).toBe('arrived')
    const letter = await row(matterId)
    expect(letter).toMatchObject({ state: 'update-needed', silent: false })
    expect(letter.says.zh).toContain('enforcement-suggestion@2026-12-01')
    const page = await view(county, 'cc-desk', matterId)
    expect(page.held).toMatchObject({
      procedure: 'enforcement-suggestion@2026-12-01',
      objections: [],
      acceptors: ['president', 'chief-procurator', 'organ-head'],
    })
    expect(page.clocks).toEqual([])
    expect(page.timeline[0].files.length).toBe(1)
  })

  it('only signing for it and sending it back are open; nothing of it stands on Today', async () => {
    const open = (await view(county, 'cc-desk', matterId)).actions.filter((one: Body) => one.open).map((one: Body) => one.kind)
    expect(open.sort()).toEqual(['return', 'sign-for'])
    const today = await (await county.as('cc-desk')).read('/api/today?scope=division')
    const lines = today.sections.flatMap((one: Body) => one.lines).filter((one: Body) => one.matterId === matterId)
    expect(lines.map((one: Body) => one.action.kind)).toEqual(['sign-for'])
  })

  it('the desk signs for it: the date counts at the sender at once', async () => {
    await signFor(county, matterId, '2026-08-21')
    const sender = await view(county, 'cp-pros', matterId)
    expect([sender.stage.id, clock(sender, 'reply').due, clock(sender, 'reply').start]).toEqual(['received', '2026-11-23', '2026-08-21'])
    expect((await view(county, 'cc-desk', matterId)).clocks).toEqual([])
    expect(await row(matterId)).toBe(undefined)
    expect(await row(matterId, 'signed')).toMatchObject({ state: 'update-needed', signedOn: '2026-08-21' })
  })

  it('what else arrives is kept and has no effect here', async () => {
    const refused = await tryAct(county, 'cc-filing', matterId, {
      kind: 'docket',
      post: 'filing-division',
      on: '2026-08-24',
      facts: { caseNumber: ['（2026）湘3199执监9号'] },
    })
    expect(refused.status).toBe(422)
    await act(county, 'cp-pros', matterId, {
      kind: 'notify-parties',
      post: 'handling-prosecutor',
      on: '2026-08-24',
      facts: { recipients: ['申请人'], note: '已邮寄' },
    })
    const kinds = async (person: string): Promise<Body> =>
      (await view(county, person, matterId)).timeline.map((one: Body) => [one.n, one.kind])
    expect(await kinds('cc-desk')).toEqual(await kinds('cp-pros'))
    expect((await view(county, 'cc-desk', matterId)).stage.id).toBe('received')
  })

  it('is accepted by the head of the house with reasons, by nobody else, and not in a matter that runs', async () => {
    expect((await accept('cc-desk', matterId, 'intake-desk')).status).toBe(403)
    expect((await accept('cc-desk', matterId, 'president')).status).toBe(403)
    expect((await accept('cp-chief', matterId, 'chief-procurator')).status).toBe(422)
    expect((await accept('cc-president', matterId, 'president', ' ')).status).toBe(400)
    expect((await accept('ic-president', matterId, 'president')).status).toBe(404)
    expect((await accept('cc-president', matterId, 'president')).status).toBe(200)
  })

  it('then runs as carried, with everything that arrived meanwhile, and is recorded', async () => {
    const [ours, theirs] = [await view(county, 'cc-president', matterId), await view(county, 'cp-pros', matterId)]
    expect(ours.held).toBe(undefined)
    const shape = (page: Body): Body => [
      page.procedure.version,
      page.stage.id,
      page.timeline.map((one: Body) => [one.n, one.kind, one.effect, one.hash]),
    ]
    expect(shape(ours)).toEqual(shape(theirs))
    expect(clock(ours, 'reply')).toMatchObject({ due: '2026-11-23', own: true })
    await assign(county, 'cc-filing', matterId, 'cc-presiding')
    await act(county, 'cc-filing', matterId, {
      kind: 'docket',
      post: 'filing-division',
      on: '2026-08-24',
      facts: { caseNumber: ['（2026）湘3199执监9号'] },
    })
    expect((await view(county, 'cp-pros', matterId)).stage.id).toBe('docketed')
    const [kept] = await county.sql(`select procedure_version, person_id, grounds from accepted_definition where house_id = 'county-court'`)
    expect(kept).toEqual({ procedure_version: '2026-12-01', person_id: 'cc-president', grounds: '已核对条文' })
    const leaves = await county.sql(`select about from recorded_leaf where ref_table = 'accepted_definition'`)
    expect(leaves).toMatchObject([{ about: { what: 'definition-accepted', procedure: 'enforcement-suggestion@2026-12-01' } }])
  })

  it('the next matter under the same text runs at once; another text under the same name is held again', async () => {
    const again = await serveUnder(next)
    expect((await view(county, 'cc-president', again)).held).toBe(undefined)
    const other = await serveUnder(version('2026-12-01', { title: words('检察建议（改）', 'Suggestion (changed)') }))
    expect((await view(county, 'cc-president', other)).held.procedure).toBe('enforcement-suggestion@2026-12-01')
  })

  it('the log of the house that held it verifies', async () => {
    await county.log()
    expect((await (await county.as('cc-admin')).do('/api/proof/verify')).findings).toEqual([])
  })
})

describe('an update of the node', () => {
  it('releases what was held, without anybody’s acceptance', async () => {
    const next = version('2027-01-01')
    const matterId = await serveUnder(next)
    await signFor(county, matterId, '2026-08-21')
    await catchUp(county.site, 'county-court')
    expect((await view(county, 'cc-president', matterId)).held.procedure).toBe('enforcement-suggestion@2027-01-01')
    await shipping(next, () => catchUp(county.site, 'county-court'))
    const page = await view(county, 'cc-president', matterId)
    expect([page.held, page.stage.id, clock(page, 'reply').due]).toEqual([undefined, 'received', '2026-11-23'])
  })
})

describe('a definition that must not run', () => {
  it.each<[string, Definition, RegExp]>([
    [
      'cites a rule that is not on file',
      version('2027-02-01', { clocks: { ...shipped.clocks, reply: { ...shipped.clocks.reply, period: { rule: 'D999' } } as never } }),
      /unknown-rule/,
    ],
    [
      'needs a post that this node does not know',
      version('2027-02-02', { acts: { ...shipped.acts, withdraw: { ...shipped.acts.withdraw, posts: ['inspector' as never] } as never } }),
      /只能升级/,
    ],
  ])('%s: signed for, never accepted', async (_what, def, reason) => {
    const matterId = await serveUnder(def)
    await signFor(county, matterId, '2026-08-21')
    expect(await county.sql(`select stage from matter where house_id = 'county-proc' and matter_id = $1`, [matterId])).toEqual([
      { stage: 'received' },
    ])
    expect((await view(county, 'cc-president', matterId)).held.objections.map((one: Body) => one.zh).join()).toMatch(reason)
    const reply = await accept('cc-president', matterId, 'president')
    expect([reply.status, reply.body.details.map((one: Body) => one.says.zh).join()]).toEqual([422, expect.stringMatching(reason)])
    expect((await view(county, 'cc-president', matterId)).held.procedure).toContain(def.version)
  })

  it('speaks another language: kept as evidence on the desk’s list, no matter is made of it', async () => {
    const matterId = await serveUnder({ ...version('2027-03-01'), language: 2 } as never)
    expect(await county.sql(`select 1 from matter where house_id = 'county-court' and matter_id = $1`, [matterId])).toEqual([])
    expect(await row(matterId)).toMatchObject({ state: 'quarantined' })
    expect((await view(county, 'cp-pros', matterId)).timeline[0].mail[0].state).toBe('sent')
  })
})
