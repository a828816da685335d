/** Builds acts, parameters and people for the tests of the machine: the demo county's suggestion, told in a few words. */
import { CALENDARS } from '#law/calendars/index.ts'
import type { PostId } from '#law/posts/post.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import type { ActHeader, Answer, Code, Facts, FoldedAct, Point } from '../act.ts'
import { assess, type ClockView } from '../assess.ts'
import { type Checked, check, type PaperInHand, type ProposedAct } from '../check.ts'
import { splitFacts } from '../facts/split-facts.ts'
import { fold } from '../fold.ts'
import type { Parameters } from '../parameters.ts'
import type { Asker } from '../refusal.ts'
import type { State } from '../state.ts'

export const parameters: Parameters = {
  parties: [
    { role: 'issuer', house: 'PP', name: '沅清县人民检察院', kind: 'procuratorate', level: 4, region: '', superior: null },
    { role: 'recipient', house: 'CT', name: '沅清县人民法院', kind: 'court', level: 4, region: '', superior: null },
  ],
  terms: {},
  confirmed: {},
  complainedOf: ['judge-complained-of'],
}

export const inHouse: Parameters = {
  parties: [{ role: 'house', house: 'PP', name: '沅清县人民检察院', kind: 'procuratorate', level: 4, region: '', superior: null }],
  terms: {},
  confirmed: {},
}

export type Told = {
  facts?: Facts
  codes?: Record<string, Code>
  n?: number | null
  effect?: boolean
  person?: string
  more?: Partial<ActHeader>
}

/** One act as the fold reads it. `told.facts` are split as a real act's would be; `told.codes` replace them. */
export function did(def: Definition, kind: string, on: string | null, told: Told = {}): FoldedAct {
  const act = Object.hasOwn(def.acts, kind) ? def.acts[kind] : undefined
  const codes = told.codes ?? (act ? splitFacts(def, act, told.facts ?? {}).codes : {})
  const header: ActHeader = {
    v: 1,
    actId: `id-${kind}`,
    matterId: 'm1',
    house: act?.by ?? 'nobody',
    recordedBy: act?.by ?? 'nobody',
    role: act?.by ?? 'nobody',
    kind,
    person: told.person ?? `${act?.by ?? 'nobody'}-person`,
    post: act?.posts[0] ?? 'administrator',
    on,
    source: 'own',
    definition: { id: def.id, version: def.version, fingerprint: 'f' },
    prior: null,
    codes,
    commitments: {},
    ...told.more,
  }
  const n = told.n === undefined ? 1 : told.n
  return { header, hash: `hash-${kind}-${on}-${n}-${told.person ?? ''}`, n, effect: told.effect ?? true }
}

/** Numbers acts in the order told, except those told to be on their way. */
export const placed = (acts: FoldedAct[]): FoldedAct[] =>
  acts.map((act, index) => (act.n === null ? act : { ...act, n: index + 1, hash: `${act.hash}-${index}` }))

export const points: Point[] = [
  { id: 'p1', text: '依法发放执行款86,400元' },
  { id: 'p2', text: '依法审查执行异议' },
  { id: 'p3', text: '依法查控车辆' },
]

export const answers: Answer[] = [
  { point: 'p1', code: 'adopted', reason: '' },
  { point: 'p2', code: 'partly', reason: '异议已经裁定' },
  { point: 'p3', code: 'not-adopted', reason: '车辆已经灭失' },
]

export const served: Facts = { points, decidedBy: 'chief-procurator', decidedOn: '2026-08-12' }

export const people: Record<string, Asker> = {
  prosecutor: { role: 'issuer', person: 'zhou', posts: ['handling-prosecutor'] },
  caseManager: { role: 'issuer', person: 'wu', posts: ['complaint-intake', 'case-management', 'liaison-officer'] },
  chief: { role: 'issuer', person: 'chief', posts: ['chief-procurator'] },
  desk: { role: 'recipient', person: 'chen', posts: ['intake-desk', 'liaison-officer'] },
  filing: { role: 'recipient', person: 'deng', posts: ['filing-division'] },
  presiding: { role: 'recipient', person: 'he', posts: ['presiding-judge'] },
  assistant: { role: 'recipient', person: 'liu', posts: ['judge-assistant'] },
  complainedOf: { role: 'recipient', person: 'judge-complained-of', posts: ['enforcement-judge', 'presiding-judge'] },
  president: { role: 'recipient', person: 'president', posts: ['president'] },
  stranger: { role: null, person: 'nobody', posts: ['president'] },
}

export const who = (name: string): Asker => people[name] as Asker

/** The paper of an act as a house has it: confirmed, approved by the chief, checked by case management. */
export const paper = (form: PaperInHand['form']): PaperInHand => ({
  form,
  confirmed: true,
  decidedBy: 'chief-procurator',
  checkedBy: { post: 'case-management', person: 'wu' },
  handler: 'zhou',
})

export const clocksOf = (def: Definition, given: Parameters, state: State, today: string): ClockView[] =>
  assess(def, given, state, today, CALENDARS)

export const clockOf = (def: Definition, given: Parameters, acts: FoldedAct[], today: string, id: string): ClockView =>
  clocksOf(def, given, fold(def, given, acts), today).find(view => view.id === id) as ClockView

/** Checks an act with everything in order but what the test changes. */
export function tryAct(
  def: Definition,
  acts: FoldedAct[],
  proposed: Partial<ProposedAct> & { kind: string },
  by: Asker,
  today: string,
  given = parameters,
): Checked {
  const form = def.acts[proposed.kind]?.paper?.form
  const world = { today, calendars: CALENDARS, asker: by, ...(form ? { paper: paper(form) } : {}) }
  const checked: Asker & { posts: PostId[] } = by
  return check(def, given, fold(def, given, acts), { facts: {}, on: today, source: 'own', ...proposed }, { ...world, asker: checked })
}

/** 'ok', or the codes of the refusals. */
export const outcome = (checked: Checked): string => (checked.ok ? 'ok' : checked.because.map(why => why.code).join(' '))

/** 'ok' with its marks, or the Chinese texts of the refusals. */
export const said = (checked: Checked): string =>
  checked.ok ? `ok ${checked.marks.map(mark => mark.code).join(' ')}`.trim() : checked.because.map(why => why.says.zh).join('；')
