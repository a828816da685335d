/** Lines of a sheet as acts: what may be opened today, what an old line tells, and that nothing of it is lost. */
import { describe, expect, it } from 'vitest'
import { accountOf, type Line, notToday, openFacts, pastActs } from './row-as-item.ts'

const VALUES = {
  serial: '7',
  title: '案款清理',
  task: '核对',
  target: '清零',
  baseline: '37件',
  problems: '失联',
  ownerHouse: '沅清县人民法院',
  ownerDivision: '执行局',
  ownerCases: '（2025）湘3199执1号、（2025）湘3199执2号',
  ownerPeople: '林照川、顾时雨',
  effect: '全部发放',
  dueOn: '2026-12-31',
  meeting: '第一次联席会议',
}
const line = (change: Partial<Line> = {}, values: Partial<typeof VALUES> & Record<string, string> = {}): Line => ({
  row: 3,
  values: { ...VALUES, ...values },
  side: 'recipient',
  state: 'running',
  ...change,
})
const TODAY = '2026-11-23'
const ROLES = {
  keeper: 'issuer',
  sides: [
    { role: 'issuer', house: 'proc' },
    { role: 'recipient', house: 'court' },
  ],
}
const past = (change: Partial<Line> = {}, values: Record<string, string> = {}) => pastActs(line(change, values), ROLES, 'proc', '台账第3行')

describe('what may be opened today', () => {
  it('a complete line', () => {
    expect(notToday(line(), TODAY)).toEqual([])
  })

  it.each([
    [{ task: '' }, {}, '缺少六清内容：任务'],
    [{ target: '', effect: ' ' }, {}, '缺少六清内容：目标、成效'],
    [{ ownerHouse: '' }, {}, '缺少六清内容：责任单位'],
    [{ title: '' }, {}, '事项为空'],
    [{ dueOn: '' }, {}, '没有到期日'],
    [{ dueOn: '长期' }, {}, '没有到期日'],
    [{ dueOn: '2026-11-22' }, {}, '到期日2026-11-22已过'],
    [{}, { side: null }, '没有写明由哪个院负责'],
  ])('not with %j %j', (values, change, says) => {
    expect(
      notToday(line(change, values), TODAY)
        .map(one => one.zh)
        .join(),
    ).toContain(says)
  })

  it('today is still in time', () => {
    expect(notToday(line({}, { dueOn: TODAY }), TODAY)).toEqual([])
  })
})

describe('the opening act', () => {
  it('states every field, lists as lists', () => {
    const { serial: _, ...facts } = VALUES
    expect(openFacts(line())).toEqual({
      ...facts,
      ownerCases: ['（2025）湘3199执1号', '（2025）湘3199执2号'],
      ownerPeople: ['林照川', '顾时雨'],
      side: 'recipient',
    })
  })

  it('leaves out what the sheet does not tell', () => {
    expect(openFacts({ row: 1, values: { title: '甲', dueOn: '长期' }, side: null, state: '' })).toEqual({ title: '甲' })
  })

  it.each([
    [{}, ''],
    [{ progress: '已开会' }, '已开会'],
    [{ remarks: '附清单' }, '台账备注：附清单'],
    [{ percent: '75' }, '进度75%'],
    [{ percent: '100' }, ''],
    [{ progress: '已开会', remarks: '附清单' }, '已开会\n台账备注：附清单'],
  ])('beside it: %j', (values, account) => {
    expect(accountOf(values)).toBe(account)
  })
})

describe('a line of an old ledger', () => {
  it('closed: opened, asked by the side responsible, agreed by the other, each on its day', () => {
    const acts = past({ state: 'closed' }, { openedOn: '2024-03-12', closedOn: '2024-09-26' })
    expect(acts.map(act => [act.kind, act.house, act.date])).toEqual([
      ['open', 'proc', '2024-03-12'],
      ['ask-close-theirs', 'court', '2024-09-26'],
      ['consent', 'proc', '2024-09-26'],
    ])
    expect(acts[1]?.facts).toEqual({ result: '全部发放' })
    expect(acts[0]?.note).toContain('原序号 7')
  })

  it.each([
    ['issuer', ['ask-close', 'consent-theirs'], ['proc', 'court']],
    ['both', ['ask-close', 'consent-theirs'], ['proc', 'court']],
    ['recipient', ['ask-close-theirs', 'consent'], ['court', 'proc']],
  ])('%s: who asked and who agreed', (side, kinds, houses) => {
    const acts = past({ state: 'closed', side }).slice(1)
    expect([acts.map(act => act.kind), acts.map(act => act.house)]).toEqual([kinds, houses])
  })

  it('days that are not told stay unknown, within what is', () => {
    const acts = past({ state: 'closed' }, { closedOn: '2024-09-26' })
    expect(acts[0]).toMatchObject({ precision: 'unknown', date: null, notAfter: '2024-09-26' })
    const other = past({ state: 'closed' }, { openedOn: '2024-03-12' })
    expect(other[1]).toMatchObject({ precision: 'unknown', notBefore: '2024-03-12' })
    expect(other[2]?.note).toContain('日期未载')
  })

  it('running: progress is fed back by the side responsible', () => {
    expect(past({}, { progress: '已开会', percent: '40' })[1]).toMatchObject({
      kind: 'progress-theirs',
      house: 'court',
      facts: { account: '已开会', percent: 40 },
    })
    expect(past({ side: 'issuer' }, { progress: '已开会' })[1]).toMatchObject({
      kind: 'progress',
      house: 'proc',
      facts: { account: '已开会' },
    })
    expect(past({}, { percent: '75' })[1]?.facts).toEqual({ account: '进度75%', percent: 75 })
    expect(past()).toHaveLength(1)
  })

  it('the source is named in every act, remarks stand in the note', () => {
    const acts = past({ state: 'closed' }, { remarks: '附清单' })
    expect(new Set(acts.map(act => act.source))).toEqual(new Set(['台账第3行']))
    expect(acts[0]?.note).toContain('台账备注：附清单')
  })
})
