/** Search: everything a person may see, by any fragment; the box stands in the frame. */
import { useEffect } from 'react'
import { useSearchParams } from 'react-router'
import type { OutputOf } from '#contract/endpoint.ts'
import { search } from '#contract/search.ts'
import { usePages } from '#web/ask.ts'
import { MoreButton } from '#web/parts/data-table.tsx'
import { Page } from '#web/parts/page.tsx'
import { Bones, Empty, FaultNote } from '#web/parts/states.tsx'
import { type Key, useWords } from '#web/words/words.ts'
import { joinGroups, SearchResults } from './search-results.tsx'
import '#web/look/search.css'

/** Why nothing was looked for or found. */
const NOTHING: Record<OutputOf<typeof search>['state'], [Key, Key]> = {
  empty: ['search-empty', 'search-empty-says'],
  'too-short': ['search-too-short', 'search-too-short-says'],
  symbols: ['search-symbols', 'search-symbols-says'],
  asked: ['search-none', 'search-none-says'],
}

/** The arrow key down leads from the box, or from nowhere, to the first result. */
function useWayDown(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const from = document.activeElement
      const free = from === document.body || from?.id === 'content' || (from instanceof HTMLElement && from.dataset.do === 'search')
      if (event.key !== 'ArrowDown' || event.isComposing || !free) return
      const first = document.querySelector<HTMLElement>('[data-part="found"] [data-hit]')
      if (!first) return
      event.preventDefault()
      first.focus()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

export function SearchPage() {
  const { t } = useWords()
  const [params] = useSearchParams()
  const q = params.get('q')?.slice(0, 200) ?? ''
  const list = usePages(search, { q })
  const groups = joinGroups(list.data?.pages.map(page => page.groups) ?? [])
  const count = groups.reduce((sum, group) => sum + group.hits.length, 0)
  const [title, says] = NOTHING[list.data?.pages[0]?.state ?? 'asked']
  useWayDown()
  return (
    <Page id="search" title={q.trim() ? t('search-of', { q: q.trim() }) : t('search-title')}>
      {list.error ? <FaultNote fault={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Bones /> : null}
      {list.data && count === 0 ? <Empty title={t(title)} says={t(says)} first={<p className="quiet">{t('search-keys')}</p>} /> : null}
      {count > 0 ? (
        <p className="quiet" role="status" data-fact="found">
          {t('search-shown', { count })}
        </p>
      ) : null}
      <SearchResults groups={groups} />
      <MoreButton of={list} />
    </Page>
  )
}
