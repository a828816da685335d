/** An existing ledger, pasted or dropped in: what was understood is shown, what is open is asked, then each line is opened or recorded. */
import { Button } from 'antd'
import { useState } from 'react'
import type { InputOf, OutputOf } from '#contract/endpoint.ts'
import { getHouse } from '#contract/house.ts'
import { importItems, previewItems } from '#contract/meeting/items.ts'
import { useAsk, useDo } from '#web/ask.ts'
import { firstPost, useMe } from '#web/me.ts'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { FileDrop, type SentFile } from '#web/parts/file-drop.tsx'
import { FaultNote } from '#web/parts/states.tsx'
import { type Key, useWords } from '#web/words/words.ts'
import { ItemPreview } from './item-preview.tsx'
import { type Settled, settledOf, toSend } from './settled.ts'

type Sheet = InputOf<typeof previewItems>
const sheetLink = (base64: string): string => `data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;base64,${base64}`

/** The roles of the other side: one house, or court and procuratorate where a joint office keeps the ledger. */
const ROLES: Record<'two' | 'office', { role: string; title: Key; kind: string | null }[]> = {
  two: [{ role: 'recipient', title: 'items-other-house', kind: null }],
  office: [
    { role: 'court-side', title: 'items-court-side', kind: 'court' },
    { role: 'procuratorate-side', title: 'items-procuratorate-side', kind: 'procuratorate' },
  ],
}

/** Whose ledger it is, and the year of dates without one. */
function About(props: { sheet: Sheet; onSheet: (sheet: Sheet) => void }) {
  const { t } = useWords()
  const me = useMe()
  const house = useAsk(getHouse, {})
  const { sheet, onSheet } = props
  const chosen = sheet.counterparts ?? {}
  return (
    <div className="row">
      {ROLES[me.houseKind === 'joint-office' ? 'office' : 'two'].map(({ role, title, kind }) => (
        <SelectField
          key={role}
          label={t(title)}
          name={role}
          must
          empty={t('choose')}
          value={chosen[role] ?? ''}
          choices={(house.data?.peers ?? [])
            .filter(peer => kind === null || peer.kind === kind)
            .map(peer => ({ value: peer.house, title: peer.name }))}
          onChange={value => onSheet({ ...sheet, counterparts: { ...chosen, [role]: value } })}
        />
      ))}
      <TextField
        label={t('sheet-year')}
        name="year"
        kind="number"
        value={String(sheet.year ?? '')}
        help={t('sheet-year-help')}
        onChange={year => onSheet({ ...sheet, year: Number(year) || null })}
      />
    </div>
  )
}

function Source(props: { sheet: Sheet; busy: boolean; onSheet: (sheet: Sheet) => void; onLook: (sheet: Sheet) => void }) {
  const { t } = useWords()
  const me = useMe()
  const { sheet, onSheet, onLook } = props
  const roles = ROLES[me.houseKind === 'joint-office' ? 'office' : 'two']
  const chosen = sheet.counterparts ?? {}
  const ready = roles.every(({ role }) => chosen[role])
  const drop = (file: SentFile | undefined) => {
    if (!file) return
    const next = { ...sheet, file, text: null }
    onSheet(next)
    if (ready) onLook(next)
  }
  return (
    <>
      <p>{t('items-import-says')}</p>
      <About sheet={sheet} onSheet={onSheet} />
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
      <p className="row">
        <Button
          data-do="preview"
          disabled={!ready || (!sheet.file && !sheet.text?.trim())}
          loading={props.busy}
          onClick={() => onLook(sheet)}
        >
          {t('preview')}
        </Button>
        <span className="small">{ready ? '' : t('import-choose-house')}</span>
      </p>
    </>
  )
}

function Imported(props: { done: OutputOf<typeof importItems>; onDone: () => void }) {
  const { t, w } = useWords()
  const { opened, recorded, left, errorSheet } = props.done
  return (
    <div className="note green" role="status" data-part="imported">
      <p>{t('items-imported', { opened, recorded, left: left.length })}</p>
      <ul>
        {left.slice(0, 50).map(line => (
          <li key={line.row}>
            {t('items-row', { n: line.row })} {line.says.map(w).join(' · ')}
          </li>
        ))}
      </ul>
      <p className="row">
        {errorSheet ? (
          <a href={sheetLink(errorSheet)} download={t('items-left-name')}>
            {t('items-left-sheet')}
          </a>
        ) : null}
        <Button size="small" onClick={props.onDone}>
          {t('close')}
        </Button>
      </p>
    </div>
  )
}

function Enter(props: { count: number; busy: boolean; onEnter: () => void }) {
  const { t } = useWords()
  return (
    <Button type="primary" data-send="import-items" disabled={props.count === 0} loading={props.busy} onClick={props.onEnter}>
      {t('items-import-now', { n: props.count })}
    </Button>
  )
}

export function ItemImport(props: { onDone: () => void }) {
  const { t } = useWords()
  const me = useMe()
  const preview = useDo(previewItems, { quiet: true })
  const write = useDo(importItems)
  const [sheet, setSheet] = useState<Sheet>({ text: '', file: null, year: Number(me.today.slice(0, 4)), columns: {}, counterparts: {} })
  const [settled, setSettled] = useState<Settled>({})
  const look = (next: Sheet) => {
    setSheet(next)
    void preview
      .mutateAsync(next)
      .then(seen => setSettled(settledOf(seen)))
      .catch(() => undefined)
  }
  const answers = toSend(settled)
  return (
    <section className="act-panel spaced" data-part="item-import" aria-label={t('items-import')}>
      <h2>{t('items-import')}</h2>
      {write.data ? (
        <Imported done={write.data} onDone={props.onDone} />
      ) : (
        <>
          <Source sheet={sheet} busy={preview.isPending} onSheet={setSheet} onLook={look} />
          {preview.error ? <FaultNote fault={preview.error} /> : null}
          {preview.data ? (
            <ItemPreview
              seen={preview.data}
              settled={settled}
              onSettled={setSettled}
              onColumn={(index, field) => look({ ...sheet, columns: { ...sheet.columns, [index]: field } })}
              onHeaderRow={headerRow => look({ ...sheet, headerRow })}
            />
          ) : null}
          {write.error ? <FaultNote fault={write.error} kept /> : null}
          {preview.data ? (
            <Enter
              count={answers.filter(answer => answer.as !== 'leave-out').length}
              busy={write.isPending}
              onEnter={() => void write.mutateAsync({ ...sheet, post: firstPost(me), answers }).catch(() => undefined)}
            />
          ) : null}
        </>
      )}
    </section>
  )
}
