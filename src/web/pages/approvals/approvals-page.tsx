/** Approvals, made for a phone: the paper, the matter's short story, what the article requires, agree or return, the next one. */
import { listApprovals } from '#contract/desk.ts'
import { useAsk } from '#web/ask.ts'
import { Page } from '#web/parts/page.tsx'
import { Asked, Empty } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { ApprovalCard } from './approval-card.tsx'

export function ApprovalsPage() {
  const { t } = useWords()
  const list = useAsk(listApprovals, {})
  return (
    <Page id="approvals" title={t('menu-approvals')}>
      <Asked of={list}>
        {data =>
          data.rows.length === 0 ? (
            <Empty title={t('approvals-empty')} says={t('approvals-empty-says')} />
          ) : (
            <div className="approvals">
              <p className="quiet">{t('approvals-left', { n: data.rows.length })}</p>
              {data.rows.map(row => (
                <ApprovalCard key={row.paper.paperId} row={row} />
              ))}
            </div>
          )
        }
      </Asked>
    </Page>
  )
}
