/** Ledgers and registers come in from Excel, are judged, and leave as XLSX with the same columns and cells; wrong rows come back as the same sheet. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BAD, cells, HEADINGS, N, ROWS, TITLE, tsv, xlsx } from './ledger-sheets.ts'
import { house, type Json, type PastSite, pastSite, yes } from './past-site.ts'
import { throughOffice } from './through-office.ts'

let node: PastSite
beforeAll(async () => {
  node = await pastSite(
    '2026-11-23',
    [
      house('yq-proc', '沅清县人民检察院', 'procuratorate'),
      house('yq-court', '沅清县人民法院', 'court'),
      house('yz-court', '沅州市中级人民法院', 'court', { level: 2, shortName: '沅州', joined: false }),
      house('lx-proc', '澧溪县人民检察院', 'procuratorate', { shortName: '澧溪检', region: '433198' }),
      house('lx-court', '澧溪县人民法院', 'court', { shortName: '澧溪', region: '433198' }),
    ],
    [
      { id: 'p-desk', house: 'yq-proc', posts: ['case-management'] },
      { id: 'c-desk', house: 'yq-court', posts: ['intake-desk'] },
      { id: 'lx-desk', house: 'lx-proc', posts: ['case-management'] },
      { id: 'lc-desk', house: 'lx-court', posts: ['intake-desk'] },
    ],
  )
})
afterAll(() => node.close())

const importAs = (person: string, post: string, counterpart: string, body: object): Promise<Json> =>
  node.post(person, '/api/ledger', { post, counterpart, ...body })
const matters = async (person: string): Promise<Json[]> => yes(await node.get(person, '/api/matters?state=all&limit=100')).rows
const view = async (person: string, title: string): Promise<Json> => {
  const found = (await matters(person)).find(row => row.title === title)
  return yes(await node.get(person, `/api/matters/${found?.matterId}`))
}
const clock = (matter: Json, id: string): Json => matter.clocks.find((one: Json) => one.id === id)

describe('a suggestion ledger of the procuratorate', () => {
  it('preview: headings recognised, odd ones asked, doubts and errors by row; nothing is kept', async () => {
    const seen = yes(
      await node.post('p-desk', '/api/ledger/preview', {
        text: tsv([
          TITLE,
          HEADINGS,
          ...ROWS,
          ['9', N(1), '', '重号', '沅清县人民法院', '甲', '8月20日', '', '', '', '', '看情况', '', '', '', ''],
          BAD[0] as string[],
        ]),
      }),
    )
    expect([seen.kind, seen.headerRow, seen.records.length]).toEqual(['suggestion-ledger', 1, 7])
    expect(seen.columns.map((column: Json) => column.field)).toEqual([
      'serial',
      'number',
      'caseNumbers',
      'title',
      'recipient',
      'points',
      'issuedOn',
      'servedOn',
      'receivedOn',
      'repliedOn',
      'replyNumber',
      'adoption',
      'result',
      'handler',
      'remarks',
      null,
    ])
    expect(seen.asks.map((ask: Json) => ask.zh).join()).toContain('“档案柜”列未识别，原样保留')
    const doubts = seen.records[5].doubts.map((doubt: Json) => doubt.zh).join()
    expect(doubts).toMatch(/文号与第 3 行相同/)
    expect(doubts).toMatch(/采纳、部分采纳还是不采纳/)
    expect(seen.records[6].errors[0].zh).toContain('不是能识别的日期')
    expect(await matters('p-desk')).toEqual([])
  })

  it('one wrong row and nothing is imported; the same sheet comes back with one column more', async () => {
    const rows = [TITLE, HEADINGS, ...ROWS, ...BAD]
    const done = yes(await importAs('p-desk', 'case-management', 'yq-court', { file: await xlsx(rows) }))
    expect([done.matters, done.skipped]).toEqual([0, 3])
    expect(await matters('p-desk')).toEqual([])
    const back = await cells(Buffer.from(done.errorSheet, 'base64'))
    expect(back.map(row => row.slice(0, HEADINGS.length))).toEqual(
      rows.map(row => [...row, ...Array<string>(HEADINGS.length - row.length).fill('')]),
    )
    expect(back.map(row => row[HEADINGS.length])).toEqual([
      '',
      '问题',
      '',
      '',
      '',
      '',
      '',
      expect.stringContaining('“去年冬天”不是能识别的日期'),
      expect.stringContaining('“沅州市中级人民法院”不是所选单位'),
      expect.stringContaining('收到日期不能早于'),
    ])
  })

  it('with the wrong rows left out the others are imported, and only the wrong ones come back', async () => {
    const done = yes(
      await importAs('p-desk', 'case-management', 'yq-court', { file: await xlsx([TITLE, HEADINGS, ...ROWS, ...BAD]), skipErrors: true }),
    )
    expect([done.matters, done.skipped]).toEqual([5, 3])
    expect((await cells(Buffer.from(done.errorSheet, 'base64'))).map(row => row[0])).toEqual([TITLE[0], '序号', '6', '7', '8'])
    expect((await matters('p-desk')).map(row => row.number).sort()).toEqual([1, 2, 3, 4, 5].map(N))
  })

  it('the same ledger dropped again makes nothing twice: every row says that its number is here', async () => {
    const again = yes(
      await importAs('p-desk', 'case-management', 'yq-court', { file: await xlsx([TITLE, HEADINGS, ...ROWS]), skipErrors: true }),
    )
    expect([again.matters, again.skipped]).toEqual([0, 5])
    expect((await cells(Buffer.from(again.errorSheet, 'base64'))).flat().join()).toContain('已有事项，不重复导入')
    expect(await matters('p-desk')).toHaveLength(5)
  })

  it('each row is a matter of recorded acts, in the row’s own words', async () => {
    const first = await view('p-desk', '甲公司案')
    expect(first.timeline.map((act: Json) => [act.kind, act.source, act.on])).toEqual([
      ['serve', 'past', '2026-03-02'],
      ['sign-for', 'past', '2026-03-04'],
      ['reply', 'past', '2026-05-20'],
    ])
    expect(first.timeline[0].marks.map((mark: Json) => mark.zh).join()).toContain('台账2026.xlsx第3行')
    expect(first.points).toMatchObject([{ text: '发放案款86400.50元', answer: { code: 'adopted' } }])
    expect(first.caseNumbers).toEqual(['（2025）湘3199执101号'])
    expect((await view('p-desk', '乙公司案')).points).toMatchObject([
      { text: '裁定异议', answer: { code: 'not-adopted', reason: '理由：已另案处理' } },
      { text: '查询车辆' },
    ])
  })

  it('clocks are judged: in time, late, still running, from the declared service, and not to be judged', async () => {
    expect(clock(await view('p-desk', '甲公司案'), 'reply')).toMatchObject({ due: '2026-06-04', status: 'met' })
    expect(clock(await view('p-desk', '乙公司案'), 'reply')).toMatchObject({ due: '2026-07-03', status: 'met-late' })
    expect(clock(await view('p-desk', '丙公司案'), 'reply')).toMatchObject({ nominal: '2026-11-21', due: '2026-11-23', status: 'due-soon' })
    expect(clock(await view('p-desk', '丁公司案'), 'reply')).toMatchObject({ start: '2026-09-03', due: '2026-12-03' })
    // replied, so received before; the day is not in the ledger: between sending and reply
    expect(clock(await view('p-desk', '戊公司案'), 'reply')).toMatchObject({
      earliestDue: '2026-08-06',
      latestDue: '2026-10-08',
      status: 'met',
    })
  })

  it('Today asks only for what the ledger shows as open; what a ledger never tells (filing upward) chases nobody', async () => {
    const today = yes(await node.get('p-desk', '/api/today?scope=division'))
    const lines = today.sections.flatMap((section: Json) => section.lines.map((line: Json) => [section.id, line.matterTitle]))
    expect(lines.sort()).toEqual(
      [
        ['waiting', '丁公司案'],
        ['waiting', '丙公司案'],
      ].sort(),
    )
  })

  it('leaves as XLSX: the house’s own headings in their order, the same cells, formulas as text', async () => {
    const file = await node.get('p-desk', '/api/ledger.xlsx')
    expect([file.status, file.name]).toEqual([200, '检察建议台账-2026-11-23.xlsx'])
    const [head, ...rows] = await cells(file.bytes)
    expect(head).toEqual(HEADINGS)
    const byNumber = new Map(rows.map(row => [row[1], row.slice(1)]))
    for (const row of ROWS)
      expect(byNumber.get(row[1])).toEqual(row.slice(1).map(cell => (cell === '沅清县法院' ? '沅清县人民法院' : cell)))
    const back = await throughOffice(file.bytes)
    if (back) expect(back).toEqual([head, ...rows])
    else expect(back).toBeNull()
  })

  it('on the page: the known columns, the same values', async () => {
    const page = yes(await node.get('p-desk', '/api/ledger'))
    expect(page.columns.map((column: Json) => column.title.zh)).toContain('采纳情况')
    expect(page.rows.find((row: Json) => row.values.number === N(2)).values).toMatchObject({
      adoption: '不采纳',
      replyNumber: '',
      repliedOn: '2026-08-10',
      dueOn: '2026-07-03',
      handler: '承办一',
    })
  })
})

describe('the court', () => {
  it('imports the ledger it keeps of suggestions received: the same matters from the other side', async () => {
    const done = yes(await importAs('c-desk', 'intake-desk', 'yq-proc', { text: tsv([HEADINGS, ...ROWS.slice(0, 3)]) }))
    expect(done).toMatchObject({ matters: 3, skipped: 0, errorSheet: null })
    const third = await view('c-desk', '丙公司案')
    expect(third.ownRole).toBe('recipient')
    expect(clock(third, 'reply')).toMatchObject({ due: '2026-11-23', own: true })
    expect(third.actions.find((one: Json) => one.kind === 'docket').because.code).toBe('wrong-post')
    const [head, ...rows] = await cells((await node.get('c-desk', '/api/ledger.xlsx')).bytes)
    expect(head).toEqual(HEADINGS)
    expect(rows.map(row => row[4])).toEqual(Array(3).fill('沅清县人民法院'))
  })

  it('imports its register of incoming papers: suggestions of the chosen procuratorate only; the rest comes back', async () => {
    const register = [
      ['收文序号', '收文日期', '来文单位', '来文文号', '标题', '份数', '承办部门', '办结日期'],
      ['1', '2026-10-08', '澧溪县人民检察院', '澧溪检民执监〔2026〕43319800001号', '关于某执行案的检察建议', '1', '审监庭', ''],
      ['2', '2026-10-09', '澧溪县人民检察院', '澧溪检办〔2026〕5号', '关于报送联系人的通知', '1', '办公室', ''],
      ['3', '2026-10-10', '澧溪县财政局', '澧财〔2026〕8号', '关于案款的建议', '1', '执行局', ''],
    ]
    const seen = yes(await node.post('lc-desk', '/api/ledger/preview', { text: tsv(register) }))
    expect(seen.kind).toBe('intake-register')
    expect(yes(await importAs('lc-desk', 'intake-desk', 'lx-proc', { text: tsv(register) }))).toMatchObject({ matters: 0, skipped: 2 })
    const done = yes(await importAs('lc-desk', 'intake-desk', 'lx-proc', { text: tsv(register), skipErrors: true }))
    expect([done.matters, done.skipped]).toEqual([1, 2])
    const back = await cells(Buffer.from(done.errorSheet, 'base64'))
    expect(back.map(row => row[8])).toEqual(['问题', expect.stringContaining('看不出是检察建议'), expect.stringContaining('不是所选单位')])
    const made = await view('lc-desk', '关于某执行案的检察建议')
    expect(made.timeline.map((act: Json) => [act.kind, act.on, act.bounds?.latest ?? null])).toEqual([
      ['serve', null, '2026-10-08'],
      ['sign-for', '2026-10-08', null],
    ])
    expect(clock(made, 'reply')).toMatchObject({ nominal: '2027-01-08', due: '2027-01-08', provisional: true, own: true })
    const [head, row] = await cells((await node.get('lc-desk', '/api/ledger.xlsx?kind=intake-register')).bytes)
    expect([head, row]).toEqual([register[0], register[1]])
  })
})

describe('the procuratorate’s register of incoming papers', () => {
  it('brings the court’s own suggestions; they are matters of the court, answered by this house', async () => {
    const register = [
      ['收文日期', '来文单位', '来文文号', '标题', '份数'],
      ['2026-10-12', '澧溪县法院', '（2026）湘3198函3号', '关于撤回检察建议的建议书', '1'],
      ['2026-10-13', '澧溪县人民法院', '（2026）湘3198函4号', '回复意见函', '1'],
    ]
    const done = yes(await importAs('lx-desk', 'case-management', 'lx-court', { text: tsv(register), skipErrors: true }))
    expect([done.matters, done.skipped]).toEqual([1, 1])
    const made = await view('lx-desk', '关于撤回检察建议的建议书')
    expect([made.procedure.id, made.ownRole]).toEqual(['counter-suggestion', 'recipient'])
    expect(
      ['answer-target', 'answer-outer'].map(id => clock(made, id)).map((one: Json) => [one.nominal, one.provisional, one.own]),
    ).toEqual([
      ['2026-11-12', false, true],
      ['2027-01-12', true, true],
    ])
  })
})

describe('what the door refuses', () => {
  it.each([
    ['a sheet without headings', { text: 'a\tb\n1\t2' }, 'yq-court', '没有认出表头'],
    ['another house of the same kind', { text: tsv([HEADINGS, ROWS[0] as string[]]) }, 'lx-proc', '检察院选法院'],
    ['nothing at all', {}, 'yq-court', '请粘贴或选择一份台账'],
    [
      'something that is no sheet',
      { file: { name: 'a.xlsx', base64: Buffer.from([0x50, 0x4b, 1, 2, 3]).toString('base64') } },
      'yq-court',
      '',
    ],
  ])('%s', async (_, body, counterpart, says) => {
    const answer = await importAs('lx-desk', 'case-management', counterpart, body)
    expect([409, 422, 400, 415]).toContain(answer.status)
    expect(JSON.stringify(answer.body)).toContain(says)
  })
})

describe('three hundred rows', () => {
  it('come in with one request of ordinary size, and go out again', async () => {
    const row = (n: number): string[] => [
      String(n),
      `澧溪检民执监〔2026〕4331980${String(n).padStart(4, '0')}号`,
      `（2025）湘3198执${n}号`,
      `第${n}案`,
      '澧溪县人民法院',
      '纠正',
      '2026-03-02',
      '',
      '2026-03-04',
      '2026-05-20',
      '',
      '采纳',
      '已整改',
      '',
      '',
      '',
    ]
    const rows = Array.from({ length: 300 }, (_, index) => row(index + 1))
    expect(yes(await importAs('lx-desk', 'case-management', 'lx-court', { file: await xlsx([HEADINGS, ...rows]) }))).toMatchObject({
      matters: 300,
      skipped: 0,
      errorSheet: null,
    })
    const [, ...back] = await cells((await node.get('lx-desk', '/api/ledger.xlsx')).bytes)
    expect(back.length).toBe(300)
    expect(new Set(back.map(cell => cell.slice(1).join('|')))).toEqual(new Set(rows.map(cell => cell.slice(1).join('|'))))
  })
})
