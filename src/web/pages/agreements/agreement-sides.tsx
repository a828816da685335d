/** What stands beside the clauses: units covered, approvers, annex, leading group, changes, reviews, refusals. */
import { DataTable } from '#web/parts/data-table.tsx'
import { dayText } from '#web/words/day-words.ts'
import { type Key, useWords } from '#web/words/words.ts'
import type { Agreement } from './agreement-mark.tsx'

function Bodies({ of }: { of: Agreement }) {
  const { t } = useWords()
  return (
    <>
      {of.covered.length > 0 ? (
        <section aria-label={t('agreement-covered')}>
          <h2>{t('agreement-covered')}</h2>
          <ul className="lines">
            {of.covered.map(unit => (
              <li key={unit.house}>
                {unit.name}{' '}
                <span className="quiet">
                  {t('agreement-through')} {unit.throughName}
                </span>{' '}
                {unit.joined ? null : <span className="quiet small">{t('not-joined')}</span>}
                {unit.grounds ? <div className="small quiet">{unit.grounds}</div> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {of.approvers.length > 0 ? (
        <section aria-label={t('agreement-approvers')}>
          <h2>{t('agreement-approvers')}</h2>
          <ul className="lines">
            {of.approvers.map(one => (
              <li key={`${one.clause ?? ''}${one.who}`}>
                {one.who}{' '}
                <span className="quiet">
                  {one.clause} {one.says}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-label={t('agreement-annex')}>
        <h2>{t('agreement-annex')}</h2>
        <p>{of.annex?.agreed ? t('agreement-annex-yes', { n: of.annex.unopenedAfter }) : t('agreement-annex-no')}</p>
        {of.annex?.text ? <p className="small">{of.annex.text}</p> : null}
        {of.ledgerKeeper ? <p>{t('agreement-ledger-keeper', { house: of.ledgerKeeper.name })}</p> : null}
      </section>
    </>
  )
}

function Members({ of }: { of: Agreement }) {
  const { t } = useWords()
  return (
    <section aria-label={t('agreement-members')} data-part="members">
      <h2>{t('agreement-members')}</h2>
      {of.members.length === 0 ? (
        <p className="quiet">{t('agreement-not-yet')}</p>
      ) : (
        <DataTable
          label={t('agreement-members')}
          rows={of.members}
          rowKey={one => `${one.house}${one.name}${one.since}`}
          columns={[
            { key: 'name', title: t('name'), head: true, cell: one => one.name },
            { key: 'house', title: t('house'), cell: one => one.houseName },
            { key: 'duty', title: t('agreement-duty'), cell: one => one.duty },
            { key: 'term', title: t('agreement-term-of'), keep: true, cell: one => `${one.since} – ${one.until ?? ''}` },
          ]}
        />
      )}
    </section>
  )
}

const CHANGE: Record<'added' | 'replaced' | 'removed', string> = { added: '＋', replaced: '∼', removed: '－' }

function Changes({ of }: { of: Agreement }) {
  const { t, w, lang } = useWords()
  if (of.changes.length === 0) return null
  return (
    <section aria-label={t('agreement-changes')} data-part="changes">
      <h2>{t('agreement-changes')}</h2>
      {of.changes.map(change => (
        <div key={change.changeId} data-change={change.changeId} className="note">
          <strong>{change.summary}</strong>{' '}
          <span className={`mark ${change.status === 'agreed' ? 'green' : change.status === 'refused' ? 'red' : 'amber'}`}>
            {change.status === 'agreed' ? '✓' : change.status === 'refused' ? '■' : '▲'}{' '}
            {t(
              change.status === 'agreed'
                ? 'agreement-answer-yes'
                : change.status === 'refused'
                  ? 'agreement-refusals'
                  : 'agreement-unconfirmed',
            )}
          </span>
          <div className="small quiet">
            {t('agreement-proposed-by', { house: change.houseName })} {change.proposedOn ? dayText(change.proposedOn, lang) : ''}
          </div>
          <div>{change.grounds}</div>
          {change.term ? (
            <div>
              {w(change.term.title)}：{w(change.term.from)} → {w(change.term.to)}
            </div>
          ) : null}
          <ul className="lines">
            {change.clauses.map(clause => (
              <li key={clause.id}>
                {CHANGE[clause.change]} {clause.no} {clause.title}
              </li>
            ))}
            {change.answers.map(answer => (
              <li key={answer.house}>
                {answer.name} {answer.agreed ? '✓' : '■'} {answer.reason}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

const REVIEWS: Key = 'agreement-reviews'
const REFUSALS: Key = 'agreement-refusals'

function Said(props: { title: Key; rows: { house: string; houseName: string; on: string | null; text: string }[] }) {
  const { t, lang } = useWords()
  if (props.rows.length === 0) return null
  return (
    <section aria-label={t(props.title)}>
      <h2>{t(props.title)}</h2>
      <ul className="lines">
        {props.rows.map(row => (
          <li key={`${row.house}${row.on ?? ''}${row.text}`}>
            {row.houseName} {row.on ? dayText(row.on, lang) : ''} {row.text}
          </li>
        ))}
      </ul>
    </section>
  )
}

export function AgreementSides({ of }: { of: Agreement }) {
  return (
    <div className="two">
      <div>
        <Members of={of} />
        <Changes of={of} />
        <Said title={REVIEWS} rows={of.reviews} />
        <Said title={REFUSALS} rows={of.refusals.map(row => ({ ...row, text: row.reason }))} />
      </div>
      <div>
        <Bodies of={of} />
      </div>
    </div>
  )
}
