/** One matter whole: map, timeline, clocks, point against point, what may be done now and why the rest may not. */
import type { z } from 'zod'
import type { MatterView } from '#contract/matter.ts'
import { deliveryNote } from '#engine/agreement/delivery-note.ts'
import { clausesBinding } from '#engine/agreement/may-start.ts'
import { isUnlinked } from '#engine/agreement/option-conditions.ts'
import type { Answer, Facts, Point } from '#engine/procedure/act.ts'
import { assess, type ClockStatus } from '#engine/procedure/assess.ts'
import { actOf, RULE_CODE } from '#engine/procedure/house-acts/confirm-rule.ts'
import { procedureMap } from '#engine/procedure/map.ts'
import { openActs } from '#engine/procedure/open-acts.ts'
import type { State } from '#engine/procedure/state.ts'
import { type Words, words } from '#kernel/words.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import { followsOf } from '#law/procedures/also-leads-to.ts'
import { findProcedure } from '#law/procedures/index.ts'
import { kindsOf, type PartySpec } from '#law/procedures/procedure.ts'
import { findTerm } from '#law/terms/index.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { agreementsInForce, clauseRefs, electronicService, NOT_SERVICE, servesPaper } from '#work/agreement/index.ts'
import { type PaperRow, requireForm, STATUS_TITLES } from '#work/paper/index.ts'
import { listPeers, listSwitches, namesOf } from '#work/people/index.ts'
import { askerOf } from '../asker-of.ts'
import { ACCEPTORS, heldWords, objections } from '../carried/accept-definition.ts'
import { type ActRow, carriedDefinition, loadActs, loadMatter, type MatterRow, partyName, stateOf } from '../matter-row.ts'
import { actFormOut } from './act-form-out.ts'
import { actOut, loadOpened, type Opened } from './act-out.ts'
import { clockOut } from './clock-out.ts'

type Out = z.output<typeof MatterView>

export const DUTY_TITLES: Record<string, Words> = {
  handler: words('承办', 'Handling'),
  assistant: words('协办', 'Assisting'),
  panel: words('合议庭成员', 'Panel'),
  approver: words('审批', 'Approving'),
  desk: words('收发', 'Desk'),
  'complained-of': words('被申请监督的承办人（回避）', 'Complained of (recused)'),
}

/** The facts of the latest effective act of a kind. */
export const factsOfKind =
  (acts: ActRow[], opened: Opened) =>
  (kind: string): Facts =>
    opened.facts.get(acts.findLast(act => act.kind === kind && act.effect)?.act_id ?? '') ?? {}

/** What presses first stands first. */
const URGENCY: ClockStatus[] = [
  'overdue',
  'due-soon',
  'running',
  'answer-under-way',
  'suspended',
  'unconfirmed',
  'cannot-be-judged',
  'met-late',
  'met',
  'not-started',
  'moot',
]

const LAW_NOT_ENCODED = words(
  '当时适用的规定未编入系统：期限按现行版本列示，仅供参考，不作判断',
  'The law of that day is not encoded: clocks follow the present version, for orientation only',
)

type Head = Pick<
  Out,
  'matterId' | 'procedure' | 'title' | 'number' | 'caseNumbers' | 'sealed' | 'ended' | 'openedOn' | 'ownRole' | 'keeperName' | 'parties'
>

/** What stands on top of the page: which procedure, which case, who is party. */
function headOf(matter: MatterRow, ended: boolean, joined: (house: string) => boolean): Head {
  return {
    matterId: matter.matter_id,
    procedure: {
      id: matter.procedure_id,
      version: matter.procedure_version,
      title: matter.definition.title,
      kind: matter.kind,
      basis: matter.definition.basis,
    },
    title: matter.title,
    number: matter.number,
    caseNumbers: matter.case_numbers,
    sealed: matter.sealed,
    ended,
    openedOn: matter.opened_on,
    ownRole: matter.own_role,
    keeperName: partyName(matter, matter.keeper),
    parties: matter.parameters.parties.map(party => ({
      role: party.role,
      title: matter.definition.parties[party.role]?.title ?? words(party.role, party.role),
      house: party.house,
      name: party.name,
      joined: joined(party.house),
    })),
  }
}

/** Procedures this one leads to that the own house may open. */
/** What may follow from this matter here: by national law, or under a clause in force that binds this house. */
async function startableFrom(tx: Tx, matter: MatterRow): Promise<Out['startable']> {
  const following = followsOf(matter.definition).flatMap(id => {
    const def = findProcedure(id)
    return def && kindsOf(def.parties[def.keeper] as PartySpec).some(kind => kind === ownKind(matter, tx.asker.house)) ? [def] : []
  })
  const agreements = following.some(def => def.ground === 'agreement') ? await agreementsInForce(tx, tx.asker.today) : []
  return following
    .filter(def => !isUnlinked(matter.procedure_id, def.id, matter.parameters.terms))
    .filter(def => def.ground !== 'agreement' || clausesBinding(def.id, [tx.asker.house], agreements, tx.asker.house).length > 0)
    .map(def => ({ procedureId: def.id, title: def.title }))
}

/** Of a sharing that runs: when the next delivery is agreed. */
function deliveryNotes(matter: MatterRow, state: State, today: string): Words[] {
  if (matter.procedure_id !== 'information-sharing' || state.ended || state.stage !== 'agreed') return []
  const last = state.acts.findLast(act => act.kind === 'deliver') ?? state.acts.findLast(act => act.kind === 'reply')
  const on = last?.bounds.latest
  const rhythm = matter.parameters.terms['delivery-rhythm'] ?? findTerm('delivery-rhythm')?.initial
  return last && on ? [deliveryNote(rhythm, { on, delivered: last.kind === 'deliver' }, today)] : []
}

/** What both sides are told on top of the page; until a paper is signed for, that a letter alone is no service where no annex says so. */
async function notesOf(tx: Tx, matter: MatterRow, state: State, joined: (house: string) => boolean): Promise<Words[]> {
  const law = [...(matter.law_note ? [LAW_NOT_ENCODED] : []), ...deliveryNotes(matter, state, tx.asker.today)]
  const signed = state.acts.some(act => act.kind.startsWith('sign-for'))
  if (matter.kind !== 'shared' || matter.local || state.ended || signed || !servesPaper(matter.definition)) return law
  const serviceWith = await electronicService(tx)
  const others = matter.parameters.parties.filter(party => party.house !== tx.asker.house && joined(party.house))
  return others.some(party => !serviceWith(party.house).agreed) ? [...law, NOT_SERVICE] : law
}

/** Builds the page of one matter for one person. @throws Fault not-found */
export async function viewMatter(tx: Tx, matterId: string): Promise<Out> {
  const matter = await loadMatter(tx, matterId)
  const acts = await loadActs(tx, matterId)
  const opened = await loadOpened(tx, matterId)
  const { asker, parameters } = await askerOf(tx, matter)
  const state = stateOf(matter, acts)
  const clocks = assess(matter.definition, matter.parameters, state, tx.asker.today, CALENDARS)
  const switches = new Map((await listSwitches(tx)).map(one => [one.key, one.value]))
  const peers = await listPeers(tx)
  const joined = new Map(peers.map(peer => [peer.peer_id, peer.joined]))
  const context = {
    state,
    factsOf: factsOfKind(acts, opened),
    posts: asker.posts,
    today: tx.asker.today,
    draftedHere: (form: string) => switches.get(`drafted-here:${form}`) === true,
    terms: matter.parameters.terms,
    initial: {
      [RULE_CODE]: clocks.find(view => view.confirm)?.confirm?.rule ?? null,
      receivedOn: tx.asker.today,
      dateSource: 'stamp',
      docketedOn: tx.asker.today,
      caseNumbers: matter.case_numbers,
    },
  }
  const stage = matter.definition.stages[state.stage ?? '']
  const entered = acts.some(act => act.source === 'proxy' && act.by_house === tx.asker.house)
  return {
    ...headOf(matter, state.ended, house => house === tx.asker.house || joined.get(house) === true),
    stage: { id: state.stage ?? '', title: stage?.title ?? words('', '') },
    map: procedureMap(matter.definition, state).stages.map(one => ({
      stage: one.id,
      title: one.title,
      status: one.status === 'not-any-more' ? ('closed-off' as const) : one.status,
      says: one.because,
    })),
    timeline: acts.map(row => actOut(matter, row, opened, tx.asker.house)),
    clocks: [...clocks].sort((a, b) => URGENCY.indexOf(a.status) - URGENCY.indexOf(b.status)).map(view => clockOut(matter, view)),
    points: pointsOut(matter, acts, opened),
    actions: openActs(matter.definition, parameters, state, asker, tx.asker.today, clocks)
      .filter(one => !matter.definition.acts[one.kind]?.opening && (!one.kind.startsWith('adopt-entry') || entered))
      .map(one => ({
        kind: one.kind,
        title: one.title,
        open: one.open,
        because: one.open ? null : { code: one.because.code, says: one.because.says, basis: one.because.basis },
        proxy: one.proxy,
        form: formFor(matter, one, context),
      })),
    papers: await papersOf(tx, matterId, matter.title),
    links: await linksOf(tx, matterId),
    team: await teamOf(tx, matterId),
    startable: await startableFrom(tx, matter),
    clauses: await clauseRefs(tx, matter.parameters.clauses ?? []),
    notes: await notesOf(tx, matter, state, house => joined.get(house) === true),
    ...(matter.held ? { held: await heldOut(tx, matter) } : {}),
  }
}

/** What a held matter waits for, and whether its definition may be accepted here. */
async function heldOut(tx: Tx, matter: MatterRow): Promise<NonNullable<Out['held']>> {
  const against = objections(await carriedDefinition(tx, matter), matter.fingerprint)
  return {
    procedure: `${matter.procedure_id}@${matter.procedure_version}`,
    says: heldWords(matter),
    objections: against,
    acceptors: ACCEPTORS,
  }
}

const ownKind = (matter: MatterRow, house: string): string => matter.parameters.parties.find(party => party.house === house)?.kind ?? ''

function formFor(
  matter: MatterRow,
  one: ReturnType<typeof openActs>[number],
  context: Parameters<typeof actFormOut>[2],
): Out['actions'][number]['form'] {
  const form = actFormOut(matter.definition, one.kind, context)
  if (!one.open) return form
  const spec = actOf(matter.definition, one.kind)
  return {
    ...form,
    myPosts: one.posts.length
      ? one.posts.map(
          post => actFormOut(matter.definition, one.kind, { ...context, posts: [post] }).myPosts[0] ?? { post, title: words(post, post) },
        )
      : form.myPosts,
    basis: spec?.basis ?? [],
  }
}

/** Points of the suggestion against answers and checks; empty for a matter without points. */
function pointsOut(matter: MatterRow, acts: ActRow[], opened: Opened): Out['points'] {
  const factsOf = factsOfKind(acts, opened)
  const kindWith = (kind: 'points' | 'answers' | 'checks'): { act: string; fact: string } | undefined => {
    for (const [act, spec] of Object.entries(matter.definition.acts))
      for (const [fact, one] of Object.entries(spec.facts))
        if (one.kind === kind && acts.some(row => row.kind === act && row.effect)) return { act, fact }
    return undefined
  }
  const served = kindWith('points')
  if (!served) return []
  const points = (factsOf(served.act)[served.fact] as Point[] | undefined) ?? []
  const rows = (found: { act: string; fact: string } | undefined): { titles: Record<string, Words>; list: Answer[] } => ({
    titles: found ? (matter.definition.acts[found.act]?.facts[found.fact]?.values ?? {}) : {},
    list: found ? ((factsOf(found.act)[found.fact] as Answer[] | undefined) ?? []) : [],
  })
  const answers = rows(kindWith('answers'))
  const checks = rows(kindWith('checks'))
  const answeredBy = kindWith('answers')
  const replyAct = answeredBy ? acts.findLast(row => row.kind === answeredBy.act && row.effect) : undefined
  const evidence = (opened.files.get(replyAct?.act_id ?? '') ?? []).map(file => file.name)
  return points.map(point => {
    const answer = answers.list.find(one => one.point === point.id)
    const check = checks.list.find(one => one.point === point.id)
    return {
      ...point,
      answer: answer
        ? { code: answer.code, title: answers.titles[answer.code] ?? words(answer.code, answer.code), reason: answer.reason ?? '' }
        : null,
      check: check
        ? { code: check.code, title: checks.titles[check.code] ?? words(check.code, check.code), note: check.reason ?? '' }
        : null,
      evidence: answer && answer.code !== 'not-adopted' ? evidence : [],
    }
  })
}

export const paperSummary = (row: PaperRow, names: Map<string, string>, matterTitle: string | null): Out['papers'][number] => ({
  paperId: row.paper_id,
  form: row.form,
  formTitle: requireForm(row.form).title,
  origin: row.origin,
  status: row.status,
  statusTitle: STATUS_TITLES[row.status],
  number: row.number ?? row.content.number,
  date: row.paper_date ?? row.content.date,
  addressee: row.addressee,
  title: row.title,
  matterId: row.matter_id,
  matterTitle,
  updatedAt: row.updated_at,
  draftedBy: names.get(row.drafted_by) ?? '',
})

async function papersOf(tx: Tx, matterId: string, title: string): Promise<Out['papers']> {
  const rows = await tx.query<PaperRow>(
    'select * from paper where house_id = $1 and matter_id = $2 order by updated_at desc, paper_id limit 100',
    [tx.asker.house, matterId],
  )
  const names = rows.length ? await namesOf(tx) : new Map<string, string>()
  return rows.map(row => paperSummary(row, names, title))
}

async function linksOf(tx: Tx, matterId: string): Promise<Out['links']> {
  const rows = await tx.query<{ other_matter: string; relation: string; title: string | null; procedure_id: string | null }>(
    `select l.other_matter, l.relation, m.title, m.procedure_id from matter_link l join matter m on m.house_id = l.house_id and m.matter_id = l.other_matter where l.house_id = $1 and l.matter_id = $2`,
    [tx.asker.house, matterId],
  )
  return rows.map(row => ({
    matterId: row.other_matter,
    title: row.title ?? '',
    relation: row.relation === 'opened' ? words('由本事项发起', 'Opened from here') : words('来源事项', 'Opened from'),
    procedureTitle: findProcedure(row.procedure_id ?? '')?.title ?? words('', ''),
  }))
}

async function teamOf(tx: Tx, matterId: string): Promise<Out['team']> {
  const rows = await tx.query<{ person_id: string; name: string; duty: string }>(
    `select m.person_id, p.name, m.duty from (
       select house_id, matter_id, person_id, duty, since from matter_member where until is null
       union all select house_id, matter_id, person_id, 'complained-of', since from recusal where until is null
     ) m join person p using (house_id, person_id) where m.house_id = $1 and m.matter_id = $2 order by m.since, m.duty`,
    [tx.asker.house, matterId],
  )
  return rows.map(row => ({
    personId: row.person_id,
    name: row.name,
    duty: row.duty,
    dutyTitle: DUTY_TITLES[row.duty] ?? words(row.duty, row.duty),
  }))
}
