/** Search and what is sealed: byte for byte the same answers with and without it; and every visible text that holds a fragment is found. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fillSearch } from '#server/by-itself/fill-search.ts'
import { inTransaction } from '#store/unit-of-work.ts'
import { CASE, NUMBER, POINTS, start, takeIn } from '../api/county/acts.ts'
import type { Body, Reply } from '../api/county/client.ts'
import { PEOPLE } from '../api/county/people.ts'
import { openScene, PLANTED, type Scene, SEALED_NUMBER } from './scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
  await fillSearch(scene.county.site)
}, 120_000)
afterAll(() => scene.county.close())

/** On the sender's side its prosecutor; on the recipient's side its head. */
const MAY = new Set(['cp-other', 'cc-president'])
const QUERIES = [
  PLANTED,
  '钟离',
  SEALED_NUMBER,
  '43319900001',
  '检执人监',
  NUMBER,
  CASE,
  '违法行为',
  '发放案款',
  '建议',
  '检察建议 违法',
  '沅清',
  '2026',
  '某建工',
  '检察长',
  'suggestion',
]

const get = async (person: string, q: string, after?: string): Promise<Reply> =>
  (await scene.county.as(person)).get(`/api/search?q=${encodeURIComponent(q)}${after ? `&after=${encodeURIComponent(after)}` : ''}`)

/** Every page of every query, as the bytes that went out. */
async function told(person: string): Promise<string[]> {
  const out: string[] = []
  for (const q of QUERIES) {
    let after: string | undefined
    do {
      const reply = await get(person, q, after)
      out.push(`${q} ${reply.status} ${reply.raw}`)
      after = reply.body.next ?? undefined
    } while (after)
  }
  return out
}

async function secondSealed(): Promise<string> {
  const number = SEALED_NUMBER.replace('00001', '00002')
  const paperId = await takeIn(scene.county, 'cp-other', 'handling-prosecutor', {
    form: 'suggestion-letter',
    number,
    date: '2026-08-20',
    checkedBy: 'cp-desk',
    text: `检察建议书\n${number}\n关于${PLANTED}的违法行为，沅清县人民法院应当发放案款`,
  })
  return start(scene.county, 'cp-other', {
    procedureId: 'personnel-suggestion',
    kind: 'serve',
    post: 'handling-prosecutor',
    on: '2026-08-20',
    title: `关于${PLANTED}的建议`,
    paperId,
    caseNumbers: [CASE],
    facts: {
      points: POINTS.map(one => ({ ...one, text: `${one.text}（${PLANTED}，某建工公司）` })),
      decidedBy: 'chief-procurator',
      decidedOn: '2026-08-12',
      concerned: [PLANTED],
      replyBy: '2026-09-30',
      aboutPersonnel: true,
    },
  })
}

it('the planted name is found by those who may see its matter, and by nobody else', async () => {
  for (const { id: person } of PEOPLE)
    for (const q of [PLANTED, '钟离', SEALED_NUMBER, '43319900001']) {
      const { body, raw } = await get(person, q)
      if (MAY.has(person))
        expect(
          body.groups.map((one: Body) => one.id),
          `${person} ${q}`,
        ).toContain(scene.sealed)
      else expect([body.groups, raw.includes(PLANTED), raw.includes(scene.sealed)], `${person} ${q}`).toEqual([[], false, false])
    }
})

it('no answer of a bystander changes by a byte when a sealed matter with the same words, parties and case is added', async () => {
  const bystanders = PEOPLE.map(one => one.id).filter(person => !MAY.has(person))
  const before = new Map<string, string[]>()
  // The paper of the new matter is its author's and case management's until the matter is opened; then it is the matter's.
  for (const person of bystanders) before.set(person, await told(person))
  const added = await secondSealed()
  for (const cut of [false, true]) {
    if (cut) expect(await fillSearch(scene.county.site)).toBeGreaterThan(5)
    for (const person of bystanders) expect(await told(person), `${person} ${cut}`).toEqual(before.get(person))
  }
  expect((await get('cp-other', PLANTED)).body.groups.map((one: Body) => one.id)).toContain(added)
}, 120_000)

type Row = { id: string; text: string }
const ASKERS = [
  'cp-chief',
  'cp-pros',
  'cp-other',
  'cp-desk',
  'cp-admin',
  'cc-president',
  'cc-presiding',
  'cc-judge',
  'cc-desk',
  'wb-liaison',
]
const houseOf = (person: string): string => PEOPLE.find(one => one.id === person)?.house ?? ''

/** What a person may read, gathered from the tables themselves under their policies, without the index. */
async function visible(person: string): Promise<Row[]> {
  const asker = { house: houseOf(person), person, post: null, today: '2026-08-20' }
  return inTransaction(scene.county.site.store, asker, async tx => {
    const out: Row[] = []
    const add = (id: string, text: unknown): void => void (typeof text === 'string' && text !== '' && out.push({ id, text }))
    for (const one of await tx.query<{ act_id: string; name: string; value: unknown }>('select act_id, name, value from act_fact'))
      for (const piece of Array.isArray(one.value) ? one.value : [one.value]) {
        const said = typeof piece === 'object' && piece !== null ? [(piece as Body).text, (piece as Body).reason] : [piece]
        for (const text of said) if (typeof text !== 'string' || !/^[a-z][a-z0-9-]*$/.test(text)) add(`act:${one.act_id}:${one.name}`, text)
      }
    for (const one of await tx.query<Body>('select matter_id, title, number, case_numbers from matter')) {
      add(`matter:${one.matter_id}:title`, one.title)
      add(`matter:${one.matter_id}:number`, one.number)
      for (const [at, number] of one.case_numbers.entries()) add(`matter:${one.matter_id}:case-number:${at + 1}`, number)
    }
    for (const one of await tx.query<Body>('select paper_id, title, number, addressee, content, guess from paper')) {
      for (const part of ['title', 'number', 'addressee']) add(`paper:${one.paper_id}:${part}`, one[part])
      for (const point of one.content.points) add(`paper:${one.paper_id}:points`, point.text)
      for (const field of Object.values(one.content.fields)) add(`paper:${one.paper_id}:fields`, field)
      add(`paper:${one.paper_id}:text`, one.guess?.text)
    }
    for (const one of await tx.query<Body>('select case_id, number, parties, cause from case_entry'))
      for (const part of ['number', 'parties', 'cause']) add(`case:${one.case_id}:${part}`, one[part])
    for (const one of await tx.query<Body>(
      'select attachment_id, name from attachment where matter_id is not null or paper_id is not null',
    ))
      add(`file:${one.attachment_id}:name`, one.name)
    return out
  })
}

/** A naive folding of its own, for texts and for what is typed. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/[〔【[{]/g, '(')
    .replace(/[〕】\]}]/g, ')')

it('every visible text that holds the fragment is found, and nothing that is not visible', async () => {
  const texts = new Map<string, Row[]>()
  for (const person of ASKERS) texts.set(person, await visible(person))
  const everything = [...new Set([...texts.values()].flat().map(row => row.text))].filter(text => /\p{L}{2}/u.test(text))
  expect(everything.length).toBeGreaterThan(20)
  const fragment = fc
    .tuple(fc.constantFrom(...everything), fc.nat(), fc.integer({ min: 2, max: 9 }))
    .map(([text, at, length]) =>
      [...text.replace(/\s/g, '')]
        .slice(at % Math.max(1, [...text].length - 1))
        .slice(0, length)
        .join(''),
    )
    .filter(text => /[\p{L}\p{N}]/u.test(text) && [...text].length >= 2)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ASKERS), fragment, async (person, q) => {
      const found = new Map<string, string>()
      let after: string | undefined
      do {
        const { body } = await get(person, q, after)
        for (const group of body.groups) for (const hit of group.hits) found.set(hit.hitId, hit.why)
        after = body.next ?? undefined
      } while (after)
      const mine = texts.get(person) as Row[]
      const expected = mine.filter(row => plain(row.text).includes(plain(q))).map(row => row.id)
      for (const id of expected) expect([...found.keys()], `${person} ${q}`).toContain(id)
      const ids = new Set(mine.map(row => row.id))
      for (const id of found.keys())
        if (!id.startsWith('agreement:') && !id.startsWith('note:')) expect(ids.has(id), `${person} ${q} ${id}`).toBe(true)
    }),
    { numRuns: 100 },
  )
}, 120_000)
