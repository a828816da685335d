/** Filing limits and review periods of cases about judgments on any day, against an oracle that counts days one by one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FoldedAct } from '#engine/procedure/act.ts'
import { clocksOn, type Life, type Outcome, type Step, take } from '../../../tests/lives/life.ts'
import { due, iso, monthsOn, next, rolled } from '../../../tests/lives/naive-due.ts'
import { by, did } from '../../../tests/lives/request-steps.ts'

const day = (from: string, until: string) =>
  fc.integer({ min: Date.parse(from) / 86_400_000, max: Date.parse(until) / 86_400_000 }).map(n => iso(n * 86_400_000))

const lifeOf = (procedure: string): Life => ({ procedure, says: '', clauses: [], steps: [] })
const JUDGMENT = { caseNumbers: ['（2025）湘3199民终217号'] }
const application = { applicants: ['甲'], ...JUDGMENT, request: '原判决错误', first: 'rejected' }

function taken(procedure: string, steps: Step[]): FoldedAct[] {
  const done: FoldedAct[] = []
  for (const step of steps) {
    const outcome = take(lifeOf(procedure), done, step)
    if (!outcome.ok) throw new Error(`${step.on} ${step.act}: ${outcome.says}`)
    done.push(outcome.act)
  }
  return done
}

const clock = (procedure: string, steps: Step[], id: string, today: string): string | undefined =>
  clocksOn(lifeOf(procedure), taken(procedure, steps), today)[id]

const attempt = (procedure: string, step: Step): Outcome => take(lifeOf(procedure), [], step)

/** Case, months of the fixed limit, article. */
const LIMITS: [string, number, string][] = [
  ['civil-judgment-case', 24, '20'],
  ['administrative-judgment-case', 6, '20'],
]

describe('the fixed filing limit', () => {
  it.each(LIMITS)(
    '%s: taken on the last day of %d months, refused on the next, which alone can be registered as late',
    (id, months, article) => {
      fc.assert(
        fc.property(day('2022-09-01', '2024-06-30'), from => {
          const last = due(from, months, 'm')
          const after = next(last)
          expect(attempt(id, did(last, 'apply', { ...application, limitFrom: from })).ok).toBe(true)
          expect(attempt(id, did(after, 'apply', { ...application, limitFrom: from }))).toMatchObject({
            ok: false,
            code: 'fixed-period',
            articles: expect.arrayContaining([article]),
          })
          expect(attempt(id, did(last, 'register-late-application', { ...application, limitFrom: from })).ok).toBe(false)
          expect(attempt(id, did(after, 'register-late-application', { ...application, limitFrom: from })).ok).toBe(true)
        }),
        { numRuns: 40 },
      )
    },
  )

  it('second look: one year from the decision not to support', () => {
    fc.assert(
      fc.property(day('2023-06-01', '2025-06-30'), from => {
        const facts = {
          applicants: ['甲'],
          ...JUDGMENT,
          decisionNumber: '不支持决定',
          decidedBelowOn: from,
          reason: '新证据',
          earlier: 'no',
        }
        const last = due(from, 12, 'm')
        expect(attempt('second-look', did(last, 'apply', facts)).ok).toBe(true)
        expect(attempt('second-look', did(next(last), 'apply', facts))).toMatchObject({ ok: false, code: 'guard' })
        expect(attempt('second-look', did(next(last), 'register-late-application', facts)).ok).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the review', () => {
  it.each(['civil-judgment-case', 'administrative-judgment-case'])(
    '%s: three months from a request registered above, excluded days added to the nominal end',
    id => {
      fc.assert(
        fc.property(
          day('2024-01-20', '2026-03-31'),
          fc.integer({ min: 0, max: 40 }),
          fc.integer({ min: 1, max: 30 }),
          (on, wait, length) => {
            const registered = did(on, 'register-request', { ...JUDGMENT, from: '下级检察院提请' })
            expect(clock(id, [registered], 'review', on)).toBe(due(on, 3, 'm'))
            const begun = next(on, wait)
            const ended = next(begun, length)
            const steps = [registered, did(begun, 'begin-appraisal', { from: begun }), did(ended, 'end-appraisal', { until: ended })]
            expect(clock(id, steps, 'review', ended)).toBe(rolled(next(monthsOn(on, 3), length)))
          },
        ),
        { numRuns: 40 },
      )
    },
  )

  it.each([
    ['decide-retrial-suggestion', 'retrial-suggestion', { bar: 'none', ...by('procuratorial-committee', '') }],
    ['decide-protest-request', 'protest-request', by('chief-procurator', '')],
    ['decide-protest', 'protest', by('procuratorial-committee', '')],
    ['decide-trial-suggestion', 'trial-suggestion', by('chief-procurator', '')],
  ])('%s: fifteen days to send, on any day', (act, id, facts) => {
    fc.assert(
      fc.property(day('2024-01-20', '2026-08-20'), on => {
        const registered = did(on, 'register-request', { ...JUDGMENT, from: '下级检察院提请' })
        const decided = did(on, act, { ...facts, decidedOn: on })
        for (const procedure of ['civil-judgment-case', 'administrative-judgment-case'])
          expect(clock(procedure, [registered, decided], id, on)).toBe(due(on, 15, 'd'))
      }),
      { numRuns: 30 },
    )
  })

  it('not supported: fifteen days to send the decision, in an application case alone', () => {
    fc.assert(
      fc.property(day('2024-03-01', '2026-08-20'), on => {
        const steps = [
          did(on, 'apply', { ...application, limitFrom: next(on, -30) }),
          did(on, 'complete-materials', { completedOn: on }),
          did(on, 'accept', { first: 'rejected', earlier: 'no' }),
          did(on, 'hand-over', {}),
          did(on, 'not-support', { reason: '并无不当', ...by('chief-procurator', on) }),
        ]
        expect(clock('civil-judgment-case', steps, 'not-supported', on)).toBe(due(on, 15, 'd'))
        const above = taken('civil-judgment-case', [did(on, 'register-request', { ...JUDGMENT, from: '下级检察院提请' })])
        const refused = take(
          lifeOf('civil-judgment-case'),
          above,
          did(on, 'not-support', { reason: '并无不当', ...by('chief-procurator', on) }),
        )
        expect(refused).toMatchObject({ ok: false, code: 'guard' })
      }),
      { numRuns: 30 },
    )
  })
})
