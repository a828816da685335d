/** Figures as rows of a sheet: each with its whole definition, so that the sheet explains itself when it has left the product. */
import type { Indicator } from '#law/indicators/index.ts'
import { shownText } from './between-houses.ts'
import type { Figure } from './figures.ts'

const HEAD = ['指标', '分项', '数值', '分子', '分母', '比率（%）', '定义', '分子含义', '分母含义', '不计入', '来源', '期间', '依据']

const definition = ({ definition: said, above, below, excluded, source, falls, basis }: Indicator): string[] => [
  said.zh,
  above.zh,
  below?.zh ?? '',
  excluded.map(one => one.zh).join('；'),
  source.zh,
  falls.zh,
  [basis.row.zh, basis.clauses.join('、')].filter(one => one !== '').join('；'),
]

/** A heading, then one row for each figure and each part of a split one. */
export function sheetRows(figures: readonly Figure[], titleOf: (of: { indicator: Indicator; cell: string }) => string): string[][] {
  return [
    HEAD,
    ...figures.flatMap(({ indicator, shown }) => {
      const rate = shown.below !== null
      const value = rate ? '' : shownText(shown.above)
      const line = [
        indicator.title.zh,
        '',
        value,
        rate ? shownText(shown.above) : '',
        shown.below ? shownText(shown.below) : '',
        shown.percent === null ? '' : String(shown.percent),
      ]
      const parts = shown.cells.map(cell => [
        indicator.title.zh,
        titleOf({ indicator, cell: cell.code }),
        shownText(cell.shown),
        '',
        '',
        '',
      ])
      return [[...line, ...definition(indicator)], ...parts.map(part => [...part, '', '', '', '', '', '', ''])]
    }),
  ]
}
