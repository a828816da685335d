/** The paper an act carries: one that stands ready, or a sealed file dropped here, read and confirmed on the spot. */
import { Button } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { OutputOf } from '#contract/endpoint.ts'
import { draftPaper, getPaper, listPapers, printPaper, takeInPaper } from '#contract/paper.ts'
import { call, fileUrl } from '../api.ts'
import { useAsk, useDo } from '../ask.ts'
import { FileDrop } from '../parts/file-drop.tsx'
import { Asked, FaultNote } from '../parts/states.tsx'
import { useWords } from '../words/words.ts'
import type { AnswerRow, Form } from './act-values.ts'
import type { Paper } from './facts-from-paper.ts'
import { PaperConfirm } from './paper-confirm.tsx'

type Props = {
  paper: NonNullable<Form['paper']>
  matterId: string | null
  post: string
  chosen: string | null
  /** Answers typed so far go into a draft made here. */
  answers: AnswerRow[]
  onChoose: (paperId: string | null, paper: Paper | null) => void
}

/** Only a final paper may go out: confirmed, approved, numbered and checked. */
const READY = ['final']

function Confirming(props: { paperId: string; post: string; onConfirmed: () => void }) {
  const paper = useAsk(getPaper, { paperId: props.paperId })
  return <Asked of={paper}>{data => <PaperConfirm paper={data} post={props.post} onConfirmed={props.onConfirmed} />}</Asked>
}

function Chosen(props: { paperId: string; onTakeOff: () => void }) {
  const { t, w } = useWords()
  const paper = useAsk(getPaper, { paperId: props.paperId })
  return (
    <Asked of={paper} lines={1}>
      {data => (
        <p className="row">
          <span className="mark green">✓ {w(data.paper.formTitle)}</span>
          <a
            href={fileUrl(printPaper, { paperId: props.paperId, as: data.paper.origin === 'drafted' ? 'pdf' : 'original' })}
            target="_blank"
            rel="noreferrer"
          >
            {data.paper.number ?? data.paper.title}
          </a>
          <Button size="small" onClick={props.onTakeOff}>
            {t('choose-other')}
          </Button>
        </p>
      )}
    </Asked>
  )
}

type Row = OutputOf<typeof listPapers>['rows'][number]

function Ready(props: { rows: readonly Row[]; onUse: (paperId: string) => void; onConfirm: (paperId: string) => void }) {
  const { t, w } = useWords()
  const step = (row: Row) => {
    if (READY.includes(row.status)) {
      return (
        <Button size="small" data-use={row.paperId} onClick={() => props.onUse(row.paperId)}>
          {t('use-paper', { title: row.number ?? row.title })}
        </Button>
      )
    }
    if (row.status !== 'taken-in') return <Link to={`/papers/${row.paperId}`}>{row.title}</Link>
    return (
      <Button size="small" onClick={() => props.onConfirm(row.paperId)}>
        {t('confirm-paper', { title: row.title })}
      </Button>
    )
  }
  return props.rows.map(row => (
    <p key={row.paperId} className="row">
      {step(row)}
      <span className="quiet">{w(row.statusTitle)}</span>
    </p>
  ))
}

/** Starts a draft with the answers typed so far and opens it; the form of the act is kept meanwhile. */
function DraftHere(props: { form: string; matterId: string; answers: AnswerRow[] }) {
  const { t } = useWords()
  const navigate = useNavigate()
  const draft = useDo(draftPaper)
  const write = async () => {
    const answers = props.answers.filter(answer => answer.code)
    const made = await draft.mutateAsync({ form: props.form, matterId: props.matterId, ...(answers.length > 0 ? { answers } : {}) })
    await navigate(`/papers/${made.paperId}`)
  }
  return (
    <>
      <p>
        <Button data-do="draft" loading={draft.isPending} onClick={() => void write().catch(() => undefined)}>
          {t('draft-here')}
        </Button>
      </p>
      {draft.error ? <FaultNote fault={draft.error} /> : null}
    </>
  )
}

export function PaperChoice(props: Props) {
  const { t, w } = useWords()
  const { paper, matterId } = props
  const [confirming, setConfirming] = useState<string | null>(null)
  const list = useAsk(listPapers, { state: 'open', ...(matterId ? { matterId } : {}) })
  const takeIn = useDo(takeInPaper, { quiet: true })
  const use = async (paperId: string) => {
    const paper = await call(getPaper, { paperId }).catch(() => null)
    // One that still waits for its check fills the form, and is attached when it is final.
    props.onChoose(paper && !READY.includes(paper.paper.status) ? null : paperId, paper)
  }
  const ours = (list.data?.rows ?? []).filter(row => row.form === paper.form && row.matterId === matterId)
  const drop = async (file: { name: string; base64: string } | undefined) => {
    if (file) setConfirming((await takeIn.mutateAsync({ form: paper.form, matterId, file })).paperId)
  }
  return (
    <section className="field" data-fact="paper" aria-label={w(paper.title)}>
      <span className={`label ${paper.required ? 'must' : ''}`}>{w(paper.title)}</span>
      {props.chosen ? (
        <Chosen paperId={props.chosen} onTakeOff={() => props.onChoose(null, null)} />
      ) : confirming ? (
        <div className="note">
          <Confirming
            paperId={confirming}
            post={props.post}
            onConfirmed={() => {
              void use(confirming)
              setConfirming(null)
            }}
          />
        </div>
      ) : (
        <>
          <Ready rows={ours} onUse={paperId => void use(paperId)} onConfirm={setConfirming} />
          {paper.draftedHere && matterId ? <DraftHere form={paper.form} matterId={matterId} answers={props.answers} /> : null}
          <FileDrop
            label={t('drop-sealed', { title: w(paper.title) })}
            accept=".pdf,.docx,.doc,.ofd,.jpg,.jpeg,.png"
            busy={takeIn.isPending}
            onFiles={files => void drop(files[0]).catch(() => undefined)}
          />
          {takeIn.error ? <FaultNote fault={takeIn.error} /> : null}
        </>
      )}
    </section>
  )
}
