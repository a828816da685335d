/** Entering an agreement: from a template, from its pasted text, or clause by clause; then who signs, since when, and off to the other side. */
import { App, Button } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { getAgreementChoices, proposeAgreement, splitAgreementText } from '#contract/agreement.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { useAsk, useDo } from '#web/ask.ts'
import { useAutosave } from '#web/autosave.ts'
import { useMe } from '#web/me.ts'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { FileDrop, type SentFile } from '#web/parts/file-drop.tsx'
import { Page } from '#web/parts/page.tsx'
import { useReadBack } from '#web/parts/read-back.tsx'
import { Asked, FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { type Draft, emptyDraft, lacks } from './agreement-draft.ts'
import { ClauseEditor, emptyClause } from './clause-editor.tsx'

type Choices = OutputOf<typeof getAgreementChoices>
type Edit = { draft: Draft; set: (part: Partial<Draft>) => void; choices: Choices }

/** Who signs beside the own house, which proposes. */
const others = (choices: Choices): Choices['roles'] => choices.roles.filter(role => role.role !== 'proposer')

function Source({ set, choices, draft }: Edit) {
  const { t, w } = useWords()
  const [text, setText] = useState('')
  const split = useDo(splitAgreementText, { quiet: true })
  const take = async () => {
    const found = await split.mutateAsync({ text, prefix: 'C' })
    set({
      template: null,
      title: draft.title || found.title,
      clauses: found.clauses.map(one => ({ ...emptyClause(one.id), no: one.no, title: one.title, text: one.text })),
    })
  }
  const choose = (id: string) => {
    const template = choices.templates.find(one => one.id === id)
    if (template) set({ ...template.input, template: template.id })
  }
  return (
    <>
      <SelectField
        label={t('agreement-from-template')}
        name="template"
        empty={t('agreement-by-hand')}
        value={draft.template ?? ''}
        choices={choices.templates.map(one => ({ value: one.id, title: `${one.id} · ${w(one.title)}` }))}
        onChange={choose}
      />
      <details className="plain">
        <summary>{t('agreement-from-text')}</summary>
        <TextField label={t('agreement-paste')} name="paste" kind="long" help={t('agreement-paste-help')} value={text} onChange={setText} />
        <Button disabled={!text.trim()} loading={split.isPending} data-do="split" onClick={() => void take().catch(() => undefined)}>
          {t('agreement-split')}
        </Button>
        {split.data?.says.map(line => (
          <p key={line.zh} className="note">
            {w(line)}
          </p>
        ))}
        {split.error ? <FaultNote fault={split.error} kept /> : null}
      </details>
    </>
  )
}

function Heads({ draft, set, choices }: Edit) {
  const { t, w } = useWords()
  const houses = (kinds: readonly string[]) => choices.houses.filter(house => !house.own && kinds.includes(house.kind))
  return (
    <>
      <TextField label={t('agreement-title')} name="title" must value={draft.title} onChange={title => set({ title })} />
      <TextField
        label={t('agreement-signed-on')}
        name="signedOn"
        kind="date"
        must
        value={draft.signedOn}
        onChange={signedOn => set({ signedOn })}
      />
      <TextField
        label={t('agreement-in-force-from')}
        name="inForceFrom"
        kind="date"
        must
        value={draft.inForceFrom}
        onChange={inForceFrom => set({ inForceFrom })}
      />
      <TextField
        label={t('agreement-ends')}
        name="until"
        kind="date"
        value={draft.until ?? ''}
        onChange={until => set({ until: until || null })}
      />
      <TextField
        label={t('agreement-review-on')}
        name="reviewOn"
        kind="date"
        value={draft.reviewOn ?? ''}
        onChange={reviewOn => set({ reviewOn: reviewOn || null })}
      />
      {others(choices).map(role => (
        <SelectField
          key={role.role}
          label={w(role.title)}
          name={role.role}
          must={!role.optional}
          empty={t(role.optional ? 'no-such-party' : 'choose')}
          value={draft.signatories[role.role] ?? ''}
          choices={houses(role.kinds).map(house => ({
            value: house.house,
            title: house.joined ? house.name : `${house.name}${t('not-joined')}`,
          }))}
          onChange={house => set({ signatories: { ...draft.signatories, [role.role]: house } })}
        />
      ))}
    </>
  )
}

function Covered({ draft, set, choices }: Edit) {
  const { t } = useWords()
  const signers = choices.houses.filter(house => house.own || Object.values(draft.signatories).includes(house.house))
  const units = choices.houses.filter(
    house => !signers.some(one => one.house === house.house) && !['court', 'procuratorate'].includes(house.kind),
  )
  if (units.length === 0) return null
  const covered = draft.covered ?? []
  return (
    <fieldset>
      <legend>{t('agreement-covered')}</legend>
      {units.map(unit => (
        <SelectField
          key={unit.house}
          label={unit.name}
          name={`covered-${unit.house}`}
          empty="–"
          value={covered.find(one => one.house === unit.house)?.through ?? ''}
          choices={signers.map(one => ({ value: one.house, title: `${t('agreement-through')} ${one.name}` }))}
          onChange={through =>
            set({
              covered: [
                ...covered.filter(one => one.house !== unit.house),
                ...(through ? [{ house: unit.house, through, grounds: '' }] : []),
              ],
            })
          }
        />
      ))}
    </fieldset>
  )
}

function Annex({ draft, set }: Edit) {
  const { t } = useWords()
  const annex = draft.annex ?? { agreed: false, unopenedAfter: 2, text: '' }
  return (
    <>
      <label className="row">
        <input type="checkbox" checked={annex.agreed} onChange={event => set({ annex: { ...annex, agreed: event.target.checked } })} />
        {t('agreement-annex-agreed')}
      </label>
      {annex.agreed ? (
        <TextField
          label={t('agreement-annex-days')}
          name="unopenedAfter"
          kind="number"
          value={String(annex.unopenedAfter)}
          onChange={days => set({ annex: { ...annex, unopenedAfter: Number(days) || 2 } })}
        />
      ) : null}
    </>
  )
}

function Clauses({ draft, set }: Edit) {
  const { t } = useWords()
  const change = (index: number, clause: Draft['clauses'][number] | null) =>
    set({ clauses: draft.clauses.flatMap((one, at) => (at === index ? (clause ? [clause] : []) : [one])) })
  return (
    <section aria-label={t('agreement-clauses')}>
      <h2>{t('agreement-clauses')}</h2>
      {draft.clauses.map((clause, index) => (
        <details key={index} className="plain" data-clause={clause.id} open={!clause.title}>
          <summary>
            {clause.no} {clause.title}{' '}
            <span className="quiet small">{(clause.procedures ?? []).length > 0 ? '' : t('agreement-unbound')}</span>
          </summary>
          <ClauseEditor value={clause} onChange={next => change(index, next)} />
          <Button size="small" onClick={() => change(index, null)}>
            {t('agreement-remove-clause')}
          </Button>
        </details>
      ))}
      <Button onClick={() => set({ clauses: [...draft.clauses, emptyClause(`C-${draft.clauses.length + 1}`)] })}>
        {t('agreement-new-clause')}
      </Button>
    </section>
  )
}

type Decided = { post: string; on: string; decidedBy: string; decidedOn: string }

function Decision(props: { choices: Choices; value: Decided; onChange: (value: Decided) => void }) {
  const { t, w } = useWords()
  return (
    <>
      <SelectField
        label={t('post')}
        name="post"
        value={props.value.post}
        choices={props.choices.proposing.mine.map(one => ({ value: one.post, title: w(one.title) }))}
        onChange={post => props.onChange({ ...props.value, post })}
      />
      <TextField
        label={t('agreement-act-on')}
        name="on"
        kind="date"
        value={props.value.on}
        onChange={on => props.onChange({ ...props.value, on })}
      />
      <SelectField
        label={t('agreement-decided-by')}
        name="decidedBy"
        must
        empty={t('choose')}
        value={props.value.decidedBy}
        choices={props.choices.proposing.decision.map(one => ({ value: one.post, title: w(one.title) }))}
        onChange={decidedBy => props.onChange({ ...props.value, decidedBy })}
      />
      <TextField
        label={t('agreement-decided-on')}
        name="decidedOn"
        kind="date"
        must
        value={props.value.decidedOn}
        onChange={decidedOn => props.onChange({ ...props.value, decidedOn })}
      />
    </>
  )
}

function Send(props: Edit & { onSent: (agreementId: string) => void }) {
  const { t, lang } = useWords()
  const me = useMe()
  const { message } = App.useApp()
  const readBack = useReadBack()
  const { draft, choices } = props
  const write = useDo(proposeAgreement)
  const [value, setValue] = useState({ post: choices.proposing.mine[0]?.post ?? '', on: me.today, decidedBy: '', decidedOn: me.today })
  const [files, setFiles] = useState<SentFile[]>([])
  const must = others(choices)
    .filter(role => !role.optional)
    .map(role => ({ role: role.role, ...role.title }))
  const lacking = lacks(draft, must)
  const send = async () => {
    if (!(await readBack(t('agreement-send'), <p>{t('agreement-send-says')}</p>, t('agreement-send')))) return
    const { signatories, ...agreement } = draft
    const chosen = Object.fromEntries(Object.entries(signatories).filter(([, house]) => house))
    const done = await write.mutateAsync({ ...value, agreement, signatories: chosen, files })
    void message.success(t('saved'))
    props.onSent(done.agreementId)
  }
  return (
    <section className="act-panel" aria-label={t('agreement-send')}>
      <p className="quiet">{t('agreement-send-says')}</p>
      <Decision choices={choices} value={value} onChange={setValue} />
      <FileDrop label={t('drop-files')} many onFiles={more => setFiles([...files, ...more])} />
      {files.length > 0 ? <p className="small">{files.map(file => file.name).join('、')}</p> : null}
      {lacking.length > 0 ? (
        <ul className="note" data-part="lacking">
          {lacking.map(one => (
            <li key={`${one.where}${one.zh}`}>{lang === 'zh' ? one.zh : one.en}</li>
          ))}
        </ul>
      ) : null}
      {write.error ? <FaultNote fault={write.error} kept /> : null}
      <Button
        type="primary"
        data-send="propose"
        disabled={lacking.length > 0 || !value.decidedBy || !value.post}
        loading={write.isPending}
        onClick={() => void send().catch(() => undefined)}
      >
        {t('agreement-send')}
      </Button>
    </section>
  )
}

function Entry(props: { choices: Choices }) {
  const navigate = useNavigate()
  const kept = useAutosave<Draft>('agreement:new', emptyDraft)
  const draft = { ...emptyDraft, ...kept.value }
  const edit: Edit = { draft, choices: props.choices, set: part => kept.set({ ...draft, ...part }) }
  const sent = (agreementId: string) => {
    kept.clear()
    void navigate(`/agreements/${agreementId}`)
  }
  return (
    <div className="text">
      <Source {...edit} />
      <Heads {...edit} />
      <Covered {...edit} />
      <Annex {...edit} />
      <Clauses {...edit} />
      <Send {...edit} onSent={sent} />
    </div>
  )
}

export function NewAgreementPage() {
  const { t } = useWords()
  const choices = useAsk(getAgreementChoices, {})
  return (
    <Page id="agreement-new" title={t('agreement-new')} buttons={<Link to="/agreements">{t('menu-agreements')}</Link>}>
      <Asked of={choices}>{data => <Entry choices={data} />}</Asked>
    </Page>
  )
}
