/** Whether a proposed act may be done: everything wrong at once, or its marks and the split of its facts. */
import { type Words, words } from '#kernel/words.ts'
import type { FormId } from '#law/forms/form.ts'
import { isPostId, type PostId, postSpec } from '#law/posts/post.ts'
import type { ActSpec, Definition } from '#law/procedures/procedure.ts'
import { optionRefusals } from '../agreement/option-conditions.ts'
import type { ActSource, Code, DateBounds, Facts, FoldedAct } from './act.ts'
import { assess, type ClockView } from './assess.ts'
import { areBounds, exactly, isDay, surelyBefore } from './bounds.ts'
import { checkFacts } from './facts/check-facts.ts'
import { isBlank } from './facts/fact-case.ts'
import { splitFacts } from './facts/split-facts.ts'
import { foldOne, noEffect, stageAfter } from './fold.ts'
import { actOf, isConfirmation } from './house-acts/confirm-rule.ts'
import { possible } from './open-acts.ts'
import type { Parameters } from './parameters.ts'
import { type Calendars, ruleOf } from './period-due.ts'
import type { Asker, Mark, Refusal, RefusalCode } from './refusal.ts'
import { own, type State } from './state.ts'

/** An act as a person proposes it. `on` null with `bounds` for a past act whose day is not known; `enteredLater` is the reason for an out-of-order date. */
export type ProposedAct = {
  kind: string
  facts: Facts
  on: string | null
  bounds?: DateBounds
  source: ActSource
  post?: PostId
  enteredLater?: string
}

/** The paper the act carries, as the house's paper room knows it. `handler` prepared it. */
export type PaperInHand = {
  form: FormId
  confirmed: boolean
  decidedBy?: PostId
  checkedBy?: { post: PostId; person: string }
  handler?: string
}

/** `files`: how many files go with the act besides its paper. */
export type World = { today: string; calendars: Calendars; asker: Asker; paper?: PaperInHand; files?: number }

export type Checked =
  | { ok: true; marks: Mark[]; codes: Record<string, Code>; committed: Facts; post: PostId; to: string | null }
  | { ok: false; because: Refusal[] }

const refusal = (code: RefusalCode, says: Words, act?: ActSpec, where?: string): Refusal => ({
  code,
  says,
  basis: act?.basis ?? [],
  ...(where === undefined ? {} : { where }),
})

/**
 * Checks an act against the record, the law and the person. Whether it is possible at all comes first and alone; then facts, date, paper,
 * decision and guards are told together. A late duty is taken and marked; refused for lateness are only guards that say so and fixed periods.
 */
export function check(def: Definition, parameters: Parameters, state: State, proposed: ProposedAct, world: World): Checked {
  const act = actOf(def, proposed.kind)
  if (!act) return { ok: false, because: [refusal('unknown-act', words('本程序没有这一行为', 'this procedure has no such act'))] }
  const on = whenOf(proposed)
  const base = { def, parameters, state, asker: world.asker, source: proposed.source }
  const day = on?.latest ?? world.today
  const clocks = assess(def, parameters, state, day, world.calendars)
  const first = possible({ ...base, on: on ?? exactly(world.today), clocks, own: null, clocksAfter: null }, proposed.kind)
  if (!first.ok) return { ok: false, because: [first.because] }
  if (on === null)
    return {
      ok: false,
      because: [
        refusal('date', words('行为日期无效', 'the date of the act is not valid'), undefined, 'on'),
        ...factProblems(act, proposed, state, world, exactly(world.today)),
      ],
    }
  const report = checkFacts({ act, kind: proposed.kind, state, today: world.today, on, source: proposed.source }, proposed.facts)
  const dated = checkDate(act, proposed, state, world, on)
  const problems = [...report.problems, ...dated.problems, ...checkPost(act, proposed, first.posts), ...checkPaper(act, proposed, world)]
  if (report.problems.length > 0) return { ok: false, because: problems }
  const split = splitFacts(def, act, proposed.facts)
  const after = foldOne(def, parameters, state, asPlaced(proposed, act, world, split.codes, state, on))
  const clocksAfter = assess(def, parameters, after, day, world.calendars)
  const given = Object.keys(split.committed).filter(name => !isBlank(split.committed[name]))
  const mine = { codes: split.codes, given, files: world.files ?? 0 }
  const second = possible({ ...base, on, clocks, own: mine, clocksAfter }, proposed.kind)
  if (!second.ok) problems.push(second.because)
  if (proposed.source === 'own') problems.push(...optionRefusals(def.id, proposed.kind, parameters.terms, split.codes))
  if (isConfirmation(proposed.kind) && noEffect(def, state, { kind: proposed.kind, role: act.by, codes: split.codes }) === 'already-done')
    problems.push(refusal('already-done', words('本院已经确认这条规则', 'this house has confirmed the rule already'), act))
  const to = stageAfter(act, split.codes, state.stage)
  if (to === null) problems.push(refusal('facts', words('请选择结果', 'choose the result'), act, act.toBy?.fact))
  const late = lateness(clocksAfter, after, parameters, act)
  late.marks.push(...missedRounds(def, clocks, after, proposed.kind))
  problems.push(...late.problems)
  if (problems.length > 0) return { ok: false, because: problems }
  const marks = [...(second.ok ? second.marks : []), ...dated.marks, ...late.marks, ...sourceMarks(act, proposed, report.missing)]
  return { ok: true, marks, ...split, post: proposed.post ?? (first.posts[0] as PostId), to }
}

const PROPOSED = 'proposed'

function whenOf(proposed: ProposedAct): DateBounds | null {
  if (isDay(proposed.on)) return exactly(proposed.on)
  if (proposed.source !== 'past' || proposed.on !== null) return null
  return typeof proposed.bounds === 'object' && proposed.bounds !== null && areBounds(proposed.bounds) ? proposed.bounds : null
}

const factProblems = (act: ActSpec, proposed: ProposedAct, state: State, world: World, on: DateBounds): Refusal[] =>
  checkFacts({ act, kind: proposed.kind, state, today: world.today, on, source: proposed.source }, proposed.facts).problems

function asPlaced(proposed: ProposedAct, act: ActSpec, world: World, codes: Record<string, Code>, state: State, on: DateBounds): FoldedAct {
  const last = state.acts.reduce((max, done) => Math.max(max, done.n ?? 0), 0)
  return {
    hash: PROPOSED,
    n: last + 1,
    effect: true,
    header: {
      v: 1,
      actId: PROPOSED,
      matterId: '',
      house: '',
      recordedBy: '',
      role: act.by,
      kind: proposed.kind,
      person: world.asker.person,
      post: act.posts[0] as PostId,
      on: proposed.on,
      bounds: on,
      source: proposed.source,
      definition: { id: '', version: '', fingerprint: '' },
      prior: null,
      codes,
      commitments: {},
    },
  }
}

/** Legal date: not in the future; not before the act before it, unless entered later with a reason (design §6). */
function checkDate(
  act: ActSpec,
  proposed: ProposedAct,
  state: State,
  world: World,
  on: DateBounds,
): { problems: Refusal[]; marks: Mark[] } {
  const problems: Refusal[] = []
  const marks: Mark[] = []
  if (on.earliest !== null && on.earliest > world.today)
    problems.push(
      refusal('date', words(`行为日期不能晚于今天（${world.today}）`, `the date cannot be after today (${world.today})`), undefined, 'on'),
    )
  // Confirming a rule says nothing about the course of the matter: an act may well bear an earlier day.
  const before = isConfirmation(proposed.kind) ? undefined : state.acts.findLast(done => !isConfirmation(done.kind))
  if (!before || !surelyBefore(on, before.bounds)) return { problems, marks }
  const says = words(`早于前一行为（${before.bounds.earliest}）`, `earlier than the act before it (${before.bounds.earliest})`)
  if (proposed.source === 'own' && isBlank(proposed.enteredLater))
    problems.push(refusal('date', words(`${says.zh}，请说明补录理由`, `${says.en}: state why it is entered later`), act, 'on'))
  else marks.push({ code: 'entered-later', says: words(`补录：${says.zh}`, `entered later: ${says.en}`), basis: act.basis })
  return { problems, marks }
}

function checkPost(act: ActSpec, proposed: ProposedAct, posts: PostId[]): Refusal[] {
  if (proposed.post === undefined || posts.includes(proposed.post)) return []
  return [refusal('wrong-post', words('不能以该岗位办理', 'not possible in this post'), act, 'post')]
}

/** Paper, decision and outgoing check. A past act has none of them here; a proxy act has its scan, and the author's inner steps stay unknown. */
function checkPaper(act: ActSpec, proposed: ProposedAct, world: World): Refusal[] {
  if (proposed.source === 'past') return []
  const { paper } = world
  const found: Refusal[] = []
  if (act.paper?.required && !paper) found.push(refusal('paper', words('须附文书', 'a paper is required'), act, 'paper'))
  if (paper && act.paper && paper.form !== act.paper.form)
    found.push(refusal('paper', words('文书种类不符', 'not the right form'), act, 'paper'))
  if (paper && !paper.confirmed && !(paper.decidedBy && isPostId(paper.decidedBy)))
    found.push(refusal('paper', words('文书尚未核对或批准', 'the paper is neither confirmed nor approved'), act, 'paper'))
  const decider: unknown = own((proposed.facts ?? {}) as Record<string, unknown>, 'decidedBy')
  if (act.decision && typeof decider === 'string') {
    if (!(act.decision as string[]).includes(decider))
      found.push(refusal('decision', words('决定主体不符合规定', 'not decided by who may decide'), act, 'decidedBy'))
    else if (paper?.decidedBy && paper.decidedBy !== decider)
      found.push(refusal('decision', words('与文书的批准人不一致', 'not the one who approved the paper'), act, 'decidedBy'))
  }
  return proposed.source === 'own' && act.checkedBy ? [...found, ...checkedBy(act, act.checkedBy, world)] : found
}

/** Handling and 案管 of one matter are never one person (P1 arts 5, 114). */
function checkedBy(act: ActSpec, post: PostId, { paper, asker }: World): Refusal[] {
  const by = paper?.checkedBy
  if (!by || by.post !== post)
    return [
      refusal(
        'checked-by',
        words(`须先由${postSpec(post).title.zh}审核`, `must first be checked by: ${postSpec(post).title.en}`),
        act,
        'paper',
      ),
    ]
  const same = by.person === asker.person || by.person === paper?.handler
  return same ? [refusal('checked-by', words('办理人不能自行审核', 'the person handling it cannot check it'), act, 'paper')] : []
}

/** An act that meets a recurring clock and opens its next period at once: late where the period before had run out. */
function missedRounds(def: Definition, before: ClockView[], after: State, kind: string): Mark[] {
  return before
    .filter(view => view.status === 'overdue' && after.clocks[view.id]?.met?.hash !== PROPOSED)
    .filter(({ id }) => def.clocks[id]?.recurs && def.clocks[id].met.includes(kind))
    .map(({ id, title, daysLeft, basis }) => {
      const days = -(daysLeft ?? 0)
      return { code: 'late', clock: id, days, says: words(`${title.zh}：逾期${days}日`, `${title.en}: ${days} days late`), basis }
    })
}

/** What the new act does to the clocks it meets: a mark when late, a refusal when the period is fixed (P1 art 20, P2 art 20). */
function lateness(clocks: ClockView[], after: State, parameters: Parameters, act: ActSpec): { problems: Refusal[]; marks: Mark[] } {
  const met = clocks.filter(view => after.clocks[view.id]?.met?.hash === PROPOSED)
  const problems: Refusal[] = []
  const marks: Mark[] = []
  for (const view of met) {
    const fixed = view.rule !== null && ruleOf(view.rule, parameters)?.fixed === true
    if (view.lateBy !== null && fixed)
      problems.push({
        code: 'fixed-period',
        says: words(
          `${view.title.zh}已于${view.latestDue}届满，不变期间不得延长`,
          `${view.title.en} ended on ${view.latestDue}; a fixed period is never extended`,
        ),
        basis: view.basis,
      })
    else if (view.lateBy !== null)
      marks.push({
        code: 'late',
        clock: view.id,
        days: view.lateBy,
        says: words(`${view.title.zh}：逾期${view.lateBy}日`, `${view.title.en}: ${view.lateBy} days late`),
        basis: view.basis,
      })
    else if (view.status === 'cannot-be-judged')
      marks.push({ code: 'cannot-be-judged', clock: view.id, says: view.says, basis: [...view.basis, ...act.basis] })
  }
  return { problems, marks }
}

function sourceMarks(act: ActSpec, proposed: ProposedAct, missing: string[]): Mark[] {
  const marks: Mark[] = []
  if (proposed.source === 'past') marks.push({ code: 'recorded', says: words('补录的既往行为', 'recorded past act'), basis: [] })
  if (proposed.source === 'proxy') marks.push({ code: 'proxy', says: words('本院代录', 'entered for the other house'), basis: [] })
  for (const name of missing) {
    const title = act.facts[name]?.title ?? words(name, name)
    marks.push({ code: 'not-known', where: name, says: words(`${title.zh}不详`, `${title.en} not known`), basis: [] })
  }
  return marks
}
