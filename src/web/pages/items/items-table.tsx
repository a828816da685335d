/** The ten columns as a table: groups, cells that are edited in place, and under a line its details and what may be done. */
import { Fragment, useState } from 'react'
import type { OutputOf } from '#contract/endpoint.ts'
import type { listItems } from '#contract/meeting/items.ts'
import { useWords } from '#web/words/words.ts'
import { CellEditor, type EditKind, editOf } from './cell-editor.tsx'
import { ItemDetail } from './item-detail.tsx'

type Answer = OutputOf<typeof listItems>
export type Item = Answer['rows'][number]
type Column = Answer['columns'][number]
type Open = { matterId: string; column: Column['column'] | null } | null

const CLASSES: Partial<Record<Column['column'], string>> = { serial: 'items-serial num', dueOn: 'items-due' }

/** State by word, shape and colour. */
function State(props: { item: Item }) {
  const { w, lang } = useWords()
  const { item } = props
  const tone = item.closed ? 'green' : item.overdue ? 'red' : item.stage === 'running' ? '' : 'amber'
  const shape = item.closed ? '✓ ' : item.overdue ? '■ ' : item.stage === 'running' ? '○ ' : '▲ '
  return (
    <span className={`mark ${tone}`} style={{ whiteSpace: 'normal' }} data-fact="state">
      {shape}
      {lang === 'zh' ? item.cells.state : w(item.stageTitle)}
    </span>
  )
}

function Cell(props: { item: Item; column: Column; edit: EditKind | null; onOpen: () => void }) {
  const { t, w } = useWords()
  const { item, column, edit } = props
  const text = item.cells[column.column] ?? ''
  if (!edit) return column.column === 'state' ? <State item={item} /> : text
  return (
    <button
      type="button"
      className="items-cell"
      data-edit={column.column}
      aria-label={`${t('items-edit', { column: w(column.title), title: item.cells.title ?? '' })} ${text}`}
      onClick={props.onOpen}
    >
      {column.column === 'state' ? <State item={item} /> : text || '–'}
    </button>
  )
}

function Row(props: { item: Item; columns: Column[]; open: Open; onOpen: (open: Open) => void }) {
  const { t, w } = useWords()
  const { item, columns, open, onOpen } = props
  const here = open?.matterId === item.matterId
  const editing = here ? (columns.find(column => column.column === open.column) ?? null) : null
  const edit = editing ? editOf(item, editing.column) : null
  const close = () => onOpen(null)
  return (
    <>
      <tr data-row={item.matterId}>
        {columns.map(column => (
          <td key={column.column} data-title={w(column.title)} className={CLASSES[column.column] ?? ''}>
            <div>
              {column.column === 'title' ? (
                <button
                  type="button"
                  className="link-button"
                  aria-expanded={here && !editing}
                  aria-label={t('items-details', { title: item.cells.title ?? '' })}
                  onClick={() => onOpen(here && !editing ? null : { matterId: item.matterId, column: null })}
                >
                  {item.cells.title || '–'}
                </button>
              ) : (
                <Cell
                  item={item}
                  column={column}
                  edit={editOf(item, column.column)}
                  onOpen={() => onOpen({ matterId: item.matterId, column: column.column })}
                />
              )}
              {column.column === 'title' && item.past ? <span className="mark violet">{t('items-past')}</span> : null}
            </div>
          </td>
        ))}
      </tr>
      {here ? (
        <tr className="items-detail">
          <td colSpan={columns.length}>
            {editing && edit ? (
              <CellEditor key={editing.column} item={item} column={editing} edit={edit} onClose={close} />
            ) : (
              <ItemDetail item={item} onClose={close} />
            )}
          </td>
        </tr>
      ) : null}
    </>
  )
}

export function ItemsTable(props: { columns: Column[]; rows: Item[]; grouped: boolean }) {
  const { t, w } = useWords()
  const [open, setOpen] = useState<Open>(null)
  return (
    <table className="table stack items-table">
      <caption className="visually-hidden">{t('menu-items')}</caption>
      <thead>
        <tr>
          {props.columns.map(column => (
            <th key={column.column} scope="col" className={CLASSES[column.column] ?? ''}>
              {w(column.title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((item, index) => (
          <Fragment key={item.matterId}>
            {props.grouped && props.rows[index - 1]?.group !== item.group ? (
              <tr className="items-group">
                <th colSpan={props.columns.length} scope="colgroup" data-group={item.group}>
                  {item.group || t('items-no-group')}
                </th>
              </tr>
            ) : null}
            <Row item={item} columns={props.columns} open={open} onOpen={setOpen} />
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}
