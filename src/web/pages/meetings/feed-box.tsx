/** The calendar feed of this person: made, renewed, ended; the address is shown once. */
import { App, Button } from 'antd'
import { useState } from 'react'
import { getCalendarFeed, renewCalendarFeed } from '#contract/meeting/meetings.ts'
import { useAsk, useDo } from '#web/ask.ts'
import { copyText } from '#web/parts/copy-text.ts'
import { useReadBack } from '#web/parts/read-back.tsx'
import { FaultNote } from '#web/parts/states.tsx'
import { dayText } from '#web/words/day-words.ts'
import { useWords } from '#web/words/words.ts'
import '#web/look/meetings.css'

export function FeedBox() {
  const { t, lang } = useWords()
  const { message } = App.useApp()
  const feed = useAsk(getCalendarFeed, {})
  const write = useDo(renewCalendarFeed)
  const readBack = useReadBack()
  const [address, setAddress] = useState<string | null>(null)
  const madeOn = feed.data?.madeOn ?? null
  const make = async (what: 'renew' | 'end') => {
    if (madeOn && !(await readBack(t('feed'), <p>{t('feed-ends-old')}</p>, t(what === 'end' ? 'feed-end' : 'feed-renew')))) return
    const { path } = await write.mutateAsync({ what })
    setAddress(path === null ? null : `${location.origin}${path}`)
  }
  const copy = async () => {
    if (address && (await copyText(address))) void message.success(t('copied'))
  }
  return (
    <details className="plain" data-part="feed">
      <summary>{t('feed')}</summary>
      <p className="quiet small">{t('feed-says')}</p>
      {madeOn ? <p className="small">{t('feed-since', { day: dayText(madeOn, lang) })}</p> : null}
      {address ? (
        <p className="note" role="status">
          {t('feed-once')} <code data-feed>{address}</code>{' '}
          <Button size="small" onClick={() => void copy()}>
            {t('copy')}
          </Button>
        </p>
      ) : null}
      {write.error ? <FaultNote fault={write.error} /> : null}
      <p className="row">
        <Button size="small" data-do="feed" loading={write.isPending} onClick={() => void make('renew').catch(() => undefined)}>
          {t(madeOn ? 'feed-renew' : 'feed-make')}
        </Button>
        {madeOn ? (
          <Button size="small" onClick={() => void make('end').catch(() => undefined)}>
            {t('feed-end')}
          </Button>
        ) : null}
      </p>
    </details>
  )
}
