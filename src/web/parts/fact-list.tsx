/** The facts of an act as people read them; points and answers stay rows, erased facts say so. */
import type { z } from 'zod'
import type { FactView } from '#contract/views.ts'
import { useWords } from '../words/words.ts'

type Fact = z.output<typeof FactView>

function FactValue(props: { fact: Fact }) {
  const { t, w } = useWords()
  const { fact } = props
  if (fact.erased) return <span className="erased">{fact.text ? w(fact.text) : t('erased')}</span>
  if (fact.points) {
    return (
      <ol>
        {fact.points.map(point => (
          <li key={point.id}>{point.text}</li>
        ))}
      </ol>
    )
  }
  if (fact.answers) {
    return (
      <ul className="lines">
        {fact.answers.map(answer => (
          <li key={answer.point}>
            {t('point-n', { n: answer.point })}: <strong>{w(answer.title)}</strong>
            {answer.reason ? ` – ${answer.reason}` : ''}
          </li>
        ))}
      </ul>
    )
  }
  return <span>{fact.text ? w(fact.text) : ''}</span>
}

export function FactList(props: { facts: readonly Fact[] }) {
  const { w } = useWords()
  if (props.facts.length === 0) return null
  return (
    <dl className="pair small">
      {props.facts.map(fact => (
        <div key={fact.name} style={{ display: 'contents' }} data-fact={fact.name}>
          <dt>{w(fact.title)}</dt>
          <dd>
            <FactValue fact={fact} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
