/** The numbered points of a suggestion: write, add, take out, move; the numbers follow the order. */
import { Button } from 'antd'
import { useWords } from '../words/words.ts'
import { movePoint, type PointRow, renumber } from './act-values.ts'

export function PointsEditor(props: {
  title: string
  points: readonly PointRow[]
  onChange: (points: PointRow[]) => void
  wrong?: string | null
  must?: boolean
  help?: string | null
}) {
  const { t } = useWords()
  const { points, onChange } = props
  const write = (index: number, text: string) => onChange(points.map((point, at) => (at === index ? { ...point, text } : point)))
  return (
    <fieldset className="field" data-fact="points">
      <legend className={props.must ? 'must' : ''}>{props.title}</legend>
      {props.help ? <span className="help">{props.help}</span> : null}
      {points.map((point, index) => (
        <div key={index} className="row" style={{ flexWrap: 'nowrap', alignItems: 'flex-start' }}>
          <span style={{ minWidth: 22, paddingTop: 5 }}>{index + 1}.</span>
          <textarea
            className="input"
            rows={2}
            aria-label={t('point-n', { n: index + 1 })}
            value={point.text}
            onChange={event => write(index, event.target.value)}
          />
          <span className="row" style={{ flexWrap: 'nowrap', gap: 2 }}>
            <Button
              size="small"
              disabled={index === 0}
              aria-label={t('move-up', { n: index + 1 })}
              onClick={() => onChange(movePoint(points, index, -1))}
            >
              ↑
            </Button>
            <Button
              size="small"
              disabled={index === points.length - 1}
              aria-label={t('move-down', { n: index + 1 })}
              onClick={() => onChange(movePoint(points, index, 1))}
            >
              ↓
            </Button>
            <Button
              size="small"
              disabled={points.length === 1}
              aria-label={t('take-out', { n: index + 1 })}
              onClick={() => onChange(renumber(points.filter((_, at) => at !== index)))}
            >
              ×
            </Button>
          </span>
        </div>
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
