/** Enrolling a one-time code: scan, type one code to confirm. */
import { App, Button } from 'antd'
import { useState } from 'react'
import { confirmTotp, startTotp } from '#contract/session.ts'
import { useDo } from '#web/ask.ts'
import { TextField } from '#web/parts/field.tsx'
import { FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'

/** The picture may come as an address or as SVG text; an image never runs scripts. */
export const qrSource = (qr: string): string => (qr.startsWith('<') ? `data:image/svg+xml;charset=utf-8,${encodeURIComponent(qr)}` : qr)

export function OneTimeCode(props: { on: boolean }) {
  const { t } = useWords()
  const { message } = App.useApp()
  const start = useDo(startTotp, { quiet: true })
  const confirm = useDo(confirmTotp)
  const [code, setCode] = useState('')
  const finish = async () => {
    await confirm.mutateAsync({ code })
    start.reset()
    void message.success(t('code-on'))
  }
  return (
    <section aria-label={t('one-time-code')} data-part="totp">
      <h2>{t('one-time-code')}</h2>
      <p>{props.on ? `✓ ${t('code-on')}` : t('code-off')}</p>
      {start.data ? (
        <>
          <p>{t('code-scan')}</p>
          <img src={qrSource(start.data.qr)} alt={t('code-qr')} width={200} height={200} />
          <p className="mono" data-fact="secret">
            {start.data.secret}
          </p>
          <TextField label={t('code-confirm')} name="code" value={code} autoComplete="one-time-code" onChange={setCode} />
          {confirm.error ? <FaultNote fault={confirm.error} /> : null}
          <Button
            type="primary"
            disabled={code.length < 6}
            loading={confirm.isPending}
            onClick={() => void finish().catch(() => undefined)}
          >
            {t('confirm')}
          </Button>
        </>
      ) : (
        <Button data-do="start-totp" loading={start.isPending} onClick={() => void start.mutateAsync({}).catch(() => undefined)}>
          {props.on ? t('code-renew') : t('code-start')}
        </Button>
      )}
      {start.error ? <FaultNote fault={start.error} /> : null}
    </section>
  )
}
