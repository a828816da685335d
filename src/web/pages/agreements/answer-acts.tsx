/** Acts that answer: confirm, refuse, withdraw, end, record the review, answer a change. */
import { useState } from 'react'
import {
  answerAgreementChange,
  confirmAgreement,
  endAgreement,
  recordAgreementReview,
  refuseAgreement,
  withdrawAgreement,
} from '#contract/agreement.ts'
import { useDo } from '#web/ask.ts'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { type Key, useWords } from '#web/words/words.ts'
import { ActShell, type AgreementAct } from './act-shell.tsx'
import type { Agreement } from './agreement-mark.tsx'

export type ActProps = { agreement: Agreement; action: AgreementAct; onDone: () => void }

export function ConfirmAct({ agreement, action, onDone }: ActProps) {
  const { t } = useWords()
  const write = useDo(confirmAgreement)
  const [note, setNote] = useState('')
  const { agreementId } = agreement
  return (
    <ActShell action={action} ready write={write} onDone={onDone} send={common => write.mutateAsync({ agreementId, note, ...common })}>
      <TextField label={t('agreement-note')} name="note" kind="long" value={note} onChange={setNote} />
    </ActShell>
  )
}

/** Refusing and withdrawing both need reasons and nothing else. */
export function ReasonAct({ agreement, action, onDone }: ActProps) {
  const { t } = useWords()
  const refuse = useDo(refuseAgreement)
  const withdraw = useDo(withdrawAgreement)
  const write = action.kind === 'refuse' ? refuse : withdraw
  const [reason, setReason] = useState('')
  const { agreementId } = agreement
  return (
    <ActShell
      action={action}
      ready={reason.trim() !== ''}
      write={write}
      onDone={onDone}
      send={({ post, on }) => write.mutateAsync({ agreementId, post, on, reason: reason.trim() })}
    >
      <TextField label={t('agreement-reason')} name="reason" kind="long" must value={reason} onChange={setReason} />
    </ActShell>
  )
}

export function EndAct({ agreement, action, onDone }: ActProps) {
  const { t } = useWords()
  const write = useDo(endAgreement)
  const [value, setValue] = useState({ endsOn: '', reason: '' })
  const { agreementId } = agreement
  return (
    <ActShell
      action={action}
      ready={value.endsOn !== '' && value.reason.trim() !== ''}
      write={write}
      onDone={onDone}
      send={({ post, on, proxyFor, files }) => write.mutateAsync({ agreementId, post, on, proxyFor, files, ...value })}
    >
      <TextField
        label={t('agreement-ends-on')}
        name="endsOn"
        kind="date"
        must
        value={value.endsOn}
        onChange={endsOn => setValue({ ...value, endsOn })}
      />
      <TextField
        label={t('agreement-reason')}
        name="reason"
        kind="long"
        must
        value={value.reason}
        onChange={reason => setValue({ ...value, reason })}
      />
    </ActShell>
  )
}

const RESULTS = ['continue', 'make-permanent', 'revise', 'end'] as const
const RESULT_TITLES: Record<(typeof RESULTS)[number], Key> = {
  continue: 'agreement-review-continue',
  'make-permanent': 'agreement-review-make-permanent',
  revise: 'agreement-review-revise',
  end: 'agreement-review-end',
}

export function ReviewAct({ agreement, action, onDone }: ActProps) {
  const { t } = useWords()
  const write = useDo(recordAgreementReview)
  const [value, setValue] = useState<{ result: (typeof RESULTS)[number]; text: string; nextReviewOn: string }>({
    result: 'continue',
    text: '',
    nextReviewOn: '',
  })
  const set = (part: Partial<typeof value>) => setValue({ ...value, ...part })
  const { agreementId } = agreement
  return (
    <ActShell
      action={action}
      ready={value.text.trim() !== ''}
      write={write}
      onDone={onDone}
      send={({ post, on }) => write.mutateAsync({ agreementId, post, on, ...value, nextReviewOn: value.nextReviewOn || null })}
    >
      <SelectField
        label={t('agreement-review-result')}
        name="result"
        value={value.result}
        choices={RESULTS.map(one => ({ value: one, title: t(RESULT_TITLES[one]) }))}
        onChange={result => set({ result: RESULTS.find(one => one === result) ?? 'continue' })}
      />
      <TextField label={t('agreement-review-text')} name="text" kind="long" must value={value.text} onChange={text => set({ text })} />
      <TextField
        label={t('agreement-next-review')}
        name="nextReviewOn"
        kind="date"
        value={value.nextReviewOn}
        onChange={nextReviewOn => set({ nextReviewOn })}
      />
    </ActShell>
  )
}

export function AnswerAct({ agreement, action, onDone }: ActProps) {
  const { t } = useWords()
  const write = useDo(answerAgreementChange)
  const waiting = agreement.changes.filter(change => change.awaitsUs)
  const [value, setValue] = useState({ changeId: waiting[0]?.changeId ?? '', agreed: true, reason: '' })
  const set = (part: Partial<typeof value>) => setValue({ ...value, ...part })
  const { agreementId } = agreement
  return (
    <ActShell
      action={action}
      ready={value.changeId !== '' && (value.agreed || value.reason.trim() !== '')}
      write={write}
      onDone={onDone}
      send={({ post, on, proxyFor, files }) => write.mutateAsync({ agreementId, post, on, proxyFor, files, ...value })}
    >
      <SelectField
        label={t('agreement-which-change')}
        name="changeId"
        value={value.changeId}
        choices={waiting.map(change => ({ value: change.changeId, title: change.summary }))}
        onChange={changeId => set({ changeId })}
      />
      <SelectField
        label={t('answer')}
        name="agreed"
        value={String(value.agreed)}
        choices={[
          { value: 'true', title: t('agreement-answer-yes') },
          { value: 'false', title: t('agreement-answer-no') },
        ]}
        onChange={agreed => set({ agreed: agreed === 'true' })}
      />
      <TextField
        label={t('agreement-reason')}
        name="reason"
        kind="long"
        must={!value.agreed}
        value={value.reason}
        onChange={reason => set({ reason })}
      />
    </ActShell>
  )
}
