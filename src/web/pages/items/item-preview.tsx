/** What was understood of a ledger: every column and cell, the questions line by line, and the rows that are no items. */
import { Button } from 'antd'
import { useState } from 'react'
import { useMe } from '#web/me.ts'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { type Key, useWords } from '#web/words/words.ts'
import { type Choice, fillGaps, type Line, openGaps, type Seen, type SeenItem, type Settled, textNow } from './settled.ts'

const SHOWN = 200
const AS: { value: Choice; title: Key }[] = [
  { value: 'open', title: 'items-as-open' },
  { value: 'past', title: 'items-as-past' },
  { value: 'leave-out', title: 'items-as-leave' },
]

type Props = {
  seen: Seen
  settled: Settled
  onSettled: (settled: Settled) => void
  onColumn: (index: string, field: string) => void
  onHeaderRow: (row: number) => void
}

function Headings(props: Props) {
  const { t, w } = useWords()
  const { seen } = props
  return (
    <>
      <h3>{t('items-headings', { row: seen.headerRow === null ? '–' : seen.headerRow + 1 })}</h3>
      <div className="row" style={{ marginBottom: 8 }}>
        {seen.columns.map(column => (
          <label key={column.index} className="row small">
            {column.field === null ? '×' : column.sure ? '✓' : '?'} {column.heading || `${column.index + 1}`}
            <select
              className="input"
              style={{ width: 'auto' }}
              value={column.field ?? ''}
              onChange={event => props.onColumn(String(column.index), event.target.value)}
            >
              <option value="">{t('items-leave-column')}</option>
              {seen.fields.map(field => (
                <option key={field.field} value={field.field}>
                  {w(field.title)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <TextField
        label={t('items-header-row')}
        name="header-row"
        kind="number"
        value={seen.headerRow === null ? '' : String(seen.headerRow + 1)}
        onChange={row => Number(row) > 0 && props.onHeaderRow(Number(row) - 1)}
      />
      {seen.asks.map(ask => (
        <div key={ask.zh} className="note amber">
          {w(ask)}
        </div>
      ))}
    </>
  )
}

/** Every cell with what it was read as; what is asked about it beside it. */
function Reads(props: { item: SeenItem; open: boolean }) {
  const { t, w } = useWords()
  return (
    <details className="plain small" open={props.open || undefined}>
      <summary>{t('items-show-reads')}</summary>
      <ul className="items-read">
        {props.item.reads.map((read, index) => (
          <li key={index}>
            <span className="quiet">{read.heading}</span>{' '}
            {read.from === read.as ? read.from : t('items-read-as', { from: read.from, as: read.as || '–' })}
            {read.above ? ' ↑' : ''} {read.says.map(w).join(' · ')}
          </li>
        ))}
      </ul>
    </details>
  )
}

const QUESTIONS: { field: string; kind: 'text' | 'date' }[] = [
  { field: 'task', kind: 'text' },
  { field: 'target', kind: 'text' },
  { field: 'baseline', kind: 'text' },
  { field: 'problems', kind: 'text' },
  { field: 'effect', kind: 'text' },
  { field: 'dueOn', kind: 'date' },
]

function Questions(props: { item: SeenItem; line: Line; seen: Seen; onLine: (line: Line) => void }) {
  const { t, w } = useWords()
  const { item, line, seen } = props
  const [asked] = useState(() => QUESTIONS.filter(({ field }) => field === 'dueOn' || item.missing.includes(field)))
  const title = (field: string) => {
    const found = seen.fields.find(one => one.field === field)
    return found ? w(found.title) : field
  }
  return (
    <div className="row" style={{ alignItems: 'end' }}>
      <SelectField
        label={t('items-side')}
        name="side"
        must
        empty={t('choose')}
        value={line.side}
        choices={[
          ...seen.sides.map(side => ({ value: side.side, title: side.name })),
          { value: 'both', title: seen.sides.map(side => side.name).join('、') },
        ]}
        onChange={side => props.onLine({ ...line, side })}
      />
      {asked.map(({ field, kind }) => (
        <TextField
          key={field}
          label={title(field)}
          name={field}
          kind={kind}
          must
          value={textNow(item, line, field)}
          onChange={text => props.onLine({ ...line, values: { ...line.values, [field]: text } })}
        />
      ))}
    </div>
  )
}

function Item(props: Props & { item: SeenItem; today: string }) {
  const { t, w } = useWords()
  const { item, seen, settled, today } = props
  const line = settled[item.row]
  if (!line) return null
  const put = (next: Line) => props.onSettled({ ...settled, [item.row]: next })
  const gaps = openGaps(item, line, today)
  const says = [
    ...item.errors.map(one => ({ one, tone: 'red', shape: '×' })),
    ...item.doubts.map(one => ({ one, tone: 'amber', shape: '?' })),
  ]
  const named = gaps.map(gap => {
    const found = seen.fields.find(field => field.field === gap)
    return found ? w(found.title) : t('items-side')
  })
  return (
    <li data-row={item.row} style={{ marginBottom: 14 }}>
      <div className="row">
        <strong>
          {t('items-row', { n: item.row })} {item.values.title}
        </strong>
        <label className="row small">
          {t('items-as')}
          <select
            className="input"
            style={{ width: 'auto' }}
            data-fact="as"
            disabled={item.here}
            value={line.as}
            onChange={event => put({ ...line, as: event.target.value as Choice })}
          >
            {AS.map(one => (
              <option key={one.value} value={one.value}>
                {t(one.title)}
              </option>
            ))}
          </select>
        </label>
        {item.here ? <span className="mark">{t('items-here')}</span> : null}
        {gaps.length > 0 ? <span className="mark red">× {t('items-missing', { fields: named.join('、') })}</span> : null}
      </div>
      {says.map(({ one, tone, shape }) => (
        <div key={one.zh} className={`mark ${tone}`} style={{ whiteSpace: 'normal' }}>
          {shape} {w(one)}
        </div>
      ))}
      {line.as === 'open' ? <Questions item={item} line={line} seen={seen} onLine={put} /> : null}
      <Reads item={item} open={item.errors.length > 0} />
    </li>
  )
}

function Skipped(props: { seen: Seen }) {
  const { t, w } = useWords()
  const told = props.seen.skipped.filter(skip => skip.kind !== 'blank')
  return (
    <details className="plain">
      <summary>{t('items-skipped', { n: props.seen.skipped.length })}</summary>
      <ul>
        {told.map(skip => (
          <li key={skip.row}>
            {t('items-row', { n: skip.row })} {w(skip.says)}
          </li>
        ))}
      </ul>
    </details>
  )
}

export function ItemPreview(props: Props) {
  const { t } = useWords()
  const me = useMe()
  const [text, setText] = useState('')
  const { seen, settled } = props
  const asks = seen.items.filter(
    item => openGaps(item, settled[item.row], me.today).length > 0 || item.doubts.length + item.errors.length > 0,
  ).length
  return (
    <div data-part="item-preview">
      <Headings {...props} />
      <h3>{t('items-rows', { n: seen.items.length, asks })}</h3>
      <div className="row" style={{ alignItems: 'end' }}>
        <TextField label={t('items-fill')} name="fill" value={text} onChange={setText} />
        <Button disabled={text.trim() === ''} onClick={() => props.onSettled(fillGaps(seen, settled, text.trim(), me.today))}>
          {t('items-fill-now')}
        </Button>
      </div>
      <ul className="lines" style={{ listStyle: 'none', padding: 0 }}>
        {seen.items.slice(0, SHOWN).map(item => (
          <Item key={item.row} {...props} item={item} today={me.today} />
        ))}
      </ul>
      {seen.items.length > SHOWN ? <p className="quiet">{t('rows-shown', { n: SHOWN })}</p> : null}
      <Skipped seen={seen} />
    </div>
  )
}
