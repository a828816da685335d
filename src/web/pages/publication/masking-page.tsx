/** The workbench of masking: text, people and profile left; the masked text, its warnings and the table of replacements right. */
import { useEffect, useState } from 'react'
import { Link, useParams } from 'react-router'
import type { InputOf, OutputOf } from '#contract/endpoint.ts'
import { getMasking, maskText } from '#contract/joint/masking.ts'
import { useAsk } from '#web/ask.ts'
import { useAutosave } from '#web/autosave.ts'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { Page } from '#web/parts/page.tsx'
import { Asked, FaultNote } from '#web/parts/states.tsx'
import { dayText } from '#web/words/day-words.ts'
import { useWords } from '#web/words/words.ts'
import { AdoptMasked } from './adopt-masked.tsx'
import { MaskedText, type MaskedView } from './masked-text.tsx'
import { PeopleEditor, type PersonRow } from './people-editor.tsx'
import { type Addition, type Release, Replacements } from './replacements.tsx'
import './publication.css'

type Desk = OutputOf<typeof getMasking>
type Bench = {
  text: string
  people: PersonRow[]
  profile: Desk['profile']
  kind: string
  known: string
  add: Addition[]
  release: Release[]
}
type Input = InputOf<typeof maskText>

const WAIT = 500

const firstBench = (desk: Desk): Bench => ({
  text: desk.text,
  people: desk.people.map(one => ({
    name: one.name,
    role: one.roles[0] ?? 'other',
    second: '',
    aliases: '',
    minor: false,
    source: one.source,
  })),
  profile: desk.profile,
  kind: '',
  known: '',
  add: [],
  release: [],
})

const linesOf = (text: string, cut: RegExp): string[] =>
  text
    .split(cut)
    .map(one => one.trim())
    .filter(one => one.length > 0)

const inputOf = (matterId: string, bench: Bench): Input => ({
  matterId,
  text: bench.text,
  people: bench.people
    .filter(one => one.name.trim() !== '')
    .map(one => ({
      name: one.name,
      roles: one.second ? [one.role, one.second] : [one.role],
      minor: one.minor,
      aliases: linesOf(one.aliases, /[、，,；;\n]/u),
    })),
  profile: bench.profile,
  known: linesOf(bench.known, /\n/u).filter(one => one.length > 1),
  add: bench.add.map(({ text, to, reason }) => ({ text, reason, ...(to ? { to } : {}) })),
  release: bench.release,
  ...(bench.kind ? { kind: bench.kind as NonNullable<Input['kind']> } : {}),
})

/** The value as it stood when typing paused. */
function usePaused<T>(value: T): T {
  const [paused, setPaused] = useState(value)
  const text = JSON.stringify(value)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(JSON.parse(text) as T), WAIT)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}

function Choices(props: { desk: Desk; bench: Bench; set: (part: Partial<Bench>) => void }) {
  const { t, w } = useWords()
  const { desk, bench, set } = props
  return (
    <>
      <div className="mask-source">
        <TextField
          label={t('masking-source')}
          help={t('masking-source-help')}
          name="source"
          kind="long"
          value={bench.text}
          onChange={text => set({ text, release: [] })}
        />
      </div>
      <SelectField
        label={t('masking-profile')}
        name="profile"
        value={bench.profile}
        choices={desk.profiles.map(one => ({ value: one.id, title: w(one.title) }))}
        onChange={profile => set({ profile: profile as Desk['profile'] })}
      />
      {desk.profile === 'joint_strict' && bench.profile === 'court_2016' ? <p className="note amber">{t('masking-below')}</p> : null}
      <SelectField
        label={t('masking-kind')}
        name="kind"
        empty={t('masking-kind-read')}
        value={bench.kind}
        choices={desk.kinds.map(one => ({
          value: one.id,
          title: one.published ? w(one.title) : t('masking-not-published', { title: w(one.title) }),
        }))}
        onChange={kind => set({ kind })}
      />
      <PeopleEditor desk={desk} people={bench.people} onChange={people => set({ people })} />
      <TextField label={t('masking-known')} name="known" kind="long" value={bench.known} onChange={known => set({ known })} />
    </>
  )
}

function Refused({ refused }: { refused: NonNullable<MaskedView['refused']> }) {
  const { t, w, lang } = useWords()
  const { entry } = refused
  return (
    <div className="note red" role="alert" data-part="refused">
      <strong>{t('masking-refused')}</strong> {w(refused.says)} <span className="quiet">{refused.article}</span>
      <p>
        {entry
          ? t('masking-refused-entry', {
              number: entry.caseNumber ?? '–',
              court: entry.court ?? '–',
              day: entry.decidedOn ? dayText(entry.decidedOn, lang) : '–',
              reason: w(entry.reason),
            })
          : t('masking-refused-no-entry')}
      </p>
    </div>
  )
}

function Warnings({ warnings }: { warnings: MaskedView['warnings'] }) {
  const { t, w } = useWords()
  if (warnings.length === 0) return null
  return (
    <section aria-label={t('masking-warnings')} data-part="warnings">
      <h2>{t('masking-warnings')}</h2>
      <ul className="lines">
        {warnings.map((one, at) => (
          <li key={at} data-warning={one.code}>
            <span className={`mark ${one.level === 'leak' ? 'red' : 'amber'}`}>
              {one.level === 'leak' ? t('masking-leak') : t('masking-look')}
            </span>{' '}
            {w(one.says)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Workbench(props: { matterId: string; desk: Desk }) {
  const { t } = useWords()
  const { matterId, desk } = props
  const draft = useAutosave<Bench>(`masking:${matterId}`, firstBench(desk))
  const bench = draft.value
  const sent = usePaused(inputOf(matterId, bench))
  const found = useAsk(maskText, sent, { enabled: sent.text.trim() !== '', placeholderData: before => before })
  const set = (part: Partial<Bench>) => draft.set({ ...bench, ...part })
  const masked = found.data && !found.isPlaceholderData ? found.data : undefined
  return (
    <>
      <p className="quiet">{t('masking-says')}</p>
      <div className="two">
        <div>
          <Choices desk={desk} bench={bench} set={set} />
        </div>
        <div>
          <h2>{t('masking-result')}</h2>
          {found.error ? <FaultNote fault={found.error} /> : null}
          {sent.text.trim() === '' ? <p className="quiet">{t('masking-result-empty')}</p> : null}
          {masked?.refused ? <Refused refused={masked.refused} /> : null}
          {masked && !masked.refused ? (
            <>
              <AdoptMasked matterId={matterId} act={desk.act} masked={masked} />
              <Warnings warnings={masked.warnings} />
              <MaskedText source={sent.text} pieces={masked.replacements} />
              <Replacements pieces={masked.replacements} hand={bench} onHand={set} />
            </>
          ) : null}
        </div>
      </div>
    </>
  )
}

export function MaskingPage() {
  const { t } = useWords()
  const { matterId = '' } = useParams()
  const desk = useAsk(getMasking, { matterId })
  const title = desk.data ? t('masking-of', { title: desk.data.title }) : t('masking-title')
  return (
    <Page id="masking" title={title} buttons={<Link to={`/matters/${matterId}`}>{t('matter')}</Link>}>
      <Asked of={desk}>{data => <Workbench key={matterId} matterId={matterId} desk={data} />}</Asked>
    </Page>
  )
}
