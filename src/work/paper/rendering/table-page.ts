/** What a wide table on paper is: heading lines, columns, rows in groups with text before them; laid out by `renderTablePdf` and `renderTableDocx`. */

export type TableGroup = {
  /** Above its rows, over the whole width; null for a table without groups. */
  title: string | null
  /** Paragraphs before the rows. */
  text: string[]
  rows: string[][]
}

export type TablePage = {
  house: string
  title: string
  /** Under the title: meeting, houses, day. */
  lines: string[]
  paper: 'a4' | 'a3'
  /** `share`: part of the width, in proportion. */
  columns: { title: string; share: number }[]
  groups: TableGroup[]
  /** After the table. */
  closing: string[]
  /** 'YYYY-MM-DD': the day of the page, never the moment of printing. */
  date: string
}

/** Every text of the page, for the check of glyphs. */
export const tableTexts = (page: TablePage): string[] => [
  page.house,
  page.title,
  ...page.lines,
  ...page.closing,
  ...page.columns.map(column => column.title),
  ...page.groups.flatMap(group => [group.title ?? '', ...group.text, ...group.rows.flat()]),
]
