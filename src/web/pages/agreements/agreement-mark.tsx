/** Small pieces of the agreement pages: its state, its use in figures that open the records. */
import { Link } from 'react-router'
import type { getAgreement, listAgreements } from '#contract/agreement.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { dayText } from '#web/words/day-words.ts'
import { useWords } from '#web/words/words.ts'

export type Agreement = OutputOf<typeof getAgreement>
export type AgreementLine = OutputOf<typeof listAgreements>['rows'][number]
type Use = Agreement['use']

const TONES: Record<Agreement['status'], string> = {
  proposed: 'amber',
  'not-yet': '',
  'in-force': 'green',
  expired: '',
  refused: 'red',
  withdrawn: '',
  ended: '',
}

export function AgreementMark(props: { of: Pick<Agreement, 'status' | 'statusTitle' | 'awaitingUs' | 'reviewDue'> }) {
  const { t, w } = useWords()
  const { of } = props
  return (
    <span className="marks">
      <span className={`mark ${TONES[of.status]}`} data-agreement={of.status}>
        {of.status === 'in-force' ? '✓ ' : ''}
        {w(of.statusTitle)}
      </span>
      {of.awaitingUs > 0 ? <span className="mark amber">▲ {t('agreement-awaiting-us', { n: of.awaitingUs })}</span> : null}
    </span>
  )
}

/** The list of matters started under an agreement, or under one clause of it. */
export const mattersOf = (agreementId: string, clause?: string): string =>
  `/matters?agreement=${encodeURIComponent(agreementId)}${clause === undefined ? '' : `&clause=${encodeURIComponent(clause)}`}`

/** The figures of a clause or agreement; every number leads to the records behind it. */
export function UseFigures(props: { use: Use; never: boolean; to: string }) {
  const { t, lang } = useWords()
  const { use, to } = props
  if (props.never) return <span className="quiet">{t('agreement-never')}</span>
  return (
    <span className="marks">
      <Link to={`${to}&state=all`} data-figure="used">
        {t('agreement-used', { n: use.used })}
      </Link>
      {use.open > 0 ? (
        <Link className="mark" to={to} data-figure="open">
          {t('agreement-open', { n: use.open })}
        </Link>
      ) : null}
      {use.late > 0 ? (
        <Link className="mark red" to={`${to}&late=1`} data-figure="late">
          ■ {t('agreement-late', { n: use.late })}
        </Link>
      ) : null}
      {use.averageDays !== null ? <span data-figure="average">{t('agreement-average', { n: use.averageDays })}</span> : null}
      {use.hidden > 0 ? <span className="small quiet">{t('agreement-hidden', { n: use.hidden })}</span> : null}
      {use.lastUsedOn ? <span className="small quiet">{t('agreement-last-used', { day: dayText(use.lastUsedOn, lang) })}</span> : null}
    </span>
  )
}

/** Signed, in force, until, on trial: the days of an agreement in one line. */
export function AgreementDays(props: { of: Pick<Agreement, 'signedOn' | 'inForceFrom' | 'until' | 'reviewOn'> }) {
  const { t, lang } = useWords()
  const { signedOn, inForceFrom, until, reviewOn } = props.of
  return (
    <span className="row small quiet">
      <span>{t('agreement-signed', { day: dayText(signedOn, lang) })}</span>
      <span>{t('agreement-in-force', { day: dayText(inForceFrom, lang) })}</span>
      {until ? <span>{t('agreement-until', { day: dayText(until, lang) })}</span> : null}
      {reviewOn ? <span>{t('agreement-trial', { day: dayText(reviewOn, lang) })}</span> : null}
    </span>
  )
}

export function Signatories(props: { list: Agreement['signatories'] }) {
  const { t, lang } = useWords()
  return (
    <ul className="lines">
      {props.list.map(party => (
        <li key={party.role} className="row" style={{ padding: '2px 0' }}>
          <span>{party.name}</span>
          {party.confirmedOn ? (
            <span className="mark green">✓ {t('agreement-confirmed', { day: dayText(party.confirmedOn, lang) })}</span>
          ) : (
            <span className="mark amber">▲ {t('agreement-unconfirmed')}</span>
          )}
          {party.proxy ? <span className="mark violet">{t('by-proxy')}</span> : null}
        </li>
      ))}
    </ul>
  )
}
