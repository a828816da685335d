/** What may be done, by whom, when and with which facts: tables of refusals with their reason. */
import { describe, expect, it } from 'vitest'
import type { Answer, Facts } from './act.ts'
import { fold } from './fold.ts'
import { openActs } from './open-acts.ts'
import { type Asker, asDetail } from './refusal.ts'
import { acts, reply } from './sample/course.ts'
import { answers, clocksOf, parameters, points, said, served, tryAct, who } from './sample/scene.ts'
import { sampleSuggestion as def } from './sample/suggestion.ts'

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
