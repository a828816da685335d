/** Which instrument: the facts as a few questions, the lawful instruments with reasons, and why the others are not open. */
import { useMemo } from 'react'
import { Link, useSearchParams } from 'react-router'
import type { OutputOf } from '#contract/endpoint.ts'
import { chooseInstruments } from '#contract/instruments.ts'
import { useAsk } from '#web/ask.ts'
import { BasisList } from '#web/parts/basis-list.tsx'
import { SelectField } from '#web/parts/field.tsx'
import { Page } from '#web/parts/page.tsx'
import { Asked } from '#web/parts/states.tsx'
import { type Key, useWords } from '#web/words/words.ts'

type Answer = OutputOf<typeof chooseInstruments>
type Instrument = Answer['instruments'][number]

function Line({ one }: { one: Instrument }) {
  const { t, w } = useWords()
  const start = one.status === 'open' && one.startable
  return (
    <li style={{ padding: '8px 0', borderBottom: '1px solid var(--rule)' }} data-instrument={one.procedureId} data-status={one.status}>
      {start ? <Link to={`/matters/start?procedure=${one.procedureId}`}>{w(one.title)}</Link> : <span>{w(one.title)}</span>}{' '}
      <span className="quiet">{w(one.says)}</span>
      {one.because ? <div className="small">{w(one.because)}</div> : null}
      {one.status === 'open' && !one.startable ? <div className="small quiet">{t('instruments-not-here')}</div> : null}
      <BasisList basis={one.basis} />
    </li>
  )
}

const TITLES: Record<Instrument['status'], Key> = {
  open: 'instruments-open',
  undecided: 'instruments-undecided',
  closed: 'instruments-closed',
}

function Group(props: { status: Instrument['status']; list: readonly Instrument[] }) {
  const { t } = useWords()
  if (props.list.length === 0) return null
  const lines = (
    <ul className="lines text">
      {props.list.map(one => (
        <Line key={one.procedureId} one={one} />
      ))}
    </ul>
  )
  if (props.status !== 'closed')
    return (
      <section>
        <h2>{t(TITLES[props.status])}</h2>
        {lines}
      </section>
    )
  return (
    <details>
      <summary>
        {t(TITLES[props.status])} ({props.list.length})
      </summary>
      {lines}
    </details>
  )
}

export function InstrumentsPage() {
  const { t, w } = useWords()
  const [search, setSearch] = useSearchParams()
  const stated = useMemo(() => Object.fromEntries(search), [search])
  const found = useAsk(chooseInstruments, stated, { placeholderData: before => before })
  const set = (question: string, value: string) => {
    const next = Object.fromEntries(Object.entries(stated).filter(([id]) => question !== 'subject' || id === 'subject'))
    setSearch(value ? { ...next, [question]: value } : Object.fromEntries(Object.entries(next).filter(([id]) => id !== question)), {
      replace: true,
    })
  }
  return (
    <Page id="instruments" title={t('instruments-title')}>
      <p className="quiet">{t('instruments-says')}</p>
      <Asked of={found}>
        {data => {
          const by = (status: Instrument['status']) => data.instruments.filter(one => one.status === status)
          return (
            <div className="text">
              {data.questions.map(question => (
                <SelectField
                  key={question.id}
                  name={question.id}
                  label={w(question.title)}
                  help={question.help ? w(question.help) : null}
                  empty={t('choose')}
                  value={stated[question.id] ?? ''}
                  choices={question.choices.map(choice => ({ value: choice.value, title: w(choice.title) }))}
                  onChange={value => set(question.id, value)}
                />
              ))}
              {stated.subject ? (
                <>
                  <Group status="open" list={by('open')} />
                  {by('open').length + by('undecided').length === 0 ? <p className="note">{t('instruments-none')}</p> : null}
                  <Group status="undecided" list={by('undecided')} />
                  <Group status="closed" list={by('closed')} />
                </>
              ) : null}
            </div>
          )
        }}
      </Asked>
    </Page>
  )
}
