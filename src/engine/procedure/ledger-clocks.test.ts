/** Clocks of work that is shared: the side that is responsible, a date that later acts move, a meeting undone, feedback that recurs – and evidence that must go with an act (decision 0020). */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/plain-date.ts'
import { words } from '#kernel/words.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import type { Guard } from '#law/procedures/procedure.ts'
import { clocksOn, definitionOf, type Life, parametersOf, type Step, take } from '../../../tests/lives/life.ts'
import type { FoldedAct } from './act.ts'
import { exactly, UNKNOWN } from './bounds.ts'
import { check } from './check.ts'
import { fold } from './fold.ts'
import { type GuardCase, judgeGuard } from './guards.ts'

const LIFE: Life = {
  procedure: 'ledger-item',
  says: '',
  clauses: [],
  parties: { issuer: 'court', recipient: 'procuratorate', office: 'joint-office' },
  steps: [],
}
const OFFICE: Life = { ...LIFE, procedure: 'office-ledger-item', parties: {} }

const open = (side: string, on = '2026-03-02', dueOn = '2026-06-30'): Step => ({
  on,
  act: 'open',
  facts: {
    title: '事项',
    task: '任务',
    target: '目标',
    baseline: '底数',
    problems: '问题',
    ownerHouse: '单位',
    effect: '成效',
    side,
    dueOn,
  },
})
const progress = (on: string, theirs = false): Step => ({ on, act: theirs ? 'progress-theirs' : 'progress', facts: { account: '进展' } })
const ask = (on: string, theirs = false): Step => ({
  on,
  act: theirs ? 'ask-close-theirs' : 'ask-close',
  facts: { result: '成效' },
  files: 1,
})
const answer = (on: string, theirs: boolean, agreed: boolean): Step => ({
  on,
  act: theirs ? 'consent-theirs' : 'consent',
  facts: agreed ? { answer: 'agreed' } : { answer: 'not-agreed', reason: '依据不足' },
})
const moved = (on: string, dueOn: string, act = 'carry-over'): Step => ({ on, act, facts: { dueOn, reason: '会议决定' } })

/** The record after these steps; a step that is refused fails the test. */
function recordOf(steps: Step[], life = LIFE): { done: FoldedAct[]; marks: string[][] } {
  const done: FoldedAct[] = []
  const marks: string[][] = []
  for (const step of steps) {
    const outcome = take(life, done, step)
    if (!outcome.ok) throw new Error(`${step.on} ${step.act}: ${outcome.says}`)
    done.push(outcome.act)
    marks.push(outcome.marks)
  }
  return { done, marks }
}
const clocks = (steps: Step[], today: string, life = LIFE): Record<string, string> => clocksOn(life, recordOf(steps, life).done, today)
const refusedAs = (steps: Step[], step: Step): string => {
  const outcome = take(LIFE, recordOf(steps).done, step)
  return outcome.ok ? 'taken' : outcome.code
}

describe('a clock of one side', () => {
  it.each([
    ['issuer', '2026-06-30', 'not-started', '2026-06-02', 'not-started'],
    ['recipient', 'not-started', '2026-06-30', 'not-started', '2026-06-02'],
    ['both', '2026-06-30', '2026-06-30', '2026-06-02', '2026-06-02'],
  ])('%s is responsible: due %s and %s, feedback %s and %s', (side, due, theirs, feedback, feedbackTheirs) => {
    expect(clocks([open(side)], '2026-03-02')).toEqual({
      due,
      'due-theirs': theirs,
      feedback,
      'feedback-theirs': feedbackTheirs,
    })
  })

  it('reads the codes of the joint office’s ledger alike', () => {
    expect(clocks([open('court-side')], '2026-03-02', OFFICE)).toMatchObject({ due: '2026-06-30', 'due-theirs': 'not-started' })
    expect(clocks([open('procuratorate-side')], '2026-03-02', OFFICE)).toMatchObject({ due: 'not-started', 'due-theirs': '2026-06-30' })
  })

  it('of a side that is not responsible never meets anything, and is moot at the end', () => {
    const steps = [open('recipient'), ask('2026-04-01'), answer('2026-04-02', true, true)]
    expect(clocks(steps.slice(0, 2), '2026-04-01')).toMatchObject({ due: 'not-started', 'due-theirs': 'met' })
    expect(clocks(steps, '2026-04-02')).toMatchObject({ due: 'moot', 'due-theirs': 'met' })
  })
})

describe('the day of an item', () => {
  const start = open('both')

  it('is the last one that an act named: opening, change, carry-over, in any order', () => {
    expect(clocks([start, moved('2026-04-01', '2026-07-31')], '2026-04-01').due).toBe('2026-07-31')
    expect(clocks([start, moved('2026-04-01', '2026-07-31', 'amend')], '2026-04-01').due).toBe('2026-07-31')
    expect(clocks([start, moved('2026-04-01', '2026-09-30'), moved('2026-05-01', '2026-08-31', 'amend')], '2026-05-01').due).toBe(
      '2026-08-31',
    )
    expect(clocks([start, moved('2026-04-01', '2026-08-31', 'amend'), moved('2026-05-01', '2026-09-30')], '2026-05-01').due).toBe(
      '2026-09-30',
    )
  })

  it('is not moved by a change that names none', () => {
    const change: Step = { on: '2026-04-01', act: 'amend', facts: { target: '新目标', reason: '建议' } }
    expect(clocks([start, change], '2026-04-01').due).toBe('2026-06-30')
  })

  it.each([
    ['on the day', '2026-06-30', 'met', []],
    ['a day late', '2026-07-01', 'met-late', ['late']],
  ])('closing asked for %s (%s): %s, never refused', (_when, on, status, marks) => {
    const record = recordOf([start, ask(on)])
    expect(record.marks.at(-1)).toEqual(on > '2026-06-02' ? expect.arrayContaining(marks) : marks)
    expect(clocks([start, ask(on)], on).due).toBe(status)
  })

  it('runs again when the other side does not agree, and what meets it next is judged by its own day', () => {
    const steps = [start, ask('2026-06-01'), answer('2026-06-10', true, false)]
    expect(clocks(steps, '2026-06-10')).toMatchObject({ due: '2026-06-30', 'due-theirs': '2026-06-30' })
    expect(clocks(steps, '2026-07-01').due).toBe('overdue')
    expect(clocks([...steps, ask('2026-07-02')], '2026-07-02').due).toBe('met-late')
    expect(clocks([...steps, ask('2026-06-29', true)], '2026-06-29').due).toBe('met')
  })

  it('stays met when the other side agrees', () => {
    expect(clocks([start, ask('2026-06-01'), answer('2026-06-10', true, true)], '2026-12-01')).toMatchObject({
      due: 'met',
      'due-theirs': 'met',
    })
  })
})

describe('regular feedback', () => {
  it('opens a new quarter with every feedback: 3 months, rolled over rest days', () => {
    expect(clocks([open('issuer')], '2026-03-02').feedback).toBe('2026-06-02')
    expect(clocks([open('issuer'), progress('2026-06-02')], '2026-06-02').feedback).toBe('2026-09-02')
    expect(clocks([open('issuer'), progress('2026-05-05')], '2026-05-05').feedback).toBe('2026-08-05')
    // 2026-08-08 is a Saturday
    expect(clocks([open('issuer'), progress('2026-05-08')], '2026-05-08').feedback).toBe('2026-08-10')
  })

  it('of the other side meets nothing here', () => {
    expect(clocks([open('both'), progress('2026-05-06', true)], '2026-05-06')).toMatchObject({
      feedback: '2026-06-02',
      'feedback-theirs': '2026-08-06',
    })
  })

  it('is taken late and marked, and the next quarter runs from it', () => {
    const steps = [open('issuer'), progress('2026-06-08')]
    expect(recordOf(steps).marks).toEqual([[], ['late']])
    expect(clocks(steps.slice(0, 1), '2026-06-08').feedback).toBe('overdue')
    expect(clocks(steps, '2026-06-08').feedback).toBe('2026-09-08')
  })

  it('says by how many days, with the title of the clock', () => {
    const outcome = take(LIFE, recordOf([open('issuer')]).done, progress('2026-06-08'))
    expect(outcome.ok && outcome.marks).toEqual(['late'])
  })

  it('is not asked for while closing is asked for, and begins anew when that is not agreed', () => {
    const asked = [open('issuer'), ask('2026-05-06')]
    expect(clocks(asked, '2026-09-01').feedback).toBe('met')
    expect(clocks([...asked, answer('2026-06-01', true, false)], '2026-06-01').feedback).toBe('2026-09-01')
    expect(clocks([...asked, answer('2026-06-01', true, true)], '2026-06-01').feedback).toBe('moot')
  })

  it('takes the length an agreement chose', () => {
    const monthly: Life = { ...LIFE, terms: { 'item-feedback': 'D-HS-FEED-1' } }
    expect(clocks([open('issuer')], '2026-03-02', monthly).feedback).toBe('2026-04-02')
  })
})

describe('escalation when any side’s day has passed', () => {
  const escalate = (on: string): Step => ({ on, act: 'escalate', facts: { reason: '到期未办结' } })

  it.each(['issuer', 'recipient', 'both'])('%s: refused on the day, taken the day after', side => {
    expect(refusedAs([open(side)], escalate('2026-06-30'))).toBe('guard')
    expect(refusedAs([open(side)], escalate('2026-07-01'))).toBe('taken')
  })

  it('refused again once the item is carried over', () => {
    expect(refusedAs([open('both'), moved('2026-07-01', '2026-09-30')], escalate('2026-07-02'))).toBe('guard')
  })

  it('is a person’s: nothing happens by itself, whatever the day', () => {
    expect(recordOf([open('both')]).done).toHaveLength(1)
    expect(clocks([open('both')], '2027-06-30')).toMatchObject({ due: 'overdue' })
  })
})

describe('evidence', () => {
  it('is missing without a file: a legal no with its article and place; a paper alone states and does not prove', () => {
    const steps = [open('issuer')]
    const bare = take(LIFE, recordOf(steps).done, { ...ask('2026-04-01'), files: 0 })
    expect(bare).toMatchObject({ ok: false, code: 'evidence', articles: ['feedback'] })
    expect(!bare.ok && bare.says).toContain('files 销号须附成效的证明材料')
    expect(refusedAs(steps, ask('2026-04-01'))).toBe('taken')
  })

  it('is told together with what else is missing', () => {
    expect(refusedAs([open('issuer')], { on: '2026-04-01', act: 'ask-close', facts: {} })).toBe('facts')
  })

  it.each([
    ['past', ['cannot-be-judged'], '来源未载'],
    ['proxy', [], ''],
  ] as const)('entered as %s: %j', (source, codes, says) => {
    const def = definitionOf(LIFE)
    const parameters = parametersOf(LIFE)
    const { done } = recordOf([open('issuer')])
    const answer = check(
      def,
      parameters,
      fold(def, parameters, done),
      { kind: 'ask-close', facts: { result: '成效' }, on: '2026-04-01', source },
      {
        today: '2026-04-01',
        calendars: CALENDARS,
        asker: { role: 'recipient', person: 'y', posts: ['liaison-officer'], proxyFor: ['issuer'] },
        ...(source === 'proxy' ? { files: 1 } : {}),
      },
    )
    const marks = answer.ok ? answer.marks.filter(mark => mark.code === 'cannot-be-judged') : []
    expect([answer.ok, marks.map(mark => mark.code)]).toEqual([true, codes])
    expect(marks[0]?.says.zh ?? '').toContain(says)
  })

  const told = { says: words('须有依据', 'evidence is needed'), basis: [] }
  const evidence: Guard = { rule: 'evidence', ...told }
  const about = (own: GuardCase['own']): GuardCase => ({
    state: {} as GuardCase['state'],
    parameters: { parties: [], terms: {}, confirmed: {} },
    person: 'x',
    on: exactly('2026-04-01'),
    own,
    clocks: [],
  })

  it.each([
    ['while only the possibility is shown', null, null],
    ['with no file', { codes: {}, given: [], files: 0 }, 'evidence'],
    ['with no number of files', { codes: {}, given: [] }, 'evidence'],
    ['with one', { codes: {}, given: [], files: 1 }, null],
    ['with many', { codes: {}, given: [], files: 20 }, null],
  ])('%s', (_when, own, code) => {
    expect(judgeGuard(evidence, about(own))?.code ?? null).toBe(code)
  })
})

describe('after-due of several clocks', () => {
  const told = { says: words('到期后才能', 'only after the day'), basis: [] }
  const guard: Guard = { rule: 'after-due', clock: 'one', or: ['two'], ...told }
  const view = (id: string, status: string, due: string | null) =>
    ({
      id,
      status,
      earliestDue: due,
      latestDue: due,
      metOn: null,
      right: null,
      says: words('不适用', 'moot'),
    }) as unknown as GuardCase['clocks'][number]
  const verdict = (one: [string, string | null], two: [string, string | null], on = exactly('2026-07-01')): string =>
    judgeGuard(guard, {
      state: {} as GuardCase['state'],
      parameters: { parties: [], terms: {}, confirmed: {} },
      person: 'x',
      on,
      own: null,
      clocks: [view('one', ...one), view('two', ...two)],
    })?.code ?? 'holds'

  it.each<[[string, string | null], [string, string | null], string]>([
    [['overdue', '2026-06-30'], ['overdue', '2026-06-30'], 'holds'],
    [['overdue', '2026-06-30'], ['running', '2026-09-30'], 'holds'],
    [['running', '2026-09-30'], ['overdue', '2026-06-30'], 'holds'],
    [['not-started', null], ['overdue', '2026-06-30'], 'holds'],
    [['overdue', '2026-06-30'], ['not-started', null], 'holds'],
    [['running', '2026-09-30'], ['running', '2026-09-30'], 'guard'],
    [['not-started', null], ['running', '2026-09-30'], 'guard'],
    [['not-started', null], ['not-started', null], 'guard'],
    [['moot', '2026-06-30'], ['running', '2026-09-30'], 'guard'],
    [['running', '2026-09-30'], ['cannot-be-judged', null], 'cannot-be-judged'],
  ])('%j %j: %s', (one, two, expected) => expect(verdict(one, two)).toBe(expected))

  it('on a day not known cannot be judged', () => {
    expect(verdict(['overdue', '2026-06-30'], ['running', '2026-09-30'], UNKNOWN)).toBe('cannot-be-judged')
  })
})

/** What an item’s day says, told without the engine. */
function naiveDue(steps: Step[], mine: boolean, today: string): string {
  let [due, asked, ended, side] = ['', '', false, '']
  for (const { act, facts = {}, on } of steps) {
    if (typeof facts.dueOn === 'string') due = facts.dueOn
    if (act === 'open') side = String(facts.side)
    if (act.startsWith('ask-close')) asked = on
    if (act.startsWith('consent') && facts.answer === 'not-agreed') asked = ''
    if (act.startsWith('consent') && facts.answer === 'agreed') ended = true
  }
  if (side !== 'both' && (side === 'issuer') !== mine) return ended ? 'moot' : 'not-started'
  if (asked !== '') return asked <= due ? 'met' : 'met-late'
  return today <= due ? due : 'overdue'
}

describe('whatever happens to an item', () => {
  const deed = fc.record({
    what: fc.constantFrom('progress', 'progress-theirs', 'ask', 'ask-theirs', 'agree', 'not-agree', 'carry-over', 'amend'),
    after: fc.integer({ min: 0, max: 50 }),
    longer: fc.integer({ min: 0, max: 90 }),
  })

  it('its two due clocks say what a plain reading of its acts says', () => {
    let ends = 0
    fc.assert(
      fc.property(
        fc.constantFrom('issuer', 'recipient', 'both'),
        fc.array(deed, { maxLength: 9 }),
        fc.integer({ min: 0, max: 60 }),
        (side, deeds, later) => {
          const steps = [open(side)]
          let [on, asked, ended] = ['2026-03-02', '', false]
          for (const { what, after, longer } of deeds) {
            if (ended) break
            on = addDays(on, after)
            const answering = what === 'agree' || what === 'not-agree'
            if ((asked !== '') !== answering) continue
            if (answering) {
              steps.push(answer(on, asked === 'ask', what === 'agree'))
              ended = what === 'agree'
              asked = ''
            } else if (what.startsWith('ask')) {
              steps.push(ask(on, what === 'ask-theirs'))
              asked = what
            } else if (what.startsWith('progress')) steps.push(progress(on, what !== 'progress'))
            else steps.push(moved(on, addDays(on, longer), what))
          }
          ends += ended ? 1 : 0
          const today = addDays(on, later)
          const said = clocks(steps, today)
          expect([said.due, said['due-theirs']]).toEqual([naiveDue(steps, true, today), naiveDue(steps, false, today)])
        },
      ),
      { numRuns: 300 },
    )
    expect(ends).toBeGreaterThan(10)
  })
})
