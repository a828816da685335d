/** What may be done, by whom, when and with which facts: tables of refusals with their reason, marks, and properties on garbage. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CALENDARS } from '#law/calendars/index.ts'
import type { Answer, Facts, FoldedAct } from './act.ts'
import { type Checked, check, type PaperInHand, type ProposedAct, type World } from './check.ts'
import { minimalFacts } from './explore/probe.ts'
import { fold } from './fold.ts'
import { openActs } from './open-acts.ts'
import { type Asker, asDetail } from './refusal.ts'
import { sampleReview as review } from './sample/review.ts'
import {
  answers,
  clocksOf,
  did,
  inHouse,
  outcome,
  paper,
  parameters,
  people,
  placed,
  points,
  said,
  served,
  tryAct,
  who,
} from './sample/scene.ts'
import { sampleSuggestion as def } from './sample/suggestion.ts'

const serve = did(def, 'serve', '2026-08-20', { facts: served })
const signFor = did(def, 'signFor', '2026-08-21', { facts: { receivedOn: '2026-08-21' } })
const docket = did(def, 'docket', '2026-08-24', { facts: { caseNumber: ['（2026）湘3199执监5号'] } })
const extend = did(def, 'extend', '2026-11-10', { facts: { reason: '案情复杂' } })
const reply = did(def, 'reply', '2026-11-23', { facts: { answers } })
const withdraw = did(def, 'withdraw', '2026-09-01', { facts: { reason: '有误' } })
const upTo: Record<string, FoldedAct[]> = {
  nothing: [],
  served: placed([serve]),
  received: placed([serve, signFor]),
  docketed: placed([serve, signFor, docket]),
  extended: placed([serve, signFor, docket, extend]),
  replied: placed([serve, signFor, docket, reply]),
  withdrawn: placed([serve, withdraw]),
}
const acts = (name: string): FoldedAct[] => upTo[name] as FoldedAct[]

describe('which acts are open, and the first reason why not', () => {
  const rows: [string, string, string, string, string][] = [
    ['nothing', 'serve', 'prosecutor', '2026-08-20', 'open'],
    ['nothing', 'serve', 'caseManager', '2026-08-20', 'wrong-post'],
    ['nothing', 'serve', 'desk', '2026-08-20', 'wrong-house'],
    ['nothing', 'serve', 'stranger', '2026-08-20', 'wrong-house'],
    ['nothing', 'reply', 'presiding', '2026-08-20', 'wrong-stage'],
    ['served', 'serve', 'prosecutor', '2026-08-21', 'already-done'],
    ['served', 'signFor', 'desk', '2026-08-21', 'open'],
    ['served', 'signFor', 'filing', '2026-08-21', 'wrong-post'],
    ['served', 'signFor', 'prosecutor', '2026-08-21', 'wrong-house'],
    ['served', 'reply', 'presiding', '2026-08-21', 'wrong-stage'],
    ['received', 'docket', 'filing', '2026-08-24', 'open'],
    ['received', 'reply', 'presiding', '2026-08-24', 'open'],
    ['received', 'reply', 'assistant', '2026-08-24', 'open'],
    ['received', 'reply', 'complainedOf', '2026-08-24', 'guard'],
    ['received', 'extend', 'president', '2026-11-23', 'open'],
    ['received', 'extend', 'president', '2026-11-24', 'guard'],
    ['received', 'extend', 'presiding', '2026-11-20', 'wrong-post'],
    ['extended', 'extend', 'president', '2026-11-20', 'already-done'],
    ['received', 'urge', 'prosecutor', '2026-11-23', 'guard'],
    ['received', 'urge', 'prosecutor', '2026-11-24', 'open'],
    ['extended', 'urge', 'prosecutor', '2026-11-24', 'guard'],
    ['docketed', 'docket', 'filing', '2026-08-25', 'wrong-stage'],
    ['replied', 'check', 'prosecutor', '2026-11-24', 'open'],
    ['replied', 'reply', 'presiding', '2026-11-24', 'wrong-stage'],
    ['withdrawn', 'signFor', 'desk', '2026-09-02', 'ended'],
    ['withdrawn', 'serve', 'stranger', '2026-09-02', 'ended'],
  ]
  it.each(rows)('%s: %s by %s on %s → %s', (given, kind, name, today, expected) => {
    const state = fold(def, parameters, acts(given))
    const all = openActs(def, parameters, state, who(name), today, clocksOf(def, parameters, state, today))
    expect(all.map(act => act.kind)).toEqual(Object.keys(def.acts))
    const found = all.find(act => act.kind === kind)
    expect(found?.open ? 'open' : found?.because.code).toBe(expected)
  })

  it('says where, by whom and by which article', () => {
    const state = fold(def, parameters, acts('served'))
    const say = (kind: string, name: string, given = state): string => {
      const found = openActs(def, parameters, given, who(name), '2026-11-24', clocksOf(def, parameters, given, '2026-11-24')).find(
        act => act.kind === kind,
      )
      return found && !found.open ? `${found.because.says.zh} ${found.because.basis.map(cited => cited.article)}` : 'open'
    }
    expect(say('docket', 'filing')).toBe('在“已签收”阶段才能进行 13')
    expect(say('signFor', 'filing')).toBe('由办公室收文办理 13')
    expect(say('signFor', 'prosecutor')).toBe('由沅清县人民法院作出 13')
    expect(say('extend', 'president', fold(def, parameters, acts('received')))).toBe('届满后不得延长（期限已于2026-11-23届满） 13')
    expect(say('extend', 'president', fold(def, parameters, acts('extended')))).toBe('延长答复期限只能进行一次，已经作出 13')
    expect(say('docket', 'filing', fold(def, parameters, acts('withdrawn')))).toBe('建议已经撤回 13')
  })

  it('recused, and not on the team', () => {
    const state = fold(def, parameters, acts('received'))
    const code = (more: Partial<Asker>): string => {
      const found = openActs(
        def,
        parameters,
        state,
        { ...who('presiding'), ...more },
        '2026-08-24',
        clocksOf(def, parameters, state, '2026-08-24'),
      ).find(act => act.kind === 'reply')
      return found?.open ? 'open' : (found?.because.code ?? '')
    }
    expect(code({})).toBe('open')
    expect(code({ recused: true })).toBe('recused')
    expect(code({ onTeam: false })).toBe('not-on-team')
    expect(code({ onTeam: true })).toBe('open')
  })

  it('an answer on its way closes the door to urging', () => {
    const state = fold(def, parameters, [...acts('received'), { ...reply, n: null }])
    const found = openActs(def, parameters, state, who('prosecutor'), '2026-12-24', clocksOf(def, parameters, state, '2026-12-24')).find(
      act => act.kind === 'urge',
    )
    expect(found?.open).toBe(false)
  })

  it('another house’s act is offered from a scan only while that house has no node', () => {
    const state = fold(def, parameters, acts('served'))
    const entry = (proxyFor: string[]) =>
      openActs(
        def,
        parameters,
        state,
        { ...who('caseManager'), proxyFor },
        '2026-08-21',
        clocksOf(def, parameters, state, '2026-08-21'),
      ).find(act => act.kind === 'signFor')
    expect(entry([])).toMatchObject({ open: false, because: { code: 'wrong-house' } })
    expect(entry(['recipient'])).toMatchObject({ open: true, proxy: true })
    const administrator: Asker = { role: 'issuer', person: 'it', posts: ['administrator'], proxyFor: ['recipient'] }
    expect(openActs(def, parameters, state, administrator, '2026-08-21', []).find(act => act.kind === 'signFor')).toMatchObject({
      open: false,
      because: { code: 'wrong-post' },
    })
  })
})

const changed = (index: number, more: Partial<Answer>): Answer[] =>
  answers.map((answer, at) => (at === index ? { ...answer, ...more } : answer))

describe('the facts of an act: every problem at once', () => {
  const rows: [string, string, string, string, Facts, string][] = [
    ['a complete reply', 'docketed', 'reply', 'presiding', { answers }, 'ok'],
    ['the answers in another order', 'docketed', 'reply', 'presiding', { answers: [...answers].reverse() }, 'ok'],
    ['no answers', 'docketed', 'reply', 'presiding', {}, '请填写逐项回复'],
    ['point 2 skipped', 'docketed', 'reply', 'presiding', { answers: answers.filter(answer => answer.point !== 'p2') }, '第2项未答复'],
    ['two points skipped', 'docketed', 'reply', 'presiding', { answers: answers.slice(2) }, '第1项未答复；第2项未答复'],
    ['an empty list', 'docketed', 'reply', 'presiding', { answers: [] }, '第1项未答复；第2项未答复；第3项未答复'],
    ['refused without reasons', 'docketed', 'reply', 'presiding', { answers: changed(2, { reason: '' }) }, '第3项须说明理由'],
    ['refused with blanks for reasons', 'docketed', 'reply', 'presiding', { answers: changed(2, { reason: '   ' }) }, '第3项须说明理由'],
    ['partly adopted without reasons', 'docketed', 'reply', 'presiding', { answers: changed(1, { reason: '' }) }, '第2项须说明理由'],
    ['adopted needs no reasons', 'docketed', 'reply', 'presiding', { answers: changed(0, { reason: '' }) }, 'ok'],
    ['an answer nobody offers', 'docketed', 'reply', 'presiding', { answers: changed(0, { code: 'maybe' }) }, '第1项没有选择结果'],
    ['a point answered twice', 'docketed', 'reply', 'presiding', { answers: [...answers, ...answers.slice(0, 1)] }, '第1项重复答复'],
    [
      'a point that is not there',
      'docketed',
      'reply',
      'presiding',
      { answers: [...answers, { point: 'p9', code: 'adopted', reason: '' }] },
      '答复的不是建议中的项目',
    ],
    [
      'two things wrong',
      'docketed',
      'reply',
      'presiding',
      { answers: changed(2, { reason: '' }).slice(1) },
      '第3项须说明理由；第1项未答复',
    ],
    ['an unknown fact', 'docketed', 'reply', 'presiding', { answers, mood: 'bad' }, '没有这一项，请删除'],
    ['an extension without reasons', 'received', 'extend', 'president', {}, '请填写特殊情况'],
    ['an extension with blanks', 'received', 'extend', 'president', { reason: '  ' }, '请填写特殊情况'],
    ['an extension with reasons', 'received', 'extend', 'president', { reason: '案情复杂' }, 'ok'],
    ['a text too long', 'received', 'extend', 'president', { reason: '长'.repeat(20_001) }, '特殊情况过长（最多20000字）'],
    ['a number for a text', 'received', 'extend', 'president', { reason: 7 }, '特殊情况应为文字'],
    ['received before service', 'served', 'signFor', 'desk', { receivedOn: '2026-08-19' }, '收到日期不能早于前一行为的日期（2026-08-20）'],
    ['received tomorrow', 'served', 'signFor', 'desk', { receivedOn: '2026-11-24' }, '收到日期不能晚于今天（2026-11-23）'],
    ['received on no day', 'served', 'signFor', 'desk', { receivedOn: '2026-02-30' }, '收到日期不是有效日期'],
    ['received in a month', 'served', 'signFor', 'desk', { receivedOn: '2026-08' }, '收到日期不是有效日期'],
    ['received today; the letter named no date for it', 'served', 'signFor', 'desk', { receivedOn: '2026-11-23' }, 'ok cannot-be-judged'],
    ['a case number', 'received', 'docket', 'filing', { caseNumber: ['（2026）湘3199执监5号'] }, 'ok'],
    ['no case number', 'received', 'docket', 'filing', { caseNumber: [] }, '案号应逐项填写，不能为空'],
    ['an empty case number', 'received', 'docket', 'filing', { caseNumber: [' '] }, '案号应逐项填写，不能为空'],
    [
      'checked and closed',
      'replied',
      'check',
      'prosecutor',
      { checks: points.map(({ id }) => ({ point: id, code: 'right', reason: '' })), outcome: 'close' },
      'ok',
    ],
    [
      'checked, one point forgotten',
      'replied',
      'check',
      'prosecutor',
      { checks: points.slice(1).map(({ id }) => ({ point: id, code: 'right', reason: '' })), outcome: 'close' },
      '第1项未答复',
    ],
    [
      'again without reasons',
      'replied',
      'check',
      'prosecutor',
      { checks: points.map(({ id }) => ({ point: id, code: 'wrong', reason: '' })), outcome: 'again' },
      '再次监督须说明理由',
    ],
    [
      'again with reasons',
      'replied',
      'check',
      'prosecutor',
      { checks: points.map(({ id }) => ({ point: id, code: 'wrong', reason: '' })), outcome: 'again', reason: '未纠正' },
      'ok',
    ],
    [
      'no result',
      'replied',
      'check',
      'prosecutor',
      { checks: points.map(({ id }) => ({ point: id, code: 'right', reason: '' })) },
      '请填写决定',
    ],
    [
      'an unknown result',
      'replied',
      'check',
      'prosecutor',
      { checks: points.map(({ id }) => ({ point: id, code: 'right', reason: '' })), outcome: 'x' },
      '决定不在可选范围内',
    ],
  ]
  it.each(rows)('%s', (_name, given, kind, name, facts, expected) => {
    expect(said(tryAct(def, acts(given), { kind, facts }, who(name), '2026-11-23'))).toBe(expected)
  })

  const serving: [string, Facts, string][] = [
    ['complete', served, 'ok'],
    ['no points', { ...served, points: [] }, '建议项至少一项'],
    ['points that are no list', { ...served, points: 'p' }, '建议项至少一项'],
    ['an empty point', { ...served, points: [{ id: 'p1', text: ' ' }] }, '第1项没有内容'],
    ['the same id twice', { ...served, points: [...points, { id: 'p1', text: '又一项' }] }, '第4项编号重复'],
    ['no id', { ...served, points: [{ id: '', text: '一项' }] }, '第1项没有编号'],
    ['an id that is no id', { ...served, points: [{ id: '__proto__!', text: '一项' }] }, '第1项没有编号'],
    ['decided by nobody', { points, decidedOn: '2026-08-12' }, '请填写决定主体'],
    ['decided by the deputy', { ...served, decidedBy: 'deputy-chief-procurator' }, '决定主体不在可选范围内；决定主体不符合规定'],
    ['decided after service', { ...served, decidedOn: '2026-08-21' }, '决定日期不能晚于今天（2026-08-20）；决定日期不能晚于行为日期'],
    ['objections by a past day', { ...served, objectBy: '2026-08-01' }, '异议期限不能早于今天（2026-08-20）'],
    ['objections by a future day', { ...served, objectBy: '2026-09-01' }, 'ok'],
    ['a flag that is a word', { ...served, aboutPersonnel: 'yes' }, '涉及执行人员应为是或否'],
    [
      'everything wrong',
      { points: [], decidedOn: 'x', extra: 1 },
      '没有这一项，请删除；请填写决定主体；决定日期不是有效日期；建议项至少一项',
    ],
  ]
  it.each(serving)('serving: %s', (_name, facts, expected) => {
    expect(said(tryAct(def, [], { kind: 'serve', facts }, who('prosecutor'), '2026-08-20'))).toBe(expected)
  })

  it('names the place of each problem', () => {
    const checked = tryAct(
      def,
      acts('docketed'),
      { kind: 'reply', facts: { answers: changed(2, { reason: '' }), odd: 1 } },
      who('presiding'),
      '2026-11-23',
    )
    expect(checked.ok ? [] : checked.because.map(why => why.where)).toEqual(['odd', 'answers.p3'])
    expect(checked.ok ? null : asDetail(checked.because[1] as never)).toMatchObject({
      where: 'answers.p3',
      article: expect.stringContaining('13'),
    })
  })
})

describe('date, paper, decision, outgoing check', () => {
  const withPaper = (more: Partial<PaperInHand> | null, today = '2026-08-20'): Checked => {
    const world: World = { today, calendars: CALENDARS, asker: who('prosecutor') }
    const proposed: ProposedAct = { kind: 'serve', facts: served, on: today, source: 'own' }
    return check(
      def,
      parameters,
      fold(def, parameters, []),
      proposed,
      more === null ? world : { ...world, paper: { ...paper('suggestion-letter'), ...more } },
    )
  }
  const rows: [string, Partial<PaperInHand> | null, string][] = [
    ['in order', {}, 'ok'],
    ['no paper', null, '须附文书；须先由案件管理审核'],
    ['another form', { form: 'reply-letter' }, '文书种类不符'],
    ['approved, not taken in', { confirmed: false }, 'ok'],
    ['neither', { confirmed: false, decidedBy: undefined as never }, '文书尚未核对或批准'],
    ['approved by another', { decidedBy: 'procuratorial-committee' }, '与文书的批准人不一致'],
    ['not checked', { checkedBy: undefined as never }, '须先由案件管理审核'],
    ['checked by the wrong post', { checkedBy: { post: 'liaison-officer', person: 'wu' } }, '须先由案件管理审核'],
    ['checked by the person who serves', { checkedBy: { post: 'case-management', person: 'zhou' } }, '办理人不能自行审核'],
    ['checked by the person who wrote it', { handler: 'wu' }, '办理人不能自行审核'],
  ]
  it.each(rows)('paper: %s', (_name, more, expected) => {
    expect(said(withPaper(more))).toBe(expected)
  })

  const dates: [string, Partial<ProposedAct>, string][] = [
    ['today', { on: '2026-11-20' }, 'ok'],
    ['tomorrow', { on: '2026-11-21' }, '行为日期不能晚于今天（2026-11-20）'],
    ['no date', { on: null }, '行为日期无效'],
    ['not a date', { on: '20.11.2026' }, '行为日期无效'],
    ['before the act before it', { on: '2026-08-22' }, '早于前一行为（2026-08-24），请说明补录理由'],
    ['the same, with a reason', { on: '2026-08-22', enteredLater: '漏登' }, 'ok entered-later'],
    ['with blanks for a reason', { on: '2026-08-22', enteredLater: ' ' }, '早于前一行为（2026-08-24），请说明补录理由'],
    ['the same day as the act before it', { on: '2026-08-24' }, 'ok'],
    ['in a post not held', { post: 'vice-president' }, '不能以该岗位办理'],
    ['in the post held', { post: 'president' }, 'ok'],
  ]
  it.each(dates)('date: %s', (_name, more, expected) => {
    expect(
      said(tryAct(def, acts('docketed'), { kind: 'extend', facts: { reason: '复杂' }, ...more }, who('president'), '2026-11-20')),
    ).toBe(expected)
  })

  it('an act nobody knows', () => {
    expect(outcome(tryAct(def, [], { kind: 'toString' }, who('prosecutor'), '2026-08-20'))).toBe('unknown-act')
  })
})

describe('lateness: taken and marked, refused only where the law says so', () => {
  const late = (checked: Checked): unknown =>
    checked.ok ? checked.marks.map(mark => `${mark.code} ${mark.clock} ${mark.days}`) : outcome(checked)
  it('a late reply is taken with its days and article', () => {
    const checked = tryAct(def, acts('docketed'), { kind: 'reply', facts: { answers } }, who('presiding'), '2026-12-01')
    expect(late(checked)).toEqual(['late reply 8'])
    expect(checked.ok && checked.marks[0]?.basis.map(cited => cited.article)).toContain('13')
    expect(late(tryAct(def, acts('docketed'), { kind: 'reply', facts: { answers } }, who('presiding'), '2026-11-23'))).toEqual([])
  })
  it('a reply entered late but dated in time is in time', () => {
    expect(
      late(tryAct(def, acts('docketed'), { kind: 'reply', facts: { answers }, on: '2026-11-20' }, who('presiding'), '2026-12-01')),
    ).toEqual([])
  })
  it('service more than fifteen days after the decision is marked late (P1 art 108)', () => {
    expect(late(tryAct(def, [], { kind: 'serve', facts: served }, who('prosecutor'), '2026-08-28'))).toEqual(['late sending 1'])
    expect(late(tryAct(def, [], { kind: 'serve', facts: served }, who('prosecutor'), '2026-08-27'))).toEqual([])
  })
  it('an extension after expiry is refused, on the last day it is not', () => {
    expect(late(tryAct(def, acts('docketed'), { kind: 'extend', facts: { reason: '复杂' } }, who('president'), '2026-11-24'))).toBe('guard')
    expect(late(tryAct(def, acts('docketed'), { kind: 'extend', facts: { reason: '复杂' } }, who('president'), '2026-11-23'))).toEqual([])
  })
  it('a second extension is refused with its article', () => {
    expect(late(tryAct(def, acts('extended'), { kind: 'extend', facts: { reason: '复杂' } }, who('president'), '2026-11-20'))).toBe(
      'already-done',
    )
  })

  const intake: Asker = { role: 'house', person: 'wu', posts: ['complaint-intake'] }
  it('an application after a fixed period is refused (P2 art 20)', () => {
    const apply = (knewOn: string) =>
      tryAct(review, [], { kind: 'apply', facts: { knewOn, ground: 'application' } }, intake, '2026-06-08', inHouse)
    expect(outcome(apply('2025-12-08'))).toBe('ok')
    expect(outcome(apply('2025-12-07'))).toBe('ok')
    expect(outcome(apply('2025-12-06'))).toBe('ok')
    expect(outcome(apply('2025-12-05'))).toBe('fixed-period')
    expect(said(apply('2025-10-01'))).toContain('不变期间不得延长')
  })
})

describe('conditions on persons and earlier facts', () => {
  const house = (person: string): Asker => ({ role: 'house', person, posts: ['complaint-intake', 'handling-prosecutor'] })
  const apply = (ground: string): FoldedAct => did(review, 'apply', '2026-06-08', { codes: { knewOn: '2026-04-21', ground }, person: 'wu' })
  const accept = did(review, 'accept', '2026-06-15', { codes: { acceptedOn: '2026-06-15' }, person: 'wu' })
  it('another person than the one who accepted', () => {
    const given = placed([apply('application'), accept])
    expect(outcome(tryAct(review, given, { kind: 'terminate' }, house('wu'), '2026-07-01', inHouse))).toBe('guard')
    expect(outcome(tryAct(review, given, { kind: 'terminate' }, house('zhou'), '2026-07-01', inHouse))).toBe('ok')
  })
  it('ex officio ends otherwise than an application', () => {
    expect(
      said(
        tryAct(
          review,
          placed([apply('ex-officio'), accept]),
          { kind: 'notSupport', facts: { reason: '无' } },
          house('zhou'),
          '2026-07-01',
          inHouse,
        ),
      ),
    ).toBe('依职权启动的案件应终结审查')
    expect(
      outcome(
        tryAct(
          review,
          placed([apply('application'), accept]),
          { kind: 'notSupport', facts: { reason: '无' } },
          house('zhou'),
          '2026-07-01',
          inHouse,
        ),
      ),
    ).toBe('ok')
  })
  it('a file that nobody asked for', () => {
    expect(said(tryAct(review, placed([apply('application'), accept]), { kind: 'fileIn' }, house('zhou'), '2026-07-01', inHouse))).toBe(
      '尚未调卷',
    )
  })
})

describe('past and proxy acts', () => {
  it('a past act may leave out what its source does not tell, and says so', () => {
    const checked = tryAct(
      def,
      [],
      { kind: 'serve', source: 'past', on: null, bounds: { precision: 'month', earliest: '2021-03-01', latest: '2021-03-31' } },
      who('caseManager'),
      '2026-11-23',
    )
    expect(said(checked)).toBe('ok cannot-be-judged recorded not-known not-known not-known')
  })
  it('a past act may know only the month of a fact', () => {
    const given = placed([
      did(def, 'serve', null, {
        codes: {},
        more: { source: 'past', bounds: { precision: 'month', earliest: '2021-03-01', latest: '2021-03-31' } },
      }),
    ])
    const checked = tryAct(
      def,
      given,
      {
        kind: 'signFor',
        source: 'past',
        on: null,
        bounds: { precision: 'month', earliest: '2021-03-01', latest: '2021-03-31' },
        facts: { receivedOn: '2021-03' },
      },
      who('caseManager'),
      '2026-11-23',
    )
    expect(checked.ok && checked.codes).toEqual({ receivedOn: '2021-03' })
  })
  const rows: [string, Partial<ProposedAct>, string][] = [
    ['bounds upside down', { on: null, bounds: { precision: 'unknown', earliest: '2021-04-01', latest: '2021-03-01' } }, 'date'],
    ['bounds in the future', { on: null, bounds: { precision: 'month', earliest: '2027-03-01', latest: '2027-03-31' } }, 'date'],
    ['no bounds at all', { on: null }, 'date'],
    ['unknown altogether', { on: null, bounds: { precision: 'unknown', earliest: null, latest: null } }, 'ok'],
    ['its exact day', { on: '2021-03-04' }, 'ok'],
    ['a wrong value is wrong in the past too', { on: '2021-03-04', facts: { points: [] } }, 'facts'],
  ]
  it.each(rows)('past: %s', (_name, more, expected) => {
    expect(outcome(tryAct(def, [], { kind: 'serve', source: 'past', ...more }, who('caseManager'), '2026-11-23'))).toBe(expected)
  })
  it('a proxy act is marked, keeps to its facts, and needs leave to enter it', () => {
    const by = { ...who('caseManager'), proxyFor: ['recipient'] }
    expect(
      said(
        tryAct(
          def,
          acts('served'),
          { kind: 'signFor', source: 'proxy', on: '2026-08-21', facts: { receivedOn: '2026-08-21' } },
          by,
          '2026-09-01',
        ),
      ),
    ).toBe('ok cannot-be-judged proxy')
    expect(outcome(tryAct(def, acts('served'), { kind: 'signFor', source: 'proxy' }, by, '2026-09-01'))).toBe('facts')
    expect(
      outcome(
        tryAct(
          def,
          acts('served'),
          { kind: 'signFor', source: 'proxy', facts: { receivedOn: '2026-08-21' } },
          who('caseManager'),
          '2026-09-01',
        ),
      ),
    ).toBe('wrong-house')
    expect(outcome(tryAct(def, acts('docketed'), { kind: 'extend', source: 'proxy', facts: { reason: '复杂' } }, by, '2026-09-01'))).toBe(
      'wrong-house',
    )
  })
})

describe('what goes into the signed header', () => {
  it('codes are dates, codes, flags and ids; every fact is committed whole', () => {
    const facts = { ...served, aboutPersonnel: false, objectBy: '2026-09-01' }
    const checked = tryAct(def, [], { kind: 'serve', facts }, who('prosecutor'), '2026-08-20')
    if (!checked.ok) throw new Error(said(checked))
    expect(checked.codes).toEqual({
      points: ['p1', 'p2', 'p3'],
      decidedBy: 'chief-procurator',
      decidedOn: '2026-08-12',
      aboutPersonnel: false,
      objectBy: '2026-09-01',
    })
    expect(checked.committed).toEqual(facts)
    expect([checked.post, checked.to]).toEqual(['handling-prosecutor', 'served'])
  })
  it('reasons, texts and case numbers never are codes', () => {
    const answered = tryAct(def, acts('docketed'), { kind: 'reply', facts: { answers } }, who('presiding'), '2026-11-23')
    expect(answered.ok && answered.codes).toEqual({ answers: { p1: 'adopted', p2: 'partly', p3: 'not-adopted' } })
    const docketed = tryAct(
      def,
      acts('received'),
      { kind: 'docket', facts: { caseNumber: ['（2026）湘3199执监5号'] } },
      who('filing'),
      '2026-11-23',
    )
    expect(docketed.ok && docketed.codes).toEqual({})
    expect(docketed.ok && docketed.committed).toEqual({ caseNumber: ['（2026）湘3199执监5号'] })
  })
})

describe('properties', () => {
  const names = Object.keys(upTo)
  const anyKind = fc.constantFrom(...Object.keys(def.acts), 'nothing', '__proto__')
  const anyPerson = fc.constantFrom(...Object.keys(people))

  it('never throws, whatever the facts are', () => {
    const wild = fc.oneof(
      fc.anything(),
      fc.dictionary(
        fc.constantFrom('answers', 'points', 'decidedOn', 'decidedBy', 'receivedOn', 'reason', 'outcome', 'checks', 'objectBy', 'x'),
        fc.anything(),
      ),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        anyKind,
        anyPerson,
        wild,
        fc.constantFrom('own' as const, 'past' as const, 'proxy' as const),
        fc.constantFrom('2026-11-23', null, 'x', '9999-12-31', '0001-01-01'),
        (given, kind, name, facts, source, on) => {
          const checked = tryAct(def, acts(given), { kind, facts: facts as Facts, source, on }, who(name), '2026-11-23')
          expect(checked.ok || checked.because.length > 0).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('never throws on dates from the ends of time', () => {
    const day = fc.constantFrom('0001-01-01', '1900-01-01', '2026-08-20', '2899-12-31', '9999-12-31')
    fc.assert(
      fc.property(day, day, day, (decidedOn, objectBy, on) => {
        tryAct(def, [], { kind: 'serve', facts: { ...served, decidedOn, objectBy }, on, source: 'past' }, who('prosecutor'), '9999-12-31')
      }),
    )
  })

  it('an act is open exactly when minimal facts are accepted: every stage, act, person and day', () => {
    const days = ['2026-09-01', '2026-11-23', '2026-11-24', '2026-12-24']
    let opened = 0
    for (const given of names) {
      for (const day of days) {
        const list = acts(given).filter(act => (act.header.on ?? '') <= day)
        const state = fold(def, parameters, list)
        const clocks = clocksOf(def, parameters, state, day)
        for (const name of Object.keys(people)) {
          for (const found of openActs(def, parameters, state, who(name), day, clocks)) {
            const act = def.acts[found.kind] as (typeof def.acts)[string]
            const checked = tryAct(def, list, { kind: found.kind, facts: minimalFacts(act, state, day) }, who(name), day)
            expect([given, day, name, found.kind, checked.ok, said(checked)]).toEqual([
              given,
              day,
              name,
              found.kind,
              found.open,
              said(checked),
            ])
            if (found.open) opened += 1
          }
        }
      }
    }
    expect(opened).toBeGreaterThan(60)
  })

  it('what was accepted takes effect when it is placed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...Object.keys(def.acts)), anyPerson, (given, kind, name) => {
        const list = acts(given)
        const state = fold(def, parameters, list)
        const checked = tryAct(
          def,
          list,
          { kind, facts: minimalFacts(def.acts[kind] as (typeof def.acts)[string], state, '2026-12-24') },
          who(name),
          '2026-12-24',
        )
        fc.pre(checked.ok)
        const after = fold(def, parameters, [...list, did(def, kind, '2026-12-24', { codes: checked.ok ? checked.codes : {}, n: 99 })])
        expect(after.acts.length).toBe(state.acts.length + 1)
        expect(after.stage).toBe(checked.ok && checked.to)
      }),
    )
  })

  it('every refusal has words in both languages', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), anyKind, anyPerson, (given, kind, name) => {
        const checked = tryAct(def, acts(given), { kind }, who(name), '2026-11-23')
        for (const why of checked.ok ? [] : checked.because) expect([why.says.zh.length > 0, why.says.en.length > 0]).toEqual([true, true])
      }),
    )
  })
})
