/** What may be done now: up to three buttons; everything else is listed, greyed, each with its reason and article. */
import { Button } from 'antd'
import { Reason } from '#web/parts/reason.tsx'
import { useWords } from '#web/words/words.ts'
import { type Action, sortedActions } from './sorted-actions.ts'

export function ActionBar(props: {
  actions: readonly Action[]
  done: ReadonlySet<string>
  chosen: string | null
  onChoose: (kind: string | null) => void
}) {
  const { t, w } = useWords()
  const { buttons, open, closed } = sortedActions(props.actions, props.done)
  return (
    <div className="no-print" data-part="actions" style={{ marginBottom: 8 }}>
      <div className="row">
        {buttons.length === 0 ? <span className="quiet">{t('no-own-act')}</span> : null}
        {buttons.map((action, index) => (
          <Button
            key={action.kind}
            type={index === 0 ? 'primary' : 'default'}
            data-choose={action.kind}
            aria-expanded={props.chosen === action.kind}
            onClick={() => props.onChoose(props.chosen === action.kind ? null : action.kind)}
          >
            {w(action.title)}
          </Button>
        ))}
      </div>
      {open.length + closed.length > 0 ? (
        <details className="plain">
          <summary>{t('other-acts', { n: open.length + closed.length })}</summary>
          <ul className="lines">
            {open.map(action => (
              <li key={action.kind} className="row" style={{ padding: '3px 0' }}>
                <Button size="small" data-choose={action.kind} onClick={() => props.onChoose(action.kind)}>
                  {w(action.title)}
                </Button>
                {action.proxy ? <span className="mark violet">{t('by-proxy')}</span> : null}
              </li>
            ))}
            {closed.map(action => (
              <li key={action.kind} className="row" style={{ padding: '3px 0' }} data-closed={action.kind}>
                <span className="quiet" aria-disabled="true">
                  {w(action.title)}
                </span>
                {action.because ? (
                  <>
                    <span className="small">{w(action.because.says)}</span>
                    {action.because.basis.length > 0 ? (
                      <Reason says={action.because.says} basis={action.because.basis} label={t('why-not', { act: w(action.title) })}>
                        {t('article')}
                      </Reason>
                    ) : null}
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}
