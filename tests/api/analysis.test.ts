/** Analysis through HTTP: figures with definitions, the records behind, rights, sealed matters, small cells, 两院之间, score sheets, signs. */
import ExcelJS from 'exceljs'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, assign, POINTS, serveSuggestion, signFor, takeIn } from './county/acts.ts'
import { agree } from './county/agreements.ts'
import type { Body } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'

let county: County
let agreement: string
/** Five suggestions: answered in time (two), late, not answered, and one that is only served. */
const made: string[] = []

const numberOf = (n: number): string => `沅清检民执监〔2026〕4331990000${n}号`

async function reply(matterId: string, on: string, code: string, number: string): Promise<void> {
  county.on(on)
  const paperId = await takeIn(county, 'cc-presiding', 'presiding-judge', { form: 'reply-letter', matterId, number, date: on })
  const reason = '经核查，相关款项已经依法处理完毕，理由详见附件'
  await act(county, 'cc-presiding', matterId, {
    kind: 'reply',
    post: 'presiding-judge',
    on,
    paperId,
    facts: { answers: POINTS.map(one => ({ point: one.id, code, reason })), decidedBy: 'president', decidedOn: on },
  })
}

beforeAll(async () => {
  county = await openCounty('2026-01-05')
  agreement = await agree(county, { template: 'LX', on: '2026-01-05' })
  for (const n of [1, 2, 3, 4]) {
    const on = `2026-01-${10 + n}`
    const id = await serveSuggestion(county, { on, number: numberOf(n), title: `第${n}件`, facts: { decidedOn: '2026-01-09' } })
    await signFor(county, id, n === 4 ? '2026-01-30' : on)
    await assign(county, 'cc-filing', id, 'cc-presiding', 'panel')
    made.push(id)
  }
  await reply(made[0] as string, '2026-03-02', 'adopted', '（2026）湘3199执监1号')
  await reply(made[1] as string, '2026-03-03', 'not-adopted', '（2026）湘3199执监2号')
  await reply(made[2] as string, '2026-05-06', 'adopted', '（2026）湘3199执监3号')
  made.push(await serveSuggestion(county, { on: '2026-05-20', number: numberOf(5), title: '第5件', facts: { decidedOn: '2026-05-18' } }))
  county.on('2026-06-30')
}, 120_000)
afterAll(() => county.close())

const read = async (person: string, path: string): Promise<Body> => (await county.as(person)).read(`/api/analysis/${path}`)
const bytesOf = async (path: string): Promise<{ status: number; bytes: Buffer }> => {
  const { cookie } = await county.as('cp-chief')
  const answer = await county.app.inject({ method: 'GET', url: `/api/analysis/${path}`, headers: { cookie } })
  return { status: answer.statusCode, bytes: answer.rawPayload }
}
const figure = (page: Body, id: string): Body => page.figures.find((one: Body) => one.id === id)
const rate = (one: Body): unknown[] => [one.above.count, one.below?.count ?? null, one.percent]
const matters = (page: Body): string[] => page.rows.map((row: Body) => row.matterId)

describe('figures', () => {
  it('every indicator has its definition, numerator, denominator, source, period and basis in both languages', async () => {
    const { indicators, houses, agreements, years } = await read('cp-chief', 'indicators')
    expect(indicators.length).toBeGreaterThan(30)
    for (const one of indicators) {
      for (const text of [one.title, one.definition, one.above, one.source, one.falls, one.basis.row])
        expect(text.zh.length * text.en.length, one.id).toBeGreaterThan(0)
      expect(one.unit === 'rate', one.id).toBe(one.below !== null)
    }
    expect(houses.map((one: Body) => one.house)).toContain('county-court')
    expect([agreements[0].agreementId, years]).toEqual([agreement, [2026]])
  })

  it('are counted by their definition', async () => {
    const page = await read('cp-chief', 'figures?year=2026')
    expect([page.span.from, page.span.to]).toEqual(['2026-01-01', '2026-12-31'])
    expect(rate(figure(page, 'on-time'))).toEqual([2, 4, 50])
    expect(rate(figure(page, 'replied'))).toEqual([3, 4, 75])
    expect(rate(figure(page, 'adopted'))).toEqual([2, 3, 66.7])
    expect(rate(figure(page, 'not-adopted-with-reasons'))).toEqual([1, null, null])
    expect(rate(figure(page, 'suggestions'))).toEqual([5, null, null])
    expect(figure(page, 'suggestions').cells.map((one: Body) => [one.code, one.title.zh, one.shown.count])).toEqual([
      ['enforcement-suggestion', '执行监督检察建议', 5],
    ])
    expect(figure(page, 'reply-days').spread).toMatchObject({ count: 3 })
    expect(page.flow.map((one: Body) => one.shown.count)).toEqual([5, 4, 3, 2, 0])
  })

  it('fall into the period by the date that the definition names', async () => {
    expect(rate(figure(await read('cp-chief', 'figures?year=2026&part=q1'), 'on-time'))).toEqual([0, 0, null])
    expect(rate(figure(await read('cp-chief', 'figures?year=2026&part=q2'), 'on-time'))).toEqual([2, 4, 50])
    expect(rate(figure(await read('cp-chief', 'figures?year=2025'), 'suggestions'))).toEqual([0, null, null])
  })

  it('both houses count the same', async () => {
    const [ours, theirs] = [await read('cp-chief', 'figures?year=2026'), await read('cc-president', 'figures?year=2026')]
    for (const id of ['on-time', 'replied', 'adopted', 'suggestions', 'signed-for'])
      expect(rate(figure(theirs, id)), id).toEqual(rate(figure(ours, id)))
  })

  it('are narrowed by house, agreement, clause and procedure', async () => {
    for (const [query, count] of [
      ['house=county-court', 5],
      ['house=water-bureau', 0],
      [`agreement=${agreement}`, 5],
      [`clause=${encodeURIComponent(`${agreement}/LX-1`)}`, 5],
      ['procedure=file-request', 0],
      ['division=%E6%97%A0%E6%AD%A4%E9%83%A8%E9%97%A8', 0],
    ] as const)
      expect(figure(await read('cp-chief', `figures?year=2026&${query}`), 'suggestions').above.count, query).toBe(count)
  })

  it('clauses in use and never used are counted and named', async () => {
    const page = await read('cp-chief', 'figures?year=2026')
    const used = await read('cp-chief', 'records?year=2026&indicator=clauses-used')
    expect(used.clauses.map((one: Body) => one.clause)).toContain('LX-1')
    expect(figure(page, 'clauses-used').above.count).toBe(used.clauses.length)
    const never = await read('cp-chief', 'records?year=2026&indicator=clauses-never-used')
    expect(never.clauses.map((one: Body) => one.clause)).not.toContain('LX-1')
  })

  it('leave as a sheet that explains itself', async () => {
    const file = await bytesOf('export?year=2026')
    expect(file.status).toBe(200)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(file.bytes as unknown as ArrayBuffer)
    const rows = (book.worksheets[0] as ExcelJS.Worksheet).getSheetValues() as string[][]
    const line = rows.find(row => row?.[1] === '按期回复率')
    expect([line?.[4], line?.[5], line?.[6]]).toEqual(['2', '4', '50'])
    expect(line?.[7]).toContain('届满日')
  })
})

describe('the records behind', () => {
  it('are above and below the line, each a page to open', async () => {
    const above = await read('cp-chief', 'records?year=2026&indicator=on-time&side=above')
    const below = await read('cp-chief', 'records?year=2026&indicator=on-time&side=below')
    expect([matters(above).sort(), matters(below).sort()]).toEqual([made.slice(0, 2).sort(), made.slice(0, 4).sort()])
    expect(below.rows.find((row: Body) => row.matterId === made[2])).toMatchObject({ kept: 'no', title: '第3件', byName: '沅清县人民法院' })
    expect([above.closed, above.next]).toEqual([false, null])
  })

  it('an indicator that does not exist is not found', async () => {
    expect((await (await county.as('cp-chief')).get('/api/analysis/records?indicator=nothing')).status).toBe(404)
  })

  it('go on from page to page without losing or repeating one', async () => {
    const { next, rows } = await read('cp-chief', 'records?year=2026&indicator=duties-kept&side=below')
    expect(next).toBeNull()
    const second = await read(
      'cp-chief',
      `records?year=2026&indicator=duties-kept&side=below&after=${encodeURIComponent(`${rows[0].matterId}|${rows[0].part}`)}`,
    )
    expect(second.rows.length).toBe(rows.length - 1)
  })
})

describe('rights', () => {
  it('who may open nothing sees small counts as <3, and nothing that gives them away; and opens no record', async () => {
    const page = await read('cp-other', 'figures?year=2026')
    const onTime = figure(page, 'on-time')
    expect([onTime.above, onTime.below.count, onTime.percent]).toEqual([{ count: null, hidden: 'complement' }, 4, null])
    expect(figure(page, 'replied').above).toEqual({ count: null, hidden: 'complement' })
    expect(figure(page, 'suggestions').above.count).toBe(5)
    const behind = await read('cp-other', 'records?year=2026&indicator=on-time')
    expect([behind.rows, behind.closed]).toEqual([[], true])
  })

  it('a year less its quarters tells nothing: where one quarter is small none is shown, to whom the records are closed', async () => {
    const counts = async (person: string): Promise<unknown[]> => {
      const shown: unknown[] = []
      for (const part of ['year', 'h1', 'h2', 'q1', 'q2', 'q3']) {
        const { above } = figure(await read(person, `figures?year=2026&part=${part}`), 'suggestions')
        shown.push(above.count ?? above.hidden)
      }
      return shown
    }
    expect(await counts('cp-chief')).toEqual([5, 5, 0, 4, 1, 0])
    expect(await counts('cp-other')).toEqual([5, 5, 0, 'complement', 'complement', 'complement'])
  })

  it('who sees no business counts nothing', async () => {
    const page = await read('cp-admin', 'figures?year=2026')
    for (const one of page.figures.filter((each: Body) => !each.id.startsWith('clauses'))) expect(one.above.count, one.id).toBe(0)
  })

  it('a sealed matter is counted for nobody but those who may see it', async () => {
    const before = figure(await read('cp-chief', 'figures?year=2026'), 'suggestions').above.count
    const paperId = await takeIn(county, 'cp-other', 'handling-prosecutor', {
      form: 'suggestion-letter',
      number: '沅清检执人监〔2026〕43319900001号',
      date: '2026-06-30',
      checkedBy: 'cp-desk',
    })
    const sealed = (
      await (
        await county.as('cp-other')
      ).do('/api/matters', {
        procedureId: 'personnel-suggestion',
        kind: 'serve',
        post: 'handling-prosecutor',
        on: '2026-06-30',
        title: '密',
        caseNumbers: [],
        counterparts: {},
        paperId,
        facts: {
          points: POINTS,
          decidedBy: 'chief-procurator',
          decidedOn: '2026-06-29',
          concerned: ['某某'],
          replyBy: '2026-07-30',
          aboutPersonnel: true,
        },
      })
    ).matterId
    for (const person of ['cp-chief', 'cp-desk', 'cp-pros', 'cp-liaison'])
      expect(figure(await read(person, 'figures?year=2026'), 'suggestions').above.count, person).toBe(before)
    expect(figure(await read('cp-other', 'figures?year=2026'), 'suggestions').above.count).toBe(before + 1)
    expect(matters(await read('cp-other', 'records?year=2026&indicator=suggestions'))).toEqual([sealed])
    expect(matters(await read('cp-chief', 'records?year=2026&indicator=suggestions'))).not.toContain(sealed)
  })

  it('the projection is thrown away and written anew from the acts, the same', async () => {
    const rows = (): Promise<unknown[]> => county.sql('select * from measure order by house_id, matter_id, part')
    const before = await rows()
    const { asDesk } = await import('#store/unit-of-work.ts')
    const { forgetMeasures, measureUnmeasured } = await import('#work/matter/index.ts')
    for (const { house } of county.site.houses) {
      await asDesk(county.site.store, house, '2026-06-30', forgetMeasures)
      while ((await asDesk(county.site.store, house, '2026-06-30', measureUnmeasured)) > 0);
    }
    expect(await rows()).toEqual(before)
  })
})

describe('两院之间', () => {
  it('has both columns, each house’s own doing, the procuratorate’s periods included', async () => {
    const page = await read('cp-chief', 'between?year=2026')
    expect([page.own.house, page.other.house]).toEqual(['county-proc', 'county-court'])
    const row = (id: string): Body => page.rows.find((one: Body) => one.id === id)
    expect([row('on-time').own.below.count, rate(row('on-time').other)]).toEqual([0, [2, 4, 50]])
    expect(row('duties-kept').own.below.count).toBeGreaterThan(0)
    expect(row('own-review').other).toBeNull()
    const theirs = await read('cc-president', 'between?year=2026')
    expect(rate(theirs.rows.find((one: Body) => one.id === 'on-time').own)).toEqual([2, 4, 50])
    expect(theirs.rows.find((one: Body) => one.id === 'duties-kept').other).toEqual(row('duties-kept').own)
  })

  it.each(['pdf', 'docx'])('prints as %s', async as => {
    const file = await bytesOf(`between/print?year=2026&as=${as}`)
    expect([file.status, file.bytes.length > 2000]).toEqual([200, true])
  })

  it('is one A4 page', async () => {
    const { bytes } = await bytesOf('between/print?year=2026&as=pdf')
    const document = await getDocumentProxy(new Uint8Array(bytes))
    expect(document.numPages).toBe(1)
    const { text } = await extractText(document, { mergePages: true })
    for (const word of ['两院之间', '按期回复率', '沅清县人民法院', '本院审查期限遵守率', '不作排名'])
      expect(text.replace(/\s/g, '')).toContain(word)
  })

  it('with a house that is not known there is no page', async () => {
    expect((await (await county.as('cp-chief')).get('/api/analysis/between?house=nowhere')).status).toBe(404)
  })
})

describe('signs and score sheets', () => {
  it('a house sees its own signs with the records behind, and no other house’s', async () => {
    const signs = (page: Body): string[] => page.signs.map((one: Body) => one.id)
    const court = await read('cc-president', 'signs?year=2026')
    expect(signs(court)).toEqual(['copied', 'no-document'])
    expect(court.signs[0].records.map((one: Body) => one.matterId).sort()).toEqual(made.slice(0, 3).sort())
    expect(court.says.zh).toContain('不是对任何人的指责')
    const ours = await read('cp-chief', 'signs?year=2026')
    expect(signs(ours)).toEqual(['split'])
    expect(ours.signs[0].records.length).toBe(4)
    expect(signs(await read('cp-other', 'signs?year=2026'))).toEqual([])
  })

  it('nothing is scored without the office’s table; with one the sheet shows each deduction, and what never costs points', async () => {
    const { served } = await organLetters()
    const plain = await read('cp-chief', 'scores?year=2026')
    expect([plain.table, plain.units.map((one: Body) => [one.unit.name, one.score])]).toEqual([null, [['沅清县水利局', null]]])
    const table = 'base=100&perItemDeduct=2&perPctDeduct=0.5&thresholdPct=100&bonus=0&floor=0&cap=100'
    const [unit] = (await read('cp-chief', `scores?year=2026&${table}`)).units
    const lines = unit.lines.map((one: Body) => [one.matterId, one.points, one.never?.zh ?? null])
    expect(lines.sort((a: unknown[], b: unknown[]) => Number(b[1]) - Number(a[1]))).toEqual([
      [served[0], 2, null],
      [served[1], 0, '检察建议已经撤回的'],
    ])
    expect([unit.items, unit.perItem, unit.belowThreshold, unit.perPercent, unit.score]).toEqual([1, 2, 100, 50, 48])
    expect(JSON.stringify(unit)).not.toMatch(/rank|名次/)
    const own = await read('wb-head', `scores?year=2026&${table}`)
    expect([own.units.length, own.units[0].score, own.contest]).toEqual([1, 48, 'annual-assessment'])
    expect(
      (await read('cp-pros', `scores?year=2026&${table}`)).units.every((one: Body) => one.score !== null || one.lines.length >= 0),
    ).toBe(true)
  })
})

/** Two suggestions to the bureau: one never answered, one withdrawn. */
async function organLetters(): Promise<{ served: string[] }> {
  const served: string[] = []
  for (const n of [1, 2]) {
    const id = await serveSuggestion(county, {
      on: '2026-07-01',
      number: `沅清检建〔2026〕${n}号`,
      title: `建议${n}`,
      procedureId: 'organ-suggestion',
      form: 'organ-suggestion-letter',
      counterparts: { recipient: 'water-bureau' },
      facts: { decidedOn: '2026-06-30', violation: undefined, failure: 'assist' },
    })
    await signFor(county, id, '2026-07-02', 'wb-liaison', 'organ-liaison')
    served.push(id)
  }
  await act(county, 'cp-pros', served[1] as string, {
    kind: 'withdraw',
    post: 'handling-prosecutor',
    on: '2026-07-10',
    facts: { cause: 'own-finding', reason: '事实有变', decidedBy: 'chief-procurator', decidedOn: '2026-07-10' },
  })
  county.on('2026-10-01')
  return { served }
}
