/** Every option does what its line on the page of terms says: set by a house or an agreement, frozen at the opening, seen in acts, days, notes and papers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RECORDED_ONLY } from '#law/terms/recorded-only.ts'
import { act, CASE, clock, serveSuggestion, signFor, start, takeIn, tryAct, view } from './county/acts.ts'
import { agree } from './county/agreements.ts'
import type { Body, Reply } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'

let county: County
beforeAll(async () => {
  county = await openCounty('2026-02-24')
}, 60_000)
afterAll(() => county.close())

const setSwitch = async (key: string, value: string | boolean, admin = 'cp-admin'): Promise<void> => {
  await (await county.as(admin)).do('/api/house/switches', { key, value, grounds: '检察长办公会纪要' })
}
const articles = (reply: Reply): string[] => (reply.body.details ?? []).map((one: Body) => one.article ?? '')
const refusedBy = (reply: Reply): [number, string] => [reply.status, articles(reply).join()]
const procedures = async (person: string, id: string): Promise<Body> =>
  (await (await county.as(person)).read('/api/procedures')).procedures.find((one: Body) => one.procedureId === id)
const openingField = async (person: string, id: string, kind: string, name: string): Promise<Body> =>
  (await procedures(person, id)).openings.find((one: Body) => one.kind === kind).fields.find((one: Body) => one.name === name)
const actionField = (page: Body, kind: string, name: string): Body =>
  page.actions.find((one: Body) => one.kind === kind).form.fields.find((one: Body) => one.name === name)
const codes = (field: Body): string[] => field.values.map((one: Body) => one.code)
const CASEWORK = 'enforcement-supervision-case'

const tryStart = async (person: string, input: Body): Promise<Reply> => {
  county.on(input.on)
  return (await county.as(person)).post('/api/matters', { title: '某案', caseNumbers: [], counterparts: {}, facts: {}, ...input })
}

describe('ex-officio-grounds', () => {
  const exOfficio = (ground: string, on = '2026-03-02'): Promise<Reply> =>
    tryStart('cp-pros', {
      procedureId: CASEWORK,
      kind: 'start-ex-officio',
      post: 'handling-prosecutor',
      on,
      facts: { ground, facts: '办案中发现', caseNumbers: [CASE] },
    })

  it('offers six until the house chooses four; then two are neither offered nor taken, with the articles', async () => {
    expect(codes(await openingField('cp-pros', CASEWORK, 'start-ex-officio', 'ground')).length).toBe(6)
    expect((await exOfficio('false-litigation')).status).toBe(200)
    await setSwitch('ex-officio-grounds', 'four')
    const field = await openingField('cp-pros', CASEWORK, 'start-ex-officio', 'ground')
    expect(codes(field)).toEqual(['public-interest', 'corruption', 'follow-up', 'major-impact'])
    expect(field.help.zh).toContain('联合规定第7条')
    expect(refusedBy(await exOfficio('false-litigation'))).toEqual([422, expect.stringMatching(/7/)])
    expect((await exOfficio('public-interest')).status).toBe(200)
    await setSwitch('ex-officio-grounds', 'six')
  })
})

/** An applied-for case under review, all its intake done by the desk. */
async function underReview(on: string): Promise<string> {
  const matterId = await start(county, 'cp-intake', {
    procedureId: CASEWORK,
    kind: 'apply',
    post: 'complaint-intake',
    on,
    facts: { applicants: ['某公司'], caseNumbers: [CASE], request: '请求监督' },
  })
  const desk = (kind: string, facts: Body): Promise<Body> =>
    act(county, 'cp-intake', matterId, { kind, post: 'complaint-intake', on, facts })
  await desk('complete-materials', { completedOn: on })
  await desk('accept', { remedy: 'used' })
  await desk('hand-over', {})
  await (await county.as('cp-intake')).do(`/api/matters/${matterId}/team`, { add: [{ personId: 'cp-pros', duty: 'handler' }] })
  return matterId
}

describe('end-signer', () => {
  const notSupport = (matterId: string, decidedBy: string): Promise<Reply> =>
    tryAct(county, 'cp-pros', matterId, {
      kind: 'not-support',
      post: 'handling-prosecutor',
      on: '2026-03-03',
      facts: { reason: '理由', decidedBy, decidedOn: '2026-03-03' },
    })

  it('leaves a running case as it was, and binds those that begin after it', async () => {
    const before = await underReview('2026-03-03')
    await setSwitch('end-signer', 'chief-procurator')
    const after = await underReview('2026-03-03')
    expect(codes(actionField(await view(county, 'cp-pros', before), 'not-support', 'decidedBy'))).toContain('handling-prosecutor')
    expect(codes(actionField(await view(county, 'cp-pros', after), 'not-support', 'decidedBy'))).toEqual([
      'chief-procurator',
      'procuratorial-committee',
    ])
    const refused = await notSupport(after, 'handling-prosecutor')
    expect([refused.status, refused.body.details[0].where, refused.body.details[0].article]).toEqual([
      422,
      'decidedBy',
      expect.stringContaining('6'),
    ])
    expect((await notSupport(before, 'handling-prosecutor')).status).toBe(200)
    expect((await notSupport(after, 'chief-procurator')).status).toBe(200)
    await setSwitch('end-signer', 'by-list')
  })
})

describe('remedy-gate-personnel', () => {
  const accepted = async (): Promise<Reply> => {
    const on = '2026-03-04'
    const matterId = await start(county, 'cp-intake', {
      procedureId: 'administrative-supervision-case',
      kind: 'apply',
      post: 'complaint-intake',
      on,
      facts: { applicants: ['某公司'], caseNumbers: [CASE], request: '执行人员违法', knewOn: '2026-01-05' },
    })
    await act(county, 'cp-intake', matterId, { kind: 'complete-materials', post: 'complaint-intake', on, facts: { completedOn: on } })
    return tryAct(county, 'cp-intake', matterId, { kind: 'accept', post: 'complaint-intake', on, facts: { remedy: 'personnel' } })
  }

  it('kept: an administrative complaint about personnel needs its reasons; bypassed: none', async () => {
    expect(refusedBy(await accepted())).toEqual([422, expect.stringContaining('27')])
    await setSwitch('remedy-gate-personnel', 'bypass')
    expect((await accepted()).status).toBe(200)
    await setSwitch('remedy-gate-personnel', 'keep-with-override')
  })
})

describe('petition-ack', () => {
  const acknowledge = async (): Promise<Body> => {
    const matterId = await start(county, 'cp-intake', {
      procedureId: 'petition-reply',
      kind: 'register',
      post: 'complaint-intake',
      on: '2026-03-05',
      facts: { receivedOn: '2026-03-05', channel: 'letter', petitioner: ['信访人'], request: '对执行结果不服' },
    })
    return clock(await view(county, 'cp-intake', matterId), 'acknowledge')
  }

  it('seven days or seven working days, the other day always beside it', async () => {
    // 2026-03-05 Thursday: seven days to Thursday 03-12, seven working days to Monday 03-16
    const days = await acknowledge()
    expect([days.due, days.alternatives.map((one: Body) => one.due)]).toEqual(['2026-03-12', ['2026-03-16']])
    await setSwitch('petition-ack', '7wd')
    const working = await acknowledge()
    expect([working.due, working.alternatives.map((one: Body) => one.due)]).toEqual(['2026-03-16', ['2026-03-12']])
    expect(working.alternatives[0].reading.zh).toContain('自然日')
    await setSwitch('petition-ack', '7d')
  })
})

describe('old-article-numbers', () => {
  it('prints the numbers of 2021 and 2017 beside the article, or the article alone', async () => {
    const matterId = await underReview('2026-03-06')
    for (const [value, said] of [
      ['both', '第二百二十三条（2021年第二百一十九条、2017年第二百一十二条）'],
      ['current', '第二百二十三条、'],
    ] as const) {
      await setSwitch('drafted-here:protest-letter', true)
      await setSwitch('old-article-numbers', value)
      const client = await county.as('cp-pros')
      const { paperId } = await client.do('/api/papers/draft', { form: 'protest-letter', matterId })
      const text = (await client.read(`/api/papers/${paperId}`)).content.fields.legalBasis
      expect(text, value).toContain(`《民事诉讼法（2023）》${said}`)
      expect(text, value).toContain('《民事诉讼监督规则》第九十二条')
    }
    await setSwitch('old-article-numbers', 'both')
  })
})

describe('what two houses agree', () => {
  beforeAll(async () => {
    await agree(county, {
      template: 'LX',
      on: '2026-02-24',
      covered: [{ house: 'water-bureau', through: 'county-proc' }],
      change: input => ({
        ...input,
        clauses: input.clauses.map((one: Body) =>
          one.id === 'LX-6' ? { ...one, procedures: [...one.procedures, 'quality-review', 'information-sharing'] } : one,
        ),
        terms: {
          'attendance-invite': true,
          'follow-up-way': 'superior',
          'criminal-month-end': 'same-day',
          'closing-time': 'business-hours',
          'assistance-days': '10d',
          'delivery-rhythm': 'quarterly',
        },
      }),
    })
  }, 60_000)

  it('attendance-invite: in a protest case telling is refused, inviting taken; other items may be told', async () => {
    const tell = (item: string, manner: string): Promise<Reply> =>
      tryStart('cc-committee', {
        procedureId: 'committee-attendance',
        kind: 'tell',
        post: 'adjudication-committee',
        on: '2026-03-09',
        counterparts: { recipient: 'county-proc' },
        facts: { item, manner, invitation: '依例告知', subject: '抗诉案', decidedBy: 'president', decidedOn: '2026-03-09' },
      })
    const told = await tell('protest', 'told')
    expect([told.status, told.body.details[0].where, told.body.words.zh]).toEqual([422, 'manner', expect.stringContaining('应当邀请')])
    expect((await tell('acquittal', 'told')).status).toBe(200)
    expect((await tell('protest', 'invited')).status).toBe(200)
  })

  it('follow-up-way: only the superior is offered; supervising again is refused and no longer linked', async () => {
    const matterId = await serveSuggestion(county, { on: '2026-03-09', facts: { decidedOn: '2026-03-06' } })
    await signFor(county, matterId, '2026-03-10')
    const on = '2026-06-15'
    county.on(on)
    await act(county, 'cp-pros', matterId, { kind: 'urge', post: 'handling-prosecutor', on, facts: { text: '请回复' } })
    const page = await view(county, 'cp-pros', matterId)
    expect(codes(actionField(page, 'pursue-unanswered', 'outcome'))).toEqual(['ask-superior'])
    expect(page.startable.map((one: Body) => one.procedureId)).toEqual(['follow-up-request'])
    const pursue = (outcome: string): Promise<Reply> =>
      tryAct(county, 'cp-pros', matterId, {
        kind: 'pursue-unanswered',
        post: 'handling-prosecutor',
        on,
        facts: { outcome, reason: '逾期' },
      })
    expect(refusedBy(await pursue('supervise-again'))).toEqual([422, expect.stringContaining('14')])
    expect((await pursue('ask-superior')).status).toBe(200)
  })

  it('criminal-month-end and closing-time: one day, its reading and the hour said, in both houses', async () => {
    county.on('2026-02-27')
    const notice = await takeIn(county, 'cc-presiding', 'presiding-judge', { form: 'reading-notice', date: '2026-02-27' })
    const matterId = await start(county, 'cc-presiding', {
      procedureId: 'second-instance-reading',
      kind: 'notify',
      post: 'presiding-judge',
      on: '2026-02-27',
      paperId: notice,
      counterparts: { recipient: 'county-proc' },
      facts: { caseNumbers: ['（2026）湘31刑终3号'], cause: 'appeal', acceptedOn: '2026-02-26', volumes: '一审卷三册' },
    })
    await signFor(county, matterId, '2026-02-28', 'cp-desk', 'case-management')
    for (const person of ['cp-desk', 'cc-presiding']) {
      // one month from the last of February: the corresponding day, Saturday 03-28, rolled to Monday 03-30
      const reading = clock(await view(county, person, matterId), 'reading')
      expect([reading.due, reading.alternatives], person).toEqual(['2026-03-30', []])
      const because = reading.because.map((one: Body) => one.zh).join()
      expect(because, person).toContain('月末按协议约定的读法：对应日')
      expect(because, person).toContain('最后一日到业务时间结束为止')
    }
  })

  it('assistance-days: the answer date is proposed by what was agreed with the organ', async () => {
    county.on('2026-06-01')
    const field = await openingField('cp-pros', 'investigation-assistance', 'serve', 'replyBy')
    expect([field.initial, field.required]).toEqual(['2026-06-11', false])
    expect(field.help.zh).toBe('全国规定没有天数。与沅清县水利局约定10日：2026-06-11')
  })

  it('delivery-rhythm: the page of a sharing names the next delivery for both, and refuses nothing by it', async () => {
    county.on('2026-06-16')
    const matterId = await start(county, 'cp-pros', {
      procedureId: 'information-sharing',
      kind: 'serve',
      post: 'handling-prosecutor',
      on: '2026-06-16',
      counterparts: { recipient: 'water-bureau' },
      facts: { catalogue: '处罚决定', purpose: '衔接', ground: '职责', decidedBy: 'chief-procurator', decidedOn: '2026-06-16' },
    })
    await signFor(county, matterId, '2026-06-16', 'wb-liaison', 'organ-liaison')
    const organ = { post: 'organ-head', on: '2026-06-17' }
    await act(county, 'wb-head', matterId, {
      ...organ,
      kind: 'reply',
      facts: { answer: 'agreed', decidedBy: 'organ-head', decidedOn: '2026-06-17' },
    })
    const notes = async (person: string): Promise<string> => (await view(county, person, matterId)).notes.map((one: Body) => one.zh).join()
    for (const person of ['cp-pros', 'wb-head'])
      expect(await notes(person)).toContain('每季度；目录商定 2026-06-17，尚未交付，下一次约定在 2026-09-17 以前')
    await act(county, 'wb-head', matterId, { ...organ, on: '2026-10-12', kind: 'deliver', facts: { items: '三季度' } })
    for (const person of ['cp-pros', 'wb-head']) expect(await notes(person)).toContain('上次交付 2026-10-12，下一次约定在 2027-01-12 以前')
    expect((await view(county, 'wb-head', matterId)).clocks.filter((one: Body) => one.status === 'overdue')).toEqual([])
  })

  it('review-grades: the sheet of a procuratorate’s review prints the four grades, and prints as PDF', async () => {
    county.on('2026-10-13')
    const review = (person: string, post: string, recipient: string, decidedBy: string): Promise<string> =>
      start(county, person, {
        procedureId: 'quality-review',
        kind: 'serve',
        post,
        on: '2026-10-13',
        counterparts: { recipient },
        facts: { method: 'routine', plan: '年度抽查', decidedBy, decidedOn: '2026-10-13' },
      })
    const draftOf = async (person: string, matterId: string): Promise<{ paperId: string; content: Body }> => {
      const client = await county.as(person)
      const { paperId } = await client.do('/api/papers/draft', { form: 'review-sheet', matterId })
      return { paperId, content: (await client.read(`/api/papers/${paperId}`)).content }
    }
    const own = await draftOf('cp-pros', await review('cp-pros', 'handling-prosecutor', 'county-court', 'chief-procurator'))
    expect(own.content.fields.grade).toBe('□优质　□合格　□基本合格　□不合格')
    const client = await county.as('cp-pros')
    const fields = { ...own.content.fields, caseNumbers: CASE, opinion: '财产调查充分' }
    await client.do(`/api/papers/${own.paperId}`, { content: { ...own.content, fields } })
    const printed = await client.get(`/api/papers/${own.paperId}/file?as=pdf`)
    expect([printed.status, printed.raw.slice(0, 4)]).toEqual([200, '%PDF'])
    const courts = await draftOf('cc-presiding', await review('cc-presiding', 'presiding-judge', 'county-proc', 'president'))
    expect(courts.content.fields.grade ?? '').toBe('')
  })
})

describe('the page of terms', () => {
  it('says of those alone that nothing reads that they are only recorded', async () => {
    const { house, agreements } = await (await county.as('cp-liaison')).read('/api/terms')
    const recorded = [...house, ...agreements]
      .filter((one: Body) => one.says.zh.includes('记录在案，供双方查阅'))
      .map((one: Body) => one.key)
    expect([...new Set(recorded)].sort()).toEqual([...RECORDED_ONLY].sort())
  })
})
