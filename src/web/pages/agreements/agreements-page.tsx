/** The agreements of the house: what binds us, with whom, since when, and whether it lives. */
import { Button } from 'antd'
import { Link, useNavigate } from 'react-router'
import { listAgreements } from '#contract/agreement.ts'
import { useAsk } from '#web/ask.ts'
import { DataTable } from '#web/parts/data-table.tsx'
import { Page } from '#web/parts/page.tsx'
import { Asked, Empty } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { AgreementDays, type AgreementLine, AgreementMark, mattersOf, Signatories, UseFigures } from './agreement-mark.tsx'

function AgreementTable(props: { rows: readonly AgreementLine[] }) {
  const { t } = useWords()
  return (
    <DataTable
      label={t('menu-agreements')}
      rows={props.rows}
      rowKey={row => row.agreementId}
      columns={[
        {
          key: 'title',
          title: t('agreement-title'),
          head: true,
          cell: row => (
            <>
              <Link to={`/agreements/${row.agreementId}`}>{row.title}</Link>
              <div>
                <AgreementDays of={row} />
              </div>
              {row.reviewDue ? <div className="mark amber">▲ {t('agreement-review-due')}</div> : null}
            </>
          ),
        },
        { key: 'state', title: t('state'), cell: row => <AgreementMark of={row} /> },
        { key: 'with', title: t('agreement-signatories'), cell: row => <Signatories list={row.signatories} /> },
        {
          key: 'clauses',
          title: t('agreement-clauses'),
          cell: row => (
            <span className="marks">
              <span>{row.clauses}</span>
              {row.neverUsed > 0 ? (
                <span className="quiet small">
                  {t('agreement-never')} {row.neverUsed}
                </span>
              ) : null}
              {row.unbound > 0 ? (
                <span className="quiet small">
                  {t('agreement-unbound')} {row.unbound}
                </span>
              ) : null}
            </span>
          ),
        },
        {
          key: 'use',
          title: t('agreement-use'),
          cell: row => <UseFigures use={row.use} never={row.use.used === 0} to={mattersOf(row.agreementId)} />,
        },
      ]}
    />
  )
}

export function AgreementsPage() {
  const { t, w } = useWords()
  const navigate = useNavigate()
  const list = useAsk(listAgreements, {})
  const may = list.data?.mayPropose ?? false
  const buttons = (
    <span className="row">
      <Link to="/agreements/terms">{t('agreement-terms')}</Link>
      {may ? (
        <Button type="primary" data-do="new-agreement" onClick={() => void navigate('/agreements/new')}>
          {t('agreement-new')}
        </Button>
      ) : null}
    </span>
  )
  return (
    <Page id="agreements" title={t('menu-agreements')} buttons={buttons}>
      <Asked of={list}>
        {data =>
          data.rows.length === 0 ? (
            <Empty
              title={t('agreements-empty')}
              says={data.because ? w(data.because) : t('agreements-empty-says')}
              first={may ? <Link to="/agreements/new">{t('agreement-new')}</Link> : null}
            />
          ) : (
            <AgreementTable rows={data.rows} />
          )
        }
      </Asked>
    </Page>
  )
}
