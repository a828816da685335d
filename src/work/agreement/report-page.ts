/** The report on how an agreement is kept, for the leading group: every clause with its figures, as a page to print. */
import type { z } from 'zod'
import type { AgreementView } from '#contract/agreement-views.ts'
import type { Block, PageDocument } from '#engine/drafting/page-document.ts'

type View = z.output<typeof AgreementView>
type Clause = View['clauses'][number]

const figures = ({ used, open, late, averageDays }: Clause['use']): string =>
  `用过${used}次，未结${open}件，超期${late}件${averageDays === null ? '' : `，平均${averageDays}天`}`

function clauseRow(clause: Clause): { label: string; value: string } {
  const bound = clause.procedures.map(one => one.title.zh).join('、')
  const holders = clause.posts.flatMap(post => post.holders.map(one => `${one.name ?? one.houseName}（${post.title.zh}）`))
  const use = clause.procedures.length === 0 ? '未绑定程序' : clause.neverUsed ? '从未使用' : figures(clause.use)
  return {
    label: `${clause.no}\n${clause.title}`,
    value: [
      bound === '' ? '' : `绑定：${bound}`,
      use,
      holders.length > 0 ? `承担：${[...new Set(holders)].slice(0, 12).join('、')}` : '',
      clause.later ? clause.later.zh : '',
    ]
      .filter(line => line !== '')
      .join('\n'),
  }
}

const overview = (view: View): { label: string; value: string }[] => [
  {
    label: '签署单位',
    value: view.signatories.map(one => `${one.name}${one.confirmedOn ? `（${one.confirmedOn}确认）` : '（待确认）'}`).join('\n'),
  },
  ...(view.covered.length > 0
    ? [{ label: '受约束单位', value: view.covered.map(one => `${one.name}（经${one.throughName}）`).join('\n') }]
    : []),
  { label: '状态', value: `${view.statusTitle.zh}，${view.inForceFrom}起${view.until ? `，至${view.until}止` : ''}` },
  ...(view.reviewOn ? [{ label: '试行评估', value: `${view.reviewOn}${view.reviewDue ? '（已到期，尚未评估）' : ''}` }] : []),
  { label: '合计', value: `${figures(view.use)}；未绑定${view.unbound}条，从未使用${view.neverUsed}条` },
]

const table = (rows: { label: string; value: string }[]): Block[] => (rows.length > 0 ? [{ kind: 'table', rows }] : [])
const heading = (text: string): Block => ({ kind: 'heading', text, level: 1 })

/** The page of the report as it stands today; `house` is who prints it. */
export function reportPage(view: View, house: string, today: string): PageDocument {
  const members = view.members
    .filter(one => one.now)
    .map(one => ({ label: one.houseName, value: `${one.name}，${one.duty}，${one.since}起` }))
  const set = view.terms
    .filter(term => term.setOn !== null)
    .map(term => ({ label: term.title.zh, value: `${term.valueTitle.zh}（${term.setOn}，${term.setBy ?? ''}）` }))
  const open = view.changes
    .filter(one => one.status === 'awaiting')
    .map(one => ({ label: one.houseName, value: `${one.summary}（待答复）` }))
  return {
    form: null,
    layout: 'official-letter',
    house,
    title: `《${view.title}》执行情况`,
    number: null,
    addressee: null,
    blocks: [
      ...table(overview(view)),
      heading('逐条情况'),
      ...table(view.clauses.map(clauseRow)),
      ...(members.length > 0 ? [heading('领导小组成员'), ...table(members)] : []),
      ...(set.length > 0 ? [heading('约定值'), ...table(set)] : []),
      ...(open.length > 0 ? [heading('待答复的修订'), ...table(open)] : []),
      {
        kind: 'paragraph',
        text: '件数不含密封事项（有权查看的除外）；平均天数为已结事项从发起到结束的日历天数，已结不足三件的不列；数字不作排名。',
      },
    ],
    closing: null,
    signature: { house, date: `${Number(today.slice(0, 4))}年${Number(today.slice(5, 7))}月${Number(today.slice(8))}日`, sealPlace: '' },
    attachments: [],
    footnotes: [],
  }
}
