/** 苗头: for the own house only and closed at first; each sign with its records, in words that accuse nobody. */
import { useState } from 'react'
import { Link } from 'react-router'
import { getSigns } from '#contract/analysis.ts'
import { useAsk } from '#web/ask.ts'
import { Asked, Empty } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { periodOf, useAsked } from './asked.ts'

function Signs() {
  const { t, w } = useWords()
  const { asked } = useAsked()
  const page = useAsk(getSigns, periodOf(asked))
  return (
    <Asked of={page}>
      {data =>
        data.signs.length === 0 ? (
          <Empty title={t('analysis-no-signs')} says={w(data.says)} />
        ) : (
          data.signs.map(sign => (
            <section key={sign.id} data-sign={sign.id} aria-label={w(sign.title)}>
              <h2>
                {w(sign.title)} <span className="quiet">{t('analysis-pieces', { n: sign.records.length })}</span>
              </h2>
              <p>{w(sign.says)}</p>
              <ul className="lines">
                {sign.records.map(record => (
                  <li key={`${record.matterId} ${record.group}`} className="row">
                    <Link to={`/matters/${record.matterId}`}>{record.title}</Link>
                    <span className="quiet small">{[record.number, record.on].filter(Boolean).join(' · ')}</span>
                  </li>
                ))}
              </ul>
            </section>
          ))
        )
      }
    </Asked>
  )
}

export function SignsTab() {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <p className="note">{t('analysis-signs-says')}</p>
      <p className="no-print">
        <button type="button" className="link-button" aria-expanded={open} data-do="show-signs" onClick={() => setOpen(!open)}>
          {open ? t('analysis-signs-hide') : t('analysis-signs-show')}
        </button>
      </p>
      {open ? <Signs /> : null}
    </>
  )
}
