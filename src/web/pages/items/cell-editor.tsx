/** Editing a cell is an act: a change with its reason, a breakdown, or progress; what is typed is kept until it is sent. */
import { App, Button } from 'antd'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { OutputOf } from '#contract/endpoint.ts'
import { doAct } from '#contract/matter.ts'
import type { listItems } from '#contract/meeting/items.ts'
import { useDo } from '#web/ask.ts'
import { useAutosave } from '#web/autosave.ts'
import { useMe } from '#web/me.ts'
import { TextField } from '#web/parts/field.tsx'
import { FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'

type Answer = OutputOf<typeof listItems>
type Item = Answer['rows'][number]
type Column = Answer['columns'][number]
/** Which act a cell is edited by. */
export type EditKind = { kind: string; as: 'text' | 'day' | 'owner' | 'progress' }
type Draft = { text: string; reason: string; division: string; cases: string; people: string; percent: string }

const AMENDED: readonly string[] = ['task', 'target', 'baseline', 'problems', 'effect', 'dueOn']

/** The act by which this person may change the cell; null where none of their posts may. */
export function editOf(item: Item, column: Column['column']): EditKind | null {
  const may = (...kinds: string[]): string | undefined => kinds.find(kind => item.acts.some(act => act.kind === kind))
  if (AMENDED.includes(column)) {
    const kind = may('amend')
    return kind ? { kind, as: column === 'dueOn' ? 'day' : 'text' } : null
  }
  const kind = column === 'owner' ? may('assign', 'assign-theirs') : column === 'state' ? may('progress', 'progress-theirs') : undefined
  return kind ? { kind, as: column === 'owner' ? 'owner' : 'progress' } : null
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)

function factsOf(edit: EditKind, column: Column['column'], draft: Draft): Record<string, string | number | string[]> {
  if (edit.as === 'owner')
    return {
      ownerDivision: draft.division,
      ...(linesOf(draft.cases).length ? { ownerCases: linesOf(draft.cases) } : {}),
      ...(linesOf(draft.people).length ? { ownerPeople: linesOf(draft.people) } : {}),
    }
  if (edit.as === 'progress') return { account: draft.text, ...(draft.percent ? { percent: Number(draft.percent) } : {}) }
  return { [column]: draft.text, reason: draft.reason }
}

function Fields(props: { edit: EditKind; column: Column; draft: Draft; onDraft: (draft: Draft) => void }) {
  const { t, w } = useWords()
  const { edit, column, draft, onDraft } = props
  const put = (change: Partial<Draft>) => onDraft({ ...draft, ...change })
  if (edit.as === 'owner')
    return (
      <div className="two">
        <TextField label={t('items-division')} name="division" must value={draft.division} onChange={division => put({ division })} />
        <TextField label={t('items-people')} name="people" kind="long" value={draft.people} onChange={people => put({ people })} />
        <TextField label={t('items-cases')} name="cases" kind="long" value={draft.cases} onChange={cases => put({ cases })} />
      </div>
    )
  if (edit.as === 'progress')
    return (
      <>
        <TextField label={t('items-account')} name="text" kind="long" must value={draft.text} onChange={text => put({ text })} />
        <TextField label={t('items-percent')} name="percent" kind="number" value={draft.percent} onChange={percent => put({ percent })} />
      </>
    )
  return (
    <>
      <TextField
        label={w(column.title)}
        name="text"
        kind={edit.as === 'day' ? 'date' : 'long'}
        must
        value={draft.text}
        onChange={text => put({ text })}
      />
      <TextField label={t('items-why-change')} name="reason" must value={draft.reason} onChange={reason => put({ reason })} />
    </>
  )
}

const readyOf = (edit: EditKind, draft: Draft, before: string): boolean => {
  if (edit.as === 'owner') return draft.division.trim() !== ''
  if (edit.as === 'progress') return draft.text.trim() !== ''
  return draft.text.trim() !== '' && draft.text !== before && draft.reason.trim() !== ''
}

function Actions(props: { kind: string; ready: boolean; busy: boolean; onClose: () => void }) {
  const { t } = useWords()
  return (
    <p className="row">
      <Button type="primary" htmlType="submit" data-send={props.kind} disabled={!props.ready} loading={props.busy}>
        {t('items-save')}
      </Button>
      <Button onClick={props.onClose}>{t('items-fold')}</Button>
      <span className="small quiet">{t('items-edit-keys')}</span>
    </p>
  )
}

export function CellEditor(props: { item: Item; column: Column; edit: EditKind; onClose: () => void }) {
  const { t, w } = useWords()
  const me = useMe()
  const { message } = App.useApp()
  const { item, column, edit } = props
  const before = edit.as === 'progress' ? '' : (item.cells[column.column] ?? '')
  const kept = useAutosave<Draft>(`item:${item.matterId}:${column.column}`, {
    text: before,
    reason: '',
    division: item.owner.division,
    cases: item.owner.cases.join('\n'),
    people: item.owner.people.join('\n'),
    percent: '',
  })
  const write = useDo(doAct)
  const box = useRef<HTMLFormElement>(null)
  useEffect(() => box.current?.querySelector<HTMLElement>('textarea, input')?.focus(), [])
  const ready = readyOf(edit, kept.value, before)
  const save = async () => {
    if (!ready || write.isPending) return
    await write.mutateAsync({
      matterId: item.matterId,
      kind: edit.kind,
      post: item.acts.find(act => act.kind === edit.kind)?.post ?? '',
      on: me.today,
      facts: factsOf(edit, column.column, kept.value),
    })
    kept.clear()
    void message.success(t('items-saved'))
    props.onClose()
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') props.onClose()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void save().catch(() => undefined)
    }
  }
  return (
    <form
      ref={box}
      data-part="cell-editor"
      aria-label={t('items-edit', { column: w(column.title), title: item.cells.title ?? '' })}
      onKeyDown={keys}
      onSubmit={event => {
        event.preventDefault()
        void save().catch(() => undefined)
      }}
    >
      <Fields edit={edit} column={column} draft={kept.value} onDraft={kept.set} />
      {write.error ? <FaultNote fault={write.error} kept /> : null}
      <Actions kind={edit.kind} ready={ready} busy={write.isPending} onClose={props.onClose} />
    </form>
  )
}
