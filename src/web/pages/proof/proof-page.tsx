/** Proof: our log and theirs side by side, countersignatures and their age, verification now, both heads for the minutes. */
import { Button } from 'antd'
import type { OutputOf } from '#contract/endpoint.ts'
import { getProof, verifyHouse } from '#contract/house.ts'
import { useAsk, useDo } from '#web/ask.ts'
import { useMoment } from '#web/moments.ts'
import { Page } from '#web/parts/page.tsx'
import { Asked, Empty, FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'

type Log = OutputOf<typeof getProof>['logs'][number]

function LogHead(props: { log: Log }) {
  const { t } = useWords()
  const { log } = props
  const moment = useMoment()
  return (
    <section data-log={log.house} aria-label={log.name}>
      <h2>
        {log.name} {log.own ? <span className="mark">{t('own-log')}</span> : null}
      </h2>
      <p className="log-words">{log.words.join(' · ')}</p>
      <dl className="pair">
        <dt>{t('log-size')}</dt>
        <dd>{log.size}</dd>
        <dt>{t('checkpoint-at')}</dt>
        <dd>{log.checkpointAt ? moment(log.checkpointAt) : t('no-checkpoint')}</dd>
        {log.unsealed === null ? null : (
          <>
            <dt>{t('unsealed')}</dt>
            <dd>{log.unsealed}</dd>
          </>
        )}
        <dt>{t('witnessed-by')}</dt>
        <dd>
          {log.witnessedBy.length === 0 ? <span className="mark amber">▲ {t('not-witnessed')}</span> : null}
          {log.witnessedBy.map(witness => (
            <div key={witness.name}>
              {witness.name} · {moment(witness.at)} · {t('up-to', { n: witness.size })}
            </div>
          ))}
        </dd>
      </dl>
      <details className="plain small">
        <summary className="quiet">{t('hashes')}</summary>
        <p className="mono">{log.origin}</p>
        <p className="mono">{log.root}</p>
      </details>
    </section>
  )
}

function Verdict(props: { verdict: OutputOf<typeof verifyHouse> }) {
  const { t, w } = useWords()
  const { verdict } = props
  return (
    <div className={`note ${verdict.ok ? 'green' : 'red'}`} role="status" data-verified={String(verdict.ok)}>
      <strong>{verdict.ok ? `✓ ${t('verify-ok')}` : `■ ${t('verify-not-ok')}`}</strong>{' '}
      {t('verify-counts', { checked: verdict.checked, unsealed: verdict.unsealed })}
      {verdict.findings.length > 0 ? (
        <ul>
          {verdict.findings.map(finding => (
            <li key={finding.zh}>{w(finding)}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

export function ProofPage() {
  const { t, w } = useWords()
  const proof = useAsk(getProof, {})
  const verify = useDo(verifyHouse, { quiet: true })
  return (
    <Page
      id="proof"
      title={t('menu-proof')}
      buttons={
        <>
          <Button onClick={() => window.print()}>{t('print-heads')}</Button>
          <Button
            type="primary"
            data-do="verify"
            loading={verify.isPending}
            onClick={() => void verify.mutateAsync({}).catch(() => undefined)}
          >
            {t('verify-now')}
          </Button>
        </>
      }
    >
      {verify.isPending ? (
        <p className="note" role="status">
          {t('verifying')}
        </p>
      ) : null}
      {verify.error ? <FaultNote fault={verify.error} /> : null}
      {verify.data ? <Verdict verdict={verify.data} /> : null}
      <Asked of={proof}>
        {data => (
          <>
            <div className={data.keysTogether ? 'note amber' : 'text'}>{w(data.says)}</div>
            {data.logs.length === 0 ? <Empty title={t('proof-empty')} says={t('proof-empty-says')} /> : null}
            <div className="two">
              {data.logs.map(log => (
                <LogHead key={log.house} log={log} />
              ))}
            </div>
          </>
        )}
      </Asked>
    </Page>
  )
}
