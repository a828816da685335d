/** Answers about the yearly overview of activities and results. */
import * as contract from '#contract/joint/activities.ts'
import { SORTS, totalsOf } from '#engine/activities/summarise-activity.ts'
import { words } from '#kernel/words.ts'
import { listActivities } from '#work/matter/index.ts'
import { writeSheet } from '#work/paper/index.ts'
import { type AnyAnswer, answer, type Call } from '../answer.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const HEADINGS = ['类别', '名称', '日期', '天数', '参加单位', '材料件数', '材料和作者', '参加人数', '参加人员', '成果', '状态']

const read = (call: Call, input: { year?: number | undefined; q?: string | undefined }) => {
  const year = input.year ?? Number(call.today.slice(0, 4))
  return listActivities(call.tx, { year, q: input.q }).then(found => ({ year, ...found }))
}

export const activityAnswers: AnyAnswer[] = [
  answer(contract.listActivities, async (call, input) => {
    const { year, years, rows } = await read(call, input)
    return {
      year,
      years: [...new Set([year, ...years])].sort((a, b) => b - a),
      totals: totalsOf(rows).map(total => ({ ...total, title: SORTS[total.sort] })),
      rows: rows.map(({ ended: _ended, ...row }) => ({ ...row, sortTitle: SORTS[row.sort], stageTitle: row.stageTitle ?? words('', '') })),
    }
  }),
  answer(contract.exportActivities, async (call, input) => {
    const { year, rows } = await read(call, input)
    const table = rows.map(row => [
      SORTS[row.sort].zh,
      row.title,
      row.took ? row.on : `计划${row.on}`,
      row.days === null ? '' : String(row.days),
      row.houses.join('、'),
      String(row.pieces.length),
      row.pieces.map(piece => (piece.authors.length > 0 ? `${piece.title}（${piece.authors.join('、')}）` : piece.title)).join('；'),
      String(row.people),
      row.present.join('、'),
      row.result,
      row.stageTitle?.zh ?? '',
    ])
    const name = `活动和成果-${year}`
    return { bytes: await writeSheet([HEADINGS, ...table], { name: '活动和成果', headerRow: 0 }), name: `${name}.xlsx`, mediaType: XLSX }
  }),
]
