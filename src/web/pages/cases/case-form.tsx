/** Entering a case: the number is checked while typing; the rest may stay empty. */
import { App, Button } from 'antd'
import { useNavigate } from 'react-router'
import { addCase } from '#contract/register.ts'
import { CaseNumbersField } from '#web/act-form/case-numbers-field.tsx'
import { useDo } from '#web/ask.ts'
import { useAutosave } from '#web/autosave.ts'
import { TextField } from '#web/parts/field.tsx'
import { FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'

const NOTHING = { number: '', cause: '', parties: '', filedOn: '', amount: '', note: '', chain: [] as string[] }

export function CaseForm() {
  const { t } = useWords()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const draft = useAutosave('case', NOTHING)
  const write = useDo(addCase)
  const value = draft.value
  const set = (part: Partial<typeof NOTHING>) => draft.set({ ...value, ...part })
  const send = async () => {
    const { caseId } = await write.mutateAsync({
      ...value,
      number: value.number.trim(),
      filedOn: value.filedOn || null,
      amount: value.amount.trim() || null,
      chain: value.chain.map(line => line.trim()).filter(Boolean),
    })
    draft.clear()
    void message.success(t('saved'))
    await navigate(`/cases/${caseId}`)
  }
  return (
    <form
      className="act-panel narrow"
      aria-label={t('add-case')}
      data-act="add-case"
      onSubmit={event => {
        event.preventDefault()
        void send().catch(() => undefined)
      }}
    >
      <CaseNumbersField
        label={t('case-number')}
        name="number"
        must
        numbers={value.number ? [value.number] : []}
        help={t('one-case-number-help')}
        onChange={([number = '']) => set({ number })}
      />
      <TextField label={t('cause')} name="cause" value={value.cause} onChange={cause => set({ cause })} />
      <TextField label={t('parties')} name="parties" kind="long" value={value.parties} onChange={parties => set({ parties })} />
      <TextField label={t('filed-on')} name="filedOn" kind="date" value={value.filedOn} onChange={filedOn => set({ filedOn })} />
      <TextField label={t('amount')} name="amount" value={value.amount} onChange={amount => set({ amount })} />
      <CaseNumbersField label={t('chain')} name="chain" numbers={value.chain} help={t('chain-help')} onChange={chain => set({ chain })} />
      <TextField label={t('note')} name="note" kind="long" value={value.note} onChange={note => set({ note })} />
      {write.error ? <FaultNote fault={write.error} kept /> : null}
      <Button type="primary" htmlType="submit" disabled={!value.number.trim()} loading={write.isPending}>
        {t('add-case')}
      </Button>
    </form>
  )
}
