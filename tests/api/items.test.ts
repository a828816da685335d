/** The ledger of agreed items through HTTP: closed on evidence and the other side's consent only; one table for both sides and for the superior; sheets in and out. */
import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, fileOf, start, tryAct } from './county/acts.ts'
import { agree } from './county/agreements.ts'
import type { Body } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'

const DAY = '2026-09-01'
let county: County
beforeAll(async () => {
  county = await openCounty()
  await agree(county, { template: 'HLJ', on: '2026-08-20' })
})
afterAll(() => county.close())

const SIX = {
  task: '逐案核对逾期未发放案款',
  target: '年底前清零',
  baseline: '逾期37件',
  problems: '部分当事人失联',
  ownerHouse: '沅清县人民法院',
  effect: '逾期案款全部发放',
}
const FACTS = { title: '执行案款清理', ...SIX, side: 'recipient', dueOn: '2026-10-30', meeting: '2026年第一次联席会议' }

const open = (facts: Record<string, unknown> = {}, counterparts: Record<string, string> = {}, on = DAY): Promise<string> =>
  start(county, 'cp-liaison', {
    procedureId: 'ledger-item',
    kind: 'open',
    post: 'liaison-officer',
    on,
    title: String(facts.title ?? FACTS.title),
    counterparts: { recipient: 'county-court', ...counterparts },
    facts: { ...FACTS, ...facts },
  })
const items = async (person: string, query = 'state=all'): Promise<Body[]> =>
  (await (await county.as(person)).read(`/api/items?${query}`)).rows
const item = async (person: string, matterId: string): Promise<Body> =>
  (await items(person, 'state=all&limit=100')).find(row => row.matterId === matterId)

describe('an item without its six fields', () => {
  it.each(Object.keys(SIX))('does not open without %s', async field => {
    county.on(DAY)
    const reply = await (await county.as('cp-liaison')).post('/api/matters', {
      procedureId: 'ledger-item',
      kind: 'open',
      post: 'liaison-officer',
      on: DAY,
      title: '缺',
      counterparts: { recipient: 'county-court' },
      facts: { ...FACTS, [field]: '' },
    })
    expect(reply.status).toBe(422)
    expect(reply.body.details.map((one: Body) => one.where)).toContain(field)
  })
})

describe('one item from opening to closing', () => {
  let id = ''

  it('stands in both houses’ tables with the ten columns', async () => {
    id = await open()
    for (const person of ['cp-liaison', 'cc-liaison', 'cc-president']) {
      const row = await item(person, id)
      expect(row.cells).toEqual({
        serial: '1',
        title: '执行案款清理',
        task: SIX.task,
        target: SIX.target,
        baseline: SIX.baseline,
        problems: SIX.problems,
        owner: SIX.ownerHouse,
        effect: SIX.effect,
        dueOn: '2026-10-30',
        state: '推进中',
      })
      expect([row.sides, row.keeperName, row.meeting]).toEqual(['沅清县人民法院', '沅清县人民检察院', '2026年第一次联席会议'])
    }
  })

  it('each side may do what its role and post allow, and no more', async () => {
    const kinds = async (person: string): Promise<string[]> => (await item(person, id)).acts.map((one: Body) => one.kind)
    expect(await kinds('cp-liaison')).toEqual(expect.arrayContaining(['amend', 'assign', 'progress', 'remind', 'ask-close', 'carry-over']))
    expect(await kinds('cc-liaison')).toEqual(
      expect.arrayContaining(['assign-theirs', 'progress-theirs', 'ask-close-theirs', 'agree-amend']),
    )
    expect(await kinds('cc-liaison')).not.toContain('amend')
  })

  it('outsiders do not see it: another house, and people of the two houses who are not on it', async () => {
    for (const person of ['wb-head', 'ip-all', 'ic-president', 'cp-pros', 'cp-admin', 'cc-judge']) expect(await items(person)).toEqual([])
  })

  it('is broken down and fed back: the table shows the last word', async () => {
    await act(county, 'cc-liaison', id, {
      kind: 'assign-theirs',
      post: 'liaison-officer',
      on: '2026-09-03',
      facts: { ownerDivision: '执行局', ownerCases: ['（2025）湘3199执418号'], ownerPeople: ['林照川'] },
    })
    await act(county, 'cc-liaison', id, {
      kind: 'progress-theirs',
      post: 'liaison-officer',
      on: '2026-09-20',
      facts: { account: '已发放20件', percent: 54 },
    })
    const row = await item('cp-liaison', id)
    expect(row.cells.owner).toBe('沅清县人民法院\n执行局\n（2025）湘3199执418号\n林照川')
    expect(row.cells.state).toBe('推进中（54%）')
    expect(row.progress).toMatchObject({ text: '已发放20件', byName: '沅清县人民法院', on: '2026-09-20' })
  })

  it('a changed field shows at once, with the reason and the other side’s answer', async () => {
    await act(county, 'cp-liaison', id, {
      kind: 'amend',
      post: 'liaison-officer',
      on: '2026-09-22',
      facts: { baseline: '逾期35件（剔除2件重复）', dueOn: '2026-11-15', reason: '底数核准' },
    })
    expect(await item('cc-liaison', id)).toMatchObject({
      cells: { baseline: '逾期35件（剔除2件重复）', dueOn: '2026-11-15', task: SIX.task },
      amended: { reason: '底数核准', answer: null },
    })
    await act(county, 'cc-liaison', id, { kind: 'agree-amend', post: 'liaison-officer', on: '2026-09-23', facts: { answer: 'agreed' } })
    expect((await item('cp-liaison', id)).amended.answer).toBe('agreed')
  })

  it('is refused to close for want of evidence, in words that say so', async () => {
    county.on('2026-10-20')
    const reply = await tryAct(county, 'cc-liaison', id, {
      kind: 'ask-close-theirs',
      post: 'liaison-officer',
      on: '2026-10-20',
      facts: { result: '35件全部发放' },
    })
    expect(reply.status).toBe(422)
    expect(reply.body.details[0]).toMatchObject({ where: 'files' })
    expect(reply.body.details[0].says.zh).toMatch(/证明材料|依据/)
    expect((await item('cc-liaison', id)).stage).toBe('running')
  })

  it('the check before pressing says the same, and is content with a file', async () => {
    const client = await county.as('cc-liaison')
    const asked = { kind: 'ask-close-theirs', post: 'liaison-officer', on: '2026-10-20', facts: { result: '35件全部发放' } }
    const without = await client.do(`/api/matters/${id}/check`, asked)
    expect([without.ok, without.problems.map((one: Body) => one.where)]).toEqual([false, ['files']])
    expect((await client.do(`/api/matters/${id}/check`, { ...asked, files: [{ name: '发放凭证.txt', base64: '' }] })).ok).toBe(true)
  })

  it('not agreed, with reasons: it goes on, and the table says who did not agree and why', async () => {
    await askClose('2026-10-20')
    expect(await item('cp-liaison', id)).toMatchObject({
      stage: 'asked-theirs',
      closed: false,
      closing: { result: '35件全部发放', answer: null },
    })
    county.on('2026-10-21')
    const bare = await tryAct(county, 'cp-liaison', id, {
      kind: 'consent',
      post: 'liaison-officer',
      on: '2026-10-21',
      facts: { answer: 'not-agreed' },
    })
    expect(bare.status).toBe(422)
    await act(county, 'cp-liaison', id, {
      kind: 'consent',
      post: 'liaison-officer',
      on: '2026-10-21',
      facts: { answer: 'not-agreed', reason: '缺3件发放凭证' },
    })
    expect(await item('cc-liaison', id)).toMatchObject({
      stage: 'running',
      closing: { answer: { agreed: false, reason: '缺3件发放凭证', byName: '沅清县人民检察院', on: '2026-10-21' } },
    })
  })

  it('the asker cannot consent to its own asking', async () => {
    await askClose('2026-11-02')
    county.on('2026-11-03')
    for (const kind of ['consent', 'consent-theirs'])
      expect(
        (await tryAct(county, 'cc-liaison', id, { kind, post: 'liaison-officer', on: '2026-11-03', facts: { answer: 'agreed' } })).status,
      ).toBe(422)
  })

  it('agreed: closed with the effect reached, the evidence to open, who agreed and when', async () => {
    await act(county, 'cp-liaison', id, { kind: 'consent', post: 'liaison-officer', on: '2026-11-03', facts: { answer: 'agreed' } })
    const row = await item('cc-liaison', id)
    expect(row).toMatchObject({
      closed: true,
      acts: [],
      cells: { effect: '35件全部发放', state: '已销号（2026-11-03）' },
      closing: {
        byName: '沅清县人民法院',
        evidence: [{ name: '发放凭证.txt' }],
        answer: { agreed: true, byName: '沅清县人民检察院', on: '2026-11-03' },
      },
    })
    const theirs = await item('cp-liaison', id)
    const file = await (await county.as('cp-liaison')).get(`/api/files/${theirs.closing.evidence[0].attachmentId}`)
    expect([file.status, file.raw]).toEqual([200, '凭证一'])
    expect((await (await county.as('wb-head')).get(`/api/files/${theirs.closing.evidence[0].attachmentId}`)).status).toBe(404)
  })

  async function askClose(on: string): Promise<void> {
    await act(county, 'cc-liaison', id, {
      kind: 'ask-close-theirs',
      post: 'liaison-officer',
      on,
      facts: { result: '35件全部发放' },
      files: [fileOf('发放凭证.txt', '凭证一')],
    })
  }
})

describe('the superior, reminders and carrying over', () => {
  let id = ''

  it('a superior follows the item of the house below in the same table, and reminds', async () => {
    id = await open(
      { title: '电子卷宗调阅', task: '开通调阅账号', side: 'both', ownerHouse: '两院', dueOn: '2026-09-30' },
      { superior: 'city-proc' },
      '2026-09-02',
    )
    const row = await item('ip-all', id)
    expect(row).toMatchObject({ cells: { title: '电子卷宗调阅', serial: '1' }, sides: '沅清县人民检察院、沅清县人民法院' })
    expect(row.acts.map((one: Body) => one.kind)).toEqual(['superior-remind'])
    expect((await items('ip-all', 'state=all&group=house'))[0].group).toContain('沅清县人民检察院')
    await act(county, 'ip-all', id, { kind: 'superior-remind', post: 'chief-procurator', on: '2026-09-28', facts: { text: '请按期办结' } })
    expect((await item('cc-liaison', id)).reminders).toMatchObject([{ text: '请按期办结', byName: '湘源市人民检察院' }])
  })

  it('overdue: found by the filter, said in the state, and only then put to the chiefs', async () => {
    county.on('2026-09-29')
    const early = { kind: 'escalate', post: 'chief-procurator', on: '2026-09-29', facts: { reason: '催办' } }
    expect((await tryAct(county, 'cp-chief', id, early)).status).toBe(422)
    county.on('2026-10-12')
    expect((await items('cp-liaison', 'state=overdue')).map(row => row.matterId)).toContain(id)
    expect((await item('cp-liaison', id)).cells.state).toBe('推进中，超期12天')
    await act(county, 'cp-liaison', id, {
      kind: 'remind',
      post: 'liaison-officer',
      on: '2026-10-12',
      facts: { text: '请说明账号为何未开通' },
    })
    await act(county, 'cp-chief', id, { ...early, on: '2026-10-13', facts: { reason: '逾期未办' } })
    expect(await item('cc-liaison', id)).toMatchObject({ overdue: true, escalated: { text: '逾期未办' } })
  })

  it('carried over: the new day counts, and the line says from which meeting it comes', async () => {
    await act(county, 'cp-liaison', id, {
      kind: 'carry-over',
      post: 'liaison-officer',
      on: '2026-10-20',
      facts: { dueOn: '2026-12-31', meeting: '2026年第二次联席会议', reason: '系统升级延后' },
    })
    const row = await item('cc-liaison', id)
    expect(row).toMatchObject({
      overdue: false,
      meeting: '2026年第二次联席会议',
      carried: { meeting: '2026年第一次联席会议', dueOn: '2026-09-30', reason: '系统升级延后' },
      cells: { dueOn: '2026-12-31', state: '推进中' },
    })
    expect((await items('cp-liaison', 'state=overdue')).map(one => one.matterId)).not.toContain(id)
  })
})

describe('the list', () => {
  it('filters, groups and pages by key; numbers run through', async () => {
    await open({ title: '判决结果通报', side: 'issuer', ownerPeople: ['检辛'], meeting: '' }, {}, '2026-10-21')
    expect((await items('cp-liaison', 'state=closed')).map(row => row.cells.title)).toEqual(['执行案款清理'])
    expect((await items('cp-desk', 'state=mine')).map(row => row.cells.title)).toEqual(['判决结果通报'])
    expect((await items('cc-liaison', 'state=mine')).length).toBe(0)
    expect((await items('cp-liaison', 'state=all&q=凭证')).length).toBe(1)
    expect((await items('cp-liaison', 'state=all&group=meeting')).map(row => [row.serial, row.group])).toEqual([
      [1, '2026年第一次联席会议'],
      [2, '2026年第二次联席会议'],
      [3, ''],
    ])
    const client = await county.as('cp-liaison')
    for (const group of ['none', 'meeting', 'house']) {
      const all = (await client.read(`/api/items?state=all&group=${group}`)).rows.map((row: Body) => [row.serial, row.matterId])
      const paged: unknown[] = []
      let after = ''
      do {
        const page = await client.read(`/api/items?state=all&group=${group}&limit=1&after=${encodeURIComponent(after)}`)
        paged.push(...page.rows.map((row: Body) => [row.serial, row.matterId]))
        after = page.next ?? ''
      } while (after)
      expect(paged).toEqual(all)
    }
  })
})

const file = async (person: string, url: string): Promise<Buffer> => {
  const { cookie } = await county.as(person)
  return (await county.app.inject({ method: 'GET', url, headers: { cookie } })).rawPayload
}

async function cells(bytes: Buffer): Promise<string[][]> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as unknown as ArrayBuffer)
  const sheet = book.worksheets[0] as ExcelJS.Worksheet
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => {
      const cell = sheet.getRow(row + 1).getCell(column + 1)
      expect(cell.formula).toBeUndefined()
      return cell.value === null ? '' : String(cell.value)
    }),
  )
}

describe('out of the house', () => {
  const COLUMNS = ['serial', 'title', 'task', 'target', 'baseline', 'problems', 'owner', 'effect', 'dueOn', 'state']

  it('XLSX: the ten columns, cell for cell as in the table', async () => {
    const [head, ...rows] = await cells(await file('cp-liaison', '/api/items.xlsx'))
    expect(head).toEqual(['序号', '事项', '任务', '目标', '底数', '问题', '责任', '成效', '到期', '状态'])
    expect(rows).toEqual((await items('cp-liaison')).map(row => COLUMNS.map(column => row.cells[column])))
  })

  it.each(['/api/items.pdf?paper=a4', '/api/items.pdf?paper=a3&group=meeting', '/api/items/report?as=pdf'])('%s is a PDF', async path => {
    expect((await file('cp-liaison', path)).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('the report tells by meeting what was decided, how it stands and what is late', async () => {
    const docx = await file('cp-liaison', '/api/items/report?as=docx')
    const text = strFromU8(unzipSync(docx)['word/document.xml'] as Uint8Array).replace(/<[^>]+>/g, '')
    expect(text).toContain('议定事项落实情况报告')
    expect(text).toContain('一、2026年第一次联席会议')
    expect(text).toContain('议定1项：已销号1项')
    expect(text).toContain('二、2026年第二次联席会议')
    expect(text).toContain('续办1项')
    expect(text).toContain('三、未载明会议')
    for (const row of await items('cp-liaison')) expect(text).toContain(row.cells.title)
  })

  it('the report keeps to the days asked for', async () => {
    const docx = await file('cp-liaison', '/api/items/report?as=docx&from=2026-10-01&until=2026-10-31')
    const text = strFromU8(unzipSync(docx)['word/document.xml'] as Uint8Array).replace(/<[^>]+>/g, '')
    expect(text).toContain('判决结果通报')
    expect(text).not.toContain('执行案款清理')
  })
})
