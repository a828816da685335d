/** The page to print and put into the signed annex: each house with its key fingerprint. */
import { Link } from 'react-router'
import { useWords } from '#web/words/words.ts'

export function Fingerprints(props: { prints: { house: string; name: string; fingerprint: string }[] }) {
  const { t } = useWords()
  return (
    <section data-part="fingerprints">
      <h2>{t('fingerprints')}</h2>
      <p>{t('fingerprints-says')}</p>
      <dl>
        {props.prints.map(print => (
          <div key={print.house} style={{ marginBottom: 12 }}>
            <dt>
              <strong>{print.name}</strong>
            </dt>
            <dd className="mono" style={{ margin: 0, fontSize: 14 }}>
              {print.fingerprint}
            </dd>
          </div>
        ))}
      </dl>
      <p className="row no-print">
        <button type="button" className="button" onClick={() => window.print()}>
          {t('print')}
        </button>
        <Link to="/sign-in">{t('set-up-next')}</Link>
      </p>
    </section>
  )
}
