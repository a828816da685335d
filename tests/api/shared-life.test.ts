/** The other matters between houses through HTTP: query, file request, follow-up by the superiors, counter-suggestion, state organ. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, assign, CASE, clock, POINTS, serveSuggestion, signFor, start, suggestionFacts, takeIn, tryAct, view } from './county/acts.ts'
import type { Body } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'

let county: County
beforeAll(async () => {
  county = await openCounty('2026-06-17')
  for (const person of ['cp-chief', 'cc-president'])
    await (await county.as(person)).do('/api/house/rules', { rule: 'D10', grounds: '已与文本核对' })
}, 60_000)
afterAll(() => county.close())

const answers = POINTS.map(one => ({ point: one.id, code: 'adopted', reason: '' }))
const checks = POINTS.map(one => ({ point: one.id, code: 'corrected', reason: '' }))
const byChief = (on: string): Body => ({ decidedBy: 'chief-procurator', decidedOn: on })
const paper = (
  person: string,
  post: string,
  form: string,
  on: string,
  more: { matterId?: string; checkedBy?: string } = {},
): Promise<string> => {
  county.on(on)
  return takeIn(county, person, post, { form, number: `沅清〔2026〕${form.length}号`, date: on, ...more })
}
/** Both houses stand at the same stage with the same acts. */
async function agree(one: string, other: string, matterId: string): Promise<string> {
  const [ours, theirs] = [await view(county, one, matterId), await view(county, other, matterId)]
  const shape = (page: Body): Body => [page.stage.id, page.timeline.map((row: Body) => [row.n, row.kind, row.effect, row.hash])]
  expect(shape(ours)).toEqual(shape(theirs))
  return ours.stage.id
}

describe('a written query', () => {
  it('is answered within fifteen days of its receipt', async () => {
    const paperId = await paper('cp-pros', 'handling-prosecutor', 'enforcement-explanation-request', '2026-06-17')
    const matterId = await start(county, 'cp-pros', {
      procedureId: 'written-query',
      kind: 'serve',
      post: 'handling-prosecutor',
      on: '2026-06-17',
      paperId,
      facts: { caseNumbers: [CASE], questions: '案款为何未发' },
    })
    await signFor(county, matterId, '2026-06-18')
    expect(clock(await view(county, 'cp-pros', matterId), 'reply').due).toBe('2026-07-03')
    await assign(county, 'cc-filing', matterId, 'cc-judge')
    const reply = await paper('cc-judge', 'enforcement-judge', 'query-answer', '2026-07-01', { matterId })
    await act(county, 'cc-judge', matterId, {
      kind: 'reply',
      post: 'enforcement-judge',
      on: '2026-07-01',
      paperId: reply,
      facts: { progress: '已到账', reasons: '分配方案异议' },
    })
    await act(county, 'cp-desk', matterId, {
      kind: 'sign-for-reply',
      post: 'case-management',
      on: '2026-07-02',
      facts: { receivedOn: '2026-07-02' },
    })
    await act(county, 'cp-pros', matterId, {
      kind: 'close',
      post: 'handling-prosecutor',
      on: '2026-07-02',
      facts: { outcome: 'suggestion' },
    })
    expect(await agree('cp-pros', 'cc-president', matterId)).toBe('closed')
    expect(clock(await view(county, 'cp-pros', matterId), 'reply').status).toBe('met')
  })
})

describe('a file request', () => {
  const facts = {
    caseNumbers: [CASE],
    means: 'e-copy',
    volumes: 'main',
    fetcher: ['检己'],
    decidedBy: 'deputy-chief-procurator',
    decidedOn: '2026-06-22',
  }
  const ask = async (more: Body = {}): Promise<string> => {
    const paperId = await paper('cp-pros', 'handling-prosecutor', 'file-request-letter', '2026-06-22')
    return start(county, 'cp-pros', {
      procedureId: 'file-request',
      kind: 'request',
      post: 'handling-prosecutor',
      on: '2026-06-22',
      paperId,
      facts: { ...facts, ...more },
    })
  }

  it('is delayed with a reason, supplied as a copy, and the copy destroyed', async () => {
    const matterId = await ask()
    await signFor(county, matterId, '2026-06-22')
    expect(clock(await view(county, 'cp-pros', matterId), 'supply').due).toBe('2026-06-29')
    const silent = await tryAct(county, 'cc-desk', matterId, { kind: 'delay', post: 'intake-desk', on: '2026-06-22', facts: {} })
    expect(silent.status).toBe(422)
    await act(county, 'cc-desk', matterId, {
      kind: 'delay',
      post: 'intake-desk',
      on: '2026-06-26',
      facts: { reason: '正在扫描', expectedOn: '2026-07-03' },
    })
    await act(county, 'cc-desk', matterId, {
      kind: 'supply',
      post: 'intake-desk',
      on: '2026-07-03',
      facts: { means: 'e-copy', suppliedOn: '2026-07-03', index: '正卷二册' },
    })
    await act(county, 'cp-desk', matterId, { kind: 'destroy-copy', post: 'case-management', on: '2026-08-03', facts: { note: '二人监销' } })
    expect(await agree('cp-pros', 'cc-president', matterId)).toBe('copy-destroyed')
  })

  it('borrowing and the internal volume each need their reason', async () => {
    for (const [more, article] of [
      [{ means: 'borrowed' }, '2'],
      [{ volumes: 'both' }, '47'],
    ] as [Body, string][]) {
      const paperId = await paper('cp-pros', 'handling-prosecutor', 'file-request-letter', '2026-06-22')
      const reply = await (await county.as('cp-pros')).post('/api/matters', {
        procedureId: 'file-request',
        kind: 'request',
        post: 'handling-prosecutor',
        on: '2026-06-22',
        paperId,
        title: 'x',
        facts: { ...facts, ...more },
      })
      expect([reply.status, reply.body.details.map((one: Body) => one.article).join()]).toEqual([422, expect.stringContaining(article)])
    }
  })

  it('a borrowed file is given back', async () => {
    const matterId = await ask({ means: 'borrowed', borrowReason: '须核对原件' })
    await signFor(county, matterId, '2026-06-22')
    await act(county, 'cc-desk', matterId, {
      kind: 'supply',
      post: 'intake-desk',
      on: '2026-06-24',
      facts: { means: 'borrowed', suppliedOn: '2026-06-24', loanFrom: '2026-06-24', index: '正卷二册' },
    })
    await act(county, 'cp-desk', matterId, { kind: 'give-back', post: 'case-management', on: '2026-08-03', facts: { note: '完好' } })
    expect(await agree('cp-pros', 'cc-president', matterId)).toBe('given-back')
  })
})

describe('the follow-up by the superiors', () => {
  it('a suggestion without reply is urged, taken up above, answered there, and the result comes back down', async () => {
    const lower = await serveSuggestion(county, { on: '2026-07-20', facts: suggestionFacts('2026-07-15') })
    await signFor(county, lower, '2026-07-20')
    expect(clock(await view(county, 'cp-pros', lower), 'reply').due).toBe('2026-10-20')
    await act(county, 'cp-pros', lower, { kind: 'urge', post: 'handling-prosecutor', on: '2026-10-27', facts: { text: '请尽快回复' } })
    await act(county, 'cp-pros', lower, {
      kind: 'pursue-unanswered',
      post: 'handling-prosecutor',
      on: '2026-11-02',
      facts: { outcome: 'ask-superior', reason: '催办后仍未回复' },
    })
    const report = await paper('cp-pros', 'handling-prosecutor', 'follow-up-report', '2026-11-03', { matterId: lower })
    const asked = await start(county, 'cp-pros', {
      procedureId: 'follow-up-request',
      kind: 'request',
      post: 'handling-prosecutor',
      on: '2026-11-03',
      paperId: report,
      from: lower,
      facts: { ground: 'no-reply', reason: '催办后仍未回复', ...byChief('2026-11-03') },
    })
    expect((await (await county.as('cc-president')).get(`/api/matters/${asked}`)).status, 'the court is no party').toBe(404)
    await act(county, 'ip-desk', asked, {
      kind: 'sign-for',
      post: 'case-management',
      on: '2026-11-04',
      facts: { receivedOn: '2026-11-04', dateSource: 'stamp' },
    })
    await assign(county, 'ip-desk', asked, 'ip-pros')
    await act(county, 'ip-pros', asked, {
      kind: 'decide',
      post: 'handling-prosecutor',
      on: '2026-11-09',
      facts: { outcome: 'issue', ...byChief('2026-11-09') },
    })
    const above = await serveSuggestion(county, {
      on: '2026-11-11',
      person: 'ip-pros',
      procedureId: 'follow-up-suggestion',
      counterparts: { recipient: 'city-court' },
      from: asked,
      facts: { ...suggestionFacts('2026-11-09'), violation: undefined, lowerCourt: '沅清县人民法院' },
    })
    await signFor(county, above, '2026-11-12', 'ic-desk')
    expect(clock(await view(county, 'ip-pros', above), 'reply')).toMatchObject({ due: '2027-02-12', provisional: true })
    const reply = await paper('ic-president', 'president', 'reply-letter', '2026-12-01', { matterId: above })
    const silent = { answers, ordersLower: 'no', decidedBy: 'president', decidedOn: '2026-12-01' }
    expect(
      (await tryAct(county, 'ic-president', above, { kind: 'reply', post: 'president', on: '2026-12-01', paperId: reply, facts: silent }))
        .body.details[0].article,
    ).toContain('14')
    await act(county, 'ic-president', above, {
      kind: 'reply',
      post: 'president',
      on: '2026-12-01',
      paperId: reply,
      facts: { ...silent, ordersLower: 'yes' },
    })
    const order = await start(county, 'ic-president', {
      procedureId: 'order-to-lower-court',
      kind: 'serve',
      post: 'president',
      on: '2026-12-01',
      from: above,
      counterparts: { recipient: 'county-court' },
      facts: { points: POINTS, dueOn: '2026-12-20', caseNumbers: [CASE], decidedBy: 'president', decidedOn: '2026-12-01' },
    })
    await signFor(county, order, '2026-12-02')
    await act(county, 'cc-president', order, {
      kind: 'reply',
      post: 'president',
      on: '2026-12-10',
      facts: { answers, decidedBy: 'president', decidedOn: '2026-12-10' },
    })
    await act(county, 'ic-president', order, { kind: 'close', post: 'president', on: '2026-12-11', facts: {} })
    await act(county, 'ip-pros', above, { kind: 'close', post: 'handling-prosecutor', on: '2026-12-14', facts: { checks } })
    await act(county, 'ip-pros', asked, {
      kind: 'report-back',
      post: 'handling-prosecutor',
      on: '2026-12-15',
      facts: { result: 'corrected' },
    })
    await act(county, 'cp-pros', lower, {
      kind: 'record-follow-up',
      post: 'handling-prosecutor',
      on: '2026-12-16',
      facts: { result: 'corrected' },
    })
    expect([
      await agree('cp-pros', 'cc-president', lower),
      await agree('cp-pros', 'ip-pros', asked),
      await agree('ip-pros', 'ic-president', above),
      await agree('ic-president', 'cc-president', order),
    ]).toEqual(['closed', 'closed', 'closed', 'closed'])
    expect((await view(county, 'cp-pros', lower)).links.map((one: Body) => one.matterId)).toContain(asked)
  })

  it('a higher house sees nothing of the lower ones’ matters but what was sent to it', async () => {
    const ids = (await (await county.as('ip-all')).read('/api/matters?state=all')).rows.map((one: Body) => one.procedureId).sort()
    expect(ids).toEqual(['follow-up-request', 'follow-up-suggestion'])
  })
})

describe('the court’s counter-suggestion', () => {
  it('shows one month beside three, is answered and accepted', async () => {
    const paperId = await paper('cc-president', 'president', 'counter-suggestion', '2026-10-12')
    const matterId = await start(county, 'cc-president', {
      procedureId: 'counter-suggestion',
      kind: 'serve',
      post: 'president',
      on: '2026-10-12',
      paperId,
      facts: { points: POINTS, act: '沅清检民执监〔2026〕43319900007号', decidedBy: 'president', decidedOn: '2026-10-12' },
    })
    await signFor(county, matterId, '2026-10-12', 'cp-desk', 'case-management')
    const page = await view(county, 'cc-president', matterId)
    expect(clock(page, 'answer-target')).toMatchObject({ due: '2026-11-12', byName: '沅清县人民检察院' })
    expect(clock(page, 'answer-outer')).toMatchObject({ due: '2027-01-12', provisional: true })
    await assign(county, 'cp-desk', matterId, 'cp-pros')
    const reply = await paper('cp-pros', 'handling-prosecutor', 'counter-suggestion-answer', '2026-11-10', { matterId })
    const bare = await tryAct(county, 'cp-pros', matterId, {
      kind: 'reply',
      post: 'handling-prosecutor',
      on: '2026-11-10',
      paperId: reply,
      facts: { result: 'maintained', ...byChief('2026-11-10') },
    })
    expect([bare.status, bare.body.details[0].article]).toEqual([422, '法发〔2016〕30号 17'])
    await act(county, 'cp-pros', matterId, {
      kind: 'reply',
      post: 'handling-prosecutor',
      on: '2026-11-10',
      paperId: reply,
      facts: { result: 'maintained', reason: '于法有据', ...byChief('2026-11-10') },
    })
    await act(county, 'cc-president', matterId, { kind: 'accept', post: 'president', on: '2026-11-11', facts: {} })
    expect(await agree('cc-president', 'cp-chief', matterId)).toBe('closed')
  })
})

describe('a suggestion to a state organ', () => {
  it('runs two months from its receipt, is answered point by point and closed', async () => {
    const paperId = await paper('cp-pros', 'handling-prosecutor', 'organ-suggestion-letter', '2026-09-01', { checkedBy: 'cp-desk' })
    const matterId = await start(county, 'cp-pros', {
      procedureId: 'organ-suggestion',
      kind: 'serve',
      post: 'handling-prosecutor',
      on: '2026-09-01',
      paperId,
      counterparts: { recipient: 'water-bureau' },
      facts: { points: POINTS, failure: 'assist', ...byChief('2026-08-31') },
    })
    await signFor(county, matterId, '2026-09-02', 'wb-liaison', 'organ-liaison')
    expect(clock(await view(county, 'wb-head', matterId), 'reply').due).toBe('2026-11-02')
    const reply = await paper('wb-liaison', 'organ-liaison', 'organ-reply', '2026-10-12', { matterId })
    await act(county, 'wb-liaison', matterId, {
      kind: 'reply',
      post: 'organ-liaison',
      on: '2026-10-12',
      paperId: reply,
      facts: { answers, decidedBy: 'organ-head', decidedOn: '2026-10-12' },
    })
    await act(county, 'cp-pros', matterId, { kind: 'check-result', post: 'handling-prosecutor', on: '2026-10-14', facts: { checks } })
    await act(county, 'cp-pros', matterId, { kind: 'close', post: 'handling-prosecutor', on: '2026-10-15', facts: {} })
    expect(await agree('cp-pros', 'wb-head', matterId)).toBe('closed')
  })
})
