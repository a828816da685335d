/** The clauses as signed on the left, their life on the right. */
import { Link } from 'react-router'
import { AgreementSlots } from '#web/parts/slots/agreement-slots.tsx'
import { useWords } from '#web/words/words.ts'
import { type Agreement, mattersOf, UseFigures } from './agreement-mark.tsx'

type Clause = Agreement['clauses'][number]

function Bound(props: { clause: Clause; agreementId: string }) {
  const { t, w, lang } = useWords()
  const comma = lang === 'zh' ? '、' : '; '
  const national = lang === 'zh' ? `（${t('agreement-national')}）` : ` (${t('agreement-national')})`
  const { procedures, later, indicators } = props.clause
  return (
    <>
      <div>
        <span className="quiet small">{t('agreement-bound')}</span>{' '}
        {procedures.length === 0 ? <span className="quiet">{t('agreement-unbound')}</span> : null}
        {procedures.map((one, index) => (
          <span key={one.id}>
            {index > 0 ? comma : ''}
            {w(one.title)}
            {one.nationalLaw ? <span className="quiet small">{national}</span> : null}
          </span>
        ))}
      </div>
      {indicators.length > 0 ? (
        <div className="small">
          <span className="quiet">{t('agreement-indicators')}</span>{' '}
          <Link
            to={`/analysis?agreement=${props.agreementId}&clause=${encodeURIComponent(`${props.agreementId}/${props.clause.id}`)}`}
            data-figures={props.clause.id}
          >
            {indicators.join(comma)}
          </Link>
        </div>
      ) : null}
      {later ? <div className="small quiet">{w(later)}</div> : null}
    </>
  )
}

function Posts(props: { clause: Clause }) {
  const { t, w } = useWords()
  if (props.clause.posts.length === 0) return null
  return (
    <details className="plain small">
      <summary>{t('agreement-posts')}</summary>
      <ul className="lines">
        {props.clause.posts.map(one => (
          <li key={`${one.kind}${one.post}`}>
            {w(one.title)} {one.vacant ? <span className="mark amber">{t('agreement-vacant')}</span> : null}
            {one.holders.map(holder => (
              <span key={`${holder.house}${holder.name ?? ''}`} className="quiet">
                {holder.houseName} {holder.name ?? t('agreement-their')}{' '}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}

export function ClauseList(props: { agreement: Agreement }) {
  const { t, lang } = useWords()
  return (
    <section aria-label={t('agreement-clauses')} data-part="clauses">
      <h2>{t('agreement-clauses')}</h2>
      {props.agreement.clauses.map(clause => (
        <div
          key={clause.id}
          className="two clause"
          data-clause={clause.id}
          style={{ padding: '10px 0', borderBottom: '1px solid var(--rule)' }}
        >
          <div>
            <strong>
              {clause.no} {clause.title}
            </strong>{' '}
            <span className="quiet small">{clause.id}</span>
            <p style={{ whiteSpace: 'pre-line' }}>{lang === 'en' && clause.textEn ? clause.textEn : clause.text}</p>
          </div>
          <div>
            <UseFigures use={clause.use} never={clause.neverUsed} to={mattersOf(clause.matters.agreement, clause.matters.clause)} />{' '}
            {clause.procedures.some(one => one.known) && props.agreement.status === 'in-force' ? (
              <Link className="no-print" style={{ whiteSpace: 'nowrap' }} to={`/matters/start?clause=${encodeURIComponent(clause.id)}`}>
                {t('start-matter')}
              </Link>
            ) : null}
            {clause.procedures.some(one => one.id === 'joint-meeting') && props.agreement.status === 'in-force' ? (
              <AgreementSlots agreementId={props.agreement.agreementId} />
            ) : null}
            <Bound clause={clause} agreementId={props.agreement.agreementId} />
            <Posts clause={clause} />
          </div>
        </div>
      ))}
    </section>
  )
}
