/** One letter: the scan on the left; signing for, returning and passing on at the right. */
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { Link, useParams } from 'react-router'
import { openLetter } from '#contract/desk.ts'
import { getFile, getMatter } from '#contract/matter.ts'
import { printPaper } from '#contract/paper.ts'
import { AgreementLink, agreementOf } from '#web/act-form/agreement-link.tsx'
import { HeldNote } from '#web/act-form/held-note.tsx'
import { type Action, MatterAct } from '#web/act-form/matter-act.tsx'
import { TeamForm } from '#web/act-form/team-form.tsx'
import { fileUrl, PLAIN_VIEW } from '#web/api.ts'
import { useAsk, useDo } from '#web/ask.ts'
import { FactList } from '#web/parts/fact-list.tsx'
import { Page } from '#web/parts/page.tsx'
import { Asked, Bones, Empty, FaultNote } from '#web/parts/states.tsx'
import type { Act } from '#web/parts/timeline.tsx'
import { dayText } from '#web/words/day-words.ts'
import { useWords } from '#web/words/words.ts'

const DESK_ACT = /^(sign-for|return|confirm-service|contest-service|declare-service)/

/** The newest act of the other house: what this letter brought. */
export const broughtBy = (timeline: readonly Act[]): Act | undefined => timeline.findLast(act => !act.own)

function Scan(props: { act: Act | undefined; paperId: string | null; origin: string }) {
  const { t, w, lang } = useWords()
  const file = props.act?.files[0]
  const url = file
    ? fileUrl(getFile, { attachmentId: file.attachmentId })
    : props.paperId
      ? fileUrl(printPaper, { paperId: props.paperId, as: props.origin === 'drafted' ? 'pdf' : 'original' })
      : null
  return (
    <section aria-label={t('letter')}>
      {props.act ? (
        <>
          <h2 style={{ marginTop: 0 }}>
            {props.act.houseName} · {w(props.act.title)} {props.act.on ? dayText(props.act.on, lang) : ''}
          </h2>
          <FactList facts={props.act.facts} />
        </>
      ) : null}
      {url ? (
        <>
          <p className="row">
            <a href={url} target="_blank" rel="noreferrer">
              {t('open-file')}
            </a>
          </p>
          <iframe className="sheet" src={`${url}${PLAIN_VIEW}`} title={file?.name ?? t('letter')} />
        </>
      ) : (
        <p className="note">{t('no-scan')}</p>
      )}
    </section>
  )
}

function DeskActs(props: { matterId: string; actions: readonly Action[] }) {
  const { t, w } = useWords()
  const desk = props.actions.filter(action => DESK_ACT.test(action.kind))
  const open = desk.filter(action => action.open && !action.proxy)
  const [kind, setKind] = useState<string | null>(null)
  const chosen = open.find(action => action.kind === kind) ?? open.find(action => /^sign-for/.test(action.kind)) ?? open[0]
  if (!chosen) return <p className="note">{desk[0]?.because ? w(desk[0].because.says) : t('nothing-to-sign')}</p>
  return (
    <>
      {open.length > 1 ? (
        <div className="row">
          {open.map(action => (
            <Button
              key={action.kind}
              size="large"
              data-choose={action.kind}
              type={action.kind === chosen.kind ? 'primary' : 'default'}
              aria-pressed={action.kind === chosen.kind}
              onClick={() => setKind(action.kind)}
            >
              {w(action.title)}
            </Button>
          ))}
        </div>
      ) : null}
      <div className="act-panel">
        <h2>{w(chosen.title)}</h2>
        <MatterAct key={chosen.kind} matterId={props.matterId} action={chosen} onDone={() => setKind(null)} />
      </div>
    </>
  )
}

function OpenedLetter(props: { matterId: string }) {
  const { t, w } = useWords()
  const matter = useAsk(getMatter, { matterId: props.matterId })
  return (
    <Asked of={matter}>
      {data => {
        const agreement = agreementOf(data)
        const paper = data.papers.find(one => one.origin === 'taken-in') ?? data.papers[0]
        return (
          <div className="two">
            <Scan act={broughtBy(data.timeline)} paperId={paper?.paperId ?? null} origin={paper?.origin ?? ''} />
            <div>
              <p>
                <Link to={`/matters/${data.matterId}`}>{data.title}</Link> <span className="quiet">{data.number}</span>
              </p>
              <HeldNote matterId={data.matterId} held={data.held} />
              {data.notes.map(note => (
                <p key={note.zh} className="note violet" data-fact="note">
                  {w(note)}
                </p>
              ))}
              {agreement ? <AgreementLink to={agreement} /> : <DeskActs matterId={data.matterId} actions={data.actions} />}
              <h2>{t('assign')}</h2>
              <TeamForm matterId={data.matterId} team={data.team} />
            </div>
          </div>
        )
      }}
    </Asked>
  )
}

export function LetterPage() {
  const { t } = useWords()
  const { letterId = '' } = useParams()
  const open = useDo(openLetter, { quiet: true })
  const { mutate } = open
  useEffect(() => mutate({ letterId }), [letterId, mutate])
  return (
    <Page id="letter" title={t('one-letter')} buttons={<Link to="/mail">{t('menu-mail')}</Link>}>
      {open.error ? <FaultNote fault={open.error} retry={() => mutate({ letterId })} /> : null}
      {!open.data && !open.error ? <Bones /> : null}
      {open.data?.matterId ? <OpenedLetter matterId={open.data.matterId} /> : null}
      {open.data && !open.data.matterId ? <Empty title={t('letter-no-matter')} says={t('letter-no-matter-says')} /> : null}
    </Page>
  )
}
