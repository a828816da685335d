/** Terms of agreements and switches of the house side by side: which may be set by whom, and in which direction. */
import { Link } from 'react-router'
import { listTerms } from '#contract/agreement.ts'
import { useAsk } from '#web/ask.ts'
import { Page } from '#web/parts/page.tsx'
import { Asked } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { TermTable } from './term-table.tsx'

export function TermsPage() {
  const { t } = useWords()
  const terms = useAsk(listTerms, {})
  return (
    <Page id="agreement-terms" title={t('agreement-terms')} buttons={<Link to="/agreements">{t('menu-agreements')}</Link>}>
      <p className="quiet">{t('agreement-terms-says')}</p>
      <Asked of={terms}>
        {data => (
          <>
            <h2>{t('agreement-terms-agreement')}</h2>
            <TermTable label={t('agreement-terms-agreement')} terms={data.agreements} />
            <h2>{t('agreement-terms-house')}</h2>
            <TermTable label={t('agreement-terms-house')} terms={data.house} />
          </>
        )}
      </Asked>
    </Page>
  )
}
