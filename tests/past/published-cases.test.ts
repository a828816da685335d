/** The published cases go in through the one door for past acts; their clocks are compared with what the published accounts say. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { computeRule } from '#engine/time/rule-period.ts'
import { CALENDARS } from '#law/calendars/index.ts'
import { findPeriod } from '#law/periods/index.ts'
import type { PublishedAct, PublishedCase, PublishedMatter } from '../../src/synthetic/published-case.ts'
import { PUBLISHED_CASES, publishedCase } from '../../src/synthetic/published-cases.ts'
import { house, type Json, type PastSite, pastSite, yes } from './past-site.ts'

const procId = (one: PublishedCase): string => `${one.id.toLowerCase()}-proc`
const courtId = (one: PublishedCase): string => `${one.id.toLowerCase()}-court`
const person = (one: PublishedCase): string => `${one.id.toLowerCase()}-desk`

let node: PastSite
const recorded = new Map<string, { matterId: string; notes: Json[]; view: Json }>()
beforeAll(async () => {
  const houses = PUBLISHED_CASES.flatMap(one => [
    house(procId(one), one.procuratorate, 'procuratorate', { region: one.region, code: '' }),
    house(courtId(one), one.court, 'court', { region: one.region, code: '', joined: false }),
  ])
  node = await pastSite(
    '2026-11-23',
    houses,
    PUBLISHED_CASES.map(one => ({ id: person(one), house: procId(one), posts: ['case-management', 'handling-prosecutor'] })),
  )
  for (const one of PUBLISHED_CASES)
    for (const matter of one.matters)
      recorded.set(`${one.id} ${matter.key}`, await record(one, matter.procedureId, matter.title, matter.acts))
}, 120_000)
afterAll(() => node.close())

async function record(
  one: PublishedCase,
  procedureId: string,
  title: string,
  acts: PublishedAct[],
): Promise<{ matterId: string; notes: Json[]; view: Json }> {
  const made = yes(
    await node.post(person(one), '/api/past-acts', {
      procedureId,
      counterparts: procedureId === 'enforcement-suggestion' ? { recipient: courtId(one) } : {},
      title,
      post: 'case-management',
      acts: acts.map(({ line, by, implied, ...act }) => ({
        ...act,
        house: by === 'court' ? courtId(one) : procId(one),
        source: `${one.source}，第${line + 1}行`,
        note: implied ? `推知：${implied}` : '',
      })),
    }),
  )
  return { ...made, view: yes(await node.get(person(one), `/api/matters/${made.matterId}`)) }
}

const clock = (key: string, id: string): Json => recorded.get(key)?.view.clocks.find((found: Json) => found.id === id)

describe('nothing is invented', () => {
  it.each(PUBLISHED_CASES.map(one => [one.id, one] as const))(
    '%s: every line of the account is recorded or left out with its reason',
    (_, one) => {
      const used = new Set([...one.matters.flatMap(matter => matter.acts.map(act => act.line)), ...one.left.map(left => left.line)])
      expect([...used].sort((a, b) => a - b)).toEqual(one.lines.map((_line, index) => index))
      expect(one.left.every(left => left.because.length > 3)).toBe(true)
    },
  )

  it.each(PUBLISHED_CASES.map(one => [one.id, one] as const))(
    '%s: a date is as exact as its line, and an implied act has limits only',
    (_, one) => {
      for (const act of one.matters.flatMap(matter => matter.acts)) {
        const line = one.lines[act.line]
        if (act.implied) expect([act.precision, act.date]).toEqual(['unknown', null])
        else expect([act.kind, act.precision, act.date ?? '']).toEqual([act.kind, line?.precision, line?.when])
        if (!act.implied && act.precision === 'unknown') expect([act.notBefore, act.notAfter]).toEqual([line?.notBefore, line?.notAfter])
      }
    },
  )

  it('every act is marked as recorded, names its source, and its letter went nowhere', async () => {
    for (const { view } of recorded.values())
      for (const act of view.timeline) {
        expect(act.source).toBe('past')
        const marks: string[] = act.marks.map((mark: Json) => mark.zh)
        expect(marks).toContain('补录的既往行为')
        expect(marks.some(mark => /补录原因：.*第\d+行/.test(mark))).toBe(true)
        expect(act.mail).toEqual([])
      }
    expect(await node.query('select 1 from outbox')).toEqual([])
  })

  it('every published matter says that the law of that day is not encoded (2021 Rules, in force 2021-08-01), and nobody is chased by it', async () => {
    for (const { notes, view } of recorded.values()) {
      expect(notes.map((note: Json) => note.zh)).toContain('当时适用的规定未编入系统')
      expect(view.notes[0].zh).toContain('仅供参考')
      expect(view.clocks.filter((one: Json) => ['overdue', 'running', 'due-soon'].includes(one.status))).toEqual([])
    }
    for (const one of PUBLISHED_CASES) {
      const today = yes(await node.get(person(one), '/api/today?scope=division'))
      expect(today.sections.filter((section: Json) => ['overdue', 'soon', 'later', 'waiting'].includes(section.id))).toEqual([])
    }
  })
})

describe('RC-01: bank as pledgee', () => {
  it('review: accepted and decided to the month only, so three months end in March 2017 and cannot be judged – as the account says', () => {
    expect(clock('RC-01 review', 'review')).toMatchObject({
      due: null,
      earliestDue: '2017-03-01',
      latestDue: '2017-03-31',
      status: 'cannot-be-judged',
    })
  })

  it('reply: the account counts from the month of sending (due 2017-06); the engine counts from receipt, which is not published', () => {
    // 法发〔2016〕30号 art. 13 lets three months run from receipt. Received between 2017-03-01 and the answer of 2017-07: due between
    // 2017-06-01 and 2017-10-31. The engine is right that it cannot be judged; the account's 2017-06 is the earliest reading only.
    expect(clock('RC-01 suggestion', 'reply')).toMatchObject({
      start: '2017-07-31',
      due: null,
      earliestDue: '2017-06-01',
      latestDue: '2017-10-31',
      status: 'cannot-be-judged',
    })
  })

  it.each([
    ['received in the month of sending, not extended: due in June, answered in July is late', [], '2017-06-01', '2017-06-30', 'met-late'],
    [
      'the same, extended by the president in June: due in July, to the month not to be judged',
      ['extend'],
      '2017-07-03',
      '2017-07-31',
      'cannot-be-judged',
    ],
  ] as const)('were it %s', async (_, more, earliestDue, latestDue, status) => {
    const one = publishedCase('RC-01')
    const [serve, , reply] = (one.matters[1] as PublishedMatter).acts as [PublishedAct, PublishedAct, PublishedAct]
    const receipt: PublishedAct = {
      line: 6,
      by: 'court',
      kind: 'sign-for',
      precision: 'month',
      date: '2017-03',
      facts: { receivedOn: '2017-03' },
    }
    const extend = more.map(
      (kind): PublishedAct => ({ line: 6, by: 'court', kind, precision: 'month', date: '2017-05', facts: { reason: '假设' } }),
    )
    const { view } = await record(one, 'enforcement-suggestion', '假设', [serve, receipt, ...extend, reply])
    expect(view.clocks.find((found: Json) => found.id === 'reply')).toMatchObject({ earliestDue, latestDue, status })
  })

  it('the same procuratorate supervises again: the first matter ends there, the second is a suggestion of its own, adopted', () => {
    expect(recorded.get('RC-01 suggestion')?.view.stage.id).toBe('resupervised')
    const again = recorded.get('RC-01 again')?.view
    expect(again.points.map((point: Json) => point.answer.code)).toEqual(['adopted', 'adopted'])
    expect(again.clocks.find((found: Json) => found.id === 'reply').status).toBe('cannot-be-judged')
  })
})

describe('RC-07: over-freezing', () => {
  it('review: accepted 2020-02-12, due 2020-05-12 as the account says, decided by 02-13: in time', () => {
    expect(clock('RC-07 review', 'review')).toMatchObject({ due: '2020-05-12', nominal: '2020-05-12', status: 'met' })
  })

  it('reply: due 2020-05-13 if received on the day of sending (the account), at the latest 05-14; the ruling of 02-14 is in time either way', () => {
    // art. 13 counts from receipt, told by nobody but bounded by the ruling of the next day; the account's 05-13 is the earlier limit.
    expect(clock('RC-07 suggestion', 'reply')).toMatchObject({
      earliestDue: '2020-05-13',
      latestDue: '2020-05-14',
      metOn: '2020-02-14',
      status: 'met',
    })
  })

  it('sending: decided 02-12 or 02-13, fifteen days end 02-27 or 02-28; sent 02-13: in time, as the account says with 02-28', () => {
    expect(clock('RC-07 suggestion', 'sending')).toMatchObject({ earliestDue: '2020-02-27', latestDue: '2020-02-28', status: 'met' })
  })

  it('acceptance is recorded although the account does not tell the remedies used; the gap is shown, not guessed', () => {
    const accept = recorded.get('RC-07 review')?.view.timeline.find((act: Json) => act.kind === 'accept')
    expect(accept.marks.map((mark: Json) => mark.zh).join()).toMatch(/来源未载，无法判断.*先行救济情况不详/)
  })
})

describe('RC-08, RC-14, RC-22: little is known', () => {
  it('RC-08: the kind of paper was not seen, so only the application is recorded and no clock has started', () => {
    const { view } = recorded.get('RC-08 review') ?? { view: null }
    expect(view.timeline.map((act: Json) => [act.kind, act.bounds])).toEqual([
      ['apply', { precision: 'unknown', earliest: '2018-10-31', latest: '2021-12-02' }],
    ])
    expect(new Set(view.clocks.map((one: Json) => one.status))).toEqual(new Set(['not-started']))
  })

  it('RC-14: the year comes from the number; sending cannot be judged, the reply has no receipt to count from', () => {
    const { view } = recorded.get('RC-14 suggestion') ?? { view: null }
    expect(view.number).toBe('穗埔检民（行）执监[2020]44011200005号')
    expect(view.timeline[0].bounds).toEqual({ precision: 'year', earliest: '2020-01-01', latest: '2020-12-31' })
    // the account: “不能判定” for both; the engine says the same, for the reply because nothing proves a receipt (30号 art. 13)
    expect(clock('RC-14 suggestion', 'sending').status).toBe('cannot-be-judged')
    expect(clock('RC-14 suggestion', 'reply')).toMatchObject({ status: 'not-started', due: null })
    expect(view.timeline[0].marks.map((mark: Json) => mark.zh)).toContain('建议事项不详')
  })

  it('RC-22: all within 2020-06 to 2021-09, so neither review nor reply can be judged', () => {
    expect(clock('RC-22 review', 'review').status).toBe('cannot-be-judged')
    expect(clock('RC-22 suggestion', 'reply')).toMatchObject({
      status: 'cannot-be-judged',
      earliestDue: '2020-09-01',
      latestDue: '2021-12-01',
    })
  })
})

describe('the other dates of the published accounts, by the rules of the sheets', () => {
  const rule = (id: string, start: string): { nominal: string; due: string } => {
    const found = findPeriod(id)
    const made = found ? computeRule(found, { start, calendars: CALENDARS, region: '' }) : null
    if (!made?.ok) throw new Error(`${id} cannot be reckoned`)
    return { nominal: made.period.nominal, due: made.period.due }
  }
  it.each([
    // RC-07, if the letter of 01-22 is read as an objection: the account says 2020-02-06, and so do the sheets (fifteen days, R04)
    ['RC-07 ruling on an objection', 'R04', '2020-01-22', '2020-02-06', '2020-02-06'],
    // RC-08, if served on the day of the ruling: the account says 2018-11-10, a Saturday. The period ends on the first working day after
    // it (民事诉讼法 art. 82 of that day, now 85): the engine is right with Monday 2018-11-12.
    ['RC-08 reconsideration', 'R05', '2018-10-31', '2018-11-10', '2018-11-12'],
    // RC-07, sending counted from 02-13 as the account does: 2020-02-28
    ['RC-07 sending', 'D17', '2020-02-13', '2020-02-28', '2020-02-28'],
    ['RC-07 review', 'D15', '2020-02-12', '2020-05-12', '2020-05-12'],
    ['RC-07 reply', 'D19', '2020-02-13', '2020-05-13', '2020-05-13'],
  ])('%s (%s from %s): nominal %s, due %s', (_, id, start, nominal, due) => {
    expect(rule(id, start)).toEqual({ nominal, due })
  })
})

describe('the door itself', () => {
  const one = publishedCase('RC-07')
  const base = { procedureId: 'enforcement-suggestion', counterparts: { recipient: 'rc-07-court' }, title: '测试', post: 'case-management' }
  const serve = (more: object) => ({
    house: 'rc-07-proc',
    kind: 'serve',
    precision: 'day',
    date: '2023-03-01',
    facts: {},
    source: '来源',
    ...more,
  })
  const send = (acts: object[], more: object = {}) => node.post(person(one), '/api/past-acts', { ...base, acts, ...more })

  it.each([
    ['a day where a month was chosen', [serve({ precision: 'month' })], '日期与所选精度不符'],
    [
      'limits that exclude each other',
      [serve({ precision: 'unknown', date: null, notBefore: '2023-03-02', notAfter: '2023-03-01' })],
      '不相容',
    ],
    ['a month outside its limits', [serve({ precision: 'month', date: '2023-03', notAfter: '2023-02-01' })], '不相容'],
    ['an act of the other house under our name', [serve({}), { ...serve({}), kind: 'sign-for' }], '不是这个单位的'],
    ['a day in the future', [serve({ date: '2026-12-01' })], '不能晚于今天'],
    ['an act out of its stage', [serve({}), { ...serve({}), house: 'rc-07-court', kind: 'reply' }], '阶段才能进行'],
    ['a fact that does not exist', [serve({ facts: { points: [{ id: 'p1', text: '甲' }], mood: 'x' } })], '没有这一项'],
  ])('%s is refused, and nothing of it stays', async (_, acts, says) => {
    const before = await node.query<{ n: number }>('select count(*)::int as n from matter')
    const answer = await send(acts)
    expect(answer.status).toBe(422)
    expect(JSON.stringify(answer.body)).toContain(says)
    expect(await node.query('select count(*)::int as n from matter')).toEqual(before)
  })

  it('an act of 2023 is judged by the encoded law, without the note; adding one of 2019 brings the note', async () => {
    const made = yes(await send([serve({})]))
    expect(made.notes.map((note: Json) => note.zh)).not.toContain('当时适用的规定未编入系统')
    expect(yes(await node.get(person(one), `/api/matters/${made.matterId}`)).notes).toEqual([])
    const older = yes(
      await send([{ ...serve({ date: '2019-03-01' }), house: 'rc-07-court', kind: 'sign-for' }], { matterId: made.matterId }),
    )
    expect(older.notes.map((note: Json) => note.zh)).toContain('当时适用的规定未编入系统')
  })

  it('a month narrowed by its limits, and facts known within limits, reach the clock', async () => {
    const { matterId } = yes(
      await send([
        serve({
          precision: 'month',
          date: '2023-03',
          notBefore: '2023-03-20',
          bounds: { decidedOn: { precision: 'month', earliest: '2023-03-01', latest: '2023-03-31' } },
        }),
        {
          ...serve({ precision: 'unknown', date: null, notBefore: '2023-03-20' }),
          house: 'rc-07-court',
          kind: 'sign-for',
          bounds: { receivedOn: { precision: 'unknown', earliest: '2023-03-20', latest: null } },
        },
      ]),
    )
    const view = yes(await node.get(person(one), `/api/matters/${matterId}`))
    expect(view.timeline[0].bounds).toEqual({ precision: 'month', earliest: '2023-03-20', latest: '2023-03-31' })
    expect(view.timeline[0].facts.find((fact: Json) => fact.name === 'decidedOn').text.zh).toBe('2023-03')
    expect(view.clocks.find((found: Json) => found.id === 'reply')).toMatchObject({
      earliestDue: '2023-06-20',
      latestDue: null,
      status: 'cannot-be-judged',
    })
  })
})
