/** One house without the other: it serves on paper, enters the other's acts from scans, marked as such; and the same from the court's side. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, type Json, type PastSite, pastSite, yes } from './past-site.ts'

const CASE = '（2025）湘3199执418号'
const scan = (name: string): { name: string; base64: string } => ({ name, base64: Buffer.from(`%PDF-1.4 ${name}`).toString('base64') })
const letter = (number: string, to: string): { name: string; base64: string } => ({
  name: 'a.txt',
  base64: Buffer.from(`${number}\n${to}：\n建议如下：\n一、发放案款。\n二、裁定异议。\n2026年8月18日`).toString('base64'),
})
let node: PastSite

beforeAll(async () => {
  node = await pastSite(
    '2026-11-23',
    [
      house('yq-proc', '沅清县人民检察院', 'procuratorate'),
      house('yq-court', '沅清县人民法院', 'court', { joined: false }),
      house('lx-proc', '澧溪县人民检察院', 'procuratorate', { shortName: '澧溪检', region: '433198', joined: false }),
      house('lx-court', '澧溪县人民法院', 'court', { shortName: '澧溪', region: '433198', code: '湘3198' }),
      house('xs-court', '溆水县人民法院', 'court', { shortName: '溆水', region: '433197', code: '湘3197' }),
    ],
    [
      { id: 'p-pros', house: 'yq-proc', posts: ['handling-prosecutor'] },
      { id: 'p-desk', house: 'yq-proc', posts: ['case-management'] },
      { id: 'p-admin', house: 'yq-proc', posts: ['administrator'] },
      { id: 'c-desk', house: 'lx-court', posts: ['intake-desk', 'filing-division'] },
      { id: 'c-judge', house: 'lx-court', posts: ['presiding-judge'] },
    ],
  )
})
afterAll(() => node.close())

const act = (person: string, matterId: string, body: Json): Promise<Json> => node.post(person, `/api/matters/${matterId}/acts`, body)
const view = async (person: string, matterId: string): Promise<Json> => yes(await node.get(person, `/api/matters/${matterId}`))
async function paper(person: string, post: string, form: string, matterId: string | null, file: Json, more: Json): Promise<string> {
  const { paperId } = yes(await node.post(person, '/api/papers/take-in', { form, matterId, file }))
  const { content } = yes(await node.get(person, `/api/papers/${paperId}`))
  yes(await node.post(person, `/api/papers/${paperId}`, { content: { ...content, ...more } }))
  yes(await node.post(person, `/api/papers/${paperId}/steps`, { step: 'confirm', post, note: '' }))
  return paperId
}
async function serve(recipient: string): Promise<string> {
  const paperId = await paper(
    'p-pros',
    'handling-prosecutor',
    'suggestion-letter',
    null,
    letter('沅清检民执监〔2026〕43319900007号', '沅清县人民法院'),
    { number: `沅清检民执监〔2026〕4331990000${recipient.length}号`, date: '2026-08-18' },
  )
  yes(await node.post('p-desk', `/api/papers/${paperId}/decision`, { decision: 'agree', post: 'case-management', note: '' }))
  const points = [
    { id: 'p1', text: '发放案款' },
    { id: 'p2', text: '裁定异议' },
  ]
  return yes(
    await node.post('p-pros', '/api/matters', {
      procedureId: 'enforcement-suggestion',
      counterparts: { recipient },
      title: '某建工案',
      caseNumbers: [CASE],
      kind: 'serve',
      post: 'handling-prosecutor',
      on: '2026-08-20',
      paperId,
      facts: { points, decidedBy: 'chief-procurator', decidedOn: '2026-08-12', caseNumbers: [CASE], violation: 'inactivity' },
    }),
  ).matterId
}

describe('the procuratorate alone', () => {
  let matterId: string
  it('serves on paper: no letter is written to a house that has not joined, and the page says so', async () => {
    matterId = await serve('yq-court')
    expect(await node.query('select 1 from outbox')).toEqual([])
    const seen = await view('p-pros', matterId)
    expect([seen.stage.id, seen.timeline[0].mail]).toEqual(['served', []])
    expect(seen.parties.map((party: Json) => [party.house, party.joined])).toEqual([
      ['yq-proc', true],
      ['yq-court', false],
    ])
    const offered = (await view('p-desk', matterId)).actions.find((one: Json) => one.kind === 'sign-for')
    expect([offered.open, offered.proxy]).toEqual([true, true])
  })

  const signFor = (more: Json): Json => ({
    kind: 'sign-for',
    post: 'case-management',
    on: '2026-08-21',
    facts: { receivedOn: '2026-08-21', dateSource: 'stamp' },
    proxy: true,
    files: [scan('送达回证.pdf')],
    ...more,
  })

  it('the court’s acts are entered from scans: without the scan, as one’s own, or by the administrator they are refused', async () => {
    const none = await act('p-desk', matterId, signFor({ files: [] }))
    expect([none.status, none.body.words.zh, none.body.details[0].where]).toEqual([422, '代录须附对方文书的扫描件', 'files'])
    expect((await act('p-desk', matterId, signFor({ proxy: false }))).body.words.zh).toContain('由沅清县人民法院作出')
    expect([403, 404, 422]).toContain((await act('p-admin', matterId, signFor({ post: 'administrator' }))).status)
    expect((await view('p-desk', matterId)).stage.id).toBe('served')
  })

  it('sign-for, docket and a late reply: marked 本院代录, with their files, measured by the court’s own dates', async () => {
    yes(await act('p-desk', matterId, signFor({})))
    yes(
      await act('p-desk', matterId, {
        kind: 'docket',
        post: 'case-management',
        on: '2026-08-24',
        facts: { caseNumber: ['（2026）湘3199执监5号'] },
        proxy: true,
        files: [scan('立案通知.pdf')],
      }),
    )
    expect((await view('p-desk', matterId)).clocks.find((one: Json) => one.id === 'reply')).toMatchObject({
      nominal: '2026-11-21',
      due: '2026-11-23',
      byName: '沅清县人民法院',
      own: false,
    })
    const reply = await paper(
      'p-desk',
      'case-management',
      'reply-letter',
      matterId,
      letter('（2026）湘3199执监函1号', '沅清县人民检察院'),
      { number: '（2026）湘3199执监函1号', date: '2026-11-20' },
    )
    const answers = [
      { point: 'p1', code: 'adopted', reason: '' },
      { point: 'p2', code: 'not-adopted', reason: '' },
    ]
    const body = {
      kind: 'reply',
      post: 'case-management',
      on: '2026-11-20',
      facts: { answers, decidedBy: 'president', decidedOn: '2026-11-20' },
      paperId: reply,
      proxy: true,
    }
    // the reason is demanded of the court's answer also when we type it in (30号 art. 13)
    expect(JSON.stringify((await act('p-desk', matterId, body)).body)).toContain('第2项须说明理由')
    yes(
      await act('p-desk', matterId, { ...body, facts: { ...body.facts, answers: [answers[0], { ...answers[1], reason: '已另案裁定' }] } }),
    )
    const seen = await view('p-pros', matterId)
    const entered = seen.timeline.slice(1)
    expect(entered.map((one: Json) => [one.kind, one.source, one.house, one.own, one.files.length, one.n])).toEqual([
      ['sign-for', 'proxy', 'yq-court', false, 1, 2],
      ['docket', 'proxy', 'yq-court', false, 1, 3],
      ['reply', 'proxy', 'yq-court', false, 1, 4],
    ])
    for (const one of entered) expect(one.marks.map((mark: Json) => mark.zh)).toContain('本院代录')
    expect(entered[0].personName).toBe('人员p-desk')
    expect(seen.points.map((point: Json) => point.answer.code)).toEqual(['adopted', 'not-adopted'])
    expect(seen.clocks.find((one: Json) => one.id === 'reply').status).toBe('met')
    const file = await node.get('p-pros', `/api/files/${entered[0].files[0].attachmentId}`)
    expect(file.bytes.toString()).toBe('%PDF-1.4 送达回证.pdf')
    expect(await node.query('select 1 from outbox')).toEqual([])
  })

  it('is carried on to its end by this house alone', async () => {
    yes(
      await act('p-desk', matterId, {
        kind: 'sign-for-reply',
        post: 'case-management',
        on: '2026-11-21',
        facts: { receivedOn: '2026-11-21' },
      }),
    )
    yes(
      await act('p-pros', matterId, {
        kind: 'check-result',
        post: 'handling-prosecutor',
        on: '2026-11-22',
        facts: { checks: ['p1', 'p2'].map((point, index) => ({ point, code: index ? 'reasons-accepted' : 'corrected', reason: '' })) },
      }),
    )
    yes(
      await act('p-pros', matterId, { kind: 'decide-result', post: 'handling-prosecutor', on: '2026-11-23', facts: { outcome: 'close' } }),
    )
    expect((await view('p-pros', matterId)).ended).toBe(true)
  })

  it('a house that has joined is never spoken for: neither by proxy nor as a past act', async () => {
    const joined = await serve('xs-court')
    expect((await node.query('select 1 from outbox')).length).toBe(1)
    expect((await act('p-desk', joined, signFor({}))).body.words.zh).toContain('由溆水县人民法院作出')
    const past = await node.post('p-desk', '/api/past-acts', {
      matterId: joined,
      procedureId: 'enforcement-suggestion',
      title: '某建工案',
      post: 'case-management',
      acts: [
        { house: 'xs-court', kind: 'sign-for', precision: 'day', date: '2026-08-21', facts: { receivedOn: '2026-08-21' }, source: '回证' },
      ],
    })
    expect([past.status, past.body.words.zh]).toEqual([422, '第1条：该单位已接入，由其自行补录'])
  })

  it('while the other is absent, its past acts may be recorded in a matter of ours', async () => {
    const open = await serve('yq-court')
    yes(
      await node.post('p-desk', '/api/past-acts', {
        matterId: open,
        procedureId: 'enforcement-suggestion',
        title: '某建工案',
        post: 'case-management',
        acts: [
          {
            house: 'yq-court',
            kind: 'sign-for',
            precision: 'month',
            date: '2026-08',
            facts: { receivedOn: '2026-08' },
            source: '电话记录',
          },
        ],
      }),
    )
    expect((await view('p-desk', open)).clocks.find((one: Json) => one.id === 'reply')).toMatchObject({
      due: null,
      earliestDue: '2026-11-02',
      latestDue: '2026-11-30',
      status: 'cannot-be-judged',
    })
  })
})

describe('the court alone', () => {
  it('records the suggestion of an absent procuratorate, does its own acts, enters the other’s receipt from the scan', async () => {
    const received = [
      {
        house: 'lx-proc',
        kind: 'serve',
        precision: 'day',
        date: '2026-09-01',
        facts: {
          points: [{ id: 'p1', text: '纠正终本' }],
          number: '澧溪检民执监〔2026〕43319800002号',
          caseNumbers: ['（2025）湘3198执9号'],
        },
        source: '收文登记第12号',
      },
      {
        house: 'lx-court',
        kind: 'sign-for',
        precision: 'day',
        date: '2026-09-02',
        facts: { receivedOn: '2026-09-02' },
        source: '收文登记第12号',
      },
    ]
    const { matterId, notes } = yes(
      await node.post('c-desk', '/api/past-acts', {
        procedureId: 'enforcement-suggestion',
        counterparts: { issuer: 'lx-proc' },
        title: '终本案',
        caseNumbers: ['（2025）湘3198执9号'],
        post: 'intake-desk',
        acts: received,
      }),
    )
    expect(notes.map((note: Json) => note.zh)).not.toContain('当时适用的规定未编入系统')
    const fresh = await view('c-desk', matterId)
    expect([fresh.ownRole, fresh.number, fresh.stage.id]).toEqual(['recipient', '澧溪检民执监〔2026〕43319800002号', 'received'])
    expect(fresh.clocks.find((one: Json) => one.id === 'reply')).toMatchObject({ due: '2026-12-02', own: true, status: 'running' })
    yes(await node.post('c-desk', `/api/matters/${matterId}/team`, { add: [{ personId: 'c-judge', duty: 'handler' }] }))
    yes(
      await act('c-desk', matterId, {
        kind: 'docket',
        post: 'filing-division',
        on: '2026-09-03',
        facts: { caseNumber: ['（2026）湘3198执监1号'] },
      }),
    )
    const reply = await paper(
      'c-judge',
      'presiding-judge',
      'reply-letter',
      matterId,
      letter('（2026）湘3198执监函1号', '澧溪县人民检察院'),
      { number: '（2026）湘3198执监函1号', date: '2026-11-20' },
    )
    yes(
      await act('c-judge', matterId, {
        kind: 'reply',
        post: 'presiding-judge',
        on: '2026-11-20',
        paperId: reply,
        facts: { answers: [{ point: 'p1', code: 'adopted', reason: '' }], decidedBy: 'president', decidedOn: '2026-11-20' },
      }),
    )
    yes(
      await act('c-desk', matterId, {
        kind: 'sign-for-reply',
        post: 'intake-desk',
        on: '2026-11-21',
        facts: { receivedOn: '2026-11-21' },
        proxy: true,
        files: [scan('检察院签收回执.pdf')],
      }),
    )
    const done = await view('c-judge', matterId)
    expect(done.timeline.map((one: Json) => [one.kind, one.source])).toEqual([
      ['serve', 'past'],
      ['sign-for', 'past'],
      ['docket', 'own'],
      ['reply', 'own'],
      ['sign-for-reply', 'proxy'],
    ])
    expect(done.stage.id).toBe('reply-received')
    expect(await node.query("select 1 from outbox where house_id = 'lx-court'")).toEqual([])
    const row = yes(await node.get('c-desk', '/api/ledger')).rows[0].values
    expect(row).toMatchObject({
      number: '澧溪检民执监〔2026〕43319800002号',
      receivedOn: '2026-09-02',
      repliedOn: '2026-11-20',
      adoption: '采纳',
      result: '已收到回复',
      recipient: '澧溪县人民法院',
    })
  })
})
