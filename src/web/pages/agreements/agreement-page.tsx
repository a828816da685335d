/** One agreement: the text clause by clause and its life, signatories, terms, changes; and what this person may do with it. */
import { Button } from 'antd'
import { Link, useParams, useSearchParams } from 'react-router'
import { getAgreement, printAgreement } from '#contract/agreement.ts'
import { fileUrl } from '#web/api.ts'
import { useAsk } from '#web/ask.ts'
import { Page } from '#web/parts/page.tsx'
import { Reason } from '#web/parts/reason.tsx'
import { Asked } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { type Agreement, AgreementDays, AgreementMark, mattersOf, Signatories, UseFigures } from './agreement-mark.tsx'
import { AgreementSides } from './agreement-sides.tsx'
import { type ActProps, AnswerAct, ConfirmAct, EndAct, ReasonAct, ReviewAct } from './answer-acts.tsx'
import { AmendAct, MembersAct, TermAct } from './change-acts.tsx'
import { ClauseList } from './clause-list.tsx'
import { TermTable } from './term-table.tsx'

const FORMS: Record<Agreement['actions'][number]['kind'], (props: ActProps) => React.ReactNode> = {
  confirm: ConfirmAct,
  refuse: ReasonAct,
  withdraw: ReasonAct,
  amend: AmendAct,
  'set-term': TermAct,
  'answer-change': AnswerAct,
  'set-members': MembersAct,
  'record-review': ReviewAct,
  end: EndAct,
}

function Acts(props: { agreement: Agreement }) {
  const { t, w } = useWords()
  const [search, setSearch] = useSearchParams()
  const { actions } = props.agreement
  const chosen = actions.find(action => action.open && action.kind === search.get('act'))
  const Form = chosen ? FORMS[chosen.kind] : null
  const open = actions.filter(action => action.open)
  const closed = actions.filter(action => !action.open && action.because)
  return (
    <div className="no-print" data-part="agreement-acts">
      <div className="row">
        {open.map((action, index) => (
          <Button
            key={action.kind}
            type={index === 0 ? 'primary' : 'default'}
            data-choose={action.kind}
            aria-expanded={action.kind === chosen?.kind}
            onClick={() => setSearch(action.kind === chosen?.kind ? {} : { act: action.kind }, { replace: true })}
          >
            {w(action.title)}
          </Button>
        ))}
      </div>
      {closed.length > 0 ? (
        <details className="plain">
          <summary>{t('other-acts', { n: closed.length })}</summary>
          <ul className="lines">
            {closed.map(action => (
              <li key={action.kind} className="row">
                <span className="quiet" aria-disabled="true">
                  {w(action.title)}
                </span>
                {action.because ? (
                  <Reason says={action.because} basis={[]} label={t('why-not', { act: w(action.title) })}>
                    {t('why-not', { act: w(action.title) })}
                  </Reason>
                ) : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {chosen && Form ? (
        <Form key={chosen.kind} agreement={props.agreement} action={chosen} onDone={() => setSearch({}, { replace: true })} />
      ) : null}
    </div>
  )
}

function Head(props: { agreement: Agreement }) {
  const { t, w } = useWords()
  const { agreement } = props
  return (
    <>
      <AgreementDays of={agreement} />
      {agreement.reviewDue ? <p className="note amber">▲ {t('agreement-review-due')}</p> : null}
      {agreement.says.map(line => (
        <p key={line.zh} className="note">
          {w(line)}
        </p>
      ))}
      <Signatories list={agreement.signatories} />
      <p className="row">
        <UseFigures use={agreement.use} never={agreement.use.used === 0} to={mattersOf(agreement.agreementId)} />
        <Link to={`/matters/${agreement.matterId}`}>{t('agreement-carrier')}</Link>
        <details className="plain small">
          <summary>{t('agreement-fingerprint')}</summary>
          <span className="mono">{agreement.fingerprint}</span>
        </details>
      </p>
    </>
  )
}

export function AgreementPage() {
  const { t } = useWords()
  const { agreementId = '' } = useParams()
  const agreement = useAsk(getAgreement, { agreementId })
  const report = (as: 'pdf' | 'docx') => (
    <a href={fileUrl(printAgreement, { agreementId, as })} target="_blank" rel="noreferrer" data-report={as}>
      {t('agreement-report')} {as.toUpperCase()}
    </a>
  )
  return (
    <Page
      id="agreement"
      title={agreement.data?.title ?? t('menu-agreements')}
      marks={agreement.data ? <AgreementMark of={agreement.data} /> : null}
      buttons={
        <span className="row">
          {report('pdf')}
          {report('docx')}
          <Link to="/agreements">{t('menu-agreements')}</Link>
        </span>
      }
    >
      <Asked of={agreement}>
        {data => (
          <>
            <Head agreement={data} />
            <Acts agreement={data} />
            <ClauseList agreement={data} />
            <h2>{t('agreement-terms')}</h2>
            <TermTable label={t('agreement-terms')} terms={data.terms} />
            <AgreementSides of={data} />
          </>
        )}
      </Asked>
    </Page>
  )
}
