/** Papers, dates, decisions, lateness, persons, past and proxy acts: what is refused with which reason, what is taken and marked. */
import { describe, expect, it } from 'vitest'
import { CALENDARS } from '#law/calendars/index.ts'
import type { FoldedAct } from './act.ts'
import { type Checked, check, type PaperInHand, type ProposedAct, type World } from './check.ts'
import { fold } from './fold.ts'
import type { Asker } from './refusal.ts'
import { acts } from './sample/course.ts'
import { sampleReview as review } from './sample/review.ts'
import { answers, did, inHouse, outcome, paper, parameters, placed, said, served, tryAct, who } from './sample/scene.ts'
import { sampleSuggestion as def } from './sample/suggestion.ts'

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
  it('a past act happened even if it was too early: told with its day, not refused; where nobody knows the start it cannot be judged', () => {
    const urge = (given: FoldedAct[], on: string, source: 'past' | 'own'): string =>
      said(tryAct(def, given, { kind: 'urge', facts: { text: '催' }, on, source }, who('prosecutor'), '2026-12-31'))
    expect(urge(acts('received'), '2026-09-01', 'own')).toContain('未届满')
    expect(urge(acts('received'), '2026-09-01', 'past')).toContain('not-met')
    expect(urge(acts('received'), '2026-12-01', 'past')).not.toContain('not-met')
    const unknownStart = placed([
      did(def, 'serve', '2026-08-20', { facts: served }),
      did(def, 'signFor', null, { codes: {}, more: { source: 'past', bounds: { precision: 'unknown', earliest: null, latest: null } } }),
    ])
    expect(urge(unknownStart, '2026-09-01', 'past')).toContain('cannot-be-judged')
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
