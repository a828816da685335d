/** What the page is asked for, kept in its address: tab, period, what the figures are narrowed to, and which figure is open. */
import { useSearchParams } from 'react-router'
import { YEAR_PARTS, type YearPart } from '#engine/assessment/year-part.ts'

export const TABS = ['figures', 'between', 'scores', 'signs'] as const
export type Tab = (typeof TABS)[number]
export const NARROWED = ['house', 'agreement', 'clause', 'division', 'procedure'] as const
export type Narrowed = Partial<Record<(typeof NARROWED)[number], string>>

export type Asked = {
  tab: Tab
  year: number | undefined
  part: YearPart
  filter: Narrowed
  open: { indicator: string; side: 'above' | 'below'; cell: string | undefined; by: string | undefined } | null
}

/** The address as asked, and the address with some of it changed; null takes a part out. */
export function useAsked(): {
  asked: Asked
  to: (change: Record<string, string | null>) => string
  change: (change: Record<string, string | null>) => void
} {
  const [search, setSearch] = useSearchParams()
  const given = (name: string): string | undefined => search.get(name) ?? undefined
  const next = (change: Record<string, string | null>): URLSearchParams => {
    const query = new URLSearchParams(search)
    for (const [name, value] of Object.entries(change)) {
      if (value === null || value === '') query.delete(name)
      else query.set(name, value)
    }
    return query
  }
  const indicator = given('show')
  const year = Number(given('year'))
  const asked: Asked = {
    tab: TABS.find(one => one === given('tab')) ?? 'figures',
    year: Number.isInteger(year) && year >= 1990 && year <= 2899 ? year : undefined,
    part: YEAR_PARTS.find(one => one === given('part')) ?? 'year',
    filter: Object.fromEntries(NARROWED.flatMap(name => (given(name) ? [[name, given(name)]] : []))),
    open: indicator ? { indicator, side: given('side') === 'below' ? 'below' : 'above', cell: given('cell'), by: given('by') } : null,
  }
  return { asked, to: change => `/analysis?${next(change)}`, change: one => setSearch(next(one), { replace: true }) }
}

/** What every question of this page carries. */
export const periodOf = ({ year, part }: Asked) => ({ part, ...(year === undefined ? {} : { year }) })
