/** Agreements for tests: a shipped template entered by one house and confirmed by the others, as people do it. */
import { AGREEMENTS } from '#law/agreements/index.ts'
import { templateText } from '#work/agreement/index.ts'
import type { Body, Reply } from './client.ts'
import type { County } from './county.ts'

/** Who enters or confirms for a house, in which post, and who decided it there. */
const ENTERS: Record<string, { person: string; post: string; decidedBy: string }> = {
  'county-proc': { person: 'cp-liaison', post: 'liaison-officer', decidedBy: 'chief-procurator' },
  'county-court': { person: 'cc-liaison', post: 'liaison-officer', decidedBy: 'president' },
  'city-proc': { person: 'ip-all', post: 'chief-procurator', decidedBy: 'chief-procurator' },
  'city-court': { person: 'ic-president', post: 'president', decidedBy: 'president' },
  'water-bureau': { person: 'wb-head', post: 'organ-head', decidedBy: 'organ-head' },
}

export type Agree = {
  template: string
  on: string
  /** The proposing house, then the others. */
  houses?: string[]
  covered?: { house: string; through: string }[]
  /** Changes to what the template says. */
  change?: (input: Body) => Body
}

/** The template as an agreement of this day. */
export const agreementInput = (template: string, on: string): Body => {
  const found = AGREEMENTS.find(one => one.id === template)
  if (!found) throw new Error(`no template ${template}`)
  return templateText(found, on)
}

const ROLES = ['signatory', 'third', 'fourth']

/** Tries to propose it and returns the answer. */
export async function propose(county: County, input: Agree): Promise<Reply> {
  const [first, ...others] = input.houses ?? ['county-proc', 'county-court']
  const by = ENTERS[first as string]
  if (!by) throw new Error(`nobody enters for ${first}`)
  county.on(input.on)
  const agreement = { ...agreementInput(input.template, input.on), covered: (input.covered ?? []).map(unit => ({ grounds: '', ...unit })) }
  return (await county.as(by.person)).post('/api/agreements', {
    agreement: input.change ? input.change(agreement) : agreement,
    signatories: Object.fromEntries(others.map((house, at) => [ROLES[at], house])),
    post: by.post,
    on: input.on,
    decidedBy: by.decidedBy,
    decidedOn: input.on,
  })
}

/** One house confirms; the mail has run. */
export async function confirm(county: County, house: string, agreementId: string, on: string): Promise<void> {
  const by = ENTERS[house]
  if (!by) throw new Error(`nobody confirms for ${house}`)
  county.on(on)
  await (await county.as(by.person)).do(`/api/agreements/${agreementId}/confirm`, {
    post: by.post,
    on,
    decidedBy: by.decidedBy,
    decidedOn: on,
  })
  await county.mail()
}

/** Entered by the first house and confirmed by all others: in force between them. Returns its id. */
export async function agree(county: County, input: Agree): Promise<string> {
  const reply = await propose(county, input)
  if (reply.status !== 200) throw new Error(`propose: ${reply.status} ${reply.raw.slice(0, 1500)}`)
  await county.mail()
  for (const house of (input.houses ?? ['county-proc', 'county-court']).slice(1))
    await confirm(county, house, reply.body.agreementId, input.on)
  return reply.body.agreementId
}
