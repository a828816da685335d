/** The pages to print: key fingerprints for the signed annex, and the first passwords of the other houses' administrators, handed over on paper. */
import { Link } from 'react-router'
import type { OutputOf } from '#contract/endpoint.ts'
import type { setUpHouse } from '#contract/house.ts'
import { useWords } from '#web/words/words.ts'
import { NEXT_STEPS } from './next-steps.ts'

type Done = Pick<OutputOf<typeof setUpHouse>, 'fingerprints' | 'administrators'>

function Administrators(props: { administrators: Done['administrators'] }) {
  const { t } = useWords()
  if (props.administrators.length === 0) return null
  return (
    <section data-part="administrators">
      <h2>{t('other-administrators')}</h2>
      <p>{t('other-administrators-says')}</p>
      {props.administrators.map(one => (
        <div key={one.house} className="note" data-administrator={one.house}>
          <strong>{one.name}</strong>
          <dl className="pair">
            <dt>{t('account')}</dt>
            <dd className="mono">{one.login}</dd>
            <dt>{t('first-password')}</dt>
            <dd className="mono" data-fact="first-password">
              {one.firstPassword}
            </dd>
          </dl>
        </div>
      ))}
    </section>
  )
}

/** People, agreement, ledger: with these three a county is running. */
function NextSteps() {
  const { t } = useWords()
  return (
    <section data-part="next-steps" className="no-print">
      <h2>{t('set-up-then')}</h2>
      <ol>
        {NEXT_STEPS.map(step => (
          <li key={step.id}>
            <Link to={step.to} data-next={step.id}>
              {t(step.title)}
            </Link>
            <div className="small">{t(step.says)}</div>
          </li>
        ))}
      </ol>
    </section>
  )
}

export function Fingerprints(props: Done) {
  const { t } = useWords()
  return (
    <section data-part="fingerprints">
      <h2>{t('fingerprints')}</h2>
      <p>{t('fingerprints-says')}</p>
      <dl>
        {props.fingerprints.map(print => (
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
      <Administrators administrators={props.administrators} />
      <p className="row no-print">
        <button type="button" className="button" onClick={() => window.print()}>
          {t('print')}
        </button>
        <Link to="/sign-in">{t('set-up-next')}</Link>
      </p>
      <NextSteps />
    </section>
  )
}
