/** Lines of the yearly overview, each read from the acts of its own matter: what is stated counts, nothing is guessed. */
import { describe, expect, it } from 'vitest'
import { ACTIVITIES, type Activity, type ActivityLine, isFound, SORTS, summariseActivity, totalsOf } from './summarise-activity.ts'

const act = (kind: string, facts: Record<string, unknown> = {}, on: string | null = null) => ({ kind, on, facts })
const line = (matter: Activity): ActivityLine => {
  const found = summariseActivity(matter)
  if (!found) throw new Error('no line')
  return found
}

const SEMINAR: Activity = {
  procedureId: 'joint-activity',
  title: '事项标题',
  openedOn: '2026-08-03',
  acts: [
    act('plan', { sort: 'seminar', title: '年度研讨会', plannedOn: '2026-09-18' }),
    act('call-up', { plannedOn: '2026-09-18' }),
    act('submit', { piece: 'paper', title: '终本案件监督研究', author: ['作者甲'] }),
    act('submit-theirs', { piece: 'paper', title: '执行异议审查', author: ['作者乙', '作者丙'] }),
    act('postpone', { plannedOn: '2026-09-22' }),
  ],
}
const HELD: Activity = {
  ...SEMINAR,
  acts: [
    ...SEMINAR.acts,
    act('hold', { heldOn: '2026-09-23', days: 2 }),
    act('attend', { present: ['法官甲', '法官乙'], count: 20 }),
    act('attend-theirs', { present: ['检察官甲'] }),
    act('result', { account: '共识五条', becomes: 'document', became: '执行监督工作指引' }),
  ],
}

describe('an activity', () => {
  it('before it is held stands on the day it was last planned for', () => {
    expect(line(SEMINAR)).toEqual({
      sort: 'seminar',
      title: '年度研讨会',
      on: '2026-09-22',
      took: false,
      days: null,
      pieces: [
        { title: '终本案件监督研究', authors: ['作者甲'] },
        { title: '执行异议审查', authors: ['作者乙', '作者丙'] },
      ],
      present: [],
      people: 0,
      result: '',
    })
  })

  it('afterwards on the day it was held; where a number was stated it counts, else the names', () => {
    expect(line(HELD)).toMatchObject({ on: '2026-09-23', took: true, days: 2, people: 21, present: ['法官甲', '法官乙', '检察官甲'] })
    expect(line(HELD).result).toBe('共识五条 → 执行监督工作指引')
  })

  it('without a stated day stands on the day it was opened, and under its matter’s title', () => {
    expect(line({ ...SEMINAR, acts: [act('plan', { sort: 'culture' })] })).toMatchObject({
      on: '2026-08-03',
      title: '事项标题',
      sort: 'culture',
    })
  })

  it('whose facts were erased keeps its place and says nothing', () => {
    const erased = { ...HELD, acts: HELD.acts.map(one => act(one.kind)) }
    expect(line(erased)).toMatchObject({ on: '2026-08-03', took: false, people: 0, result: '', present: [] })
    expect(line(erased).pieces).toEqual([
      { title: '', authors: [] },
      { title: '', authors: [] },
    ])
  })
})

describe('the other kinds', () => {
  it('an exchange lasts from beginning to return', () => {
    const found = line({
      procedureId: 'staff-exchange',
      title: '互派',
      openedOn: '2026-03-02',
      acts: [
        act('propose', { people: ['甲', '乙'], from: '2026-04-01' }),
        act('appoint', { people: ['甲'] }),
        act('begin', { beganOn: '2026-04-01' }),
        act('end', { endedOn: '2026-09-30', account: '调研报告一篇' }),
      ],
    })
    expect(found).toMatchObject({
      sort: 'exchange',
      on: '2026-04-01',
      took: true,
      days: 182,
      people: 1,
      present: ['甲'],
      result: '调研报告一篇',
    })
  })

  it('a document counts once it is issued, under its number', () => {
    const drafted = { procedureId: 'joint-document', title: '指引', openedOn: '2026-03-02', acts: [act('propose', { title: '工作指引' })] }
    expect(line(drafted)).toMatchObject({ sort: 'document', title: '工作指引', on: '2026-03-02', took: false, pieces: [] })
    const issued = {
      ...drafted,
      acts: [
        ...drafted.acts,
        act('issue', { number: '沅清检会〔2026〕1号', issuedOn: '2026-03-31' }),
        act('becomes', { name: '指引第1号' }),
      ],
    }
    expect(line(issued)).toMatchObject({
      on: '2026-03-31',
      took: true,
      pieces: [{ title: '沅清检会〔2026〕1号', authors: [] }],
      result: '指引第1号',
    })
  })

  it('a case that was withdrawn says so', () => {
    const published = {
      procedureId: 'joint-case',
      title: '案例',
      openedOn: '2026-06-01',
      acts: [act('propose', { title: '某公司案' }), act('publish', { publishedOn: '2026-06-23', where: '网站' })],
    }
    expect(line(published)).toMatchObject({
      sort: 'case',
      on: '2026-06-23',
      took: true,
      result: '网站',
      pieces: [{ title: '某公司案', authors: [] }],
    })
    expect(line({ ...published, acts: [...published.acts, act('withdraw-theirs', { reason: '可识别' })] }).result).toBe('已撤回')
  })

  it('other procedures have no line', () => {
    expect(summariseActivity({ procedureId: 'quality-review', title: '', openedOn: '2026-01-01', acts: [] })).toBeNull()
    for (const procedureId of ACTIVITIES)
      expect(summariseActivity({ procedureId, title: 't', openedOn: '2026-01-01', acts: [] })).not.toBeNull()
  })
})

describe('totals and words', () => {
  it('count what took place, by sort, in the order of the list', () => {
    const training = { ...line(HELD), sort: 'training' as const, days: null }
    expect(totalsOf([line(HELD), line(HELD), line(SEMINAR), training])).toEqual([
      { sort: 'training', count: 1, days: 0, pieces: 2, people: 21 },
      { sort: 'seminar', count: 2, days: 4, pieces: 4, people: 42 },
    ])
    expect(totalsOf([])).toEqual([])
  })

  it.each([
    ['研讨', true],
    ['执行异议', true],
    ['作者丙', true],
    ['法官乙', true],
    ['工作指引', true],
    ['研讨 检察官甲', true],
    ['研讨 作者丁', false],
    ['', true],
  ])('“%s” finds it: %s', (words, found) => expect(isFound(line(HELD), words)).toBe(found))

  it('every sort reads in both languages', () => {
    for (const title of Object.values(SORTS)) expect([title.zh.length > 1, /^[A-Z]/.test(title.en)]).toEqual([true, true])
  })
})
