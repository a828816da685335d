/** The other side answers a request to close: it agrees, or it does not and says why. */
import { App, Button } from 'antd'
import type { OutputOf } from '#contract/endpoint.ts'
import { doAct } from '#contract/matter.ts'
import type { listItems } from '#contract/meeting/items.ts'
import { useDo } from '#web/ask.ts'
import { useAutosave } from '#web/autosave.ts'
import { useMe } from '#web/me.ts'
import { TextField } from '#web/parts/field.tsx'
import { FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'

type Item = OutputOf<typeof listItems>['rows'][number]

export function ConsentForm(props: { item: Item; act: Item['acts'][number] }) {
  const { t } = useWords()
  const me = useMe()
  const { message } = App.useApp()
  const { item, act } = props
  const kept = useAutosave(`item:${item.matterId}:consent`, { reason: '' })
  const write = useDo(doAct)
  const lacksReason = kept.value.reason.trim() === ''
  const answer = async (agreed: boolean) => {
    const facts: Record<string, string> = agreed ? { answer: 'agreed' } : { answer: 'not-agreed', reason: kept.value.reason }
    await write.mutateAsync({ matterId: item.matterId, kind: act.kind, post: act.post, on: me.today, facts })
    kept.clear()
    void message.success(t(agreed ? 'items-agreed-done' : 'items-refused-done'))
  }
  return (
    <section className="act-panel text" data-act={act.kind} aria-label={t('items-answer')}>
      <h3>{t('items-answer')}</h3>
      <TextField
        label={t('items-why-not')}
        name="reason"
        kind="long"
        value={kept.value.reason}
        help={t('items-why-not-needed')}
        onChange={reason => kept.set({ reason })}
      />
      {write.error ? <FaultNote fault={write.error} kept /> : null}
      <p className="row">
        <Button type="primary" data-send="agree" loading={write.isPending} onClick={() => void answer(true).catch(() => undefined)}>
          {t('items-agree')}
        </Button>
        <Button
          data-send="not-agree"
          disabled={lacksReason}
          loading={write.isPending}
          onClick={() => void answer(false).catch(() => undefined)}
        >
          {t('items-not-agree')}
        </Button>
        {lacksReason ? <span className="small quiet">{t('items-why-not-needed')}</span> : null}
      </p>
    </section>
  )
}
