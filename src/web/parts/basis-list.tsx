/** Articles with their title and whether their text was checked (原文已核对 / 未核对). */
import type { z } from 'zod'
import type { CitationView } from '#contract/endpoint.ts'
import { articleLabel } from '#law/statutes/article-label.ts'
import { useWords } from '../words/words.ts'

export type Basis = z.output<typeof CitationView>

/** A document number stands as it is, a title in book marks. */
const titleOf = (title: string): string => (title.includes('〔') ? title : `《${title}》`)

export function BasisList(props: { basis: readonly Basis[] }) {
  const { t, w, lang } = useWords()
  if (props.basis.length === 0) return null
  return (
    <ul className="basis">
      {props.basis.map(cited => (
        <li key={`${cited.statute}${cited.article}`}>
          {lang === 'zh' ? titleOf(cited.title) : `${cited.titleEn}, `}
          {w(articleLabel(cited.article))}
          {' · '}
          <span title={t('checked-on', { date: cited.checkedOn })}>{cited.evidence === 'read' ? t('basis-read') : t('basis-unread')}</span>
          {cited.note ? <span> · {w(cited.note)}</span> : null}
        </li>
      ))}
    </ul>
  )
}
