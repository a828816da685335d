/** Doing things the way people do: a paper taken in, confirmed and checked; a matter opened; an act on a given day. */
import type { Body, Reply } from './client.ts'
import type { County } from './county.ts'

type PaperInput = { form: string; matterId?: string; number?: string; date: string; text?: string; checkedBy?: string }

export const fileOf = (name: string, text: string): { name: string; base64: string } => ({
  name,
  base64: Buffer.from(text).toString('base64'),
})

/** Takes in a sealed paper up to the point where it waits or is final. Returns its id. */
export async function takeIn(county: County, person: string, post: string, input: PaperInput): Promise<string> {
  const client = await county.as(person)
  const text = input.text ?? `${input.form}\n${input.number ?? '沅清〔2026〕1号'}\n沅清县有关机关：\n特此函告。\n2026年8月18日`
  const { paperId } = await client.do('/api/papers/take-in', {
    form: input.form,
    matterId: input.matterId ?? null,
    file: fileOf(`${input.form}.txt`, text),
  })
  const content = {
    number: input.number ?? '沅清〔2026〕1号',
    date: input.date,
    addressee: '有关机关',
    points: [],
    fields: {},
    answers: [],
  }
  await client.do(`/api/papers/${paperId}`, { content })
  await client.do(`/api/papers/${paperId}/steps`, { step: 'confirm', post })
  if (input.checkedBy)
    await (await county.as(input.checkedBy)).do(`/api/papers/${paperId}/decision`, { decision: 'agree', post: 'case-management' })
  return paperId
}

export type ActInput = {
  kind: string
  post: string
  on: string
  facts?: Record<string, unknown>
  paperId?: string
  files?: unknown[]
  enteredLater?: string
  proxy?: boolean
}

/** Tries an act and returns the answer, whatever it is. */
export async function tryAct(county: County, person: string, matterId: string, act: ActInput): Promise<Reply> {
  return (await county.as(person)).post(`/api/matters/${matterId}/acts`, { facts: {}, ...act })
}

/** Does an act on its day and lets the mail run. */
export async function act(county: County, person: string, matterId: string, input: ActInput): Promise<Body> {
  county.on(input.on)
  const reply = await tryAct(county, person, matterId, input)
  if (reply.status !== 200) throw new Error(`${person} ${input.kind}: ${reply.status} ${reply.raw.slice(0, 1500)}`)
  await county.mail()
  return reply.body
}

export type StartInput = ActInput & {
  procedureId: string
  title?: string
  caseNumbers?: string[]
  counterparts?: Record<string, string>
  from?: string
}

/** Opens a matter on its day and lets the mail run. Returns its id. */
export async function start(county: County, person: string, input: StartInput): Promise<string> {
  county.on(input.on)
  const made = await (await county.as(person)).do('/api/matters', {
    title: '某建工公司申请执行案',
    caseNumbers: [],
    counterparts: {},
    facts: {},
    ...input,
  })
  await county.mail()
  return made.matterId
}

/** One person's page of a matter. */
export const view = async (county: County, person: string, matterId: string): Promise<Body> =>
  (await county.as(person)).read(`/api/matters/${matterId}`)

export const clock = (page: Body, id: string): Body => page.clocks.find((one: Body) => one.id === id)

export const NUMBER = '沅清检民执监〔2026〕43319900007号'
export const CASE = '（2025）湘3199执418号'
export const POINTS = [
  { id: '1', text: '发放案款' },
  { id: '2', text: '裁定异议' },
  { id: '3', text: '查明车辆线索' },
]

/** The facts of a suggestion decided by the chief. */
export const suggestionFacts = (decidedOn = '2026-08-12'): Record<string, unknown> => ({
  points: POINTS,
  decidedBy: 'chief-procurator',
  decidedOn,
  caseNumbers: [CASE],
  violation: 'inactivity',
})

type SuggestionInput = {
  on?: string
  number?: string
  title?: string
  facts?: Record<string, unknown>
  person?: string
  procedureId?: string
  form?: string
  counterparts?: Record<string, string>
  from?: string
}

/** A suggestion taken in, checked by case management and served. Returns the matter. */
export async function serveSuggestion(county: County, input: SuggestionInput = {}): Promise<string> {
  const on = input.on ?? '2026-08-20'
  const person = input.person ?? 'cp-pros'
  county.on(on)
  const paperId = await takeIn(county, person, 'handling-prosecutor', {
    form: input.form ?? 'suggestion-letter',
    number: input.number ?? NUMBER,
    date: on,
    checkedBy: person.startsWith('ip-') ? 'ip-desk' : 'cp-desk',
  })
  return start(county, person, {
    procedureId: input.procedureId ?? 'enforcement-suggestion',
    kind: 'serve',
    post: 'handling-prosecutor',
    on,
    paperId,
    caseNumbers: [CASE],
    facts: { ...suggestionFacts(), ...input.facts },
    ...(input.title ? { title: input.title } : {}),
    ...(input.counterparts ? { counterparts: input.counterparts } : {}),
    ...(input.from ? { from: input.from } : {}),
  })
}

/** The court's desk signs for a letter by its stamp. */
export const signFor = (county: County, matterId: string, on: string, person = 'cc-desk', post = 'intake-desk'): Promise<Body> =>
  act(county, person, matterId, { kind: 'sign-for', post, on, facts: { receivedOn: on, dateSource: 'stamp' } })

/** Puts a person on a matter's team. */
export async function assign(county: County, by: string, matterId: string, person: string, duty = 'handler'): Promise<void> {
  await (await county.as(by)).do(`/api/matters/${matterId}/team`, { add: [{ personId: person, duty }] })
}
