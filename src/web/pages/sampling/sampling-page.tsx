/** Drawing a sample that the other house can draw again: range, seed, size; the numbers and the method go into the form of the act. */
import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { OutputOf } from '#contract/endpoint.ts'
import { drawSample, getSampling } from '#contract/joint/sampling.ts'
import { listStartable } from '#contract/matter.ts'
import { adoptIntoAct, adoptIntoStart } from '#web/adopt-facts.ts'
import { useAsk, useDo } from '#web/ask.ts'
import { useMe } from '#web/me.ts'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { Page } from '#web/parts/page.tsx'
import { Asked, Empty, FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'

type Frame = OutputOf<typeof getSampling>
type Drawn = OutputOf<typeof drawSample>
type Range = { year: string; type: string; strata: 'none' | 'type' | 'year'; size: string; seed: string }

/** Procedures whose opening states the sample, and in which facts. */
const OPENINGS = {
  'document-sampling': (drawn: Drawn) => ({ scope: `${drawn.method.zh}\n${drawn.chosen.join('\n')}` }),
  'trial-observation': (drawn: Drawn) => ({ caseNumbers: drawn.chosen }),
} as const
type OpeningId = keyof typeof OPENINGS

function RangeFields(props: { frame: Frame; range: Range; set: (part: Partial<Range>) => void }) {
  const { t } = useWords()
  const { frame, range, set } = props
  return (
    <>
      <SelectField
        label={t('sampling-year')}
        name="year"
        empty={t('sampling-all')}
        value={range.year}
        choices={frame.years.map(one => ({ value: String(one.year), title: t('sampling-option', { name: one.year, cases: one.cases }) }))}
        onChange={year => set({ year })}
      />
      <SelectField
        label={t('sampling-type')}
        name="type"
        empty={t('sampling-all')}
        value={range.type}
        choices={frame.types.map(one => ({ value: one.type, title: t('sampling-option', { name: one.type, cases: one.cases }) }))}
        onChange={type => set({ type })}
      />
      <SelectField
        label={t('sampling-strata')}
        name="strata"
        value={range.strata}
        choices={[
          { value: 'none', title: t('sampling-strata-none') },
          { value: 'type', title: t('sampling-type') },
          { value: 'year', title: t('sampling-year') },
        ]}
        onChange={strata => set({ strata: strata as Range['strata'] })}
      />
      <TextField
        label={t('sampling-size')}
        name="size"
        kind="number"
        must
        min="1"
        max="200"
        value={range.size}
        onChange={size => set({ size })}
      />
      <TextField
        label={t('sampling-seed')}
        name="seed"
        must
        help={t(frame.seed ? 'sampling-seed-answer' : 'sampling-seed-help')}
        value={range.seed}
        onChange={seed => set({ seed })}
      />
    </>
  )
}

function Result({ drawn }: { drawn: Drawn }) {
  const { t, w } = useWords()
  return (
    <section data-part="drawn" aria-label={t('sampling-drawn')}>
      <h2>{t('sampling-drawn-n', { chosen: drawn.chosen.length, population: drawn.population })}</h2>
      <ol>
        {drawn.chosen.map(number => (
          <li key={number}>{number}</li>
        ))}
      </ol>
      <p className="small" style={{ overflowWrap: 'anywhere' }} data-fact="method">
        {w(drawn.method)}
      </p>
    </section>
  )
}

/** Where the sample goes: the open act of this matter, else a procedure that begins with one. */
function Adopt(props: { drawn: Drawn; matterId: string | null; act: string | null }) {
  const { t, w } = useWords()
  const me = useMe()
  const navigate = useNavigate()
  const { drawn, matterId, act } = props
  const startable = useAsk(listStartable, {}, { enabled: matterId === null })
  if (matterId !== null) {
    const adopt = async () => {
      await adoptIntoAct(me, matterId, act ?? 'sample', { caseNumbers: drawn.chosen, method: drawn.method.zh })
      await navigate(`/matters/${matterId}?act=${act}`)
    }
    return act ? (
      <Button type="primary" data-do="adopt" onClick={() => void adopt()}>
        {t('sampling-adopt')}
      </Button>
    ) : (
      <p className="note">{t('sampling-not-open')}</p>
    )
  }
  const start = async (procedureId: OpeningId) => {
    await adoptIntoStart(me, procedureId, OPENINGS[procedureId](drawn))
    await navigate(`/matters/start?procedure=${procedureId}`)
  }
  const open = (startable.data?.procedures ?? []).filter(one => one.open && one.procedureId in OPENINGS)
  return (
    <p className="row">
      {open.map(one => (
        <Button key={one.procedureId} data-do={`adopt-${one.procedureId}`} onClick={() => void start(one.procedureId as OpeningId)}>
          {t('sampling-adopt-into', { title: w(one.title) })}
        </Button>
      ))}
    </p>
  )
}

function Drawing(props: { frame: Frame; matterId: string | null }) {
  const { t } = useWords()
  const { frame, matterId } = props
  const [range, setRange] = useState<Range>({ year: '', type: '', strata: 'none', size: '10', seed: frame.seed ?? '' })
  const draw = useDo(drawSample)
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const set = (part: Partial<Range>) => {
    setRange({ ...range, ...part })
    setDrawn(null)
  }
  const size = Number(range.size)
  const ready = Number.isInteger(size) && size >= 1 && size <= 200 && range.seed.trim() !== ''
  const send = async () => {
    const year = range.year ? Number(range.year) : null
    setDrawn(await draw.mutateAsync({ seed: range.seed.trim(), size, year, type: range.type || null, strata: range.strata }))
  }
  if (frame.cases === 0) return <Empty title={t('sampling-empty')} says={t('sampling-empty-says')} />
  return (
    <div className="text">
      <p className="quiet">{t('sampling-says', { cases: frame.cases })}</p>
      <RangeFields frame={frame} range={range} set={set} />
      {draw.error ? <FaultNote fault={draw.error} /> : null}
      <p>
        <Button data-do="draw" disabled={!ready} loading={draw.isPending} onClick={() => void send().catch(() => undefined)}>
          {t('sampling-draw')}
        </Button>
      </p>
      {drawn ? <Result drawn={drawn} /> : null}
      {drawn ? <Adopt drawn={drawn} matterId={matterId} act={frame.act} /> : null}
    </div>
  )
}

export function SamplingPage() {
  const { t } = useWords()
  const { matterId = null } = useParams()
  const frame = useAsk(getSampling, matterId ? { matter: matterId } : {})
  const title = frame.data?.title ? t('sampling-of', { title: frame.data.title }) : t('sampling')
  return (
    <Page id="sampling" title={title}>
      <Asked of={frame}>{data => <Drawing key={data.seed ?? ''} frame={data} matterId={matterId} />}</Asked>
    </Page>
  )
}
