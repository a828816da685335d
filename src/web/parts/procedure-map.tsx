/** The protocol as a small map with "you are here"; a stage that cannot be reached any more is struck through with its reason. */
import type { z } from 'zod'
import type { MatterView } from '#contract/matter.ts'
import { type Key, useWords } from '../words/words.ts'

type Map = z.output<typeof MatterView>['map']
const SHAPE = { reached: '●', current: '◉', possible: '○', 'closed-off': '×' } as const
const SAYS: Record<Map[number]['status'], Key> = {
  reached: 'map-reached',
  current: 'map-current',
  possible: 'map-possible',
  'closed-off': 'map-closed-off',
}

export function ProcedureMap(props: { map: Map }) {
  const { t, w } = useWords()
  return (
    <ol className="map">
      {props.map.map(stage => (
        <li
          key={stage.stage}
          className={stage.status}
          data-shape={SHAPE[stage.status]}
          data-stage={stage.stage}
          aria-current={stage.status === 'current' ? 'step' : undefined}
        >
          <span>{w(stage.title)}</span>
          {stage.status === 'current' ? <span> ← {t('here')}</span> : <span className="visually-hidden"> {t(SAYS[stage.status])}</span>}
          {stage.says ? <div className="small">{w(stage.says)}</div> : null}
        </li>
      ))}
    </ol>
  )
}
