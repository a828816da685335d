/** One case: what its number says, its chain (执 → 终本 → 执恢), its matters. */
import { Link, useParams } from 'react-router'
import { getCase } from '#contract/register.ts'
import { useAsk } from '#web/ask.ts'
import { Page } from '#web/parts/page.tsx'
import { Asked } from '#web/parts/states.tsx'
import { dayText } from '#web/words/day-words.ts'
import { useWords } from '#web/words/words.ts'

export function CasePage() {
  const { t, w, lang } = useWords()
  const { caseId = '' } = useParams()
  const one = useAsk(getCase, { caseId })
  return (
    <Page id="case" title={one.data?.case.number ?? t('case')}>
      <Asked of={one}>
        {data => (
          <div className="text">
            <dl className="pair">
              <dt>{t('court')}</dt>
              <dd>{data.case.courtName ?? '–'}</dd>
              <dt>{t('number-says')}</dt>
              <dd>{data.parse.map(w).join('; ') || '–'}</dd>
              <dt>{t('cause')}</dt>
              <dd>{data.case.cause || '–'}</dd>
              <dt>{t('parties')}</dt>
              <dd>{data.case.parties || '–'}</dd>
              <dt>{t('filed-on')}</dt>
              <dd>{data.case.filedOn ? dayText(data.case.filedOn, lang) : '–'}</dd>
              <dt>{t('amount')}</dt>
              <dd>{data.amount ?? '–'}</dd>
              <dt>{t('note')}</dt>
              <dd>{data.note || '–'}</dd>
            </dl>
            <h2>{t('chain')}</h2>
            {data.chain.length === 0 ? <p className="quiet">{t('chain-empty')}</p> : null}
            <ol>
              {data.chain.map(link => (
                <li key={link.number}>{link.caseId ? <Link to={`/cases/${link.caseId}`}>{link.number}</Link> : link.number}</li>
              ))}
            </ol>
            <h2>{t('menu-matters')}</h2>
            {data.matters.length === 0 ? <p className="quiet">{t('case-no-matters')}</p> : null}
            <ul className="lines">
              {data.matters.map(matter => (
                <li key={matter.matterId}>
                  <Link to={`/matters/${matter.matterId}`}>{matter.title}</Link>{' '}
                  <span className="quiet">
                    {w(matter.procedureTitle)} · {w(matter.stageTitle)}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Asked>
    </Page>
  )
}
