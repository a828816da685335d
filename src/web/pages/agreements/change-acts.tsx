/** Acts that change: amend a clause, set a term, write down the leading group. */
import { useState } from 'react'
import { amendAgreement, getAgreementChoices, setAgreementTerm, setLeadingGroup } from '#contract/agreement.ts'
import { useAsk, useDo } from '#web/ask.ts'
import { BasisList } from '#web/parts/basis-list.tsx'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { useWords } from '#web/words/words.ts'
import { ActShell } from './act-shell.tsx'
import type { ActProps } from './answer-acts.tsx'
import { type ClauseDraft, ClauseEditor, emptyClause } from './clause-editor.tsx'
import { readMembers } from './read-members.ts'
import { ScoringTableFields } from './scoring-table-fields.tsx'
import type { Term } from './term-table.tsx'

const NEW = '+'

type Amendment = { summary: string; grounds: string; inForceFrom: string; chosen: string; removed: boolean }

function AmendFields(props: {
  agreement: ActProps['agreement']
  value: Amendment
  set: (part: Partial<Amendment>) => void
  choose: (clause: string) => void
}) {
  const { t } = useWords()
  const { agreement, value, set, choose } = props
  return (
    <>
      <TextField label={t('agreement-summary')} name="summary" must value={value.summary} onChange={summary => set({ summary })} />
      <TextField
        label={t('agreement-grounds')}
        name="grounds"
        kind="long"
        must
        value={value.grounds}
        onChange={grounds => set({ grounds })}
      />
      <TextField
        label={t('agreement-from-day')}
        name="inForceFrom"
        kind="date"
        must
        value={value.inForceFrom}
        onChange={inForceFrom => set({ inForceFrom })}
      />
      <SelectField
        label={t('agreement-edit-clause')}
        name="clause"
        must
        empty={t('choose')}
        value={value.chosen}
        choices={[
          ...agreement.clauses.map(one => ({ value: one.id, title: `${one.no} ${one.title}` })),
          { value: NEW, title: t('agreement-new-clause') },
        ]}
        onChange={choose}
      />
      {value.chosen && value.chosen !== NEW ? (
        <label className="row">
          <input type="checkbox" checked={value.removed} onChange={event => set({ removed: event.target.checked })} />
          {t('agreement-remove-clause')}
        </label>
      ) : null}
    </>
  )
}

export function AmendAct({ agreement, action, onDone }: ActProps) {
  const write = useDo(amendAgreement)
  const [value, setValue] = useState<Amendment>({ summary: '', grounds: '', inForceFrom: '', chosen: '', removed: false })
  const [clause, setClause] = useState<ClauseDraft>(emptyClause(''))
  const set = (part: Partial<typeof value>) => setValue({ ...value, ...part })
  const choose = (chosen: string) => {
    const found = agreement.clauses.find(one => one.id === chosen)
    setClause(
      found
        ? {
            ...found,
            procedures: found.procedures.map(one => one.id),
            posts: found.posts.map(({ kind, post }) => ({ kind, post })),
            indicators: found.indicators,
          }
        : emptyClause(''),
    )
    set({ chosen, removed: false })
  }
  const send = ({ post, on, files }: { post: string; on: string; files: { name: string; base64: string }[] }) =>
    write.mutateAsync({
      agreementId: agreement.agreementId,
      post,
      on,
      files,
      summary: value.summary.trim(),
      grounds: value.grounds.trim(),
      inForceFrom: value.inForceFrom,
      clauses: value.chosen && !value.removed ? [clause] : [],
      removed: value.removed ? [value.chosen] : [],
    })
  const ready =
    value.summary.trim() && value.grounds.trim() && value.inForceFrom && (value.removed || (value.chosen && clause.id && clause.title))
  return (
    <ActShell action={action} ready={Boolean(ready)} write={write} onDone={onDone} send={send}>
      <AmendFields agreement={agreement} value={value} set={set} choose={choose} />
      {value.chosen && !value.removed ? <ClauseEditor value={clause} onChange={setClause} /> : null}
    </ActShell>
  )
}

const OTHER = 'other'

/** Where the law names a length, any stricter one may be written, not only those on the list. */
const mayWrite = (term: Term): boolean => term.law !== null && /^\d+(d|wd|m)$/.test(String(term.initial))

function TermValueFields(props: { term: Term; value: string; onChange: (value: string) => void }) {
  const { t, w } = useWords()
  const { term } = props
  const [other, setOther] = useState(false)
  const choose = (chosen: string) => {
    setOther(chosen === OTHER)
    props.onChange(chosen === OTHER ? '' : chosen)
  }
  const choices = term.values.map(one => ({ value: String(one.value), title: w(one.title) }))
  const listed = choices.length > 0
  const table = term.shape === 'scoring-table'
  return (
    <>
      <p className="small">
        {w(term.says)} {`${t('agreement-stricter')} ${w(term.stricterTitle)}`}
      </p>
      <BasisList basis={term.basis} />
      {listed ? (
        <SelectField
          label={t('agreement-value')}
          name="value"
          must
          empty={t('choose')}
          value={other ? OTHER : props.value}
          choices={mayWrite(term) || table ? [...choices, { value: OTHER, title: t('agreement-value-other') }] : choices}
          onChange={choose}
        />
      ) : null}
      {other && table ? <ScoringTableFields onChange={props.onChange} /> : null}
      {!table && (other || !listed) ? (
        <TextField
          label={t(listed ? 'agreement-value-other' : 'agreement-value')}
          name={listed ? 'other-value' : 'value'}
          must
          help={t('agreement-value-help')}
          value={props.value}
          onChange={props.onChange}
        />
      ) : null}
    </>
  )
}

export function TermAct({ agreement, action, onDone }: ActProps) {
  const { t, w } = useWords()
  const write = useDo(setAgreementTerm)
  const choices = useAsk(getAgreementChoices, {})
  const [value, setValue] = useState({ key: '', value: '', grounds: '', clause: '' })
  const set = (part: Partial<typeof value>) => setValue({ ...value, ...part })
  const terms = (choices.data?.terms ?? []).filter(term => term.scope === 'agreement' && term.changeable)
  const term = terms.find(one => one.key === value.key)
  const typed = term?.values.find(one => String(one.value) === value.value)?.value ?? value.value.trim()
  return (
    <ActShell
      action={action}
      ready={Boolean(term && value.value.trim() && value.grounds.trim())}
      write={write}
      onDone={onDone}
      send={({ post, on }) =>
        write.mutateAsync({
          agreementId: agreement.agreementId,
          post,
          on,
          key: value.key,
          value: typed,
          grounds: value.grounds.trim(),
          clause: value.clause || null,
        })
      }
    >
      <SelectField
        label={t('agreement-term')}
        name="key"
        must
        empty={t('choose')}
        value={value.key}
        choices={terms.map(one => ({ value: one.key, title: w(one.title) }))}
        onChange={key => set({ key, value: '' })}
      />
      {term ? <TermValueFields key={term.key} term={term} value={value.value} onChange={chosen => set({ value: chosen })} /> : null}
      <TextField
        label={t('grounds')}
        name="grounds"
        must
        help={t('grounds-help')}
        value={value.grounds}
        onChange={grounds => set({ grounds })}
      />
      <SelectField
        label={t('agreement-clause')}
        name="clause"
        empty="–"
        value={value.clause}
        choices={agreement.clauses.map(one => ({ value: one.id, title: `${one.no} ${one.title}` }))}
        onChange={clause => set({ clause })}
      />
    </ActShell>
  )
}

export function MembersAct({ agreement, action, onDone }: ActProps) {
  const { t } = useWords()
  const write = useDo(setLeadingGroup)
  const own = agreement.signatories.find(party => party.own)?.house
  const [text, setText] = useState(() =>
    agreement.members
      .filter(one => one.house === own && one.now)
      .map(one => `${one.name} ${one.duty} ${one.since}`)
      .join('\n'),
  )
  const [grounds, setGrounds] = useState('')
  const { members, wrong } = readMembers(text)
  return (
    <ActShell
      action={action}
      ready={members.length > 0 && wrong.length === 0 && grounds.trim() !== ''}
      write={write}
      onDone={onDone}
      send={({ post, on }) => write.mutateAsync({ agreementId: agreement.agreementId, post, on, members, grounds: grounds.trim() })}
    >
      <TextField
        label={t('agreement-members')}
        name="members"
        kind="long"
        must
        help={t('agreement-members-says')}
        wrong={wrong.length > 0 ? wrong.join('；') : null}
        value={text}
        onChange={setText}
      />
      <TextField label={t('grounds')} name="grounds" must help={t('grounds-help')} value={grounds} onChange={setGrounds} />
    </ActShell>
  )
}
