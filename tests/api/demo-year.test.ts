/** A year of consultation in the demo county: two regular meetings, one special, forty items, a joint document, two joint cases, a seminar; the second meeting opens with the first one's report, by itself. */
import { describe, expect, it } from 'vitest'
import { AUTUMN } from '#synthetic/year/items-of-autumn.ts'
import { SPECIAL } from '#synthetic/year/items-of-special.ts'
import { SPRING } from '#synthetic/year/items-of-spring.ts'
import type { Body } from './county/client.ts'
import { as, read, seededCounty } from './county/seeded.ts'

seededCounty()

const matters = async (who: 'desk' | 'office', procedure: string): Promise<Body[]> => {
  const client = await as(who)
  const rows: Body[] = []
  let after = ''
  do {
    const { body } = await client.get(`/api/matters?state=all&procedure=${procedure}${after}`)
    rows.push(...body.rows)
    after = body.next ? `&after=${encodeURIComponent(body.next)}` : ''
  } while (after)
  return rows
}
const titled = (rows: Body[], title: string): Body => rows.find(row => row.title === title)

describe.each(['desk', 'office'] as const)('the year as the %s sees it', who => {
  it('has two regular meetings and a special one, all closed with their items opened', async () => {
    const regular = await matters(who, 'joint-meeting')
    expect(regular.map(row => row.title).sort()).toEqual(['2026年第一次联席会议', '2026年第二次联席会议'])
    const special = await matters(who, 'special-meeting')
    expect(special.map(row => row.title)).toEqual(['执行案款发放专题联席会议'])
    expect([...regular, ...special].every(row => row.ended)).toBe(true)
  })

  it('has forty items: thirty-one closed on evidence, nine under way', async () => {
    const items = await matters(who, 'ledger-item')
    const plans = [...SPRING, ...SPECIAL, ...AUTUMN]
    expect(plans).toHaveLength(40)
    expect(items.map(row => row.title).sort()).toEqual(plans.map(plan => plan.title).sort())
    const closed = plans.filter(plan => plan.closed).map(plan => plan.title)
    expect(
      items
        .filter(row => row.ended)
        .map(row => row.title)
        .sort(),
    ).toEqual(closed.sort())
    expect(closed).toHaveLength(31)
  })

  it('has a joint document in use, two published cases and one being written, a seminar and two trainings', async () => {
    expect((await matters(who, 'joint-document')).map(row => row.stageTitle.zh)).toEqual(['已转化运用'])
    const cases = (await matters(who, 'joint-case')).map(row => row.stageTitle.zh)
    expect(cases.sort()).toEqual(['已联合发布', '已联合发布', '已编写，待隐名'].sort())
    expect((await matters(who, 'joint-activity')).map(row => row.stageTitle.zh)).toEqual(['成果已留存', '成果已留存', '成果已留存'])
  })
})

describe('the second meeting', () => {
  it('opened with the report on every item of the first one and of the special one, as they stood on that day', async () => {
    const { matterId } = titled(await matters('office', 'joint-meeting'), '2026年第二次联席会议')
    const { agenda } = await read('office', `/api/meetings/${matterId}`)
    const report: string = agenda.lastReport
    for (const plan of [...SPRING, ...SPECIAL]) expect(report).toContain(plan.title)
    expect(report).toMatch(/^上次会议（2026年第一次联席会议，2026-03-18召开；执行案款发放专题联席会议，2026-06-10召开）议定事项24项/)
    // What had been closed by the day on which the agenda was drawn up.
    const closedBy = [...SPRING, ...SPECIAL].filter(plan => (plan.closed?.agreedOn ?? '9999') < '2026-09-01').length
    expect(report).toContain(`已销号${closedBy}项，未销号${24 - closedBy}项`)
    expect(report).toContain('材料：终本程序抽查要点（十项）.pdf')
  })

  it('prints both log heads in its minutes and names what both left open', async () => {
    const { matterId } = titled(await matters('desk', 'joint-meeting'), '2026年第二次联席会议')
    const page = await read('desk', `/api/meetings/${matterId}`)
    expect(page.minutes.heads).toMatch(/沅清县人民检察院：\d+条，根 .+/)
    expect(page.minutes.heads).toMatch(/沅清县人民法院：\d+条，根 .+/)
    expect(page.minutes.reservations).toContain('百分之四')
    expect(page.minutes.signed.map((one: Body) => one.houseName).sort()).toEqual(['沅清县人民检察院', '沅清县人民法院'])
  })

  it('leads from each decision to its item', async () => {
    const { matterId } = titled(await matters('desk', 'joint-meeting'), '2026年第二次联席会议')
    const { decisions } = await read('desk', `/api/meetings/${matterId}`)
    expect(decisions).toHaveLength(16)
    for (const decision of decisions) expect(decision.items.map((item: Body) => item.title)).toEqual([decision.text])
  })
})

describe('the yearly score sheet', () => {
  it('follows the office’s own table in the agreement: one late reply of the bureau costs five points, with its record', async () => {
    const page = await read('desk', '/api/analysis/scores?year=2026')
    expect(page.units.map((one: Body) => [one.unit.name, one.counted, one.perItem, one.score])).toEqual([
      ['沅清县住房和城乡建设局', 1, 5, 95],
    ])
    expect(page.units[0].lines.map((one: Body) => one.title)).toEqual(['预售房屋查封登记协助检察建议'])
  })
})
