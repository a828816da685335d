/** 复制提醒文字: whatever a matter holds, the line for the chat group tells procedure, stage and date – no person, no case, no fact. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FactValue } from '#engine/procedure/act.ts'
import { minimalFacts } from '#engine/procedure/explore/probe.ts'
import { factSpecs } from '#engine/procedure/facts/fact-specs.ts'
import { fold } from '#engine/procedure/fold.ts'
import { HOUSE_KINDS, type HouseKind } from '#law/posts/house-kind.ts'
import { PROCEDURES } from '#law/procedures/index.ts'
import { type ActSpec, type Definition, type FactSpec, kindsOf } from '#law/procedures/procedure.ts'
import { house, type Json, type PastSite, pastSite, yes } from './past-site.ts'

const CASE = '（2025）湘3199执418号'
// characters that stand in no wording of ours, so that a leak cannot hide in it and a hit is a leak
const RARE = [...'龘鱻麤靐齉爩灪麣鸾籱饢驫']
const rare = fc.array(fc.constantFrom(...RARE), { minLength: 3, maxLength: 12 }).map(all => all.join(''))
let node: PastSite
const HOUSES = [
  house('yq-proc', '沅清县人民检察院', 'procuratorate', { superior: 'yz-proc' }),
  house('yq-court', '沅清县人民法院', 'court', { superior: 'yz-court' }),
  house('yz-proc', '沅州市人民检察院', 'procuratorate', { level: 2, region: '433100', shortName: '沅州检' }),
  house('yz-court', '沅州市中级人民法院', 'court', { level: 2, region: '433100', shortName: '沅州' }),
]
/** Houses without a node: one of every other kind, and a second court and procuratorate of the county's level. */
const ABSENT = [
  ...(Object.keys(HOUSE_KINDS) as HouseKind[])
    .filter(kind => kind !== 'court' && kind !== 'procuratorate')
    .map(kind => ({ ...house(`yq-${kind}`, `沅清县${HOUSE_KINDS[kind].zh}`, 'court'), kind, joined: false })),
  house('yp-proc', '沅浦县人民检察院', 'procuratorate', { joined: false }),
  house('yp-court', '沅浦县人民法院', 'court', { joined: false }),
]
const DESKS: Record<string, { id: string; post: string }> = {
  'yq-proc': { id: 'p1', post: 'chief-procurator' },
  'yq-court': { id: 'c1', post: 'president' },
  'yz-proc': { id: 'p2', post: 'chief-procurator' },
  'yz-court': { id: 'c2', post: 'president' },
}

beforeAll(async () => {
  node = await pastSite(
    '2026-11-23',
    [...HOUSES, ...ABSENT],
    Object.entries(DESKS).map(([id, one]) => ({
      id: one.id,
      house: id,
      posts: [one.post, one.id.startsWith('p') ? 'handling-prosecutor' : 'presiding-judge'],
    })),
  )
})
afterAll(() => node.close())

/** A value of a fact's kind with text nobody could mistake for ours. */
function sampleOf(spec: FactSpec, text: string): FactValue | undefined {
  if (spec.kind === 'text') return text
  if (spec.kind === 'people') return [text, `${text}龘`]
  if (spec.kind === 'case-numbers') return [CASE]
  if (spec.kind === 'points')
    return [
      { id: 'a', text },
      { id: 'b', text: `${text}鱻` },
    ]
  if (spec.kind === 'date') return spec.future || (spec.notBefore && !spec.notAfterToday) ? '2026-12-24' : '2026-09-14'
  return undefined
}

/** What the act cannot do without, with rare text wherever a person may write. */
const factsOf = (act: ActSpec, text: string): Record<string, FactValue> => ({
  ...minimalFacts(act, fold(PROCEDURES[0] as Definition, { parties: [], terms: {}, confirmed: {} }, []), '2026-09-14'),
  ...Object.fromEntries(
    Object.entries(factSpecs(act)).flatMap(([name, spec]) => {
      const value = sampleOf(spec, text)
      return value === undefined ? [] : [[name, value]]
    }),
  ),
})

/** Long ago: the limit for the application has run out. */
const lateDates = (act: ActSpec): Record<string, FactValue> =>
  Object.fromEntries(
    Object.entries(factSpecs(act)).flatMap(([name, spec]) => (spec.kind === 'date' && !spec.future ? [[name, '2020-01-06']] : [])),
  )

/** Who may keep it: the first house of the keeper's kind for which every other role finds a house. */
function placed(def: Definition): { keeper: string; counterparts: Record<string, string> }[] {
  const keeper = def.parties[def.keeper]
  return HOUSES.filter(own => keeper && kindsOf(keeper).includes(own.kind)).flatMap(own => {
    const counterparts: Record<string, string> = {}
    for (const [role, spec] of Object.entries(def.parties)) {
      if (role === def.keeper || spec.optional) continue
      const level = spec.relation?.is === 'superior' ? own.level + 1 : own.level
      const taken = [own.house, ...Object.values(counterparts)]
      const found = [...HOUSES, ...ABSENT].find(
        one => !taken.includes(one.house) && kindsOf(spec).includes(one.kind) && (spec.relation ? one.level === level : true),
      )?.house
      if (!found) return []
      counterparts[role] = found
    }
    return [{ keeper: own.house, counterparts }]
  })
}

/** Openings by a court or a procuratorate: this record stands in one of theirs. */
const OPENINGS = PROCEDURES.filter(def => placed(def).length > 0).flatMap(def =>
  Object.entries(def.acts)
    .filter(([, act]) => act.opening)
    .map(([kind, act]) => ({ def, kind, act })),
)

it.each(OPENINGS.map(one => [`${one.def.id} ${one.kind}`, one] as const))('%s', async (_, { def, kind, act }) => {
  let opened = 0
  for (const { keeper, counterparts } of placed(def)) {
    const desk = DESKS[keeper] as { id: string; post: string }
    for (const text of fc.sample(rare, { numRuns: 2, seed: 20261123 + opened })) {
      const answer = await node.post(desk.id, '/api/past-acts', {
        procedureId: def.id,
        counterparts,
        title: `${text}案`,
        caseNumbers: [CASE],
        post: desk.post,
        acts: [
          {
            house: keeper,
            kind,
            precision: 'day',
            date: '2026-09-17',
            facts: { ...factsOf(act, text), ...(kind === 'register-late-application' ? lateDates(act) : {}) },
            source: text,
          },
        ],
      })
      if (answer.status === 422 && JSON.stringify(answer.body).includes('counterparts')) continue
      const { matterId } = yes(answer)
      opened++
      const { text: said } = yes(await node.get(desk.id, `/api/matters/${matterId}/reminder`)) as Json
      for (const line of [said.zh, said.en] as string[]) {
        expect([...line].filter(one => RARE.includes(one))).toEqual([])
        for (const secret of [CASE, '执418', '3199', '人员', matterId, '2026-09-14']) expect(line).not.toContain(secret)
        expect(line).toContain(matterId.slice(0, 8))
      }
      const sealed = yes(await node.get(desk.id, `/api/matters/${matterId}`)).sealed
      expect(said.zh.includes('密封事项')).toBe(sealed)
      if (sealed) expect(said.zh).not.toContain(def.title.zh)
      else expect(said.zh).toContain(def.title.zh)
    }
  }
  expect(opened).toBeGreaterThan(0)
})

it('of a matter of another house, or none, there is no line', async () => {
  const mine = await node.query<{ matter_id: string }>("select matter_id from matter where house_id = 'yq-proc' limit 1")
  for (const id of [mine[0]?.matter_id ?? '', 'none']) expect((await node.get('c1', `/api/matters/${id}/reminder`)).status).toBe(404)
})
