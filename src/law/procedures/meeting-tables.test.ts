/** Joint meetings and the joint ledger: what each lets whom do, at which stage, against which clock and by which clause – and what neither may ever hold. */
import { describe, expect, it } from 'vitest'
import { tableOf } from '../../../tests/lives/table-of.ts'
import { FORMS } from '../forms/index.ts'
import { findPeriod } from '../periods/index.ts'
import { findProcedure } from './index.ts'
import { CHIEFS, HANDS, OBSERVER, OFFICE } from './meeting-acts.ts'
import type { Definition } from './procedure.ts'

const SHORT: [string, string][] = [
  [[...CHIEFS, ...HANDS.filter(post => !CHIEFS.includes(post))].join(' '), '首长或经办'],
  [HANDS.join(' '), '经办'],
  [HANDS.filter(post => !post.startsWith('organ-')).join(' '), '两院经办'],
  [
    'liaison-officer adjudication-management intake-desk handling-judge enforcement-judge presiding-judge division-head vice-president president',
    '法院经办',
  ],
  ['liaison-officer case-management handling-prosecutor department-head deputy-chief-procurator chief-procurator', '检察院经办'],
  ['vice-president president deputy-chief-procurator chief-procurator organ-head', '院领导'],
  [CHIEFS.join(' '), '首长'],
  [OFFICE.join(' '), '联办'],
  [OBSERVER.join(' '), '纪检'],
  ['intake-desk filing-division case-management organ-liaison organ-head', '收发'],
  ['法检框架意见（2024） meetings; 黑龙江会商机制（2024） meetings; 泗县协作意见（2022） meetings', '例会条款'],
  ['法检框架意见（2024） special-meetings', '专题会条款'],
  ['; 宪法 140; 刑事诉讼法（2018） 7', '，互不代行职权'],
  ['泗县协作意见（2022） observer', '列席条款'],
  ['黑龙江会商机制（2024） ledger,tasks', '六清条款'],
  ['黑龙江会商机制（2024） ', '黑龙江 '],
  ['topics agenda agreed notified received held minuted confirmed signed', '全程'],
  ['topics agenda agreed notified received', '会前'],
  ['running asked asked-theirs', '未销号'],
]
const table = (id: string): string[] => tableOf(id).map(line => SHORT.reduce((text, [long, short]) => text.replaceAll(long, short), line))
const lines = (text: string): string[] => text.trim().split('\n')
const defOf = (id: string): Definition => {
  const def = findProcedure(id)
  if (!def) throw new Error(id)
  return def
}
const IDS = ['joint-meeting', 'special-meeting', 'ledger-item', 'office-ledger-item']

/** From the topics on, both kinds of meeting run alike. */
const course = (law: string): string => `
topic | topics agenda | stays | issuer: 经办 | - | ${law}，互不代行职权
topic-theirs | topics agenda | stays | recipient: 经办 | call.topicsBy | ${law}，互不代行职权
topic-office | topics agenda | stays | office: 联办 | - | ${law}，互不代行职权
agenda | topics agenda | agenda | issuer: 经办 | - | ${law}
agree-agenda | agenda | agreed/topics | recipient: 经办 | - | ${law}
notify | agreed notified received | notified | issuer: 经办 | D-HS-NOTE | ${law}
sign-for | notified | received | recipient: 收发 | - | ${law}
return | notified | agreed | recipient: 收发 | - | ${law}
attend | notified received held | stays | issuer: 经办 | - | ${law}
attend-theirs | notified received held | stays | recipient: 经办 | - | ${law}
attend-office | notified received held | stays | office: 联办 | - | ${law}
attend-observer | notified received held | stays | observer: 纪检 | - | 列席条款
hold | notified received | held | issuer: 经办 | - | ${law}
minutes | held minuted | minuted | issuer: 经办 | D-HS-MIN | ${law}
minutes-office | held minuted | minuted | office: 联办 | D-HS-MIN | ${law}
agree-minutes | minuted | confirmed/held | recipient: 经办 | - | ${law}
co-sign | confirmed | signed | issuer: 首长或经办 | - | ${law}
co-sign-theirs | confirmed | signed | recipient: 首长或经办 | - | ${law}
itemise | signed | closed | issuer: 经办 | - | ${law}
postpone | 会前 | stays | issuer: 经办 | - | ${law}
cancel | 会前 | cancelled | issuer: 经办 | - | ${law}
remind-observer | 全程 | stays | observer: 纪检 | - | 列席条款`

describe('the acts', () => {
  it('of a regular joint meeting (HS-MTG)', () => {
    expect(table('joint-meeting')).toEqual(lines(`call | opens | topics | issuer: 经办 | D-HS-TOPICS | 例会条款${course('例会条款')}`))
  })

  it('of a special joint meeting (HS-SPEC): both chiefs first', () => {
    expect(table('special-meeting')).toEqual(
      lines(`
call | opens | called | issuer: 经办 | - | 专题会条款
approve | called | topics | issuer: 首长 | - | 专题会条款
approve-theirs | called | topics | recipient: 首长 | - | 专题会条款
decline | called | declined | issuer: 首长 | - | 专题会条款
decline-theirs | called | declined | recipient: 首长 | - | 专题会条款${course('专题会条款')}`),
    )
  })

  it('of an item between two houses (HS-ITEM)', () => {
    expect(table('ledger-item')).toEqual(
      lines(`
open | opens | running | issuer: 经办 | - | 六清条款
assign | running | stays | issuer: 经办 | - | 黑龙江 breakdown
assign-theirs | running | stays | recipient: 经办 | - | 黑龙江 breakdown
progress | running | stays | issuer: 经办 | D-HS-FEED | 黑龙江 feedback
progress-theirs | running | stays | recipient: 经办 | D-HS-FEED | 黑龙江 feedback
amend | running | stays | issuer: 经办 | - | 六清条款
agree-amend | running | stays | recipient: 经办 | - | 六清条款
remind | running | stays | issuer: 经办 | - | 黑龙江 follow-up
remind-theirs | running | stays | recipient: 经办 | - | 黑龙江 follow-up
remind-office | running | stays | office: 联办 | - | 黑龙江 follow-up
escalate | running | stays | issuer: 院领导 | - | 黑龙江 follow-up
escalate-theirs | running | stays | recipient: 院领导 | - | 黑龙江 follow-up
remind-observer | 未销号 | stays | observer: 纪检 | - | 列席条款
superior-remind | 未销号 | stays | superior: 两院经办 | - | 黑龙江 follow-up
superior-remind-theirs | 未销号 | stays | superior-theirs: 两院经办 | - | 黑龙江 follow-up
ask-close | running | asked | issuer: 经办 | open.dueOn open.dueOn D-HS-FEED D-HS-FEED | 黑龙江 feedback
ask-close-theirs | running | asked-theirs | recipient: 经办 | open.dueOn open.dueOn D-HS-FEED D-HS-FEED | 黑龙江 feedback
consent | asked-theirs | closed/running | issuer: 经办 | - | 黑龙江 feedback
consent-theirs | asked | closed/running | recipient: 经办 | - | 黑龙江 feedback
carry-over | running | stays | issuer: 经办 | - | 六清条款`),
    )
  })

  it('of an item of the joint office: the office keeps and chases, the institutions work, ask and consent', () => {
    expect(table('office-ledger-item')).toEqual(
      lines(`
open | opens | running | issuer: 联办 | - | 六清条款
assign | running | stays | court-side: 法院经办 | - | 黑龙江 breakdown
assign-theirs | running | stays | procuratorate-side: 检察院经办 | - | 黑龙江 breakdown
progress | running | stays | court-side: 法院经办 | D-HS-FEED | 黑龙江 feedback
progress-theirs | running | stays | procuratorate-side: 检察院经办 | D-HS-FEED | 黑龙江 feedback
amend | running | stays | issuer: 联办 | - | 六清条款
agree-amend | running | stays | court-side: 法院经办 | - | 六清条款
agree-amend-theirs | running | stays | procuratorate-side: 检察院经办 | - | 六清条款
remind | running | stays | court-side: 法院经办 | - | 黑龙江 follow-up
remind-theirs | running | stays | procuratorate-side: 检察院经办 | - | 黑龙江 follow-up
remind-office | running | stays | issuer: 联办 | - | 黑龙江 follow-up
escalate | running | stays | issuer: organ-head | - | 黑龙江 follow-up
remind-observer | 未销号 | stays | observer: 纪检 | - | 列席条款
superior-remind | 未销号 | stays | superior: 两院经办 | - | 黑龙江 follow-up
superior-remind-theirs | 未销号 | stays | superior-theirs: 两院经办 | - | 黑龙江 follow-up
ask-close | running | asked | court-side: 法院经办 | open.dueOn open.dueOn D-HS-FEED D-HS-FEED | 黑龙江 feedback
ask-close-theirs | running | asked-theirs | procuratorate-side: 检察院经办 | open.dueOn open.dueOn D-HS-FEED D-HS-FEED | 黑龙江 feedback
consent | asked-theirs | closed/running | court-side: 法院经办 | - | 黑龙江 feedback
consent-theirs | asked | closed/running | procuratorate-side: 检察院经办 | - | 黑龙江 feedback
carry-over | running | stays | issuer: 联办 | - | 六清条款`),
    )
  })
})

describe('what must be stated', () => {
  const required = (id: string, kind: string): string[] =>
    Object.entries(defOf(id).acts[kind]?.facts ?? {}).flatMap(([name, spec]) => (spec.required ? [name] : []))

  it.each([
    ['joint-meeting', 'call', 'slot year plannedOn topicsBy'],
    ['joint-meeting', 'topic', 'title line subject text'],
    ['joint-meeting', 'agenda', 'lastReport points'],
    ['joint-meeting', 'notify', 'meetsOn place'],
    ['joint-meeting', 'attend', 'present'],
    ['joint-meeting', 'hold', 'heldOn chair'],
    ['joint-meeting', 'minutes', 'text heads'],
    ['joint-meeting', 'agree-minutes', 'answer'],
    ['joint-meeting', 'itemise', 'account'],
    ['joint-meeting', 'postpone', 'plannedOn reason'],
    ['joint-meeting', 'cancel', 'reason'],
    ['special-meeting', 'call', 'reason'],
    ['ledger-item', 'open', 'title task target baseline problems ownerHouse effect side dueOn'],
    ['office-ledger-item', 'open', 'title task target baseline problems ownerHouse effect side dueOn'],
    ['ledger-item', 'assign', 'ownerDivision'],
    ['ledger-item', 'amend', 'reason'],
    ['ledger-item', 'carry-over', 'dueOn reason'],
    ['ledger-item', 'escalate', 'reason'],
    ['ledger-item', 'ask-close', 'result'],
    ['ledger-item', 'consent', 'answer'],
  ])('%s %s: %s', (id, kind, names) => expect(required(id, kind)).toEqual(names.split(' ')))

  it('whoever does not agree gives reasons, everywhere', () => {
    for (const id of IDS)
      for (const [kind, act] of Object.entries(defOf(id).acts).filter(([, one]) => one.facts.answer))
        expect(
          act.needs?.some(guard => guard.rule === 'own-fact-needs' && guard.needs === 'reason'),
          `${id} ${kind}`,
        ).toBe(true)
  })

  it('closing needs evidence by the same clause, whoever asks; nobody consents to his own asking', () => {
    for (const id of ['ledger-item', 'office-ledger-item']) {
      const { acts } = defOf(id)
      for (const [ask, consent] of [
        ['ask-close', 'consent-theirs'],
        ['ask-close-theirs', 'consent'],
      ] as const) {
        expect(acts[ask]?.needs).toMatchObject([{ rule: 'evidence', basis: [{ article: 'feedback' }] }])
        expect(acts[consent]?.when, `${id} ${consent}`).toEqual([acts[ask]?.to])
        expect(acts[consent]?.by).not.toBe(acts[ask]?.by)
      }
    }
    const office = defOf('office-ledger-item').acts
    for (const kind of ['ask-close', 'ask-close-theirs', 'consent', 'consent-theirs']) expect(office[kind]?.by).not.toBe('issuer')
  })

  it('no other act closes an item', () => {
    for (const id of ['ledger-item', 'office-ledger-item']) {
      const closing = Object.entries(defOf(id).acts).filter(
        ([, act]) => act.to === 'closed' || Object.values(act.toBy?.stages ?? {}).includes('closed'),
      )
      expect(closing.map(([kind]) => kind)).toEqual(['consent', 'consent-theirs'])
    }
  })

  it('both chiefs sign the minutes, both approve a special meeting; each names only who decided and when', () => {
    for (const [id, kinds] of [
      ['joint-meeting', ['co-sign', 'co-sign-theirs']],
      ['special-meeting', ['approve', 'approve-theirs']],
      ['special-meeting', ['co-sign', 'co-sign-theirs']],
    ] as const)
      for (const kind of kinds) {
        const act = defOf(id).acts[kind]
        expect(act).toMatchObject({ decision: ['president', 'chief-procurator', 'organ-head'], together: [...kinds] })
        expect(Object.keys(act?.facts ?? {})).toEqual(expect.arrayContaining(['decidedBy', 'decidedOn']))
      }
  })
})

describe('nobody decides a pending case at a meeting (law sheet §0.2, §10.1)', () => {
  const topics = ['topic', 'topic-theirs', 'topic-office']

  it('a topic says what it is about, and the outcome of a case is refused by constitution and procedure law', () => {
    for (const id of ['joint-meeting', 'special-meeting'])
      for (const kind of topics) {
        const act = defOf(id).acts[kind]
        expect(Object.keys(act?.facts.subject?.values ?? {})).toEqual([
          'general-standard',
          'law-application',
          'procedure',
          'finished-case',
          'other-work',
          'individual',
        ])
        expect(act?.needs).toMatchObject([
          {
            rule: 'own-fact-is',
            fact: 'subject',
            is: ['general-standard', 'law-application', 'procedure', 'finished-case', 'other-work'],
            basis: [
              { statute: 'constitution-2018', article: '140' },
              { statute: 'criminal-procedure-2018', article: '7' },
            ],
          },
        ])
      }
  })

  it('no act of a meeting has a field for how a case ends', () => {
    for (const id of IDS)
      for (const [kind, act] of Object.entries(defOf(id).acts))
        for (const [name, spec] of Object.entries(act.facts)) {
          if (kind.startsWith('adopt-entry')) continue
          expect(name, `${id} ${kind}`).not.toMatch(/outcome|verdict|judgment|sentence$/i)
          expect(spec.title.zh, `${id} ${kind}.${name}`).not.toMatch(/裁判结果|判决结果|处理结果|量刑/)
        }
  })

  it('third houses come for one item by an invitation of their own', () => {
    for (const id of ['joint-meeting', 'special-meeting']) expect(defOf(id).leadsTo).toContain('third-house-invitation')
  })
})

describe('the days', () => {
  it('are local defaults and say so; none is law', () => {
    for (const id of [
      'D-HS-TOPICS',
      'D-HS-TOPICS-10',
      'D-HS-NOTE',
      'D-HS-NOTE-3',
      'D-HS-NOTE-10',
      'D-HS-MIN',
      'D-HS-MIN-10',
      'D-HS-FEED',
      'D-HS-FEED-1',
    ]) {
      const rule = findPeriod(id)
      expect(
        rule?.basis.map(cited => cited.evidence),
        id,
      ).toEqual(['inferred'])
      expect(rule?.note?.zh, id).toContain('本地默认值')
      expect(rule?.title.zh, id).toContain('本地默认')
    }
  })

  it.each([
    ['D-HS-TOPICS', 20, 'wd', 'back'],
    ['D-HS-NOTE', 5, 'wd', 'back'],
    ['D-HS-MIN', 5, 'wd', 'forward'],
    ['D-HS-FEED', 3, 'm', 'forward'],
  ])('%s as the sheet proposes: %i %s %s', (id, amount, unit, direction) =>
    expect(findPeriod(id)).toMatchObject({ amount, unit, direction }),
  )

  it('may be changed by agreement, each by its term', () => {
    const terms = (id: string) =>
      Object.values(defOf(id).clocks).flatMap(({ period }) => ('rule' in period ? [[period.rule, period.term]] : []))
    expect(terms('joint-meeting')).toEqual([
      ['D-HS-TOPICS', 'meeting-call'],
      ['D-HS-NOTE', 'meeting-notice'],
      ['D-HS-MIN', 'meeting-minutes'],
    ])
    expect(terms('ledger-item')).toEqual([
      ['D-HS-FEED', 'item-feedback'],
      ['D-HS-FEED', 'item-feedback'],
    ])
  })
})

describe('the papers (law sheet §14.2)', () => {
  const parts = (id: keyof typeof FORMS): string[] => FORMS[id].parts.map(part => part.title.zh)

  it('minutes: time and people, the last items, topics, decisions, reservations, log heads, signing, copies; no seal', () => {
    expect(parts('joint-minutes')).toEqual([
      '时间、地点、主持',
      '出席、列席、请假',
      '上次事项落实',
      '议题',
      '会议情况',
      '议定事项',
      '分歧与保留意见',
      '两院存证日志头',
      '签发',
      '分送',
    ])
    expect(FORMS['joint-minutes'].unsealed).toBe(true)
    expect(FORMS['special-minutes'].unsealed).toBe(true)
    for (const id of ['joint-minutes', 'special-minutes'] as const)
      expect(FORMS[id].parts.find(part => part.id === 'heads')?.required).toBe(true)
  })

  it('the agenda opens with the report on the last items', () => {
    expect(FORMS['meeting-agenda'].parts[0]).toMatchObject({ from: ['lastReport'], required: true })
  })

  it('a supervision letter says item, progress, what is asked, by when', () => {
    expect(parts('supervision-letter')).toEqual(['事项', '进度', '要求', '时限'])
  })

  it('the ledger is the table leaders know: 序号 事项 任务 目标 底数 问题 责任 成效 到期 状态', () => {
    const facts = FORMS['item-ledger'].parts.flatMap(part => part.from)
    expect(facts).toEqual(['serial', 'item', 'task', 'target', 'baseline', 'problems', 'owner', 'effect', 'dueOn', 'itemStatus'])
  })
})
