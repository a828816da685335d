/** What every act on an agreement asks: in which post, on which day, for which house; then its own fields, read back before it is sent. */
import { App, Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useMe } from '#web/me.ts'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { FileDrop, type SentFile } from '#web/parts/file-drop.tsx'
import { useReadBack } from '#web/parts/read-back.tsx'
import { FaultNote } from '#web/parts/states.tsx'
import { dayText } from '#web/words/day-words.ts'
import { useWords } from '#web/words/words.ts'
import type { Agreement } from './agreement-mark.tsx'

/** Acts that may rest on a scan; the others are said in words alone. */
const WITH_SCANS: ReadonlySet<string> = new Set(['confirm', 'amend', 'answer-change', 'end'])

export type AgreementAct = Agreement['actions'][number]
export type Common = { post: string; on: string; decidedBy: string; decidedOn: string; proxyFor: string | null; files: SentFile[] }
export type Write<I> = { mutateAsync: (input: I) => Promise<unknown>; error: unknown; isPending: boolean }

type Props = {
  action: AgreementAct
  ready: boolean
  write: { error: unknown; isPending: boolean }
  send: (common: Common) => Promise<unknown>
  onDone: () => void
  children?: ReactNode
}

function Who(props: { action: AgreementAct; value: Common; set: (part: Partial<Common>) => void }) {
  const { t, w } = useWords()
  const { action, value, set } = props
  return (
    <>
      {action.proxyFor.length > 0 ? (
        <SelectField
          label={t('agreement-for-whom')}
          name="proxyFor"
          empty={t('agreement-own-house')}
          value={value.proxyFor ?? ''}
          choices={action.proxyFor.map(one => ({ value: one.house, title: one.name }))}
          onChange={house => set({ proxyFor: house || null })}
        />
      ) : null}
      <SelectField
        label={t('post')}
        name="post"
        value={value.post}
        choices={action.posts.map(one => ({ value: one.post, title: w(one.title) }))}
        onChange={post => set({ post })}
      />
      <TextField label={t('agreement-act-on')} name="on" kind="date" value={value.on} onChange={on => set({ on })} />
      {action.decision.length > 0 ? (
        <>
          <SelectField
            label={t('agreement-decided-by')}
            name="decidedBy"
            must
            empty={t('choose')}
            value={value.decidedBy}
            choices={action.decision.map(one => ({ value: one.post, title: w(one.title) }))}
            onChange={decidedBy => set({ decidedBy })}
          />
          <TextField
            label={t('agreement-decided-on')}
            name="decidedOn"
            kind="date"
            must
            value={value.decidedOn}
            onChange={decidedOn => set({ decidedOn })}
          />
        </>
      ) : null}
    </>
  )
}

export function ActShell(props: Props) {
  const { t, w, lang } = useWords()
  const me = useMe()
  const { message } = App.useApp()
  const readBack = useReadBack()
  const { action } = props
  const [value, setValue] = useState<Common>({
    post: action.posts[0]?.post ?? '',
    on: me.today,
    decidedBy: '',
    decidedOn: me.today,
    proxyFor: null,
    files: [],
  })
  const set = (part: Partial<Common>) => setValue({ ...value, ...part })
  const title = w(action.title)
  const decided = action.decision.length === 0 || value.decidedBy !== ''
  const post = action.posts.find(one => one.post === value.post)
  const send = async () => {
    const says = t('read-back', { act: title, day: dayText(value.on, lang), post: post ? w(post.title) : '' })
    if (!(await readBack(title, <p>{says}</p>, title))) return
    await props.send(value)
    void message.success(t('saved'))
    props.onDone()
  }
  return (
    <section className="act-panel narrow" aria-label={title} data-act={action.kind}>
      <h2>{title}</h2>
      {props.children}
      <Who action={action} value={value} set={set} />
      {WITH_SCANS.has(action.kind) ? (
        <FileDrop label={t('drop-files')} many onFiles={files => set({ files: [...value.files, ...files] })} />
      ) : null}
      {value.files.length > 0 ? <p className="small">{value.files.map(file => file.name).join('、')}</p> : null}
      {props.write.error ? <FaultNote fault={props.write.error} kept /> : null}
      <Button
        type="primary"
        data-send={action.kind}
        disabled={!props.ready || !decided || !value.post}
        loading={props.write.isPending}
        onClick={() => void send().catch(() => undefined)}
      >
        {title}
      </Button>
    </section>
  )
}
