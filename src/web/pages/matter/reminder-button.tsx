/** Copies one line without names or case facts, for a message outside this record; and prints the matter. */
import { App, Button } from 'antd'
import { getReminder } from '#contract/matter.ts'
import { call } from '#web/api.ts'
import { asFault } from '#web/api-fault.ts'
import { copyText } from '#web/parts/copy-text.ts'
import { useWords } from '#web/words/words.ts'

export function ReminderButton(props: { matterId: string }) {
  const { t, w } = useWords()
  const { message } = App.useApp()
  const copy = async () => {
    try {
      const { text } = await call(getReminder, { matterId: props.matterId })
      void message.info((await copyText(w(text))) ? t('copied', { text: w(text) }) : w(text), 6)
    } catch (error) {
      void message.error(w(asFault(error).words))
    }
  }
  return (
    <>
      <Button data-do="copy-reminder" onClick={() => void copy()}>
        {t('copy-reminder')}
      </Button>
      <Button data-do="print" onClick={() => window.print()}>
        {t('print')}
      </Button>
    </>
  )
}
