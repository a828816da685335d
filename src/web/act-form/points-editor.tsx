/** The numbered points of a suggestion: write, add, take out, move; the numbers follow the order. */
import { Button } from 'antd'
import { useWords } from '../words/words.ts'
import { movePoint, type PointRow, renumber } from './act-values.ts'

type Props = {
  title: string
  points: readonly PointRow[]
  onChange: (points: PointRow[]) => void
  wrong?: string | null
  must?: boolean
  help?: string | null
}

function OnePoint(props: { points: readonly PointRow[]; index: number; onChange: (points: PointRow[]) => void }) {
  const { t } = useWords()
  const { points, index, onChange } = props
  const n = index + 1
  const write = (text: string) => onChange(points.map((point, at) => (at === index ? { ...point, text } : point)))
  return (
    <div className="row" style={{ flexWrap: 'nowrap', alignItems: 'flex-start' }}>
      <span style={{ minWidth: 22, paddingTop: 5 }}>{n}.</span>
      <textarea
        className="input"
        rows={2}
        aria-label={t('point-n', { n })}
        value={points[index]?.text ?? ''}
        onChange={event => write(event.target.value)}
      />
      <span className="row" style={{ flexWrap: 'nowrap', gap: 2 }}>
        <Button size="small" disabled={index === 0} aria-label={t('move-up', { n })} onClick={() => onChange(movePoint(points, index, -1))}>
          ↑
        </Button>
        <Button
          size="small"
          disabled={n === points.length}
          aria-label={t('move-down', { n })}
          onClick={() => onChange(movePoint(points, index, 1))}
        >
          ↓
        </Button>
        <Button
          size="small"
          disabled={points.length === 1}
          aria-label={t('take-out', { n })}
          onClick={() => onChange(renumber(points.filter((_, at) => at !== index)))}
        >
          ×
        </Button>
      </span>
    </div>
  )
}

export function PointsEditor(props: Props) {
  const { t } = useWords()
  const { points, onChange } = props
  return (
    <fieldset className="field" data-fact="points">
      <legend className={props.must ? 'must' : ''}>{props.title}</legend>
      {props.help ? <span className="help">{props.help}</span> : null}
      {points.map((_, index) => (
        <OnePoint key={index} points={points} index={index} onChange={onChange} />
      ))}
      <div>
        <Button size="small" onClick={() => onChange(renumber([...points, { id: '', text: '' }]))}>
          {t('add-point')}
        </Button>
      </div>
      {props.wrong ? <span className="wrong">{props.wrong}</span> : null}
    </fieldset>
  )
}
