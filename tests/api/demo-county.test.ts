/** The demo county: seeded once through the real doors; every date of it looked up on 2026-11-23, then the live reply over HTTP. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compose } from '#server/compose.ts'
import { buildHttp } from '#server/http.ts'
import { runLog, runMail } from '#server/jobs.ts'
import { seedSite } from '#server/seed-site.ts'
import { type Site, siteOver } from '#server/site.ts'
import { HOUSES, PEOPLE, personId, type Who } from '#synthetic/houses.ts'
import { verifyOwn } from '#work/proof/index.ts'
import { type ClonedDatabase, cloneDatabase } from '../database/clone-database.ts'
import { type Body, type Client, type Detail, demoClient, type Reply, send } from './county/client.ts'

const TODAY = '2026-11-23'
const SEEDED_WITHIN = 25_000
const TITLES = {
  main: '江白露与青石坡公司执行监督检察建议',
  case: '江白露申请执行监督案',
  query: '执418号案执行情况说明',
  file: '执418号案调卷',
  extended: '参与分配方案执行监督检察建议',
  unanswered: '查封到期未续封执行监督检察建议',
  request: '提请跟进监督：查封到期未续封',
  followUp: '跟进监督：查封到期未续封',
  fresh: '终本案件恢复执行检察建议',
  counter: '对6号检察建议书的书面建议',
  organ: '协助执行义务检察建议',
  sealed: '对执行人员违法行为的检察建议',
  withdrawn: '司法拍卖执行监督检察建议',
} as const

let site: Site
let app: FastifyInstance
let database: ClonedDatabase
let folder: string
let took: number
const clients = new Map<Who, Client>()

beforeAll(async () => {
  database = await cloneDatabase()
  folder = mkdtempSync(join(tmpdir(), 'cs-'))
  chmodSync(folder, 0o711)
  site = await siteOver({ urls: database.urls as never, dataFolder: folder, stop: async () => {} }, { log: () => {} })
  const from = performance.now()
  await seedSite(site)
  took = performance.now() - from
  app = await buildHttp(site, compose(site), { trustProxy: false, secureCookie: false, webFolder: null, perMinute: 1e6 })
}, 120_000)
afterAll(async () => {
  await app?.close()
  await site?.stop()
  await database?.drop()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

const as = async (who: Who): Promise<Client> => {
  const known = clients.get(who) ?? (await demoClient(app, personId(who)))
  clients.set(who, known)
  return known
}
const read = async (who: Who, path: string): Promise<Body> => (await as(who)).read(path)
const listed = async (who: Who): Promise<Body[]> => (await read(who, '/api/matters?state=all&limit=100')).rows
const idOf = async (who: Who, title: string): Promise<string> => {
  const row = (await listed(who)).find(one => one.title === title)
  if (!row) throw new Error(`${who} sees no matter ${title}`)
  return row.matterId
}
const page = async (who: Who, title: string): Promise<Body> => read(who, `/api/matters/${await idOf(who, title)}`)
const clock = async (who: Who, title: string, id: string): Promise<Body> => {
  const { due, nominal, status, provisional, metOn, extended } = (await page(who, title)).clocks.find((one: Body) => one.id === id)
  return { due, nominal, status, provisional, metOn, extended }
}
const days = async (who: Who, title: string): Promise<string[]> =>
  (await page(who, title)).timeline.map((act: Body) => `${act.on} ${act.kind}`)
const act = async (who: Who, title: string, input: Record<string, unknown>): Promise<Reply> =>
  (await as(who)).post(`/api/matters/${await idOf(who, title)}/acts`, { on: TODAY, facts: {}, ...input })
const articles = (reply: Reply): string[] => ((reply.body?.details ?? []) as Detail[]).map(one => one.article ?? '')
/** Does it and lets the mail run, as the jobs of a serving node would. */
const done = async (who: Who, title: string, input: Record<string, unknown>): Promise<void> => {
  const reply = await act(who, title, input)
  expect(reply.status, reply.raw).toBe(200)
  await runMail(site)
}

describe('the seeded node', () => {
  it('is a demo on its own Monday, made within the time allowed', async () => {
    const shown = (await send(app, { method: 'GET', url: '/api/site' })).body
    expect(shown).toMatchObject({ mode: 'demo', today: TODAY })
    expect(shown.houses.map((one: Body) => one.house)).toEqual(HOUSES.map(one => one.house))
    expect(took).toBeLessThan(SEEDED_WITHIN)
  })

  it('shows everybody with one click, by post, and each has an administrator in the house', async () => {
    const shown = (await send(app, { method: 'GET', url: '/api/site' })).body.demoPeople
    expect(shown.map((one: Body) => one.name)).toEqual(
      HOUSES.flatMap(({ house }) =>
        Object.values(PEOPLE)
          .filter(one => one.house === house)
          .map(one => one.name),
      ),
    )
    for (const { house } of HOUSES)
      expect(
        Object.values(PEOPLE).filter(one => one.house === house && (one.posts as readonly string[]).includes('administrator')),
        house,
      ).toHaveLength(1)
    expect((await read('desk', '/api/me')).posts.map((one: Body) => one.post)).toEqual(
      expect.arrayContaining(['complaint-intake', 'case-management', 'liaison-officer']),
    )
    expect((await read('office', '/api/me')).posts.map((one: Body) => one.post)).toEqual(
      expect.arrayContaining(['intake-desk', 'liaison-officer']),
    )
  })

  it('is not seeded twice', async () => {
    await expect(seedSite(site)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('verifies in every house, with the key of each, nothing left unsealed', async () => {
    await runLog(site)
    for (const { house } of HOUSES) {
      const found = await verifyOwn(site.urls.owner, house, site.vault.signerOf(house))
      expect(found, house).toMatchObject({ ok: true, findings: [] })
      expect(found.checked, house).toBeGreaterThan(10)
    }
  })
})

describe('the main matter', () => {
  it('inside the procuratorate: 06-08 to 08-21, with the review end moved from 09-15 to 09-28', async () => {
    expect(await days('prosecutor', TITLES.case)).toEqual([
      '2026-06-08 apply',
      '2026-06-08 request-supplement',
      '2026-06-12 complete-materials',
      '2026-06-15 accept',
      '2026-06-16 notify-acceptance',
      '2026-06-16 notify-other-party',
      '2026-06-16 hand-over',
      '2026-06-16 recusal-notice',
      '2026-06-22 begin-file-access',
      '2026-06-29 other-party-opinion',
      '2026-07-03 end-file-access',
      '2026-08-10 report-review',
      '2026-08-12 decide-suggestion',
      '2026-08-18 check-outgoing',
      '2026-08-20 suggestion-served',
      '2026-08-21 notify-parties',
    ])
    expect(await clock('prosecutor', TITLES.case, 'review')).toMatchObject({ due: '2026-09-28', status: 'met', metOn: '2026-08-12' })
    expect(await clock('prosecutor', TITLES.case, 'acceptance-notice')).toMatchObject({ due: '2026-06-18', status: 'met' })
    expect(await clock('prosecutor', TITLES.case, 'suggestion')).toMatchObject({ due: '2026-08-27', status: 'met' })
    const because = (await page('prosecutor', TITLES.case)).clocks
      .find((one: Body) => one.id === 'review')
      .because.map((one: Body) => one.zh)
      .join()
    expect(because).toContain('调卷')
  })

  it('query received 06-18, due 07-03, answered 07-01', async () => {
    for (const who of ['prosecutor', 'enforcement-judge'] as const)
      expect(await clock(who, TITLES.query, 'reply'), who).toMatchObject({ due: '2026-07-03', status: 'met', metOn: '2026-07-01' })
  })

  it('file request 06-22 under a rule that named persons confirmed: due 06-29, reason given 06-26, copy 07-03', async () => {
    expect(await clock('prosecutor', TITLES.file, 'supply')).toMatchObject({ due: '2026-06-29', status: 'met', metOn: '2026-06-26' })
    expect(await days('enforcement-judge', TITLES.file)).toEqual([
      '2026-06-22 request',
      '2026-06-22 sign-for',
      '2026-06-26 delay',
      '2026-07-03 supply',
      '2026-08-21 close',
    ])
  })

  it('letter no. 7 was taken in as a sealed PDF and read without a doubt', async () => {
    const { papers } = await page('prosecutor', TITLES.main)
    const letter = (await read('prosecutor', '/api/papers?state=all&q=43319900007')).rows.find(
      (one: Body) => one.form === 'suggestion-letter',
    )
    expect([...papers, letter].some((one: Body) => one?.paperId === letter.paperId)).toBe(true)
    const view = await read('prosecutor', `/api/papers/${letter.paperId}`)
    expect(view.paper).toMatchObject({
      origin: 'taken-in',
      status: 'used',
      number: '沅清检民执监〔2026〕43319900007号',
      date: '2026-08-18',
      addressee: '沅清县人民法院',
    })
    expect(view.guess).toMatchObject({
      number: '沅清检民执监〔2026〕43319900007号',
      date: '2026-08-18',
      addressee: '沅清县人民法院',
      issuer: '沅清县人民检察院',
    })
    expect(view.doubts).toEqual([])
    expect(view.guess.points).toEqual(view.content.points)
    expect(view.guess.points.map((one: Body) => one.id)).toEqual(['p1', 'p2', 'p3'])
    expect(view.guess.points[0].text).toContain('86,400元')
    const file = await (await as('prosecutor')).get(`/api/papers/${letter.paperId}/file?as=original`)
    expect(file.raw.startsWith('%PDF-')).toBe(true)
  })

  it('received 08-21: due 11-21 Saturday, so 11-23, on both sides; docketed, heard, open', async () => {
    for (const who of ['prosecutor', 'presiding-judge', 'president', 'office'] as const) {
      expect(await clock(who, TITLES.main, 'reply'), who).toMatchObject({
        nominal: '2026-11-21',
        due: '2026-11-23',
        provisional: false,
        status: 'due-soon',
      })
      expect(await days(who, TITLES.main), who).toEqual([
        '2026-08-20 serve',
        '2026-08-20 notify-parties',
        '2026-08-21 sign-for',
        '2026-08-24 file-with-superior',
        '2026-08-24 docket',
        '2026-08-25 name-panel',
        '2026-09-16 hold-hearing',
      ])
    }
    expect(await clock('prosecutor', TITLES.main, 'sending')).toMatchObject({ due: '2026-08-27', status: 'met' })
    expect(await clock('prosecutor', TITLES.main, 'filing')).toMatchObject({ due: '2026-08-25', status: 'met' })
    const served = await page('presiding-judge', TITLES.main)
    expect(served).toMatchObject({
      stage: { id: 'docketed' },
      number: '沅清检民执监〔2026〕43319900007号',
      caseNumbers: ['（2025）湘3199执418号'],
    })
    expect(served.points).toHaveLength(3)
    expect(JSON.stringify(served.timeline)).toContain('（2026）湘3199执监5号')
    expect(JSON.stringify(served.timeline)).toContain('2026年8月28日')
    const notes = (await read('filing', '/api/cases?q=418')).rows.find((one: Body) => one.number.endsWith('执418号'))
    expect(JSON.stringify(await read('filing', `/api/cases/${notes.caseId}`))).toContain('2026-09-29')
  })

  it('is not there for the judge it complains of, while the query he answered is', async () => {
    const id = await idOf('presiding-judge', TITLES.main)
    expect((await (await as('enforcement-judge')).get(`/api/matters/${id}`)).status).toBe(404)
    const titles = (await listed('enforcement-judge')).map(one => one.title)
    expect(titles).not.toContain(TITLES.main)
    expect(titles).toContain(TITLES.query)
  })
})

describe('beside it', () => {
  it('extended to 12-14; the second extension and a late one are refused with 30号 art 13', async () => {
    expect(await clock('president', TITLES.extended, 'reply')).toMatchObject({
      due: '2026-12-14',
      extended: true,
      provisional: false,
      status: 'running',
    })
    const again = await act('president', TITLES.extended, { kind: 'extend', post: 'president', facts: { reason: '再延' } })
    expect(again.status).toBe(422)
    expect(articles(again)).toContain('法发〔2016〕30号 13')
    const late = await act('president', TITLES.unanswered, { kind: 'extend', post: 'president', facts: { reason: '迟' } })
    expect(late.status).toBe(422)
    expect(articles(late).some(one => one.startsWith('法发〔2016〕30号'))).toBe(true)
    const wrongPost = await act('presiding-judge', TITLES.fresh, { kind: 'extend', post: 'presiding-judge', facts: { reason: '越权' } })
    expect(wrongPost.status).toBeGreaterThanOrEqual(400)
    expect(await days('president', TITLES.extended)).toContain('2026-11-10 extend')
  })

  it('unanswered since 10-20, urged, taken up: signed for 11-12 above, due 2027-02-12, provisional', async () => {
    for (const who of ['prosecutor', 'presiding-judge'] as const)
      expect(await clock(who, TITLES.unanswered, 'reply'), who).toMatchObject({ due: '2026-10-20', status: 'overdue' })
    expect(await days('prosecutor', TITLES.unanswered)).toEqual(expect.arrayContaining(['2026-10-21 urge', '2026-10-28 pursue-unanswered']))
    expect(await page('city-prosecutor', TITLES.request)).toMatchObject({ stage: { id: 'will-issue' } })
    for (const who of ['city-prosecutor', 'city-judge'] as const)
      expect(await clock(who, TITLES.followUp, 'reply'), who).toMatchObject({
        nominal: '2027-02-12',
        due: '2027-02-12',
        provisional: true,
        status: 'running',
      })
    expect(await days('city-judge', TITLES.followUp)).toEqual(expect.arrayContaining(['2026-11-12 sign-for']))
  })

  it('received 11-20: due 2027-02-22, provisional', async () => {
    for (const who of ['prosecutor', 'presiding-judge'] as const)
      expect(await clock(who, TITLES.fresh, 'reply'), who).toMatchObject({ due: '2027-02-22', provisional: true })
  })

  it('counter-suggestion received 10-12: 11-12 and 2027-01-12 (provisional), both met by the answer of 11-10', async () => {
    for (const who of ['prosecutor', 'presiding-judge'] as const) {
      expect(await clock(who, TITLES.counter, 'answer-target'), who).toMatchObject({
        due: '2026-11-12',
        status: 'met',
        metOn: '2026-11-10',
        provisional: false,
      })
      expect(await clock(who, TITLES.counter, 'answer-outer'), who).toMatchObject({
        due: '2027-01-12',
        status: 'met',
        metOn: '2026-11-10',
        provisional: true,
      })
    }
  })

  it('a state organ has until 12-09; its liaison sees this one letter', async () => {
    expect(await clock('liaison', TITLES.organ, 'reply')).toMatchObject({ due: '2026-12-09', status: 'running' })
    expect((await listed('liaison')).map(one => one.title)).toEqual([TITLES.organ])
  })

  it.each<[string, string, Who]>([
    ['池照水申请执行监督案', 'not-support', 'prosecutor'],
    ['依职权监督：涉公益执行案', 'terminate', 'prosecutor'],
    ['万青禾申请执行监督案', 'record-settlement', 'prosecutor'],
    [TITLES.withdrawn, 'withdraw', 'presiding-judge'],
  ])('%s ended by %s', async (title, kind, who) => {
    const view = await page(who, title)
    expect(view.ended).toBe(true)
    expect(view.timeline.map((one: Body) => one.kind)).toContain(kind)
  })
})

describe('the sealed matter', () => {
  const INSIDE: Who[] = ['prosecutor', 'chief', 'president']

  it('is seen by its team and the chiefs, and by nobody else in any way', async () => {
    const id = await idOf('prosecutor', TITLES.sealed)
    for (const who of Object.keys(PEOPLE) as Who[]) {
      const client = await as(who)
      const inside = INSIDE.includes(who)
      expect((await client.get(`/api/matters/${id}`)).status, who).toBe(inside ? 200 : 404)
      const said = [
        (await listed(who)).map(one => one.matterId),
        (await client.get('/api/today?scope=division')).raw,
        (await client.get('/api/papers?state=all&q=43319900001')).raw,
      ]
      expect(JSON.stringify(said).includes(id), who).toBe(inside)
      expect(JSON.stringify(said).includes('司马拾一'), who).toBe(false)
    }
  })

  it('keeps its own date, 12-08, and shows the desk no more than an envelope that is answered', async () => {
    expect(await clock('president', TITLES.sealed, 'reply').catch(() => clock('prosecutor', TITLES.sealed, 'reply'))).toMatchObject({
      due: '2026-12-08',
    })
    for (const who of ['office', 'desk', 'filing'] as const) {
      const waiting = (await read(who, '/api/mail?list=to-sign')).rows
      expect(
        waiting.filter((one: Body) => one.sealed),
        who,
      ).toEqual([])
      const all = (await read(who, '/api/mail?list=done')).rows.filter((one: Body) => one.sealed)
      expect(
        all.map((one: Body) => one.title),
        who,
      ).toEqual(all.map(() => ''))
    }
  })
})

describe('Today on 11-23', () => {
  const SECTIONS: Partial<Record<Who, string[]>> = {
    chief: ['soon', 'later', 'waiting', 'transit', 'provisional'],
    deputy: ['overdue', 'soon', 'later', 'waiting', 'transit', 'provisional'],
    prosecutor: ['overdue', 'soon', 'later', 'waiting', 'transit', 'provisional'],
    president: ['overdue', 'soon', 'later', 'waiting', 'provisional'],
    'enforcement-judge': ['later'],
    'presiding-judge': ['overdue', 'soon', 'later', 'waiting', 'provisional'],
    'judge-assistant': ['soon', 'later', 'waiting', 'provisional'],
    office: ['to-do'],
    'city-prosecutor': ['waiting', 'provisional'],
    'city-judge': ['later', 'provisional'],
    liaison: ['later'],
  }

  it('is empty for nobody, and has the sections each person needs', async () => {
    for (const who of Object.keys(PEOPLE) as Who[]) {
      const { sections, today } = await read(who, '/api/today')
      expect(today).toBe(TODAY)
      expect(sections.length, who).toBeGreaterThan(0)
      if (SECTIONS[who])
        expect(
          sections.map((one: Body) => one.id),
          who,
        ).toEqual(SECTIONS[who])
    }
  })

  it('puts the reply of today first among what is due soon, and the one’s duty is the other’s waiting', async () => {
    const lines = (from: Body, id: string): string[] =>
      from.sections.find((one: Body) => one.id === id).lines.map((one: Body) => one.matterTitle)
    expect(lines(await read('presiding-judge', '/api/today'), 'soon')).toEqual([TITLES.main])
    expect(lines(await read('prosecutor', '/api/today'), 'waiting').slice(0, 2)).toEqual([TITLES.unanswered, TITLES.main])
    expect(lines(await read('office', '/api/today'), 'to-do')).toEqual(['（2026）湘3199执155号执行情况说明'])
  })

  it('has one paper for the president, one for case management, one for each who approves below', async () => {
    const asks = async (who: Who): Promise<string[]> =>
      (await read(who, '/api/approvals')).rows.map((one: Body) => `${one.paper.form} ${one.asks}`)
    expect(await asks('president')).toEqual(['reply-letter decide'])
    expect(await asks('desk')).toEqual(['suggestion-letter check'])
    expect(await asks('chief')).toEqual(['file-request-letter decide'])
    expect(await asks('deputy')).toEqual(['file-request-letter decide'])
    expect(await asks('prosecutor')).toEqual(['party-notice decide'])
  })

  it('the mail desk has one letter to sign for at the court, on its way for the sender', async () => {
    expect((await read('office', '/api/mail?list=to-sign')).rows).toHaveLength(1)
    expect((await read('desk', '/api/mail?list=unacknowledged')).rows).toHaveLength(1)
    expect((await read('liaison', '/api/papers')).rows.map((one: Body) => one.form)).toEqual(['organ-reply'])
  })

  it('both houses know their cases', async () => {
    expect((await read('filing', '/api/cases')).rows.length).toBeGreaterThanOrEqual(7)
    expect((await read('prosecutor', '/api/cases')).rows.length).toBeGreaterThanOrEqual(4)
  })
})

describe('the live reply', () => {
  const ANSWERS = [
    { point: 'p1', code: 'adopted', reason: '' },
    { point: 'p2', code: 'partly', reason: '异议已于9月29日裁定；逾期系合议庭成员变动，已通报。' },
    { point: 'p3', code: 'not-adopted', reason: '车辆已于2025年11月转移登记至他人名下，无可供执行的车辆。' },
  ]
  const reply = (answers: unknown, paperId: string | null): Record<string, unknown> => ({
    kind: 'reply',
    post: 'presiding-judge',
    paperId,
    facts: { answers, decidedBy: 'president', decidedOn: TODAY },
    files: [{ name: '付款回单.txt', base64: Buffer.from('2026年8月28日 86,400元').toString('base64') }],
  })
  let paperId: string

  it('the assistant’s draft is finished by the presiding judge and signed by the president', async () => {
    const draft = (await page('presiding-judge', TITLES.main)).papers.find((one: Body) => one.form === 'reply-letter')
    paperId = draft.paperId
    expect(draft).toMatchObject({ status: 'draft', draftedBy: '吴半夏' })
    const judge = await as('presiding-judge')
    const unfinished = await judge.read(`/api/papers/${paperId}`)
    expect(unfinished.missing.length).toBeGreaterThan(0)
    await judge.do(`/api/papers/${paperId}`, { content: { ...unfinished.content, answers: ANSWERS } })
    expect((await judge.read(`/api/papers/${paperId}`)).missing).toEqual([])
    await judge.do(`/api/papers/${paperId}/steps`, { step: 'submit', post: 'presiding-judge' })
    const own = await (await as('judge-assistant')).post(`/api/papers/${paperId}/decision`, {
      decision: 'agree',
      post: 'president',
      note: '',
    })
    expect(own.status).toBeGreaterThanOrEqual(400)
    const president = await as('president')
    await president.do(`/api/papers/${paperId}/decision`, { decision: 'agree', post: 'president', note: '同意' })
    await judge.do(`/api/papers/${paperId}/steps`, { step: 'number', post: 'presiding-judge' })
    expect((await judge.read(`/api/papers/${paperId}`)).paper).toMatchObject({
      status: 'final',
      date: TODAY,
      number: '（2026）湘3199执监函1号',
    })
  })

  it('refuses a skipped point, a missing reason, the judge complained of and a missing paper, each with its article', async () => {
    for (const wrong of [ANSWERS.slice(0, 2), ANSWERS.map(one => ({ ...one, reason: '' }))]) {
      const refused = await act('presiding-judge', TITLES.main, reply(wrong, paperId))
      expect(refused.status).toBe(422)
      expect(articles(refused)).toContain('法发〔2016〕30号 13')
    }
    const bare = await act('presiding-judge', TITLES.main, reply(ANSWERS, null))
    expect(bare.status).toBe(422)
    const id = await idOf('presiding-judge', TITLES.main)
    const judged = await (await as('enforcement-judge')).post(`/api/matters/${id}/acts`, {
      on: TODAY,
      ...reply(ANSWERS, paperId),
      post: 'enforcement-judge',
    })
    expect(judged.status).toBe(404)
  })

  it('is sent, signed for, checked and closed on the day it was due; ended on both sides', async () => {
    await done('presiding-judge', TITLES.main, reply(ANSWERS, paperId))
    expect(await clock('prosecutor', TITLES.main, 'reply')).toMatchObject({ status: 'met', metOn: TODAY, due: TODAY })
    await done('desk', TITLES.main, { kind: 'sign-for-reply', post: 'case-management', facts: { receivedOn: TODAY } })
    const checks = [
      { point: 'p1', code: 'corrected', reason: '' },
      { point: 'p2', code: 'corrected', reason: '' },
      { point: 'p3', code: 'reasons-accepted', reason: '' },
    ]
    await done('prosecutor', TITLES.main, { kind: 'check-result', post: 'handling-prosecutor', facts: { checks } })
    await done('prosecutor', TITLES.main, { kind: 'decide-result', post: 'handling-prosecutor', facts: { outcome: 'close' } })
    await done('prosecutor', TITLES.case, { kind: 'close', post: 'handling-prosecutor', facts: { told: true } })
    for (const who of ['prosecutor', 'presiding-judge', 'president'] as const) {
      const view = await page(who, TITLES.main)
      expect(view, who).toMatchObject({ ended: true, stage: { id: 'closed' } })
      expect(
        view.points.map((one: Body) => one.answer.code),
        who,
      ).toEqual(['adopted', 'partly', 'not-adopted'])
      expect(view.timeline.at(-1).kind, who).toBe('decide-result')
    }
    const waiting = (await read('prosecutor', '/api/today')).sections.find((one: Body) => one.id === 'waiting').lines
    expect(waiting.map((one: Body) => one.matterTitle)).not.toContain(TITLES.main)
  })

  it('leaves both logs whole', async () => {
    await runLog(site)
    for (const { house } of HOUSES)
      expect((await verifyOwn(site.urls.owner, house, site.vault.signerOf(house))).findings, house).toEqual([])
  })
})
