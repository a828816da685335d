/** Health of the node: letters waiting, quarantine, database, version; the courier may be paused. */
import { Button } from 'antd'
import { getHealth, pauseCourier } from '#contract/house.ts'
import { useAsk, useDo } from '#web/ask.ts'
import { Asked, FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { RestSection } from './rest-section.tsx'

export function Health() {
  const { t } = useWords()
  const health = useAsk(getHealth, {}, { refetchInterval: 15_000 })
  const pause = useDo(pauseCourier)
  return (
    <Asked of={health}>
      {data => (
        <section className="narrow" aria-label={t('health')}>
          {data.rest ? <RestSection rest={data.rest} /> : null}
          <dl className="pair">
            <dt>{t('courier')}</dt>
            <dd>
              {data.courierPaused ? (
                <span className="mark amber">▲ {t('courier-paused')}</span>
              ) : (
                <span className="mark green">✓ {t('courier-runs')}</span>
              )}
            </dd>
            <dt>{t('queued')}</dt>
            <dd>{data.queued}</dd>
            <dt>{t('quarantined')}</dt>
            <dd>{data.quarantined > 0 ? <span className="mark red">■ {data.quarantined}</span> : 0}</dd>
            <dt>{t('database')}</dt>
            <dd>{data.database}</dd>
            <dt>{t('version')}</dt>
            <dd>{data.version}</dd>
          </dl>
          <p>
            <Button
              data-do="courier"
              loading={pause.isPending}
              onClick={() => void pause.mutateAsync({ paused: !data.courierPaused }).catch(() => undefined)}
            >
              {data.courierPaused ? t('courier-resume') : t('courier-pause')}
            </Button>
          </p>
          <p className="small quiet">{t('courier-says')}</p>
          {pause.error ? <FaultNote fault={pause.error} /> : null}
        </section>
      )}
    </Asked>
  )
}
