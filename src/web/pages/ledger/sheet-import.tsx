/** An existing sheet, pasted or dropped in: headings recognised, shown before anything is written, doubts asked, errors returned as a sheet. */
import { Button } from 'antd'
import { useState } from 'react'
import type { OutputOf } from '#contract/endpoint.ts'
import { getHouse } from '#contract/house.ts'
import { importSheet, previewSheet } from '#contract/register.ts'
import { useAsk, useDo } from '#web/ask.ts'
import { firstPost, useMe } from '#web/me.ts'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { FileDrop, type SentFile } from '#web/parts/file-drop.tsx'
import { FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { SheetPreview } from './sheet-preview.tsx'

/** A sheet that came back in base64 as a link that saves it. */
const sheetLink = (base64: string): string => `data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;base64,${base64}`

type Sheet = { text: string | null; file: SentFile | null; year: number | null; columns: Record<string, string> }

function Source(props: { sheet: Sheet; busy: boolean; onSheet: (sheet: Sheet) => void; onLook: (sheet: Sheet) => void }) {
  const { t } = useWords()
  const { sheet, onSheet, onLook } = props
  const drop = (file: SentFile | undefined) => {
    if (!file) return
    onSheet({ ...sheet, file, text: null })
    onLook({ ...sheet, file, text: null })
  }
  return (
    <>
      <p>{t('import-says')}</p>
      <div className="two">
        <FileDrop label={sheet.file ? sheet.file.name : t('drop-sheet')} accept=".xlsx,.csv" onFiles={files => drop(files[0])} />
        <TextField
          label={t('paste-sheet')}
          name="text"
          kind="long"
          value={sheet.text ?? ''}
          onChange={text => onSheet({ ...sheet, text, file: null })}
        />
      </div>
      <TextField
        label={t('sheet-year')}
        name="year"
        kind="number"
        value={String(sheet.year ?? '')}
        help={t('sheet-year-help')}
        onChange={year => onSheet({ ...sheet, year: Number(year) || null })}
      />
      <p>
        <Button data-do="preview" disabled={!sheet.file && !sheet.text?.trim()} loading={props.busy} onClick={() => onLook(sheet)}>
          {t('preview')}
        </Button>
      </p>
    </>
  )
}

function Imported(props: { done: OutputOf<typeof importSheet>; onDone: () => void }) {
  const { t } = useWords()
  const { matters, skipped, errorSheet } = props.done
  return (
    <div className="note green row" role="status">
      {t('import-done', { n: matters, skipped })}
      {errorSheet ? (
        <a href={sheetLink(errorSheet)} download={t('error-sheet-name')}>
          {t('error-sheet')}
        </a>
      ) : null}
      <Button size="small" onClick={props.onDone}>
        {t('close')}
      </Button>
    </div>
  )
}

function Commit(props: { sheet: Sheet; preview: OutputOf<typeof previewSheet> | undefined; onDone: () => void }) {
  const { t } = useWords()
  const me = useMe()
  const house = useAsk(getHouse, {})
  const write = useDo(importSheet)
  const [counterpart, setCounterpart] = useState('')
  const [skipErrors, setSkipErrors] = useState(false)
  const errors = props.preview?.records.filter(record => record.errors.length > 0).length ?? 0
  const why = !props.preview
    ? t('import-look-first')
    : !counterpart
      ? t('import-choose-house')
      : errors > 0 && !skipErrors
        ? t('import-has-errors', { n: errors })
        : ''
  if (write.data) return <Imported done={write.data} onDone={props.onDone} />
  return (
    <>
      {props.preview ? (
        <SelectField
          label={t('import-counterpart')}
          name="counterpart"
          must
          empty={t('choose')}
          value={counterpart}
          choices={(house.data?.peers ?? []).map(peer => ({ value: peer.house, title: peer.name }))}
          onChange={setCounterpart}
        />
      ) : null}
      {errors > 0 ? (
        <label className="row">
          <input type="checkbox" checked={skipErrors} onChange={event => setSkipErrors(event.target.checked)} />
          {t('skip-errors', { n: errors })}
        </label>
      ) : null}
      {write.error ? <FaultNote fault={write.error} kept /> : null}
      <p className="row">
        <Button
          type="primary"
          data-send="import-sheet"
          disabled={why !== ''}
          loading={write.isPending}
          onClick={() => void write.mutateAsync({ ...props.sheet, post: firstPost(me), counterpart, skipErrors }).catch(() => undefined)}
        >
          {t('import-now')}
        </Button>
        <span className="small">{why}</span>
      </p>
    </>
  )
}

export function SheetImport(props: { onDone: () => void }) {
  const { t } = useWords()
  const me = useMe()
  const preview = useDo(previewSheet, { quiet: true })
  const [sheet, setSheet] = useState<Sheet>({ text: '', file: null, year: Number(me.today.slice(0, 4)), columns: {} })
  const look = (next: Sheet) => {
    setSheet(next)
    void preview.mutateAsync(next).catch(() => undefined)
  }
  return (
    <section className="act-panel spaced" data-part="import" aria-label={t('import-sheet')}>
      <h2>{t('import-sheet')}</h2>
      <Source sheet={sheet} busy={preview.isPending} onSheet={setSheet} onLook={look} />
      {preview.error ? <FaultNote fault={preview.error} /> : null}
      {preview.data ? (
        <SheetPreview sheet={preview.data} onColumn={(index, field) => look({ ...sheet, columns: { ...sheet.columns, [index]: field } })} />
      ) : null}
      <Commit sheet={sheet} preview={preview.data} onDone={props.onDone} />
    </section>
  )
}
