/** The demo's own day: shown in a banner and movable, so that every deadline can be seen arriving. */
import { Button } from 'antd'
import { useState } from 'react'
import { setDemoDay } from '#contract/session.ts'
import { useDo } from '#web/ask.ts'
import { dayText } from '#web/words/day-words.ts'
import { useWords } from '#web/words/words.ts'

export function DemoBar(props: { today: string }) {
  const { t, w, lang } = useWords()
  const [day, setDay] = useState(props.today)
  const move = useDo(setDemoDay)
  return (
    <section className="demo-bar" aria-label={t('demo')}>
      <strong>{t('demo')}</strong>
      <span>{t('demo-day', { day: dayText(props.today, lang) })}</span>
      <label>
        {t('move-to')}
        <input
          type="date"
          className="input short"
          style={{ minHeight: 28, width: 150 }}
          value={day}
          onChange={event => setDay(event.target.value)}
        />
      </label>
      <Button
        size="small"
        data-do="demo-day"
        disabled={!day || day === props.today}
        loading={move.isPending}
        onClick={() => void move.mutateAsync({ today: day }).catch(() => undefined)}
      >
        {t('move')}
      </Button>
      {move.error ? <span role="alert">{w(move.error.words)}</span> : null}
    </section>
  )
}
