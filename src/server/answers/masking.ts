/** Answers about masking: what a matter starts from, and a text masked for those who see the matter; nothing is stored. */
import * as contract from '#contract/joint/masking.ts'
import { mask } from '#engine/masking/mask.ts'
import type { MaskPerson } from '#engine/masking/mask-person.ts'
import type { Replacement } from '#engine/masking/options.ts'
import { type Words, words } from '#kernel/words.ts'
import {
  KIND_TITLES,
  MASKING_KINDS,
  MASKING_ROLES,
  type MaskingProfileId,
  type MaskingRole,
  NOT_PUBLISHED,
  PROFILES,
  ROLE_TITLES,
} from '#law/masking/index.ts'
import { findTerm } from '#law/terms/index.ts'
import { loadMatter, viewMatter } from '#work/matter/index.ts'
import { listCases } from '#work/register/index.ts'
import { type AnyAnswer, answer, type Call } from '../answer.ts'

/** The act that takes a masked text, and the one that holds what is masked. */
const TAKES = 'mask'
const WRITES = 'write'
const LAYOUT = ['subtitle', 'keywords', 'facts', 'reasons', 'gist', 'index'] as const
const ORGANISATION = /公司|厂|合作社|委员会|局|院|银行|中心|商行|政府|学校|集团|协会/u

type Timeline = Awaited<ReturnType<typeof viewMatter>>['timeline']
type Proposed = { name: string; roles: MaskingRole[]; source: Words }

/** The agreement's term as the matter carries it, else the house's default. */
function profileOf(terms: Record<string, unknown>): MaskingProfileId {
  const value = terms['masking-profile'] ?? findTerm('masking-profile')?.initial
  return value === 'court-2016' ? 'court_2016' : 'joint_strict'
}

/** The last written text, section by section under its heading. */
function writtenText(timeline: Timeline): string {
  const act = timeline.findLast(one => one.kind === WRITES && one.effect)
  const sections = LAYOUT.flatMap(name => act?.facts.find(one => one.name === name && one.text !== null) ?? [])
  return sections.map(one => `${one.title.zh}\n${one.text?.zh ?? ''}`).join('\n\n')
}

const namesIn = (text: string): string[] =>
  text
    .split(/[、，,；;\n]/u)
    .map(one => one.replace(/^[^：:]{1,12}[：:]/u, '').trim())
    .filter(one => one.length > 1 && one.length <= 30 && !ORGANISATION.test(one))

/** People of the acts, then parties of the matter's cases; each name once. */
async function proposedPeople(call: Call, timeline: Timeline, numbers: readonly string[]): Promise<Proposed[]> {
  const fromActs = timeline.flatMap(act =>
    act.facts
      .filter(one => one.kind === 'people' && one.text !== null)
      .flatMap(one => namesIn(one.text?.zh ?? '').map((name): Proposed => ({ name, roles: ['other'], source: act.title }))),
  )
  const cases = (await Promise.all(numbers.map(number => listCases(call.tx, { q: number }))))
    .flat()
    .filter(one => numbers.includes(one.number))
  const fromCases = cases.flatMap(one =>
    namesIn(one.parties).map((name): Proposed => ({ name, roles: ['party'], source: words(`案件 ${one.number}`, `Case ${one.number}`) })),
  )
  const all = [...fromCases, ...fromActs]
  return all.filter((one, at) => all.findIndex(other => other.name === one.name) === at)
}

/** Rule and number only. */
function countRules(replacements: readonly Replacement[]): { rule: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const one of replacements) counts.set(one.rule, (counts.get(one.rule) ?? 0) + 1)
  return [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => (a.rule < b.rule ? -1 : 1))
}

export const maskingAnswers: AnyAnswer[] = [
  answer(contract.getMasking, async (call, { matterId }) => {
    const matter = await loadMatter(call.tx, matterId)
    const page = await viewMatter(call.tx, matterId)
    const act = page.actions.find(one => one.kind === TAKES && one.open)
    return {
      title: page.title,
      text: writtenText(page.timeline),
      people: await proposedPeople(call, page.timeline, page.caseNumbers),
      profile: profileOf(matter.parameters.terms),
      profiles: Object.values(PROFILES).map(({ id, title, label }) => ({ id, title, house: label === 'house_rule' })),
      roles: MASKING_ROLES.map(id => ({ id, title: ROLE_TITLES[id] })),
      kinds: MASKING_KINDS.map(id => ({ id, title: KIND_TITLES[id], published: NOT_PUBLISHED[id] === undefined })),
      act: act?.kind ?? null,
      actTitle: act?.title ?? null,
    }
  }),
  answer(contract.maskText, async (call, input) => {
    const matter = await loadMatter(call.tx, input.matterId)
    const out = mask(input.text, input.people as MaskPerson[], {
      profile: input.profile,
      known: input.known,
      add: input.add,
      release: input.release,
      also: { title: matter.title },
      ...(input.kind && { kind: input.kind }),
    })
    return {
      profile: out.profile,
      kind: out.kind,
      text: out.text,
      title: out.also.title ?? '',
      replacements: out.replacements,
      warnings: out.warnings,
      refused: out.refused && { rule: out.refused.rule, article: out.refused.article, says: out.refused.says, entry: out.refused.entry },
      counts: countRules(out.replacements),
    }
  }),
]
