/** The end of a form that changes the house: written grounds, what was refused, send and back. Nothing is sent without grounds. */
import { Button } from 'antd'
import { useState } from 'react'
import type { ApiFault } from '../api-fault.ts'
import { useWords } from '../words/words.ts'
import { TextField } from './field.tsx'
import { FaultNote } from './states.tsx'

type Props = {
  of: { error: ApiFault | null; isPending: boolean }
  /** Names the button for tests and keyboards. */
  act: string
  title: string
  ready?: boolean
  onSend: (grounds: string) => Promise<unknown>
  onBack?: () => void
}

export function OnGrounds(props: Props) {
  const { t } = useWords()
  const { of, ready = true } = props
  const [grounds, setGrounds] = useState('')
  const send = async () => {
    await props.onSend(grounds.trim())
    setGrounds('')
  }
  return (
    <>
      <TextField label={t('grounds')} name="grounds" must value={grounds} help={t('grounds-help')} onChange={setGrounds} />
      {of.error ? <FaultNote fault={of.error} kept /> : null}
      <p className="row">
        <Button
          type="primary"
          data-send={props.act}
          disabled={!ready || !grounds.trim()}
          loading={of.isPending}
          onClick={() => void send().catch(() => undefined)}
        >
          {props.title}
        </Button>
        {props.onBack ? <Button onClick={props.onBack}>{t('back')}</Button> : null}
      </p>
    </>
  )
}
