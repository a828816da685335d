/** 分析: honest figures with their definitions and records; what two houses owe each other; score sheets; signs for the own house. */
import { Link } from 'react-router'
import { listIndicators } from '#contract/analysis.ts'
import { useAsk } from '#web/ask.ts'
import { useMe } from '#web/me.ts'
import { Page } from '#web/parts/page.tsx'
import { Asked } from '#web/parts/states.tsx'
import { type Key, useWords } from '#web/words/words.ts'
import { TABS, type Tab, useAsked } from './asked.ts'
import { BetweenTab } from './between-tab.tsx'
import { FiguresTab } from './figures-tab.tsx'
import { PeriodBar } from './period-bar.tsx'
import { RecordList } from './record-list.tsx'
import { ScoresTab } from './scores-tab.tsx'
import { SignsTab } from './signs-tab.tsx'

const TITLES: Record<Tab, Key> = {
  figures: 'analysis-tab-figures',
  between: 'analysis-tab-between',
  scores: 'analysis-tab-scores',
  signs: 'analysis-tab-signs',
}

export function AnalysisPage() {
  const { t } = useWords()
  const me = useMe()
  const { asked, to } = useAsked()
  const choices = useAsk(listIndicators, {})
  return (
    <Page id="analysis" title={t('menu-analysis')}>
      <nav className="tabs no-print" aria-label={t('menu-analysis')}>
        {TABS.map(one => (
          <Link
            key={one}
            to={to({ tab: one === 'figures' ? null : one, show: null, side: null, cell: null, by: null })}
            data-tab={one}
            aria-current={one === asked.tab ? 'page' : undefined}
          >
            {t(TITLES[one])}
          </Link>
        ))}
      </nav>
      <Asked of={choices}>
        {data => (
          <>
            <PeriodBar choices={data} thisYear={Number(me.today.slice(0, 4))} filters={asked.tab === 'figures'} />
            {asked.open ? (
              <RecordList />
            ) : asked.tab === 'between' ? (
              <BetweenTab choices={data} />
            ) : asked.tab === 'scores' ? (
              <ScoresTab />
            ) : asked.tab === 'signs' ? (
              <SignsTab />
            ) : (
              <FiguresTab indicators={data.indicators} />
            )}
          </>
        )}
      </Asked>
    </Page>
  )
}
