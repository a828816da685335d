/** The demo county's other matters: query, file request, loan, counter-suggestion, organ, personnel, administrative case – the days their clocks show. */
import { describe, expect, it } from 'vitest'
import type { Checked } from '#engine/procedure/check.ts'
import { fold } from '#engine/procedure/fold.ts'
import {
  CASE,
  chief,
  clockOf,
  definition,
  live,
  parametersOf,
  points,
  president,
  propose,
  receipt,
  type Step,
} from '../../../tests/lives/dated-steps.ts'

describe('the other matters of the demo county', () => {
  it.each<[string, Step[], string, string, boolean]>([
    [
      'written-query',
      [
        ['2026-06-17', 'serve', { caseNumbers: CASE, questions: '案款未发放的原因' }],
        ['2026-06-18', 'sign-for', receipt('2026-06-18')],
      ],
      'reply',
      '2026-07-03',
      false,
    ],
    [
      'follow-up-suggestion',
      [
        ['2026-11-11', 'serve', { points, ...chief('2026-11-09'), lowerCourt: '沅清县人民法院' }],
        ['2026-11-12', 'sign-for', receipt('2026-11-12')],
      ],
      'reply',
      '2027-02-12',
      true,
    ],
    [
      'counter-suggestion',
      [
        ['2026-10-10', 'serve', { points, act: '7号', ...president('2026-10-10') }],
        ['2026-10-12', 'sign-for', receipt('2026-10-12')],
      ],
      'answer-target',
      '2026-11-12',
      false,
    ],
    [
      'counter-suggestion',
      [
        ['2026-10-10', 'serve', { points, act: '7号', ...president('2026-10-10') }],
        ['2026-10-12', 'sign-for', receipt('2026-10-12')],
      ],
      'answer-outer',
      '2027-01-12',
      true,
    ],
  ])('%s: %j', (id, steps, clock, due, provisional) => {
    const def = definition(id)
    const view = clockOf(def, live(def, steps), clock, steps.at(-1)?.[0] ?? '')
    expect({ due: view.due, provisional: view.provisional }).toEqual({ due, provisional })
  })

  it('file request: five days only after a named person of both houses confirmed them; 06-26 delay meets it; e-copy 07-03', () => {
    const def = definition('file-request')
    const asked: Step[] = [
      ['2026-06-22', 'request', { caseNumbers: CASE, means: 'e-copy', volumes: 'main', fetcher: ['丙'], ...chief('2026-06-22') }],
      ['2026-06-22', 'sign-for', receipt('2026-06-22')],
      ['2026-06-22', 'confirm-rule:recipient', { confirmedRule: 'D10', grounds: '已与文本核对' }],
    ]
    const confirmed = parametersOf(def, ['D10'])
    const due = (steps: Step[]) => clockOf(def, live(def, steps, confirmed), 'supply', '2026-06-25', confirmed).due
    expect([due(asked.slice(0, 2)), due(asked)]).toEqual([null, '2026-06-29'])
    const supplied = live(
      def,
      [
        ...asked,
        ['2026-06-26', 'delay', { reason: '卷宗在上级法院', expectedOn: '2026-07-03' }],
        ['2026-07-03', 'supply', { means: 'e-copy', suppliedOn: '2026-07-03', index: '正卷一册' }],
        ['2026-11-20', 'destroy-copy', { note: '已销毁' }],
      ],
      confirmed,
    )
    expect([clockOf(def, supplied, 'supply', '2026-11-23', confirmed).status, fold(def, confirmed, supplied).ended]).toEqual(['met', true])
  })

  it('a loan runs three months, renewed once to six and no further', () => {
    const def = definition('file-request')
    const lent: Step[] = [
      [
        '2026-06-01',
        'request',
        { caseNumbers: CASE, means: 'borrowed', borrowReason: '需要原件', volumes: 'main', fetcher: ['丙'], ...chief('2026-06-01') },
      ],
      ['2026-06-02', 'sign-for', receipt('2026-06-02')],
      ['2026-06-05', 'supply', { means: 'borrowed', suppliedOn: '2026-06-05', loanFrom: '2026-06-05', index: '正卷一册' }],
    ]
    expect(clockOf(def, live(def, lent), 'loan', '2026-06-05').due).toBe('2026-09-07')
    const renewed = live(def, [...lent, ['2026-09-01', 'renew-loan', { reason: '尚未审结', ...chief('2026-09-01') }]])
    expect(clockOf(def, renewed, 'loan', '2026-09-02').due).toBe('2026-12-07')
    expect(
      propose(def, parametersOf(def), renewed, ['2026-11-01', 'renew-loan', { reason: '再续', ...chief('2026-11-01') }]),
    ).toMatchObject({ ok: false, because: [{ basis: [{ article: '4' }] }] })
  })

  it('counter-suggestion answered 11-10: both clocks met', () => {
    const def = definition('counter-suggestion')
    const acts = live(def, [
      ['2026-10-10', 'serve', { points, act: '7号', ...president('2026-10-10') }],
      ['2026-10-12', 'sign-for', receipt('2026-10-12')],
      ['2026-11-10', 'reply', { result: 'maintained', reason: '监督于法有据', ...chief('2026-11-10') }],
    ])
    for (const id of ['answer-target', 'answer-outer']) expect(clockOf(def, acts, id, '2026-11-23').status).toBe('met')
  })

  it('organ suggestion: two months; a date named for urgency stands beside it; reported upward only after urging', () => {
    const def = definition('organ-suggestion')
    const steps: Step[] = [
      ['2026-09-01', 'serve', { points, ...chief('2026-08-31'), failure: 'assist', replyBy: '2026-09-20' }],
      ['2026-09-02', 'sign-for', receipt('2026-09-02')],
    ]
    const done = live(def, steps)
    expect(clockOf(def, done, 'reply', '2026-09-03').due).toBe('2026-11-02')
    expect(clockOf(def, done, 'urgent-reply', '2026-09-03').due).toBe('2026-09-20')
    const report: Step = ['2026-11-12', 'report-unanswered', { target: 'government', reason: '逾期', ...chief('2026-11-12') }]
    expect(propose(def, parametersOf(def), done, report)).toMatchObject({ ok: false, because: [{ basis: [{ article: '25' }] }] })
    expect(live(def, [...steps, ['2026-11-03', 'urge', { text: '请回复' }], report]).length).toBe(4)
  })

  it('personnel suggestion: sealed, and the date in the letter governs', () => {
    const def = definition('personnel-suggestion')
    const acts = live(def, [
      ['2026-10-08', 'serve', { points, ...chief('2026-10-08'), concerned: ['壬'], replyBy: '2026-12-08' }],
      ['2026-10-09', 'sign-for', receipt('2026-10-09')],
    ])
    expect(clockOf(def, acts, 'reply', '2026-11-23').due).toBe('2026-12-08')
    expect(fold(def, parametersOf(def), acts).sealed).toBe(true)
  })

  it('administrative case: six months fixed, seven days to decide, extension by the chief but not in a simple case', () => {
    const def = definition('administrative-supervision-case')
    const filing = { applicants: ['甲'], caseNumbers: CASE, request: '请求监督', knewOn: '2025-04-03' }
    expect(propose(def, parametersOf(def), [], ['2025-10-10', 'apply', filing])).toMatchObject({
      ok: false,
      because: [{ code: 'fixed-period', basis: [{ article: '20' }, { article: '27' }] }],
    })
    expect(propose(def, parametersOf(def), [], ['2025-10-10', 'register-late-application', filing]).ok).toBe(true)
    expect(propose(def, parametersOf(def), [], ['2025-10-09', 'register-late-application', filing]).ok).toBe(false)
    const accepted: Step[] = [
      ['2025-09-30', 'apply', filing],
      ['2025-09-30', 'complete-materials', { completedOn: '2025-09-30' }],
      ['2025-10-09', 'accept', { remedy: 'used' }],
      ['2025-10-09', 'hand-over', {}],
    ]
    expect(clockOf(def, live(def, accepted.slice(0, 2)), 'intake', '2025-09-30').due).toBe('2025-10-09')
    const reviewing = live(def, accepted)
    const extend = (track: string): Checked =>
      propose(def, parametersOf(def), reviewing, ['2025-12-20', 'extend-review', { reason: 'resolution', track, until: '2026-03-09' }])
    expect(extend('simple')).toMatchObject({ ok: false, because: [{ basis: [{ article: '79' }] }] })
    expect(extend('ordinary').ok).toBe(true)
  })
})
