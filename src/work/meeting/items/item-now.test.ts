/** An item as it stands, from its acts: the last word counts, each side breaks down for itself, one no is a no. */
import { describe, expect, it } from 'vitest'
import type { FactValue } from '#engine/procedure/act.ts'
import { type ItemAct, itemNow } from './item-now.ts'

let n = 0
const act = (kind: string, facts: Record<string, FactValue>, more: Partial<ItemAct> = {}): ItemAct => ({
  act_id: `a${++n}`,
  kind,
  by_house: 'proc',
  person_name: '某甲',
  on_date: '2026-09-01',
  side: null,
  facts,
  ...more,
})
const OPEN = {
  title: '案款清理',
  task: '核对',
  target: '清零',
  baseline: '37件',
  problems: '失联',
  ownerHouse: '县法院',
  ownerDivision: '执行局',
  ownerCases: ['（2025）湘3199执1号'],
  ownerPeople: ['林照川'],
  effect: '全部发放',
  standard: '账户余额为零',
  dueOn: '2026-10-30',
  meeting: '第一次联席会议',
  agendaPoint: '2',
}
const open = act('open', OPEN, { side: 'recipient' })
const now = (...acts: ItemAct[]) => itemNow([open, ...acts])

describe('opened', () => {
  it('is what the opening act says', () => {
    expect(now()).toMatchObject({
      ...OPEN,
      side: 'recipient',
      percent: null,
      progress: null,
      carried: null,
      closing: null,
      reminders: [],
      amended: null,
    })
  })

  it('what was erased or never told is empty', () => {
    expect(itemNow([act('open', { title: null })])).toMatchObject({ title: '', task: '', ownerPeople: [], dueOn: null })
    expect(itemNow([])).toMatchObject({ title: '', reminders: [] })
  })

  it('a due day known only by its month is no day', () => {
    expect(itemNow([act('open', { dueOn: '2026-10' })]).dueOn).toBeNull()
  })
})

describe('changed', () => {
  it('only what the change names; blanks leave what was', () => {
    expect(now(act('amend', { baseline: '35件', task: ' ', reason: '核准' }))).toMatchObject({
      baseline: '35件',
      task: '核对',
      dueOn: '2026-10-30',
      amended: { reason: '核准', answer: null },
    })
  })

  it.each([
    [['agreed'], 'agreed'],
    [['not-agreed'], 'not-agreed'],
    [['agreed', 'agreed'], 'agreed'],
    [['agreed', 'not-agreed'], 'not-agreed'],
    [['not-agreed', 'agreed'], 'not-agreed'],
  ])('answered %j: %s', (answers, answer) => {
    const acts = answers.map((one, index) => act(index ? 'agree-amend-theirs' : 'agree-amend', { answer: one }))
    expect(now(act('amend', { reason: 'x' }), ...acts).amended?.answer).toBe(answer)
  })

  it('a new change waits for its own answer', () => {
    expect(
      now(act('amend', { reason: 'x' }), act('agree-amend', { answer: 'agreed' }), act('amend', { reason: 'y' })).amended,
    ).toMatchObject({ reason: 'y', answer: null })
  })
})

describe('broken down', () => {
  it('one side: its last word replaces what was opened, field by field', () => {
    expect(
      now(act('assign', { ownerDivision: '立案庭' }), act('assign', { ownerDivision: '审监庭', ownerPeople: ['顾时雨'] })),
    ).toMatchObject({
      ownerDivision: '审监庭',
      ownerPeople: ['顾时雨'],
      ownerCases: ['（2025）湘3199执1号'],
    })
  })

  it('both sides stand together', () => {
    const acts = [
      act('assign', { ownerDivision: '第三检察部', ownerPeople: ['温屿'] }),
      act('assign-theirs', { ownerDivision: '执行局', ownerPeople: ['林照川'] }),
    ]
    expect(now(...acts)).toMatchObject({ ownerDivision: '第三检察部、执行局', ownerPeople: ['温屿', '林照川'] })
  })
})

describe('fed back, chased, carried over', () => {
  it('the last account counts; a percentage stays until another is given', () => {
    expect(
      now(act('progress', { account: '一', percent: 40 }), act('progress-theirs', { account: '二' }, { by_house: 'court' })),
    ).toMatchObject({
      percent: 40,
      progress: { text: '二', house: 'court' },
    })
  })

  it.each(['remind', 'remind-theirs', 'remind-office', 'remind-observer', 'superior-remind', 'superior-remind-theirs'])(
    '%s is a reminder',
    kind => {
      expect(now(act(kind, { text: '请办' })).reminders).toMatchObject([{ text: '请办', person: '某甲' }])
    },
  )

  it.each(['escalate', 'escalate-theirs'])('%s puts it to the chiefs', kind => {
    expect(now(act(kind, { reason: '逾期' })).escalated?.text).toBe('逾期')
  })

  it('carried over keeps from where and until when it was', () => {
    expect(now(act('carry-over', { dueOn: '2026-12-31', meeting: '第二次联席会议', reason: '未完' }))).toMatchObject({
      dueOn: '2026-12-31',
      meeting: '第二次联席会议',
      carried: { meeting: '第一次联席会议', dueOn: '2026-10-30', reason: '未完' },
    })
    expect(now(act('carry-over', { dueOn: '2026-12-31', reason: '未完' })).meeting).toBe('第一次联席会议')
  })
})

describe('closing', () => {
  const asked = act('ask-close-theirs', { result: '35件' }, { act_id: 'ask', by_house: 'court' })

  it('asked: the result and its act, no answer yet', () => {
    expect(now(asked).closing).toMatchObject({ actId: 'ask', house: 'court', result: '35件', answer: null })
  })

  it.each([
    ['agreed', true],
    ['not-agreed', false],
  ])('answered %s', (answer, agreed) => {
    expect(now(asked, act('consent', { answer, reason: '缺凭证' })).closing?.answer).toMatchObject({
      agreed,
      reason: '缺凭证',
      house: 'proc',
    })
  })

  it('asked again: the earlier answer is no answer to it', () => {
    expect(now(asked, act('consent', { answer: 'not-agreed' }), act('ask-close', { result: '37件' })).closing).toMatchObject({
      result: '37件',
      answer: null,
    })
  })

  it('an answer without an asking changes nothing', () => {
    expect(now(act('consent', { answer: 'agreed' })).closing).toBeNull()
  })
})
