/** Lists: matters by key, the procedures a house may start, and a reminder line without names or facts. */
import type { z } from 'zod'
import type { MatterRow as MatterRowView, listStartable as Startable } from '#contract/matter.ts'
import { ANSWER_DAY, answerDay } from '#engine/agreement/answer-day.ts'
import { type BindingClause, clauseKey, clausesBinding, type InForce } from '#engine/agreement/may-start.ts'
import { daysBetween } from '#kernel/plain-date.ts'
import { type Words, words } from '#kernel/words.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import { findPeriod } from '#law/periods/index.ts'
import { ORGANS } from '#law/posts/house-kind.ts'
import type { PostId } from '#law/posts/post.ts'
import { followsOf } from '#law/procedures/also-leads-to.ts'
import { findProcedure, PROCEDURES } from '#law/procedures/index.ts'
import type { Definition } from '#law/procedures/procedure.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { agreementsInForce, clauseRef } from '#work/agreement/index.ts'
import { getHouseRow, type HouseRow, listConfirmations, listPeers, listSwitches, type PeerRow } from '#work/people/index.ts'
import { loadMatter, partyName } from '../matter-row.ts'
import { fits, mayFill } from '../start-matter.ts'
import { actFormOut, type FormContext } from './act-form-out.ts'

type Row = z.output<typeof MatterRowView>
type ListRow = {
  matter_id: string
  procedure_id: string
  kind: 'internal' | 'shared'
  title: string
  number: string | null
  case_numbers: string[]
  stage: string
  stage_title: Words | null
  proc_title: Words
  ended: boolean
  sealed: boolean
  counterpart_name: string | null
  opened_on: string
  next_due: string | null
  clock_title: Words | null
  provisional: boolean
}

/** Newest first, one more than asked for so that the caller knows there is more. `after` is `opened_on|matter_id` of the last row. */
export async function listMatters(
  tx: Tx,
  input: {
    q?: string | undefined
    procedure?: string | undefined
    state: 'open' | 'ended' | 'all'
    agreement?: string | undefined
    clause?: string | undefined
    late?: '1' | undefined
    after?: string | undefined
    limit: number
  },
): Promise<{ rows: Row[]; next: string | null }> {
  const [on, id] = (input.after ?? '').split('|')
  const fragment = input.q?.trim() ? `%${input.q.trim().replace(/[\\%_]/g, '\\$&')}%` : null
  const rows = await tx.query<ListRow>(
    `select m.matter_id, m.procedure_id, m.kind, m.title, m.number, m.case_numbers, m.stage, m.definition->'stages'->m.stage->'title' as stage_title, m.definition->'title' as proc_title, m.ended, m.sealed,
       (select p.name from peer p where p.house_id = m.house_id and p.peer_id = m.counterpart) as counterpart_name, m.opened_on, m.next_due, m.definition->'clocks'->m.next_due_clock->'title' as clock_title, m.provisional
     from matter m where m.house_id = $1 and ($2 = 'all' or m.ended = ($2 = 'ended')) and ($3::text is null or m.procedure_id = $3)
       and ($4::text is null or m.title ilike $4 or m.number ilike $4 or array_to_string(m.case_numbers, ' ') ilike $4)
       and ($5::date is null or (m.opened_on, m.matter_id) < ($5::date, $6))
       and ($8::text is null or exists (select 1 from unnest(m.clauses) u where case when $9::text is null then split_part(u, '/', 1) = $8 else u = $8 || '/' || $9 end))
       and ($10::boolean is false or (not m.ended and exists (select 1 from matter_clock k where k.house_id = m.house_id and k.matter_id = m.matter_id and k.open and k.due < $11::date)))
     order by m.opened_on desc, m.matter_id desc limit $7`,
    [
      tx.asker.house,
      input.state,
      input.procedure ?? null,
      fragment,
      /^\d{4}-\d{2}-\d{2}$/.test(on ?? '') ? on : null,
      id ?? '',
      input.limit + 1,
      input.agreement ?? null,
      input.clause ?? null,
      input.late === '1',
      tx.asker.today,
    ],
  )
  const shown = rows.slice(0, input.limit)
  const last = shown.at(-1)
  return {
    rows: shown.map(row => rowOut(row, tx.asker.today)),
    next: rows.length > input.limit && last ? `${last.opened_on}|${last.matter_id}` : null,
  }
}

const rowOut = (row: ListRow, today: string): Row => ({
  matterId: row.matter_id,
  procedureId: row.procedure_id,
  procedureTitle: row.proc_title,
  kind: row.kind,
  title: row.title,
  number: row.number,
  caseNumbers: row.case_numbers,
  stageTitle: row.stage_title ?? words('', ''),
  ended: row.ended,
  sealed: row.sealed,
  counterpart: row.counterpart_name,
  openedOn: row.opened_on,
  due: row.next_due,
  dueTitle: row.clock_title,
  provisional: row.provisional,
  daysLeft: row.next_due ? daysBetween(today, row.next_due) : null,
})

type Procedures = z.output<(typeof Startable)['output']>['procedures']

type Out = Procedures[number]
type World = { own: HouseRow; peers: PeerRow[]; agreements: InForce[]; confirmed: Set<string>; context: FormContext }

/** An act that carries a document is done on that document's own page. */
const hasOwnPage = (def: Definition): boolean =>
  Object.values(def.acts).some(act => act.opening && Object.values(act.facts).some(spec => spec.kind === 'document'))

/** The clauses under which this house and some choice of the others could start it: each house offered must be bound with this one. */
function groundsOf(def: Definition, { own, peers, agreements }: World): { clauses: BindingClause[]; bound: Set<string> } {
  const bound = new Set<string>()
  const clauses = new Map<string, BindingClause>()
  for (const house of [own.house_id, ...peers.map(peer => peer.peer_id)]) {
    const found = clausesBinding(def.id, [...new Set([own.house_id, house])], agreements, own.house_id)
    if (found.length > 0) bound.add(house)
    for (const one of found) clauses.set(clauseKey(one), one)
  }
  return { clauses: [...clauses.values()], bound }
}

function startableOut(def: Definition, world: World): Out | null {
  const { own, peers, confirmed, context } = world
  const { clauses, bound } = groundsOf(def, world)
  const national = def.ground !== 'agreement'
  const openings = Object.entries(def.acts)
    .filter(([, act]) => act.opening)
    .map(([kind]) => actFormOut(def, kind, def.kind === 'internal' ? context : { ...context, terms: {} }))
  const open = openings.some(form => form.myPosts.length > 0)
  const counterparts = Object.entries(def.parties)
    .filter(([role]) => role !== def.keeper)
    .map(([role, spec]) => ({
      role,
      title: spec.title,
      optional: spec.optional === true,
      houses: peers
        .filter(peer => national || spec.guest === true || bound.has(peer.peer_id))
        .filter(peer => fits(spec, { ...peer, house_id: peer.peer_id }, { [def.keeper]: own }))
        .map(peer => ({ house: peer.peer_id, name: peer.name, joined: peer.joined })),
    }))
  // What no clause in force binds does not appear, nor what no house bound could be party to.
  if (!national && (!bound.has(own.house_id) || counterparts.some(role => !role.optional && role.houses.length === 0))) return null
  return {
    procedureId: def.id,
    title: def.title,
    kind: def.kind,
    basis: def.basis,
    nationalLaw: national,
    clauses: clauses.map(clauseRef),
    counterparts,
    openings,
    open,
    because: open ? null : words('您现在的岗位不能发起', 'None of your posts may start it'),
    unconfirmed: unconfirmedRules(def, confirmed),
  }
}

/** The procedures this house may open, each with the clauses or law that allow it, its opening acts and what must be confirmed before. */
export async function listStartable(tx: Tx, posts: PostId[], from?: string): Promise<Procedures> {
  const own = await getHouseRow(tx)
  const switches = new Map((await listSwitches(tx)).map(one => [one.key, one.value]))
  const peers = await listPeers(tx)
  const agreements = await agreementsInForce(tx, tx.asker.today)
  const leads = from ? followsOf((await loadMatter(tx, from)).definition) : null
  const world: World = {
    own,
    peers,
    agreements,
    confirmed: new Set((await listConfirmations(tx)).map(row => row.rule_id)),
    context: {
      state: null,
      factsOf: () => ({}),
      posts,
      today: tx.asker.today,
      draftedHere: (form: string) => switches.get(`drafted-here:${form}`) === true,
      terms: Object.fromEntries(switches),
      proposed: (procedure, act, fact) =>
        procedure === ANSWER_DAY.procedure && act === ANSWER_DAY.act && fact === ANSWER_DAY.fact
          ? answerDay({ house: own.house_id, region: own.region }, askable(peers), agreements, tx.asker.today, CALENDARS)
          : null,
    },
  }
  return PROCEDURES.filter(
    def => mayFill(def, def.keeper, own.kind) && !hasOwnPage(def) && (leads === null || leads.includes(def.id)),
  ).flatMap(def => startableOut(def, world) ?? [])
}

/** The organs that may be asked for assistance. */
const askable = (peers: PeerRow[]): { house: string; name: string }[] =>
  peers.filter(peer => (ORGANS as readonly string[]).includes(peer.kind)).map(peer => ({ house: peer.peer_id, name: peer.name }))

/** Recalled rules of a definition that nobody of the house has confirmed yet. */
export function unconfirmedRules(def: Definition, confirmed: Set<string>): { rule: string; says: Words }[] {
  const rules = [...new Set(Object.values(def.clocks).flatMap(clock => ('rule' in clock.period ? [clock.period.rule] : [])))]
  return rules.flatMap(id => {
    const rule = findPeriod(id)
    const recalled = rule ? rule.basis.length > 0 && rule.basis.every(one => one.evidence === 'recalled') : false
    return rule && recalled && !confirmed.has(id)
      ? [
          {
            rule: id,
            says: words(
              `${rule.title.zh}：条文未核对，须由本院有权人员确认后才计算`,
              `${rule.title.en}: recalled, not read; it runs only after somebody of the house confirms it`,
            ),
          },
        ]
      : []
  })
}

/** 复制提醒文字: which procedure, where it stands, which date; no person, no case number, no fact. Of a sealed matter not even that. */
export async function reminderOf(tx: Tx, matterId: string): Promise<Words> {
  const matter = await loadMatter(tx, matterId)
  const stage = matter.definition.stages[matter.stage]?.title ?? words('', '')
  const clock = matter.next_due_clock ? matter.definition.clocks[matter.next_due_clock]?.title : undefined
  const other = matter.counterpart ? partyName(matter, matter.counterpart) : ''
  const short = matter.matter_id.slice(0, 8)
  if (matter.sealed)
    return words(
      `【会签】有一件密封事项（编号 ${short}）待办，请登录查看。`,
      `[Countersign] A sealed matter (ref ${short}) waits; please sign in to see it.`,
    )
  const due =
    matter.next_due && clock
      ? words(
          `，${clock.zh}期限 ${matter.next_due}${matter.provisional ? '（暂定）' : ''}`,
          `, ${clock.en} due ${matter.next_due}${matter.provisional ? ' (provisional)' : ''}`,
        )
      : words('', '')
  return words(
    `【会签】${other ? `${other}：` : ''}${matter.definition.title.zh}（编号 ${short}）现为“${stage.zh}”${due.zh}，请登录查看。`,
    `[Countersign] ${other ? `${other}: ` : ''}${matter.definition.title.en} (ref ${short}) is at “${stage.en}”${due.en}; please sign in to see it.`,
  )
}

/** Procedures whose title is known here; used where only the id is at hand. */
export const procedureTitle = (id: string): Words => findProcedure(id)?.title ?? words(id, id)
