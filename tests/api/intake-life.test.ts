/** Intake and review of a supervision case through HTTP: application, ex officio, outsiders' complaint; every way it can end. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ActInput, act, assign, CASE, clock, start, takeIn, tryAct, view } from './county/acts.ts'
import type { Body } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'

let county: County
beforeAll(async () => {
  county = await openCounty('2026-06-08')
}, 60_000)
afterAll(() => county.close())

const CASEWORK = 'enforcement-supervision-case'
const application = { applicants: ['某建工公司'], otherParties: ['某开发公司'], caseNumbers: [CASE], request: '案款到账未发，异议逾期未裁' }

/** A paper of the case, taken in on the day of the act. */
const paper = (person: string, post: string, form: string, matterId: string, date: string): Promise<string> => {
  county.on(date)
  return takeIn(county, person, post, { form, matterId, number: `沅清检〔2026〕${form.length}号`, date })
}
const intake = (matterId: string, kind: string, on: string, facts: Body = {}, paperId?: string): Promise<Body> =>
  act(county, 'cp-intake', matterId, { kind, post: 'complaint-intake', on, facts, ...(paperId ? { paperId } : {}) })
const handle = (matterId: string, kind: string, on: string, facts: Body = {}, paperId?: string): Promise<Body> =>
  act(county, 'cp-pros', matterId, { kind, post: 'handling-prosecutor', on, facts, ...(paperId ? { paperId } : {}) })
const stage = async (matterId: string): Promise<string> => (await view(county, 'cp-desk', matterId)).stage.id
const refused = async (person: string, matterId: string, input: ActInput): Promise<string> => {
  county.on(input.on)
  const reply = await tryAct(county, person, matterId, input)
  expect(reply.status, reply.raw).toBe(422)
  return reply.body.details.map((one: Body) => one.article ?? '').join()
}

const apply = (on = '2026-06-08', title = '某建工公司申请监督'): Promise<string> =>
  start(county, 'cp-intake', { procedureId: CASEWORK, kind: 'apply', post: 'complaint-intake', on, title, facts: application })

/** A case accepted on 06-15 and handed to its prosecutor. */
async function accepted(): Promise<string> {
  const matterId = await apply()
  await intake(matterId, 'complete-materials', '2026-06-12', { completedOn: '2026-06-12' })
  await intake(matterId, 'accept', '2026-06-15', { remedy: 'pending-overdue', remedyReason: '异议逾期未裁' })
  await intake(matterId, 'hand-over', '2026-06-16', { handler: ['检丁'] })
  await assign(county, 'cp-intake', matterId, 'cp-pros')
  return matterId
}

describe('an application', () => {
  let matterId: string

  it('is supplemented once, accepted, told to everybody and handed over', async () => {
    matterId = await apply()
    const notice = await paper('cp-intake', 'complaint-intake', 'supplement-notice', matterId, '2026-06-09')
    await intake(matterId, 'request-supplement', '2026-06-09', { missing: '执行依据', dueOn: '2026-06-15' }, notice)
    const again = await paper('cp-intake', 'complaint-intake', 'supplement-notice', matterId, '2026-06-09')
    expect(
      await refused('cp-intake', matterId, {
        kind: 'request-supplement',
        post: 'complaint-intake',
        on: '2026-06-09',
        paperId: again,
        facts: { missing: '还有', dueOn: '2026-06-16' },
      }),
    ).not.toBe('')
    await intake(matterId, 'complete-materials', '2026-06-12', { completedOn: '2026-06-12' })
    await intake(matterId, 'accept', '2026-06-15', { remedy: 'pending-overdue', remedyReason: '异议逾期未裁' })
    await intake(
      matterId,
      'notify-acceptance',
      '2026-06-16',
      { recipients: ['某建工公司'], channel: 'direct' },
      await paper('cp-intake', 'complaint-intake', 'acceptance-notice', matterId, '2026-06-16'),
    )
    await intake(matterId, 'notify-other-party', '2026-06-16', { recipients: ['某开发公司'], servedOn: '2026-06-16', channel: 'direct' })
    await intake(matterId, 'hand-over', '2026-06-16', { handler: ['检丁'] })
    expect(await stage(matterId)).toBe('reviewing')
  })

  it('its prosecutor sees it only once it was assigned; the court never does', async () => {
    expect((await (await county.as('cp-pros')).get(`/api/matters/${matterId}`)).status).toBe(404)
    await assign(county, 'cp-intake', matterId, 'cp-pros')
    expect((await (await county.as('cp-pros')).get(`/api/matters/${matterId}`)).status).toBe(200)
    expect(await county.sql(`select 1 from outbox where matter_id = $1`, [matterId])).toEqual([])
    for (const person of ['cc-president', 'ip-all'])
      expect((await (await county.as(person)).get(`/api/matters/${matterId}`)).status).toBe(404)
  })

  it('its review ends on 09-15, and on 09-28 after the file was away from 06-22 to 07-03', async () => {
    expect(clock(await view(county, 'cp-pros', matterId), 'review').due).toBe('2026-09-15')
    await handle(matterId, 'recusal-notice', '2026-06-17', { recipients: ['某建工公司'], handlers: ['检丁'] })
    await handle(matterId, 'begin-file-access', '2026-06-22', { from: '2026-06-22' })
    await handle(matterId, 'end-file-access', '2026-07-03', { until: '2026-07-03' })
    expect(clock(await view(county, 'cp-pros', matterId), 'review').due).toBe('2026-09-28')
  })

  it('is investigated by two, never by one; the hearing is told before it is held', async () => {
    expect(
      await refused('cp-pros', matterId, {
        kind: 'investigate',
        post: 'handling-prosecutor',
        on: '2026-07-06',
        facts: { measure: 'records', investigators: 'one', record: '查询账户' },
      }),
    ).not.toBe('')
    await handle(matterId, 'investigate', '2026-07-06', { measure: 'records', investigators: 'two', record: '查询账户' })
    expect(
      await refused('cp-pros', matterId, {
        kind: 'hold-hearing',
        post: 'handling-prosecutor',
        on: '2026-07-07',
        facts: { heldOn: '2026-07-07', attendance: '到场', signed: 'signed' },
      }),
    ).not.toBe('')
    await handle(matterId, 'plan-hearing', '2026-07-10', { hearingOn: '2026-07-20', place: '听证室', reason: '争议较大' })
    await handle(
      matterId,
      'notify-hearing',
      '2026-07-14',
      { recipients: ['某建工公司', '某开发公司'] },
      await paper('cp-pros', 'handling-prosecutor', 'hearing-notice', matterId, '2026-07-14'),
    )
    await handle(matterId, 'hold-hearing', '2026-07-20', { heldOn: '2026-07-20', attendance: '双方到场', signed: 'signed' })
    expect(clock(await view(county, 'cp-pros', matterId), 'hearing-notice').status).toBe('met')
  })

  it('leads to a suggestion that case management, and no one else, lets go out', async () => {
    await handle(matterId, 'report-review', '2026-08-10', { proposal: '拟提出检察建议' })
    await handle(matterId, 'decide-suggestion', '2026-08-12', { decidedBy: 'chief-procurator', decidedOn: '2026-08-12', kind: 'court' })
    expect(
      await refused('cp-pros', matterId, {
        kind: 'suggestion-served',
        post: 'handling-prosecutor',
        on: '2026-08-18',
        facts: { number: '7号' },
      }),
    ).toContain('114')
    await act(county, 'cp-desk', matterId, {
      kind: 'check-outgoing',
      post: 'case-management',
      on: '2026-08-18',
      facts: { result: 'complete' },
    })
    await handle(matterId, 'suggestion-served', '2026-08-20', { number: '7号' })
    await handle(matterId, 'close', '2026-08-20')
    const page = await view(county, 'cp-pros', matterId)
    expect([page.stage.id, page.ended]).toEqual(['closed', true])
    expect(clock(page, 'suggestion').due).toBe('2026-08-27')
    expect(clock(page, 'review').status).toBe('met')
  })
})

describe('remedies first', () => {
  it.each(['not-used', 'pending-in-time'])('%s: not accepted, with the article', async remedy => {
    const matterId = await apply()
    await intake(matterId, 'complete-materials', '2026-06-12', { completedOn: '2026-06-12' })
    expect(
      await refused('cp-intake', matterId, { kind: 'accept', post: 'complaint-intake', on: '2026-06-15', facts: { remedy } }),
    ).toContain('28')
  })

  it.each(['good-reason', 'pending-overdue'])('%s needs its reasons', async remedy => {
    const matterId = await apply()
    await intake(matterId, 'complete-materials', '2026-06-12', { completedOn: '2026-06-12' })
    expect(
      await refused('cp-intake', matterId, { kind: 'accept', post: 'complaint-intake', on: '2026-06-15', facts: { remedy } }),
    ).toContain('28')
    await intake(matterId, 'accept', '2026-06-15', { remedy, remedyReason: '有正当理由' })
    expect(await stage(matterId)).toBe('accepted')
  })

  it('a refusal has its paper; the superior may still order acceptance', async () => {
    const matterId = await apply()
    await intake(matterId, 'complete-materials', '2026-06-12', { completedOn: '2026-06-12' })
    const facts = { ground: 'remedy-not-used', reason: '未提异议', notWithdrawn: 'no' }
    expect(await refused('cp-intake', matterId, { kind: 'refuse', post: 'complaint-intake', on: '2026-06-15', facts })).not.toBe('')
    const notice = await paper('cp-intake', 'complaint-intake', 'refusal-notice', matterId, '2026-06-15')
    expect(
      await refused('cp-intake', matterId, {
        kind: 'refuse',
        post: 'complaint-intake',
        on: '2026-06-15',
        paperId: notice,
        facts: { ...facts, notWithdrawn: 'yes' },
      }),
    ).not.toBe('')
    await intake(matterId, 'refuse', '2026-06-15', facts, notice)
    await intake(matterId, 'accept-on-order', '2026-06-29', { order: '湘源检指〔2026〕1号' })
    expect(await stage(matterId)).toBe('accepted')
  })

  it.each([
    ['other-procuratorate', 'told-other-procuratorate'],
    ['other-organ', 'told-other-organ'],
  ])('%s: told where to go', async (ground, end) => {
    const matterId = await apply()
    await intake(matterId, 'redirect', '2026-06-10', { ground, place: '有管辖权的机关' })
    expect(await stage(matterId)).toBe(end)
  })

  it('not completed in time counts as withdrawn, but not a day early', async () => {
    const matterId = await apply()
    await intake(
      matterId,
      'request-supplement',
      '2026-06-09',
      { missing: '执行依据', dueOn: '2026-06-15' },
      await paper('cp-intake', 'complaint-intake', 'supplement-notice', matterId, '2026-06-09'),
    )
    expect(await refused('cp-intake', matterId, { kind: 'lapse-supplement', post: 'complaint-intake', on: '2026-06-15' })).not.toBe('')
    await intake(matterId, 'lapse-supplement', '2026-06-16')
    expect(await stage(matterId)).toBe('deemed-withdrawn')
  })
})

describe('ex officio and by complaint', () => {
  it('ex officio: registered by another person, ended without “not supported”', async () => {
    const matterId = await start(county, 'cp-pros', {
      procedureId: CASEWORK,
      kind: 'start-ex-officio',
      post: 'handling-prosecutor',
      on: '2026-06-08',
      title: '依职权',
      facts: { ground: 'false-litigation', facts: '发现虚假诉讼线索', caseNumbers: [CASE] },
    })
    await act(county, 'cp-desk', matterId, { kind: 'register', post: 'case-management', on: '2026-06-09', facts: { tellParties: 'no' } })
    const facts = { reason: '理由', decidedBy: 'handling-prosecutor', decidedOn: '2026-07-01' }
    expect(await refused('cp-pros', matterId, { kind: 'not-support', post: 'handling-prosecutor', on: '2026-07-01', facts })).not.toBe('')
    await handle(
      matterId,
      'terminate',
      '2026-07-01',
      { ...facts, ground: 'no-measure', tellParties: 'no' },
      await paper('cp-pros', 'handling-prosecutor', 'termination-decision', matterId, '2026-07-01'),
    )
    await handle(matterId, 'close', '2026-07-02')
    expect(await stage(matterId)).toBe('closed')
  })

  it('a ground outside the six is refused', async () => {
    const reply = await (await county.as('cp-pros')).post('/api/matters', {
      procedureId: CASEWORK,
      kind: 'start-ex-officio',
      post: 'handling-prosecutor',
      on: '2026-06-08',
      title: 'x',
      facts: { ground: 'because', facts: 'x', caseNumbers: [CASE] },
    })
    expect(reply.status).toBe(422)
  })

  it('an outsider’s complaint goes the petition way, without acceptance or “not supported”', async () => {
    const complain = (): Promise<string> =>
      start(county, 'cp-intake', {
        procedureId: CASEWORK,
        kind: 'receive-complaint',
        post: 'complaint-intake',
        on: '2026-06-08',
        title: '案外人控告',
        facts: { complainants: ['案外人'], content: '反映拖延执行' },
      })
    const matterId = await complain()
    for (const kind of ['accept', 'refuse', 'request-supplement'])
      await refused('cp-intake', matterId, { kind, post: 'complaint-intake', on: '2026-06-09' })
    await intake(matterId, 'to-petition-route', '2026-06-09', { note: '转信访办理' })
    expect(await stage(matterId)).toBe('petition-route')
    const other = await complain()
    await assign(county, 'cp-intake', other, 'cp-pros')
    await handle(other, 'adopt-as-lead', '2026-06-10', { ground: 'major-impact', facts: '确有必要' })
    expect(await stage(other)).toBe('found')
  })
})

describe('other ends of a review', () => {
  it('not supported: decided, sent and explained, closed', async () => {
    const matterId = await accepted()
    await handle(matterId, 'not-support', '2026-07-10', {
      reason: '执行行为合法',
      decidedBy: 'deputy-chief-procurator',
      decidedOn: '2026-07-10',
    })
    await handle(
      matterId,
      'send-not-supported',
      '2026-07-13',
      { recipients: ['某建工公司'], explained: '已释法说理' },
      await paper('cp-pros', 'handling-prosecutor', 'not-supported-decision', matterId, '2026-07-13'),
    )
    await handle(matterId, 'close', '2026-07-14')
    expect(clock(await view(county, 'cp-pros', matterId), 'not-supported').status).toBe('met')
  })

  it('settled: handed to the court, and terminated only with a word on third parties', async () => {
    const matterId = await accepted()
    await handle(matterId, 'record-settlement', '2026-07-10', { settledOn: '2026-07-09', terms: '分期支付', waived: true })
    const notice = await paper('cp-pros', 'handling-prosecutor', 'termination-decision', matterId, '2026-07-13')
    const facts = { ground: 'settled', reason: '和解', tellParties: 'yes', decidedBy: 'chief-procurator', decidedOn: '2026-07-13' }
    expect(
      await refused('cp-pros', matterId, { kind: 'terminate', post: 'handling-prosecutor', on: '2026-07-13', facts, paperId: notice }),
    ).not.toBe('')
    await handle(matterId, 'terminate', '2026-07-13', { ...facts, noHarm: '不损害他人合法权益' }, notice)
    await handle(matterId, 'send-termination', '2026-07-14', { recipients: ['某建工公司'] })
    await handle(matterId, 'close', '2026-07-15')
    expect(await stage(matterId)).toBe('closed')
  })

  it('suspended and resumed: the time between is not counted', async () => {
    const matterId = await accepted()
    await handle(
      matterId,
      'suspend',
      '2026-07-01',
      { ground: 'other-case', reason: '须待另案', decidedBy: 'chief-procurator', decidedOn: '2026-07-01' },
      await paper('cp-pros', 'handling-prosecutor', 'suspension-decision', matterId, '2026-07-01'),
    )
    expect(clock(await view(county, 'cp-pros', matterId), 'review').status).toBe('suspended')
    await handle(matterId, 'resume', '2026-07-31', { causeEndedOn: '2026-07-30' })
    expect(clock(await view(county, 'cp-pros', matterId), 'review').due).toBe('2026-10-15')
  })

  it('case management gives notice of what goes wrong, and the handling person answers it', async () => {
    const matterId = await accepted()
    await act(county, 'cp-desk', matterId, {
      kind: 'flow-notice',
      post: 'case-management',
      on: '2026-07-01',
      facts: { problem: 'deadline', text: '通知未发', receivedOn: '2026-07-01' },
    })
    await handle(matterId, 'flow-answer', '2026-07-03', { text: '已补发' })
    expect(clock(await view(county, 'cp-pros', matterId), 'flow-answer').status).toBe('met')
  })
})
