/** The demo county's dates run through the definitions: every act is accepted on its day, every clock shows the day the county expects. */
import { describe, expect, it } from 'vitest'
import type { Facts, FoldedAct } from '#engine/procedure/act.ts'
import { assess, type ClockView } from '#engine/procedure/assess.ts'
import { type Checked, check } from '#engine/procedure/check.ts'
import { fold } from '#engine/procedure/fold.ts'
import type { Parameters } from '#engine/procedure/parameters.ts'
import { CALENDARS } from '../calendars/index.ts'
import type { PostId } from '../posts/post.ts'
import { findProcedure } from './index.ts'
import { type Definition, type HouseKind, kindsOf } from './procedure.ts'

type Step = [day: string, kind: string, facts: Facts, person?: string]

const house = (role: string, kind: HouseKind): Parameters['parties'][number] => ({
  role,
  house: role,
  name: role,
  kind,
  level: 4,
  region: '431200',
  superior: null,
})

function parametersOf(def: Definition, confirmed: string[] = []): Parameters {
  const parties = Object.entries(def.parties).map(([role, spec]) => house(role, kindsOf(spec)[0] as HouseKind))
  return { parties, terms: {}, confirmed: Object.fromEntries(confirmed.map(rule => [rule, { by: '联络员', on: '2026-01-05' }])) }
}

const definition = (id: string): Definition => {
  const def = findProcedure(id)
  if (!def) throw new Error(id)
  return def
}

/** One act proposed on its own day by the post named first, with its paper taken in and checked by case management. */
function propose(def: Definition, parameters: Parameters, done: FoldedAct[], [day, kind, facts, person]: Step, post?: PostId): Checked {
  const act = def.acts[kind]
  const doer = person ?? `${act?.posts[0]}`
  return check(
    def,
    parameters,
    fold(def, parameters, done),
    { kind, facts, on: day, source: 'own' },
    {
      today: day,
      calendars: CALENDARS,
      asker: { role: act?.by ?? null, person: doer, posts: [post ?? (act?.posts[0] as PostId)] },
      ...(act?.paper
        ? {
            paper: {
              form: act.paper.form,
              confirmed: true,
              handler: doer,
              checkedBy: { post: 'case-management' as const, person: 'desk' },
            },
          }
        : {}),
    },
  )
}

/** Runs a life; every step must be accepted. */
function live(def: Definition, steps: Step[], parameters = parametersOf(def)): FoldedAct[] {
  const done: FoldedAct[] = []
  for (const step of steps) {
    const answer = propose(def, parameters, done, step)
    if (!answer.ok) throw new Error(`${step[0]} ${step[1]}: ${answer.because.map(no => `${no.where ?? ''} ${no.says.zh}`).join('; ')}`)
    const n = done.length + 1
    const act = def.acts[step[1]]
    const header: FoldedAct['header'] = {
      v: 1,
      actId: `a${n}`,
      matterId: 'm',
      house: act?.by ?? '',
      recordedBy: act?.by ?? '',
      role: act?.by ?? '',
      kind: step[1],
      person: step[3] ?? `${act?.posts[0]}`,
      post: act?.posts[0] as PostId,
      on: step[0],
      source: 'own',
      definition: { id: def.id, version: def.version, fingerprint: '' },
      prior: null,
      codes: answer.codes,
      commitments: {},
    }
    done.push({ header, hash: `h${n}`, n, effect: true })
  }
  return done
}

function clockOf(def: Definition, acts: FoldedAct[], id: string, today: string, parameters = parametersOf(def)): ClockView {
  const view = assess(def, parameters, fold(def, parameters, acts), today, CALENDARS).find(found => found.id === id)
  if (!view) throw new Error(id)
  return view
}

const points = [1, 2, 3].map(n => ({ id: `p${n}`, text: `第${n}项建议` }))
const chief = (day: string): Facts => ({ decidedBy: 'chief-procurator', decidedOn: day })
const president = (day: string): Facts => ({ decidedBy: 'president', decidedOn: day })
const receipt = (day: string): Facts => ({ receivedOn: day, dateSource: 'stamp' })
const CASE = ['（2025）湘3199执418号']

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

  it('file request: five days only after a named person confirmed them; 06-26 delay meets it; e-copy 07-03', () => {
    const def = definition('file-request')
    const asked: Step[] = [
      ['2026-06-22', 'request', { caseNumbers: CASE, means: 'e-copy', volumes: 'main', fetcher: ['丙'], ...chief('2026-06-22') }],
      ['2026-06-22', 'sign-for', receipt('2026-06-22')],
    ]
    const confirmed = parametersOf(def, ['D10'])
    expect(clockOf(def, live(def, asked), 'supply', '2026-06-25').status).toBe('unconfirmed')
    expect(clockOf(def, live(def, asked, confirmed), 'supply', '2026-06-25', confirmed).due).toBe('2026-06-29')
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
    expect(clockOf(def, supplied, 'supply', '2026-11-23', confirmed).status).toBe('met')
    expect(fold(def, confirmed, supplied).ended).toBe(true)
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
