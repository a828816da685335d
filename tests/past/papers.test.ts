/** Papers over HTTP: drafted from a matter, approved by another, numbered without gaps, printed; taken in sealed, confirmed, checked by another, void. */
import { strFromU8, unzipSync } from 'fflate'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CASE, CASE_ROWS, NUMBER, type Row, SUGGESTION_ROWS } from './paper-rows.ts'
import { house, type Json, type PastSite, pastSite, type Reply, yes } from './past-site.ts'

const TODAY = '2026-11-23'
let node: PastSite
let inner: string
let shared: string

beforeAll(async () => {
  node = await pastSite(
    TODAY,
    [house('yq-proc', '沅清县人民检察院', 'procuratorate'), house('yq-court', '沅清县人民法院', 'court')],
    [
      { id: 'p-pros', house: 'yq-proc', posts: ['handling-prosecutor'] },
      { id: 'p-other', house: 'yq-proc', posts: ['handling-prosecutor'] },
      { id: 'p-chief', house: 'yq-proc', posts: ['chief-procurator'] },
      { id: 'p-desk', house: 'yq-proc', posts: ['case-management', 'complaint-intake'] },
      { id: 'p-admin', house: 'yq-proc', posts: ['administrator'] },
      { id: 'c-desk', house: 'yq-court', posts: ['intake-desk', 'filing-division'] },
      { id: 'c-judge', house: 'yq-court', posts: ['presiding-judge'] },
      { id: 'c-pres', house: 'yq-court', posts: ['president'] },
    ],
  )
  inner = await openCase()
})
afterAll(() => node.close())

const act = async (
  person: string,
  matterId: string,
  kind: string,
  post: string,
  on: string,
  facts: Json = {},
  more: Json = {},
): Promise<Json> => yes(await node.post(person, `/api/matters/${matterId}/acts`, { kind, post, on, facts, ...more }))
const start = async (person: string, body: Json): Promise<string> =>
  yes(await node.post(person, '/api/matters', { caseNumbers: [CASE], title: '某建工案', ...body })).matterId
const paperOf = async (person: string, paperId: string): Promise<Json> => yes(await node.get(person, `/api/papers/${paperId}`))
const draft = (person: string, form: string, matterId: string, more: Json = {}): Promise<Reply<Json>> =>
  node.post(person, '/api/papers/draft', { form, matterId, ...more })
const step = (person: string, paperId: string, kind: string, post: string, note = ''): Promise<Reply<Json>> =>
  node.post(person, `/api/papers/${paperId}/steps`, { step: kind, post, note })
const decide = (person: string, paperId: string, post: string, decision: 'agree' | 'return' = 'agree', note = ''): Promise<Reply<Json>> =>
  node.post(person, `/api/papers/${paperId}/decision`, { decision, post, note })
const file = (person: string, paperId: string, as: string): Promise<Reply<Json>> => node.get(person, `/api/papers/${paperId}/file?as=${as}`)

async function fill(person: string, paperId: string, fields: Record<string, string>, more: Json = {}): Promise<void> {
  const { content } = await paperOf(person, paperId)
  yes(await node.post(person, `/api/papers/${paperId}`, { content: { ...content, ...more, fields: { ...content.fields, ...fields } } }))
}

async function openCase(): Promise<string> {
  const matterId = await start('p-desk', {
    procedureId: 'enforcement-supervision-case',
    kind: 'apply',
    post: 'complaint-intake',
    on: '2026-06-08',
    facts: { applicants: ['某建工公司'], caseNumbers: [CASE], request: '案款未发放' },
  })
  await act('p-desk', matterId, 'complete-materials', 'complaint-intake', '2026-06-12', { completedOn: '2026-06-12' })
  await act('p-desk', matterId, 'accept', 'complaint-intake', '2026-06-15', { remedy: 'used' })
  await act('p-desk', matterId, 'hand-over', 'complaint-intake', '2026-06-15')
  yes(
    await node.post('p-desk', `/api/matters/${matterId}/team`, {
      add: ['p-pros', 'p-other'].map(personId => ({ personId, duty: 'handler' })),
    }),
  )
  return matterId
}

async function pdfText(bytes: Buffer): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  let text = ''
  for (let page = 1; page <= pdf.numPages; page++)
    text += (await (await pdf.getPage(page)).getTextContent()).items.map(item => ('str' in item ? item.str : '')).join('')
  await pdf.destroy()
  return text.replace(/\s/g, '').replace(/[\u2e80-\u2fdf\uf900-\ufaff]/gu, one => one.normalize('NFKC'))
}
const docxText = (bytes: Buffer): string =>
  strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml'] as Uint8Array).replace(/<[^>]+>/g, '')

async function walk(row: Row, more: Json = {}): Promise<{ paperId: string; number: string | null }> {
  const { paperId } = yes(await draft(row.by, row.form, row.on === 'case' ? inner : shared))
  const fresh = await paperOf(row.by, paperId)
  expect(fresh.content.fields).toMatchObject(row.known)
  expect([...new Set(fresh.missing.map((one: Json) => one.part))]).toEqual(row.missing)
  if (row.missing.length > 0) {
    const early = await file(row.by, paperId, 'pdf')
    expect([early.status, early.body.details.map((one: Json) => one.where)]).toEqual([422, fresh.missing.map((one: Json) => one.part)])
    await fill(row.by, paperId, row.fields, more)
  }
  expect((await paperOf(row.by, paperId)).missing).toEqual([])
  yes(await step(row.by, paperId, 'submit', row.post))
  if (row.approver) {
    yes(await decide(row.approver[0], paperId, row.approver[1]))
    const waiting = yes(await node.get(row.approver[0], '/api/approvals')).rows
    expect(waiting.map((one: Json) => one.paper.paperId)).not.toContain(paperId)
  }
  if (row.number || !row.approver) yes(await step(row.by, paperId, 'number', row.post))
  const done = await paperOf(row.by, paperId)
  expect(done.content.date).toBe(TODAY)
  return { paperId, number: done.content.number }
}

async function printed(row: Row, paperId: string, number: string | null): Promise<void> {
  const [pdf, docx] = [await file(row.by, paperId, 'pdf'), await file(row.by, paperId, 'docx')]
  expect([pdf.type, docx.type.includes('wordprocessingml')]).toEqual(['application/pdf', true])
  expect(pdf.bytes.length).toBeGreaterThan(8_000)
  expect(docx.bytes.length).toBeGreaterThan(3_000)
  for (const text of [await pdfText(pdf.bytes), docxText(docx.bytes).replace(/\s/g, '')]) {
    for (const said of [...row.says, ...(number ? [number] : []), ...(row.form === 'service-receipt' ? [] : ['2026年11月23日'])])
      expect(text).toContain(said)
    expect(text.includes('（院印处）')).toBe(!['intake-register', 'service-receipt'].includes(row.form))
  }
}

describe('drafted from the procuratorate’s case', () => {
  it.each(CASE_ROWS.map(row => [row.form, row] as const))(
    '%s: facts from the acts, the rest named, approved by another, numbered, printed',
    async (_, row) => {
      const { paperId, number } = await walk(row)
      if (row.number) expect(number).toMatch(row.number)
      else expect(number).toBeNull()
      await printed(row, paperId, number)
    },
  )
})

describe('a sealed paper taken in', () => {
  const POINTS = ['发放已到账的执行款', '对异议作出裁定', '查询车辆线索']
  let original: { pdf: Buffer; docx: Buffer; number: string }

  it('the suggestion letter is not drafted here until the house says so', async () => {
    const no = await draft('p-pros', 'suggestion-letter', inner)
    expect([no.status, no.body.words.zh]).toEqual([422, expect.stringContaining('在业务系统制作')])
    expect((await draft('c-judge', 'acceptance-notice', inner)).status).toBe(404)
    yes(await node.post('p-admin', '/api/house/switches', { key: 'drafted-here:suggestion-letter', value: true, grounds: '院务会纪要' }))
    const { paperId } = yes(await draft('p-pros', 'suggestion-letter', inner))
    await fill(
      'p-pros',
      paperId,
      {
        facts: '2026年2月2日到账86400元，至今未发。',
        grounds: '消极执行。',
        objectionPeriod: '收到之日起十五日内',
        replyPeriod: '三个月内',
      },
      { points: POINTS.map((text, index) => ({ id: `p${index + 1}`, text })) },
    )
    yes(await step('p-pros', paperId, 'submit', 'handling-prosecutor'))
    yes(await decide('p-chief', paperId, 'chief-procurator'))
    yes(await step('p-pros', paperId, 'number', 'handling-prosecutor'))
    const { content, paper } = await paperOf('p-pros', paperId)
    expect([paper.status, content.number]).toEqual(['in-check', expect.stringMatching(NUMBER)])
    original = {
      pdf: (await file('p-pros', paperId, 'pdf')).bytes,
      docx: (await file('p-pros', paperId, 'docx')).bytes,
      number: content.number,
    }
  })

  it.each(['pdf', 'docx'] as const)('%s: number, date, addressee and points are guessed, and the file stays as it came', async kind => {
    const { paperId } = yes(
      await node.post('p-pros', '/api/papers/take-in', {
        form: 'suggestion-letter',
        matterId: inner,
        file: { name: `建议书.${kind}`, base64: original[kind].toString('base64') },
      }),
    )
    const taken = await paperOf('p-pros', paperId)
    expect(taken.paper.status).toBe('taken-in')
    expect(taken.guess).toMatchObject({ number: original.number, date: TODAY, addressee: '沅清县人民法院', issuer: '沅清县人民检察院' })
    expect(taken.guess.points.map((point: Json) => point.text.replace(/[。；]$/, ''))).toEqual(POINTS)
    expect((await file('p-pros', paperId, 'original')).bytes.equals(original[kind])).toBe(true)
    expect((await file('p-pros', paperId, 'pdf')).bytes.equals(original[kind])).toBe(true)
  })

  it('confirmed with corrections, checked by another person of case management, then served with it', async () => {
    const { paperId } = yes(
      await node.post('p-desk', '/api/papers/take-in', {
        form: 'suggestion-letter',
        file: { name: '建议书.pdf', base64: original.pdf.toString('base64') },
      }),
    )
    const { content } = await paperOf('p-desk', paperId)
    yes(await node.post('p-desk', `/api/papers/${paperId}`, { content: { ...content, number: null } }))
    expect((await step('p-desk', paperId, 'confirm', 'case-management')).body.details[0].where).toBe('number')
    yes(
      await node.post('p-desk', `/api/papers/${paperId}`, {
        content: { ...content, date: '2026-08-18', number: '沅清检民执监〔2026〕43319900099号' },
      }),
    )
    yes(await step('p-desk', paperId, 'confirm', 'case-management'))
    expect((await node.post('p-desk', `/api/papers/${paperId}`, { content })).status).toBe(409)
    const own = await decide('p-desk', paperId, 'case-management')
    expect([own.status, own.body.words.zh]).toEqual([422, '不能审批自己起草的文书'])
    yes(await step('p-desk', paperId, 'void', 'case-management', '另由承办人收入'))

    const again = yes(
      await node.post('p-pros', '/api/papers/take-in', {
        form: 'suggestion-letter',
        matterId: inner,
        file: { name: '建议书.pdf', base64: original.pdf.toString('base64') },
      }),
    ).paperId
    const read = (await paperOf('p-pros', again)).content
    yes(
      await node.post('p-pros', `/api/papers/${again}`, {
        content: { ...read, date: '2026-08-18', number: '沅清检民执监〔2026〕43319900098号' },
      }),
    )
    yes(await step('p-pros', again, 'confirm', 'handling-prosecutor'))
    expect((await decide('p-chief', again, 'chief-procurator')).body.words.zh).toBe('由案件管理部门审核')
    yes(await decide('p-desk', again, 'case-management'))
    expect((await paperOf('p-pros', again)).trail.map((one: Json) => one.step.zh)).toEqual(['核对确认', '案管审核'])
    shared = await start('p-pros', {
      procedureId: 'enforcement-suggestion',
      from: inner,
      kind: 'serve',
      post: 'handling-prosecutor',
      on: '2026-08-20',
      paperId: again,
      facts: { points: read.points, decidedBy: 'chief-procurator', decidedOn: '2026-08-12', caseNumbers: [CASE], violation: 'inactivity' },
    })
    await node.mail()
    await act('c-desk', shared, 'sign-for', 'intake-desk', '2026-08-21', {
      receivedOn: '2026-08-21',
      dateSource: 'earlier-proof',
      laterReason: '补录',
    })
    await act('c-desk', shared, 'docket', 'filing-division', '2026-08-24', { caseNumber: ['（2026）湘3199执监5号'] })
    yes(await node.post('c-desk', `/api/matters/${shared}/team`, { add: [{ personId: 'c-judge', duty: 'handler' }] }))
    await node.mail()
    const used = await step('p-pros', again, 'void', 'handling-prosecutor', '不要了')
    expect([used.status, used.body.words.zh]).toEqual([422, expect.stringContaining('已发出的文书不能作废')])
  })

  it.each([
    ['an empty file', 'a.pdf', '', 400],
    ['a program in disguise', 'a.pdf', Buffer.from('MZ\u0000\u0001').toString('base64'), 415],
  ])('%s is refused', async (_, name, base64, status) => {
    const answer = await node.post('p-pros', '/api/papers/take-in', { form: 'suggestion-letter', file: { name, base64: base64 || '====' } })
    expect([status, 422, 400]).toContain(answer.status)
  })
})

describe('drafted from the suggestion, on both sides', () => {
  it.each(SUGGESTION_ROWS.map(row => [row.form, row] as const))('%s', async (_, row) => {
    const answers = ['adopted', 'partly', 'not-adopted'].map((code, index) => ({
      point: `p${index + 1}`,
      code,
      reason: index ? '尚有争议' : '',
    }))
    const { points } = yes(await node.get(row.by, `/api/matters/${shared}`))
    const { paperId, number } = await walk(
      row,
      row.form === 'reply-letter' ? { answers: answers.map((one, index) => ({ ...one, point: points[index].id })) } : {},
    )
    if (row.number) expect(number).toMatch(row.number)
    else expect(number).toBeNull()
    await printed(row, paperId, number)
  })
})

describe('who may, and what is refused', () => {
  const row = CASE_ROWS[3] as Row
  const ready = async (by = 'p-pros', post = 'handling-prosecutor'): Promise<string> => {
    const { paperId } = yes(await draft(by, row.form, inner))
    await fill(by, paperId, row.fields)
    yes(await step(by, paperId, 'submit', post))
    return paperId
  }

  it('nobody approves a paper of their own; the wrong post is told which one decides; a return needs a note and opens it again', async () => {
    const own = await ready('p-chief', 'chief-procurator')
    expect((await decide('p-chief', own, 'chief-procurator')).body.words.zh).toBe('不能审批自己起草的文书')
    const paperId = await ready()
    expect((await decide('p-other', paperId, 'handling-prosecutor')).body.words.zh).toBe('由检察长或副检察长批准')
    expect((await decide('p-other', paperId, 'chief-procurator')).status).toBe(403)
    expect((await decide('p-chief', paperId, 'chief-procurator', 'return')).body.details[0].where).toBe('note')
    yes(await decide('p-chief', paperId, 'chief-procurator', 'return', '写明调阅范围'))
    const back = await paperOf('p-pros', paperId)
    expect([back.paper.status, back.trail.at(-1).note]).toEqual(['returned', '写明调阅范围'])
    await fill('p-pros', paperId, { fileScope: '正卷第一册' })
    yes(await step('p-pros', paperId, 'submit', 'handling-prosecutor'))
    expect((await step('p-pros', paperId, 'number', 'handling-prosecutor')).status).toBe(409)
    yes(await decide('p-chief', paperId, 'chief-procurator'))
    expect((await decide('p-chief', paperId, 'chief-procurator')).status).toBe(409)
  })

  it('a number is never typed into a draft, and the other house sees nothing of it', async () => {
    const { paperId } = yes(await draft('p-pros', row.form, inner))
    const { content } = await paperOf('p-pros', paperId)
    const typed = await node.post('p-pros', `/api/papers/${paperId}`, { content: { ...content, number: '沅清检民执监〔2026〕1号' } })
    expect([typed.status, typed.body.words.zh]).toEqual([422, expect.stringContaining('不能手填')])
    for (const answer of [
      await node.get('c-pres', `/api/papers/${paperId}`),
      await file('c-pres', paperId, 'pdf'),
      await step('c-pres', paperId, 'void', 'president', 'x'),
    ])
      expect(answer.status).toBe(404)
  })

  it('numbers run without a gap when many are given at once; a double request takes none; a void paper keeps its number', async () => {
    const made = await Promise.all(Array.from({ length: 6 }, () => ready()))
    for (const paperId of made) yes(await decide('p-chief', paperId, 'chief-procurator'))
    const answers = await Promise.all(
      [...made, ...made.slice(0, 2)].map(paperId => step('p-pros', paperId, 'number', 'handling-prosecutor')),
    )
    expect(answers.map(answer => answer.status).sort()).toEqual([200, 200, 200, 200, 200, 200, 409, 409])
    const all = await node.query<{ n: number }>(
      `select right(regexp_replace(number, '号$', ''), 5)::int as n from paper where house_id = 'yq-proc' and origin = 'drafted' and number is not null order by 1`,
    )
    expect(all.map(one => one.n)).toEqual(all.map((_, index) => index + 1))
    yes(await step('p-pros', made[5] as string, 'void', 'handling-prosecutor', '重复'))
    const next = await ready()
    yes(await decide('p-chief', next, 'chief-procurator'))
    yes(await step('p-pros', next, 'number', 'handling-prosecutor'))
    expect((await paperOf('p-pros', next)).content.number).toContain(String(all.length + 1).padStart(5, '0'))
    expect((await step('p-pros', next, 'void', 'handling-prosecutor')).body.details[0].where).toBe('note')
  })
})
