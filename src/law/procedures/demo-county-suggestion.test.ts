/** The demo county's suggestion: received, extended, unanswered, contested – the days its clocks show. */
import { describe, expect, it } from 'vitest'
import type { Facts } from '#engine/procedure/act.ts'
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

describe('the enforcement suggestion of the demo county', () => {
  const def = definition('enforcement-suggestion')
  const SERVED: Step[] = [
    ['2026-08-20', 'serve', { points, ...chief('2026-08-12'), caseNumbers: CASE, violation: 'inactivity' }],
    ['2026-08-21', 'sign-for', receipt('2026-08-21')],
    ['2026-08-24', 'docket', { caseNumber: ['（2026）湘3199执监5号'], docketedOn: '2026-08-24' }],
  ]
  const answers = [
    { point: 'p1', code: 'adopted', reason: '' },
    { point: 'p2', code: 'partly', reason: '部分采纳的理由' },
    { point: 'p3', code: 'not-adopted', reason: '不采纳的理由' },
  ]

  it('received 08-21: due 11-21 Saturday, rolled to 11-23, answered in time and closed', () => {
    const view = clockOf(def, live(def, SERVED), 'reply', '2026-09-01')
    expect({ nominal: view.nominal, due: view.due, provisional: view.provisional }).toEqual({
      nominal: '2026-11-21',
      due: '2026-11-23',
      provisional: false,
    })
    const acts = live(def, [
      ...SERVED,
      ['2026-08-24', 'file-with-superior', {}],
      ['2026-08-24', 'name-panel', { members: ['己', '庚', '辛'], independent: 'no' }],
      ['2026-09-16', 'hold-hearing', { heldOn: '2026-09-16', attended: 'yes' }],
      ['2026-11-23', 'reply', { answers, ...president('2026-11-23') }],
      ['2026-11-23', 'sign-for-reply', { receivedOn: '2026-11-23' }],
      ['2026-11-23', 'check-result', { checks: points.map(({ id }) => ({ point: id, code: 'corrected', reason: '' })) }],
      ['2026-11-23', 'decide-result', { outcome: 'close' }],
    ])
    expect(clockOf(def, acts, 'reply', '2026-11-23').status).toBe('met')
    expect(clockOf(def, acts, 'filing', '2026-11-23')).toMatchObject({ due: '2026-08-25', status: 'met' })
    expect(clockOf(def, acts, 'sending', '2026-11-23')).toMatchObject({ due: '2026-08-27', status: 'met' })
    expect(fold(def, parametersOf(def), acts)).toMatchObject({ stage: 'closed', ended: true })
  })

  it('takes no answer that skips a point or hides a reason, with art 13', () => {
    const done = live(def, SERVED)
    const reply = (given: Facts['answers']): Checked =>
      propose(def, parametersOf(def), done, ['2026-11-23', 'reply', { answers: given ?? null, ...president('2026-11-23') }])
    expect(reply(answers.slice(0, 2))).toMatchObject({
      ok: false,
      because: [{ where: 'answers.p3', basis: [{ title: '法发〔2016〕30号', article: '13' }] }],
    })
    expect(reply(answers.map(answer => ({ ...answer, reason: '' }))).ok).toBe(false)
    expect(reply(answers).ok).toBe(true)
  })

  it('takes a late reply and marks it late', () => {
    const late = propose(def, parametersOf(def), live(def, SERVED), ['2026-12-01', 'reply', { answers, ...president('2026-12-01') }])
    expect(late).toMatchObject({ ok: true, marks: [{ code: 'late', clock: 'reply', days: 8 }] })
  })

  it('extends once to 12-14 and refuses the second extension and a late one with art 13', () => {
    const steps: Step[] = [
      ['2026-08-12', 'serve', { points, ...chief('2026-08-10'), caseNumbers: CASE, violation: 'review' }],
      ['2026-08-14', 'sign-for', receipt('2026-08-14')],
    ]
    const extend: Step = ['2026-11-10', 'extend', { reason: '案情复杂' }]
    const extended = live(def, [...steps, extend])
    expect(clockOf(def, extended, 'reply', '2026-11-20').due).toBe('2026-12-14')
    expect(propose(def, parametersOf(def), extended, ['2026-12-01', 'extend', { reason: '再延' }])).toMatchObject({
      ok: false,
      because: [{ code: 'already-done', basis: [{ article: '13' }] }],
    })
    expect(propose(def, parametersOf(def), live(def, steps), ['2026-11-17', 'extend', { reason: '迟' }])).toMatchObject({
      ok: false,
      because: [{ code: 'guard', basis: [{ article: '13' }] }],
    })
    expect(propose(def, parametersOf(def), live(def, steps), extend, 'presiding-judge')).toMatchObject({
      ok: false,
      because: [{ code: 'wrong-post' }],
    })
  })

  it('unanswered since 10-20: urging comes before the superior is asked', () => {
    const steps: Step[] = [
      ['2026-07-18', 'serve', { points, ...chief('2026-07-10'), caseNumbers: CASE, violation: 'inactivity' }],
      ['2026-07-20', 'sign-for', receipt('2026-07-20')],
    ]
    const done = live(def, steps)
    expect(clockOf(def, done, 'reply', '2026-10-21')).toMatchObject({ due: '2026-10-20', status: 'overdue' })
    const ask: Step = ['2026-10-28', 'pursue-unanswered', { outcome: 'ask-superior', reason: '逾期' }]
    expect(propose(def, parametersOf(def), done, ask).ok).toBe(false)
    expect(propose(def, parametersOf(def), done, ['2026-10-20', 'urge', { text: '请回复' }]).ok).toBe(false)
    const asked = live(def, [...steps, ['2026-10-21', 'urge', { text: '请回复' }], ask])
    expect(fold(def, parametersOf(def), asked).stage).toBe('follow-up')
    expect(propose(def, parametersOf(def), asked, ['2026-11-02', 'reply', { answers, ...president('2026-11-02') }]).ok).toBe(true)
  })

  it('received 11-20: 2027-02-22, provisional', () => {
    const acts = live(def, [
      ['2026-11-19', 'serve', { points, ...chief('2026-11-18'), caseNumbers: CASE, violation: 'other' }],
      ['2026-11-20', 'sign-for', receipt('2026-11-20')],
    ])
    expect(clockOf(def, acts, 'reply', '2026-11-23')).toMatchObject({ due: '2027-02-22', provisional: true })
  })

  it('runs from the service the sender proved, and from the day agreed after a contest', () => {
    const declared: Step[] = [
      ['2026-08-20', 'serve', { points, ...chief('2026-08-12'), caseNumbers: CASE, violation: 'other' }],
      ['2026-08-28', 'declare-service', { channel: 'post', declaredOn: '2026-08-24', proof: '回执' }],
    ]
    expect(clockOf(def, live(def, declared), 'reply', '2026-09-01').due).toBe('2026-11-24')
    const agreed: Step[] = [
      ...declared,
      ['2026-08-31', 'contest-service', { claimedOn: '2026-08-26', reason: '回执系门卫代收' }],
      ['2026-09-01', 'agree-service-date', { receivedOn: '2026-08-26' }],
    ]
    expect(clockOf(def, live(def, agreed), 'reply', '2026-09-01').due).toBe('2026-11-26')
  })
})
