/** What the law forbids is refused with its article; what is only late is taken and marked late. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type ActInput,
  act,
  assign,
  CASE,
  clock,
  POINTS,
  serveSuggestion,
  signFor,
  start,
  suggestionFacts,
  takeIn,
  tryAct,
  view,
} from './county/acts.ts'
import type { Body, Detail, Reply } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'

let county: County
/** Received on 2026-08-21 and docketed; nobody answered. */
let received: string

beforeAll(async () => {
  county = await openCounty('2026-08-20')
  received = await serveSuggestion(county)
  await signFor(county, received, '2026-08-21')
  await act(county, 'cc-filing', received, {
    kind: 'docket',
    post: 'filing-division',
    on: '2026-08-24',
    facts: { caseNumber: ['（2026）湘3199执监5号'] },
  })
  await assign(county, 'cc-filing', received, 'cc-presiding', 'panel')
}, 60_000)
afterAll(() => county.close())

/** The articles of a refusal, asserting that it is one. */
function articlesOf(reply: Reply, status = 422): string[] {
  expect([reply.status, reply.body?.code], reply.raw).toEqual([
    status,
    status === 422 ? 'refused' : status === 403 ? 'forbidden' : 'not-found',
  ])
  return (reply.body.details as Detail[]).map(one => one.article ?? '')
}
const on = '2026-08-24'
const answers = POINTS.map(one => ({ point: one.id, code: 'adopted', reason: '' }))
const decided = { decidedBy: 'president', decidedOn: on }
const replyWith = async (facts: Record<string, unknown>, matterId = received): Promise<Reply> => {
  const paperId = await takeIn(county, 'cc-presiding', 'presiding-judge', {
    form: 'reply-letter',
    matterId,
    number: '（2026）湘3199执监5号',
    date: county.site.today(),
  })
  return tryAct(county, 'cc-presiding', matterId, {
    kind: 'reply',
    post: 'presiding-judge',
    on: county.site.today(),
    paperId,
    facts: { answers, ...decided, ...facts },
  })
}

describe('wrong post, wrong house, wrong stage', () => {
  beforeAll(() => county.on(on))

  it.each([
    [
      'the assistant presides no hearing',
      'cc-vice',
      { kind: 'hold-hearing', post: 'vice-president', facts: { heldOn: on, attended: 'no' } },
    ],
    ['the vice president does not extend', 'cc-vice', { kind: 'extend', post: 'vice-president', facts: { reason: 'x' } }],
    ['the desk does not docket', 'cc-desk', { kind: 'docket', post: 'intake-desk', facts: { caseNumber: [CASE] } }],
    ['the desk does not reply', 'cc-desk', { kind: 'reply', post: 'intake-desk', facts: { answers, ...decided } }],
  ] as [string, string, Omit<ActInput, 'on'>][])('%s', async (_what, person, input) => {
    const articles = articlesOf(await tryAct(county, person, received, { ...input, on }))
    expect(articles[0]).toMatch(/法发〔2016〕30号|民事诉讼监督|平台/)
  })

  it('a post that one does not hold is forbidden before anything else is looked at', async () => {
    expect((await tryAct(county, 'cc-vice', received, { kind: 'extend', post: 'president', on, facts: { reason: 'x' } })).status).toBe(403)
  })

  it('the other house’s acts are not ours to do, in either direction', async () => {
    for (const [person, input] of [
      ['cp-pros', { kind: 'reply', post: 'handling-prosecutor', on, facts: { answers, ...decided } }],
      ['cp-desk', { kind: 'extend', post: 'case-management', on, facts: { reason: 'x' } }],
      ['cc-president', { kind: 'withdraw', post: 'president', on, facts: {} }],
      ['cc-presiding', { kind: 'check-result', post: 'presiding-judge', on, facts: {} }],
    ] as [string, ActInput][]) {
      const reply = await tryAct(county, person, received, input)
      expect(articlesOf(reply)[0], `${person} ${input.kind}`).not.toBe('')
      expect(reply.body.words.zh).toMatch(/单位|院|一方/)
    }
  })

  it('a house that is no party does not know of it: 404 as for a matter that does not exist', async () => {
    for (const person of ['ic-president', 'ip-pros', 'wb-head']) {
      const mine = {
        kind: 'reply',
        post: person === 'ic-president' ? 'president' : person === 'ip-pros' ? 'handling-prosecutor' : 'organ-head',
        on,
        facts: {},
      }
      expect((await tryAct(county, person, received, mine)).raw).toBe((await tryAct(county, person, 'no-such-matter', mine)).raw)
      articlesOf(await tryAct(county, person, received, mine), 404)
    }
  })

  it.each([
    ['signing for it twice', 'cc-desk', { kind: 'sign-for', post: 'intake-desk', facts: { receivedOn: on, dateSource: 'stamp' } }],
    ['sending back what was signed for', 'cc-desk', { kind: 'return', post: 'intake-desk', facts: { reason: 'duplicate' } }],
    ['checking a result before there is a reply', 'cp-pros', { kind: 'check-result', post: 'handling-prosecutor', facts: { checks: [] } }],
    [
      'deciding on a result before it was checked',
      'cp-pros',
      { kind: 'decide-result', post: 'handling-prosecutor', facts: { outcome: 'close' } },
    ],
    ['signing for a reply that was not sent', 'cp-desk', { kind: 'sign-for-reply', post: 'case-management', facts: { receivedOn: on } }],
  ] as [string, string, Omit<ActInput, 'on'>][])('out of its stage: %s', async (_what, person, input) => {
    expect(articlesOf(await tryAct(county, person, received, { ...input, on }))[0]).not.toBe('')
  })

  it('an act that the procedure does not know', async () => {
    for (const kind of ['close-everything', '__proto__', 'constructor', ''])
      expect((await tryAct(county, 'cc-president', received, { kind, post: 'president', on })).status).toBe(422)
  })
})

describe('what must be said', () => {
  beforeAll(() => county.on(on))

  it('a point that is not answered', async () => {
    const reply = await replyWith({ answers: answers.slice(0, 2) })
    expect(articlesOf(reply).join()).toContain('30号 13')
    expect(reply.body.details[0].where).toContain('answers')
  })

  it.each(['partly', 'not-adopted'])('%s without reasons', async code => {
    const reply = await replyWith({ answers: [...answers.slice(0, 2), { point: '3', code, reason: '  ' }] })
    expect(articlesOf(reply).join()).toContain('30号 13')
  })

  it('a point answered twice, a point that was never made, an answer that does not exist', async () => {
    for (const wrong of [
      [...answers, answers[0]],
      [...answers, { point: '9', code: 'adopted', reason: '' }],
      answers.map(one => ({ ...one, code: 'maybe' })),
    ])
      articlesOf(await replyWith({ answers: wrong }))
  })

  it('who decided, and a decision by somebody who may not', async () => {
    expect(articlesOf(await replyWith({ decidedBy: undefined })).length).toBeGreaterThan(0)
    expect(articlesOf(await replyWith({ decidedBy: 'presiding-judge' })).join()).toContain('13')
  })

  it('a reply without its paper, an extension without its reason', async () => {
    const bare = await tryAct(county, 'cc-presiding', received, {
      kind: 'reply',
      post: 'presiding-judge',
      on,
      facts: { answers, ...decided },
    })
    expect(articlesOf(bare).join()).toContain('30号 13')
    expect(
      articlesOf(await tryAct(county, 'cc-president', received, { kind: 'extend', post: 'president', on, facts: {} })).join(),
    ).toContain('30号 13')
  })

  it('a panel with the judge complained of', async () => {
    const yes = await tryAct(county, 'cc-filing', received, {
      kind: 'name-panel',
      post: 'filing-division',
      on,
      facts: { members: ['法戊'], independent: 'yes' },
    })
    expect(articlesOf(yes).join()).toContain('30号 12')
  })

  it('a suggestion that case management did not check, and one that its own drafter checked', async () => {
    const paperId = await takeIn(county, 'cp-pros', 'handling-prosecutor', { form: 'suggestion-letter', number: '甲号', date: on })
    const open = {
      procedureId: 'enforcement-suggestion',
      kind: 'serve',
      post: 'handling-prosecutor',
      on,
      title: 'x',
      caseNumbers: [CASE],
      facts: suggestionFacts(),
    }
    const client = await county.as('cp-pros')
    const unchecked = await client.post('/api/matters', { ...open, paperId })
    expect([unchecked.status, unchecked.body.details[0].where]).toEqual([422, 'paper'])
    const without = await client.post('/api/matters', open)
    expect(articlesOf(without).join()).toMatch(/114|106/)
    const own = await client.post(`/api/papers/${paperId}/decision`, { decision: 'agree', post: 'case-management' })
    expect(own.status).toBe(403)
  })

  it('a date in the future, and an earlier one without a reason', async () => {
    const tomorrow = await tryAct(county, 'cc-presiding', received, {
      kind: 'hold-hearing',
      post: 'presiding-judge',
      on: '2026-08-25',
      facts: { heldOn: '2026-08-25', attended: 'no' },
    })
    expect(tomorrow.status).toBe(422)
    const early = { kind: 'hold-hearing', post: 'presiding-judge', on: '2026-08-22', facts: { heldOn: '2026-08-22', attended: 'no' } }
    expect((await tryAct(county, 'cc-presiding', received, early)).body.details[0].where).toBe('on')
    const explained = await tryAct(county, 'cc-presiding', received, { ...early, enteredLater: '听证笔录后补' })
    expect(explained.status, explained.raw).toBe(200)
    expect(explained.body.marks.map((one: Body) => one.zh).join()).toContain('补录')
  })

  it('the same is told before, without doing it', async () => {
    const before = (await view(county, 'cc-president', received)).timeline.length
    const told = await (await county.as('cc-president')).do(`/api/matters/${received}/check`, {
      kind: 'extend',
      post: 'president',
      on,
      facts: {},
    })
    expect(told.ok).toBe(false)
    expect(told.problems[0].basis[0].article).toBe('13')
    expect((await view(county, 'cc-president', received)).timeline.length).toBe(before)
  })
})

describe('time', () => {
  it('a second extension is refused with the article', async () => {
    const matterId = await serveSuggestion(county, { on: '2026-08-24', number: '乙号' })
    await signFor(county, matterId, '2026-08-24')
    await act(county, 'cc-president', matterId, { kind: 'extend', post: 'president', on: '2026-11-20', facts: { reason: '案情复杂' } })
    const second = await tryAct(county, 'cc-president', matterId, {
      kind: 'extend',
      post: 'president',
      on: '2026-11-20',
      facts: { reason: '还是复杂' },
    })
    expect(articlesOf(second)).toEqual(['法发〔2016〕30号 13'])
    expect(second.body.words.zh).toContain('一次')
  })

  it('an extension after the period has ended is refused with the article', async () => {
    county.on('2026-11-24')
    const late = await tryAct(county, 'cc-president', received, {
      kind: 'extend',
      post: 'president',
      on: '2026-11-24',
      facts: { reason: '案情复杂' },
    })
    expect(articlesOf(late)).toEqual(['法发〔2016〕30号 13'])
    expect(late.body.words.zh).toContain('届满前')
  })

  it('urging before the period has ended is refused, after it is taken', async () => {
    const matterId = await serveSuggestion(county, { on: '2026-11-24', number: '丙号', facts: suggestionFacts('2026-11-20') })
    await signFor(county, matterId, '2026-11-24')
    const early = await tryAct(county, 'cp-pros', matterId, {
      kind: 'urge',
      post: 'handling-prosecutor',
      on: '2026-11-24',
      facts: { text: '请尽快回复' },
    })
    expect(articlesOf(early).length).toBeGreaterThan(0)
    await act(county, 'cp-pros', received, { kind: 'urge', post: 'handling-prosecutor', on: '2026-11-24', facts: { text: '请尽快回复' } })
  })

  it('pursuing an unanswered suggestion asks for the urging first', async () => {
    const matterId = await serveSuggestion(county, { on: '2026-11-24', number: '丁号', facts: suggestionFacts('2026-11-20') })
    await signFor(county, matterId, '2026-11-24')
    county.on('2027-03-01')
    const facts = { outcome: 'ask-superior', reason: '逾期未回复' }
    expect(
      articlesOf(
        await tryAct(county, 'cp-pros', matterId, { kind: 'pursue-unanswered', post: 'handling-prosecutor', on: '2027-03-01', facts }),
      ).join(),
    ).toContain('14')
  })

  it('an application after the fixed period of the administrative rules is refused with the article', async () => {
    county.on('2026-08-24')
    const late = {
      procedureId: 'administrative-supervision-case',
      kind: 'apply',
      post: 'complaint-intake',
      on: '2026-08-24',
      title: '逾期',
      facts: { applicants: ['某公司'], caseNumbers: ['（2025）湘3199执500号'], request: '请求监督', knewOn: '2026-02-20' },
    }
    const client = await county.as('cp-intake')
    const reply = await client.post('/api/matters', late)
    expect(articlesOf(reply).join()).toMatch(/20/)
    expect(reply.body.words.zh).toContain('不变期间')
    expect((await client.post('/api/matters', { ...late, title: '最后一日', facts: { ...late.facts, knewOn: '2026-02-24' } })).status).toBe(
      200,
    )
  })
})

describe('late, taken, and marked late', () => {
  it('a late reply', async () => {
    county.on('2026-11-26')
    const reply = await replyWith({ decidedOn: '2026-11-26' })
    expect(reply.status, reply.raw).toBe(200)
    expect(reply.body.marks.map((one: Body) => one.zh).join()).toContain('逾期3日')
    await county.mail()
    for (const person of ['cp-pros', 'cc-president']) {
      const page = await view(county, person, received)
      expect(clock(page, 'reply')).toMatchObject({ status: 'met-late', due: '2026-11-23', metOn: '2026-11-26' })
      expect(page.stage.id).toBe('replied')
    }
  })

  it('a late service: decided on 08-12, to be sent by 08-27, sent on 08-31', async () => {
    const matterId = await serveSuggestion(county, { on: '2026-08-31', number: '戊号' })
    const page = await view(county, 'cp-pros', matterId)
    expect(clock(page, 'sending')).toMatchObject({ status: 'met-late', due: '2026-08-27' })
    expect(page.timeline[0].marks.map((one: Body) => one.zh).join()).toContain('逾期4日')
  })

  it('a late filing with the superior', async () => {
    const matterId = await serveSuggestion(county, { on: '2026-08-20', number: '己号' })
    const made = await act(county, 'cp-desk', matterId, {
      kind: 'file-with-superior',
      post: 'case-management',
      on: '2026-09-10',
      facts: {},
    })
    expect(made.marks.map((one: Body) => one.zh).join()).toContain('逾期')
    expect(clock(await view(county, 'cp-pros', matterId), 'filing').status).toBe('met-late')
  })

  it('a file that came late, with or without the reason for the delay', async () => {
    county.on('2026-06-22')
    for (const person of ['cp-chief', 'cc-president'])
      await (await county.as(person)).do('/api/house/rules', { rule: 'D10', grounds: '已核对' })
    const paperId = await takeIn(county, 'cp-pros', 'handling-prosecutor', {
      form: 'file-request-letter',
      number: '庚号',
      date: '2026-06-22',
    })
    const facts = {
      caseNumbers: [CASE],
      means: 'e-copy',
      volumes: 'main',
      fetcher: ['检己'],
      decidedBy: 'chief-procurator',
      decidedOn: '2026-06-22',
    }
    const matterId = await start(county, 'cp-pros', {
      procedureId: 'file-request',
      kind: 'request',
      post: 'handling-prosecutor',
      on: '2026-06-22',
      paperId,
      facts,
    })
    await signFor(county, matterId, '2026-06-22')
    const made = await act(county, 'cc-desk', matterId, {
      kind: 'supply',
      post: 'intake-desk',
      on: '2026-07-03',
      facts: { means: 'e-copy', suppliedOn: '2026-07-03', index: '正卷二册' },
    })
    expect(made.marks.map((one: Body) => one.zh).join()).toContain('逾期')
    expect(clock(await view(county, 'cp-pros', matterId), 'supply')).toMatchObject({ status: 'met-late', due: '2026-06-29' })
  })
})

it('every refusal of a signed-in person is recorded, a malformed request is not', async () => {
  const refusals = async (): Promise<number> =>
    (await county.sql(`select 1 from recorded_leaf where house_id = 'county-court' and kind = 'refusal'`)).length
  const before = await refusals()
  await tryAct(county, 'cc-president', received, { kind: 'extend', post: 'president', on: '2026-08-24', facts: {} })
  expect(await refusals()).toBe(before + 1)
  await (await county.as('cc-president')).post(`/api/matters/${received}/acts`, { kind: 7 })
  expect(await refusals()).toBe(before + 1)
})
