/** The demo county's supervision case: every act is accepted on its day, every clock shows the day the county expects. */
import { describe, expect, it } from 'vitest'
import type { Checked } from '#engine/procedure/check.ts'
import { fold } from '#engine/procedure/fold.ts'
import { CASE, chief, clockOf, definition, live, parametersOf, propose, type Step } from '../../../tests/lives/dated-steps.ts'

const INTAKE: Step[] = [
  ['2026-06-08', 'apply', { applicants: ['甲'], caseNumbers: CASE, request: '案款未付、异议未裁、线索未查' }],
  ['2026-06-08', 'request-supplement', { missing: '身份证明', dueOn: '2026-06-15' }],
  ['2026-06-12', 'complete-materials', { completedOn: '2026-06-12' }],
  ['2026-06-15', 'accept', { remedy: 'pending-overdue', remedyReason: '异议四月二十日提出，逾期未裁定' }],
  ['2026-06-16', 'notify-acceptance', { recipients: ['甲', '乙'] }],
  ['2026-06-16', 'notify-other-party', { recipients: ['乙'], servedOn: '2026-06-16', channel: 'direct' }],
  ['2026-06-16', 'hand-over', {}],
  ['2026-06-16', 'recusal-notice', { recipients: ['甲', '乙'], handlers: ['丙'] }],
  ['2026-06-22', 'begin-file-access', { from: '2026-06-22' }],
  ['2026-07-03', 'end-file-access', { until: '2026-07-03' }],
]

describe('the supervision case of the demo county', () => {
  const def = definition('enforcement-supervision-case')

  it('moves the review end from 09-15 to 09-28 by eleven days of file access', () => {
    expect(clockOf(def, live(def, INTAKE.slice(0, 8)), 'review', '2026-06-20').due).toBe('2026-09-15')
    expect(clockOf(def, live(def, INTAKE), 'review', '2026-07-04').due).toBe('2026-09-28')
    expect(clockOf(def, live(def, INTAKE.slice(0, 9)), 'review', '2026-06-24').status).toBe('suspended')
  })

  it('has notice and hand-over in three days, the other party fifteen', () => {
    const acts = live(def, INTAKE.slice(0, 4))
    expect(clockOf(def, acts, 'acceptance-notice', '2026-06-15').due).toBe('2026-06-18')
    expect(clockOf(def, acts, 'hand-over', '2026-06-15').due).toBe('2026-06-18')
    expect(clockOf(def, live(def, INTAKE), 'opinion', '2026-06-20').due).toBe('2026-07-01')
  })

  it('decided 08-12: send by 08-27, checked 08-18 by another person, sent 08-20', () => {
    const decided = live(def, [...INTAKE, ['2026-08-12', 'decide-suggestion', { ...chief('2026-08-12'), kind: 'court' }, '丙']])
    expect(clockOf(def, decided, 'suggestion', '2026-08-12').due).toBe('2026-08-27')
    const own = propose(def, parametersOf(def), decided, ['2026-08-18', 'check-outgoing', { result: 'complete' }, '丙'])
    expect(own).toMatchObject({ ok: false, because: [{ code: 'guard', basis: [{ article: '114' }, { article: '5' }] }] })
    const unchecked = propose(def, parametersOf(def), decided, ['2026-08-18', 'suggestion-served', { number: '7号' }])
    expect(unchecked.ok).toBe(false)
    const sent = live(def, [
      ...INTAKE,
      ['2026-08-12', 'decide-suggestion', { ...chief('2026-08-12'), kind: 'court' }, '丙'],
      ['2026-08-18', 'check-outgoing', { result: 'complete' }, '丁'],
      ['2026-08-20', 'suggestion-served', { number: '沅清检民执监〔2026〕43319900007号' }],
      ['2026-08-21', 'notify-parties', { recipients: ['甲', '乙'] }],
      ['2026-11-23', 'close', { told: true }],
    ])
    expect(clockOf(def, sent, 'suggestion', '2026-11-23').status).toBe('met')
    expect(fold(def, parametersOf(def), sent).stage).toBe('closed')
  })

  it('refuses acceptance while a remedy is unused, and lets conduct of personnel pass', () => {
    const before = live(def, INTAKE.slice(0, 3))
    const accept = (remedy: string): Checked => propose(def, parametersOf(def), before, ['2026-06-15', 'accept', { remedy }])
    for (const remedy of ['not-used', 'pending-in-time']) {
      expect(accept(remedy), remedy).toMatchObject({
        ok: false,
        because: [{ basis: [{ article: '28' }, { article: '28.2' }, { article: '6' }] }],
      })
    }
    for (const remedy of ['used', 'none', 'personnel']) expect(accept(remedy).ok, remedy).toBe(true)
    for (const remedy of ['good-reason', 'pending-overdue']) expect(accept(remedy).ok, remedy).toBe(false)
  })

  it('ends an ex officio case by termination, never by “not supported”', () => {
    const steps: Step[] = [
      ['2026-09-01', 'start-ex-officio', { ground: 'public-interest', facts: '履职中发现', caseNumbers: CASE }, '丙'],
      ['2026-09-03', 'register', { tellParties: 'yes', noticeFrom: '2026-09-03' }, '丁'],
    ]
    const acts = live(def, steps)
    expect(clockOf(def, live(def, steps.slice(0, 1)), 'registration', '2026-09-01').due).toBe('2026-09-04')
    expect(clockOf(def, acts, 'registered-notice', '2026-09-03').due).toBe('2026-09-07')
    const refused = propose(def, parametersOf(def), acts, ['2026-10-09', 'not-support', { reason: '无违法', ...chief('2026-10-09') }])
    expect(refused).toMatchObject({
      ok: false,
      because: [{ code: 'guard', basis: [{ article: '109' }, { article: '16' }, { article: '6' }] }],
    })
    const end = { ground: 'no-measure', reason: '无需采取监督措施', tellParties: 'no', ...chief('2026-10-09') }
    expect(fold(def, parametersOf(def), live(def, [...steps, ['2026-10-09', 'terminate', end], ['2026-10-09', 'close', {}]])).ended).toBe(
      true,
    )
  })

  it('gives an outsider’s complaint the petition way and no papers', () => {
    const steps: Step[] = [
      ['2026-06-08', 'receive-complaint', { complainants: ['戊'], content: '控告' }],
      ['2026-06-10', 'to-petition-route', { note: '信访办理' }],
    ]
    const acts = live(def, steps)
    expect(fold(def, parametersOf(def), acts)).toMatchObject({ stage: 'petition-route', ended: true })
    for (const kind of ['accept', 'refuse', 'not-support']) {
      expect(propose(def, parametersOf(def), live(def, steps.slice(0, 1)), ['2026-06-10', kind, {}]), kind).toMatchObject({
        ok: false,
        because: [{ code: 'wrong-stage' }],
      })
    }
  })
})
