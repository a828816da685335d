/** 销号: what was reached and the papers that prove it go to the other side; without evidence it says so before and after it is pressed. */
import { App, Button } from 'antd'
import { useState } from 'react'
import type { OutputOf } from '#contract/endpoint.ts'
import { doAct } from '#contract/matter.ts'
import type { listItems } from '#contract/meeting/items.ts'
import { useDo } from '#web/ask.ts'
import { useAutosave } from '#web/autosave.ts'
import { useMe } from '#web/me.ts'
import { TextField } from '#web/parts/field.tsx'
import { FileDrop, type SentFile } from '#web/parts/file-drop.tsx'
import { FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'

type Item = OutputOf<typeof listItems>['rows'][number]

function Evidence(props: { files: SentFile[]; onFiles: (files: SentFile[]) => void }) {
  const { t } = useWords()
  const { files, onFiles } = props
  return (
    <>
      <section className="field" data-fact="files" aria-label={t('items-evidence')}>
        <span className="label must">{t('items-evidence')}</span>
        {files.map((file, index) => (
          <span key={`${file.name}${index}`} className="row">
            {file.name}
            <Button
              size="small"
              aria-label={t('remove-file', { name: file.name })}
              onClick={() => onFiles(files.filter((_, at) => at !== index))}
            >
              ×
            </Button>
          </span>
        ))}
        <FileDrop label={t('items-close-drop')} many onFiles={more => onFiles([...files, ...more].slice(0, 20))} />
      </section>
      {files.length === 0 ? (
        <div className="note amber" data-part="lacks-evidence">
          {t('items-close-lacks')}
        </div>
      ) : null}
    </>
  )
}

export function CloseForm(props: { item: Item; act: Item['acts'][number]; onDone: () => void }) {
  const { t } = useWords()
  const me = useMe()
  const { message } = App.useApp()
  const { item, act } = props
  const kept = useAutosave(`item:${item.matterId}:close`, { result: '' })
  const [files, setFiles] = useState<SentFile[]>([])
  const write = useDo(doAct)
  const send = async () => {
    await write.mutateAsync({
      matterId: item.matterId,
      kind: act.kind,
      post: act.post,
      on: me.today,
      facts: { result: kept.value.result },
      files,
    })
    kept.clear()
    void message.success(t('items-close-sent'))
    props.onDone()
  }
  return (
    <form
      className="act-panel text"
      data-act={act.kind}
      aria-label={t('items-close')}
      onSubmit={event => {
        event.preventDefault()
        void send().catch(() => undefined)
      }}
    >
      <p>{t('items-close-says')}</p>
      <TextField
        label={t('items-reached')}
        name="result"
        kind="long"
        must
        value={kept.value.result}
        onChange={result => kept.set({ result })}
      />
      <Evidence files={files} onFiles={setFiles} />
      {kept.value.result.trim() === '' ? <div className="note amber">{t('items-close-lacks-result')}</div> : null}
      {write.error ? <FaultNote fault={write.error} kept /> : null}
      <Button type="primary" htmlType="submit" data-send={act.kind} loading={write.isPending}>
        {t('items-close')}
      </Button>
    </form>
  )
}
