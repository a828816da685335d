/** An existing sheet, pasted or dropped in: headings recognised, shown before anything is written, doubts asked, errors returned as a sheet. */
import { Button } from 'antd'
import { useState } from 'react'
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

export function SheetImport(props: { onDone: () => void }) {
  const { t } = useWords()
  const me = useMe()
  const house = useAsk(getHouse, {})
  const preview = useDo(previewSheet, { quiet: true })
  const write = useDo(importSheet)
  const [text, setText] = useState('')
  const [file, setFile] = useState<SentFile | null>(null)
  const [year, setYear] = useState(me.today.slice(0, 4))
  const [columns, setColumns] = useState<Record<string, string>>({})
  const [counterpart, setCounterpart] = useState('')
  const [skipErrors, setSkipErrors] = useState(false)
  const sheet = { text: file ? null : text, file, year: Number(year) || null, columns }
  const look = (more: Partial<typeof sheet> = {}) => void preview.mutateAsync({ ...sheet, ...more }).catch(() => undefined)
  const errors = preview.data?.records.filter(record => record.errors.length > 0).length ?? 0
  const why = !preview.data
    ? t('import-look-first')
    : !counterpart
      ? t('import-choose-house')
      : errors > 0 && !skipErrors
        ? t('import-has-errors', { n: errors })
        : ''
  return (
    <section className="act-panel" data-part="import" aria-label={t('import-sheet')}>
      <h2>{t('import-sheet')}</h2>
      <p>{t('import-says')}</p>
      <div className="two">
        <FileDrop
          label={file ? file.name : t('drop-sheet')}
          accept=".xlsx,.csv"
          onFiles={([dropped]) => {
            if (!dropped) return
            setFile(dropped)
            look({ file: dropped, text: null })
          }}
        />
        <TextField
          label={t('paste-sheet')}
          name="text"
          kind="long"
          value={text}
          onChange={pasted => {
            setText(pasted)
            setFile(null)
          }}
        />
      </div>
      <TextField label={t('sheet-year')} name="year" kind="number" value={year} help={t('sheet-year-help')} onChange={setYear} />
      <p>
        <Button data-do="preview" disabled={!file && !text.trim()} loading={preview.isPending} onClick={() => look()}>
          {t('preview')}
        </Button>
      </p>
      {preview.error ? <FaultNote fault={preview.error} /> : null}
      {preview.data ? (
        <>
          <SheetPreview
            sheet={preview.data}
            onColumn={(index, field) => {
              const next = { ...columns, [index]: field }
              setColumns(next)
              look({ columns: next })
            }}
          />
          <SelectField
            label={t('import-counterpart')}
            name="counterpart"
            must
            empty={t('choose')}
            value={counterpart}
            choices={(house.data?.peers ?? []).map(peer => ({ value: peer.house, title: peer.name }))}
            onChange={setCounterpart}
          />
          {errors > 0 ? (
            <label className="row">
              <input type="checkbox" checked={skipErrors} onChange={event => setSkipErrors(event.target.checked)} />
              {t('skip-errors', { n: errors })}
            </label>
          ) : null}
        </>
      ) : null}
      {write.error ? <FaultNote fault={write.error} kept /> : null}
      {write.data ? (
        <div className="note green" role="status">
          {t('import-done', { n: write.data.matters, skipped: write.data.skipped })}{' '}
          {write.data.errorSheet ? (
            <a href={sheetLink(write.data.errorSheet)} download={t('error-sheet-name')}>
              {t('error-sheet')}
            </a>
          ) : null}{' '}
          <Button size="small" onClick={props.onDone}>
            {t('close')}
          </Button>
        </div>
      ) : (
        <p className="row">
          <Button
            type="primary"
            data-send="import-sheet"
            disabled={why !== ''}
            loading={write.isPending}
            onClick={() => void write.mutateAsync({ ...sheet, post: firstPost(me), counterpart, skipErrors }).catch(() => undefined)}
          >
            {t('import-now')}
          </Button>
          <span className="small">{why}</span>
        </p>
      )}
    </section>
  )
}
