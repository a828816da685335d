/** The head of every page: one h1, the buttons that belong to the page, and a name that tests can hold. */
import { type ReactNode, useEffect } from 'react'
import { useWords } from '../words/words.ts'

export function Page(props: { id: string; title: string; marks?: ReactNode; buttons?: ReactNode; children: ReactNode }) {
  const { t } = useWords()
  useEffect(() => {
    document.title = `${props.title} · ${t('brand')}`
  }, [props.title, t])
  return (
    <div data-page={props.id}>
      <div className="page-head">
        <h1>{props.title}</h1>
        {props.marks}
        {props.buttons ? <div className="after no-print">{props.buttons}</div> : null}
      </div>
      {props.children}
    </div>
  )
}
