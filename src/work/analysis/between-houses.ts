/** 两院之间: what two houses owe each other, both columns counted alike, the procuratorate's own periods and file returns included. */
import type { Shown, ShownFigure } from '#engine/assessment/suppress.ts'
import type { Block, PageDocument } from '#engine/drafting/page-document.ts'
import { FIGURES, type Indicator } from '#law/indicators/index.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { figuresOf, type Period } from './figures.ts'

/** `null`: the other house's records of this are its own and not kept here. */
export type BetweenRow = { indicator: Indicator; own: ShownFigure; other: ShownFigure | null }

const ROWS = [
  'signed-for',
  'on-time',
  'replied',
  'adopted',
  'not-adopted-with-reasons',
  'duties-kept',
  'late',
  'files-supplied',
  'files-returned',
  'extensions',
  'withdrawals',
  'objections',
]
const OWN_ROWS = ['own-review']

const named = (ids: readonly string[]): Indicator[] => ids.flatMap(id => FIGURES.find(one => one.id === id) ?? [])

/** Every row for the own house and for the other one, over the matters between them; own review periods over the house's own cases. */
export async function betweenHouses(tx: Tx, period: Period, other: string): Promise<BetweenRow[]> {
  const own = await figuresOf(tx, period, { house: other, by: tx.asker.house }, named(ROWS))
  const theirs = await figuresOf(tx, period, { house: other, by: other }, named(ROWS))
  const inside = await figuresOf(tx, period, {}, named(OWN_ROWS))
  return [
    ...own.map((figure, index): BetweenRow => ({ indicator: figure.indicator, own: figure.shown, other: theirs[index]?.shown ?? null })),
    ...inside.map((figure): BetweenRow => ({ indicator: figure.indicator, own: figure.shown, other: null })),
  ]
}

export const shownText = (shown: Shown): string => ('count' in shown ? String(shown.count) : shown.hidden === 'small' ? '<3' : '不显示')

/** 12/15（80%）, a count, or what stands in for a hidden one. */
export function figureText(figure: ShownFigure | null): string {
  if (figure === null) return '对方本院记录，不在此处'
  if (figure.below === null) return shownText(figure.above)
  if ('count' in figure.below && figure.below.count === 0) return '无'
  return `${shownText(figure.above)}/${shownText(figure.below)}${figure.percent === null ? '' : `（${figure.percent}%）`}`
}

const GROUPS: readonly [string, readonly string[]][] = [
  ['签收和回复', ['signed-for', 'on-time', 'replied', 'adopted', 'not-adopted-with-reasons']],
  ['期限', ['duties-kept', 'own-review', 'late', 'extensions']],
  ['卷宗', ['files-supplied', 'files-returned']],
  ['异议和撤回', ['objections', 'withdrawals']],
]
const NOTE =
  '按负有义务的单位分别计算，口径相同：分子／分母（比率）。横线为对方本院记录，不在此处。密封事项不计入（有权查看的除外）；少于三件且不能查看的，以及会由此推算出来的，不显示件数；数字不作排名。'

/** One A4 page; both columns stand beside each other in the same words. */
export function betweenPage(
  rows: readonly BetweenRow[],
  names: { own: string; other: string; period: string },
  today: string,
): PageDocument {
  // Grouped, one line for each figure, so that all of them stand on one page.
  const line = (row: BetweenRow): string => `${row.indicator.title.zh}：${figureText(row.own)}｜${row.other ? figureText(row.other) : '—'}`
  const group = (label: string, ids: readonly string[]): { label: string; value: string } => ({
    label,
    value: rows
      .filter(row => ids.includes(row.indicator.id))
      .map(line)
      .join('\n'),
  })
  const table: Block = {
    kind: 'table',
    rows: [
      { label: '单位', value: `${names.own}｜${names.other}` },
      ...GROUPS.map(([label, ids]) => group(label, ids)),
      { label: '说明', value: NOTE },
    ],
  }
  return {
    form: null,
    layout: 'register-table',
    house: names.own,
    title: `两院之间（${names.period}）`,
    number: null,
    addressee: null,
    blocks: [table],
    closing: null,
    signature: {
      house: names.own,
      date: `${Number(today.slice(0, 4))}年${Number(today.slice(5, 7))}月${Number(today.slice(8))}日`,
      sealPlace: '',
    },
    attachments: [],
    footnotes: [],
  }
}
