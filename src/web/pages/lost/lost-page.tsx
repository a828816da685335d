/** The page for an address that leads nowhere, and for a page that broke. */
import { Link, useRouteError } from 'react-router'
import { useWords } from '#web/words/words.ts'

export function LostPage() {
  const { t } = useWords()
  return (
    <div data-page="lost" className="empty">
      <h1>{t('lost')}</h1>
      <p>{t('lost-says')}</p>
      <Link to="/">{t('to-today')}</Link>
    </div>
  )
}

/** A page that broke says what was kept; after an update of the server its files are fetched again by reloading. */
export function BrokenPage() {
  const { t } = useWords()
  const error = useRouteError()
  const name = error instanceof Error ? error.message : ''
  return (
    <main data-page="broken" className="empty" style={{ padding: 24 }}>
      <h1>{t('broken')}</h1>
      <p>{t('broken-says')}</p>
      <p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {t('reload')}
        </button>
      </p>
      <details className="plain small">
        <summary className="quiet">{t('for-it')}</summary>
        <p className="mono">{name}</p>
      </details>
    </main>
  )
}
