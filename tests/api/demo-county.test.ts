/** The demo county: seeded once through the real doors; every date of it looked up on 2026-11-23, then the live reply over HTTP. */
import { describe, expect, it } from 'vitest'
import { runLog } from '#server/jobs.ts'
import { seedSite } from '#server/seed-site.ts'
import { HOUSES, PEOPLE, type Who } from '#synthetic/houses.ts'
import { verifyOwn } from '#work/proof/index.ts'
import { type Body, send } from './county/client.ts'
import { liveReply } from './county/live-reply.ts'
import { act, articles, as, clock, county, days, idOf, listed, move, page, read, seededCounty, TITLES, TODAY } from './county/seeded.ts'

seededCounty()

describe('the seeded node', () => {
  it('is a demo on its own Monday, made within the time allowed', async () => {
    const shown = (await send(county.app, { method: 'GET', url: '/api/site' })).body
    expect(shown).toMatchObject({ mode: 'demo', today: TODAY })
    expect(shown.houses.map((one: Body) => one.house)).toEqual(HOUSES.map(one => one.house))
  })

  it('shows everybody with one click, by post, and each has an administrator in the house', async () => {
    const shown = (await send(county.app, { method: 'GET', url: '/api/site' })).body.demoPeople
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
    await expect(seedSite(county.site)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('verifies in every house, with the key of each, nothing left unsealed', async () => {
    await runLog(county.site)
    for (const { house } of HOUSES) {
      const found = await verifyOwn(county.site.urls.owner, house, county.site.vault.signerOf(house))
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
      '2026-06-22 confirm-rule:recipient',
      '2026-06-22 sign-for',
      '2026-06-26 delay',
      '2026-07-03 supply',
      '2026-08-21 close',
    ])
  })

  it('letter no. 7 was taken in as a sealed PDF and read without a doubt', async () => {
    const letter = (await read('prosecutor', '/api/papers?state=all&q=43319900007')).rows.find(
      (one: Body) => one.form === 'suggestion-letter',
    )
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
    await move('2026-11-24')
    const late = await act('president', TITLES.main, { on: '2026-11-24', kind: 'extend', post: 'president', facts: { reason: '迟' } })
    await move(TODAY)
    expect(late.status).toBe(422)
    expect(late.raw).toContain('延期应当在期限届满前批准')
    expect(articles(late)).toContain('法发〔2016〕30号 13')
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

  it('a state organ has until 12-09; its liaison sees this letter and the one it answered late', async () => {
    expect(await clock('liaison', TITLES.organ, 'reply')).toMatchObject({ due: '2026-12-09', status: 'running' })
    expect(await clock('liaison', '预售房屋查封登记协助检察建议', 'reply')).toMatchObject({
      due: '2026-06-22',
      status: 'met-late',
      metOn: '2026-07-02',
    })
    // beside the agreement that covers the bureau, which it reads
    const titles = (await listed('liaison')).map(one => one.title)
    expect(titles.filter(title => !title.includes('协作机制'))).toEqual([TITLES.organ, '预售房屋查封登记协助检察建议'])
    expect(titles).toHaveLength(3)
    const open = (await read('liaison', '/api/matters?state=open')).rows.map((one: Body) => one.title)
    expect(open.filter((title: string) => !title.includes('协作机制'))).toEqual([TITLES.organ])
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
    for (const [who, title] of [
      ['prosecutor', TITLES.sealed],
      ['president', `${TITLES.sealed} · （2025）湘3199执290号`],
    ] as const)
      expect(await clock(who, title, 'reply'), who).toMatchObject({ due: '2026-12-08', provisional: false })
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
    'city-prosecutor': ['provisional'],
    'city-judge': ['provisional'],
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
    expect(lines(await read('prosecutor', '/api/today'), 'waiting').slice(0, 3)).toEqual([
      TITLES.unanswered,
      '邮寄送达退件处理',
      TITLES.main,
    ])
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
    expect((await read('desk', '/api/mail?list=unacknowledged')).rows).toMatchObject([{ silent: false, state: 'arrived' }])
    const since = async (who: Who, id: string): Promise<string[]> =>
      (await read(who, '/api/today')).sections.find((one: Body) => one.id === id).lines.map((one: Body) => one.since)
    expect(await since('office', 'to-do')).toEqual([TODAY])
    expect(await since('prosecutor', 'transit')).toEqual([TODAY])
    expect((await read('liaison', '/api/papers')).rows.map((one: Body) => one.form)).toEqual(['organ-reply'])
  })

  it('both houses know their cases', async () => {
    expect((await read('filing', '/api/cases')).rows.length).toBeGreaterThanOrEqual(7)
    expect((await read('prosecutor', '/api/cases')).rows.length).toBeGreaterThanOrEqual(4)
  })
})

liveReply()
