/** A count that opens its records, or what stands in for one that is not shown. */
import { Link } from 'react-router'
import type { z } from 'zod'
import type { ShownView } from '#contract/analysis.ts'
import { useWords } from '#web/words/words.ts'

type Shown = z.output<typeof ShownView>

/** As text: the number, <3, or a dash. */
export const shownText = (shown: Shown): string => (shown.count !== null ? String(shown.count) : shown.hidden === 'small' ? '<3' : '—')

export function ShownCount(props: { shown: Shown; to: string; label: string; name: string }) {
  const { t } = useWords()
  const text = shownText(props.shown)
  if (props.shown.count === 0) return <span data-count={props.name}>0</span>
  return (
    <Link
      to={props.to}
      data-count={props.name}
      aria-label={`${props.label}：${props.shown.count === null ? t('analysis-hidden') : text}`}
      title={props.shown.count === null ? t('analysis-hidden') : undefined}
    >
      {text}
    </Link>
  )
}
