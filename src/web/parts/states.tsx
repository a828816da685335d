/** The states every page has: loading, empty, went wrong (what happened, what was kept, what to do), no right. */
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { type ApiFault, asFault } from '../api-fault.ts'
import { useWords } from '../words/words.ts'

const WIDTHS = ['34%', '86%', '72%', '80%', '64%', '77%']

/** Grey lines where text will stand; nothing spins over the page. */
export function Bones(props: { lines?: number }) {
  const { t } = useWords()
  return (
    <div className="bones" role="status" aria-label={t('loading')}>
      {WIDTHS.slice(0, props.lines ?? 6).map(width => (
        <span key={width} style={{ width }} />
      ))}
    </div>
  )
}

/** What the page is for and what to do first. */
export function Empty(props: { title: string; says: string; first?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{props.title}</h2>
      <p>{props.says}</p>
      {props.first}
    </div>
  )
}

/** A fault in words: what happened, each detail with what would be right and the article, what to do. */
export function FaultNote(props: { fault: unknown; kept?: boolean; retry?: (() => void) | undefined }) {
  const { t, w } = useWords()
  const fault: ApiFault = asFault(props.fault)
  return (
    <div className="note red" role="alert" data-fault={fault.code}>
      <strong>{w(fault.words)}</strong>
      {fault.details.length > 0 ? (
        <ul>
          {fault.details.map((line, index) => (
            <li key={index}>
              {w(line.says)}
              {line.right ? <span> {w(line.right)}</span> : null}
              {line.article ? <span className="quiet"> {line.article}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {props.kept ? <p>{t('kept')}</p> : null}
      {props.retry ? (
        <Button size="small" onClick={props.retry}>
          {t('retry')}
        </Button>
      ) : null}
    </div>
  )
}

/** Draws a question: grey lines, then the fault, then the answer. */
export function Asked<T>(props: {
  of: { data: T | undefined; error: unknown; refetch: () => unknown }
  children: (data: T) => ReactNode
  lines?: number
}) {
  if (props.of.data !== undefined) return <>{props.children(props.of.data)}</>
  if (props.of.error) return <FaultNote fault={props.of.error} retry={() => void props.of.refetch()} />
  return <Bones {...(props.lines ? { lines: props.lines } : {})} />
}
