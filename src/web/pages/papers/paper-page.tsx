/** One paper: taken in – the file left, what was read right; drafted here – the fields left, the page as it prints right. */
import { Link, useParams } from 'react-router'
import type { OutputOf } from '#contract/endpoint.ts'
import { getPaper, printPaper } from '#contract/paper.ts'
import { PaperConfirm } from '#web/act-form/paper-confirm.tsx'
import { fileUrl, PLAIN_VIEW } from '#web/api.ts'
import { useAsk } from '#web/ask.ts'
import { firstPost, useMe } from '#web/me.ts'
import { BasisList } from '#web/parts/basis-list.tsx'
import { Page } from '#web/parts/page.tsx'
import { Asked } from '#web/parts/states.tsx'
import { dayText } from '#web/words/day-words.ts'
import { useWords } from '#web/words/words.ts'
import { PaperFields } from './paper-fields.tsx'
import { PaperSteps } from './paper-steps.tsx'

type Paper = OutputOf<typeof getPaper>

function Sheet(props: { paper: Paper; version: number }) {
  const { t } = useWords()
  const { paperId, origin, title, form } = props.paper.paper
  const as = origin === 'drafted' ? 'pdf' : 'original'
  const url = fileUrl(printPaper, { paperId, as })
  return (
    <section aria-label={t('sheet')}>
      <p className="row no-print">
        <a href={url} target="_blank" rel="noreferrer">
          {t('open-file')}
        </a>
        {origin === 'drafted' ? (
          <a href={fileUrl(printPaper, { paperId, as: 'docx' })} download>
            DOCX
          </a>
        ) : null}
        {origin === 'drafted' && form === 'published-case' ? (
          <a href={fileUrl(printPaper, { paperId, as: 'html' })} download>
            HTML
          </a>
        ) : null}
        {props.paper.files.map(file => (
          <span key={file.attachmentId} className="quiet small">
            {file.name}
          </span>
        ))}
      </p>
      <iframe key={props.version} className="sheet" src={`${url}${PLAIN_VIEW}`} title={title} />
    </section>
  )
}

function Settled(props: { paper: Paper }) {
  const { t, lang } = useWords()
  const { content } = props.paper
  return (
    <>
      <dl className="pair" data-part="paper-values">
        <dt>{t('document-number')}</dt>
        <dd>{content.number ?? '–'}</dd>
        <dt>{t('paper-date')}</dt>
        <dd>{content.date ? dayText(content.date, lang) : '–'}</dd>
        <dt>{t('addressee')}</dt>
        <dd>{content.addressee ?? '–'}</dd>
      </dl>
      {content.points.length > 0 ? (
        <>
          <h2>{t('points')}</h2>
          <ol>
            {content.points.map(point => (
              <li key={point.id}>{point.text}</li>
            ))}
          </ol>
        </>
      ) : null}
    </>
  )
}

function Trail(props: { paper: Paper }) {
  const { t, w, lang } = useWords()
  return (
    <>
      <h2>{t('trail')}</h2>
      <ol className="lines" data-part="trail">
        {props.paper.trail.map((step, index) => (
          <li key={index}>
            {dayText(step.on, lang)} <strong>{w(step.step)}</strong> {w(step.postTitle)} {step.name}
            {step.note ? <span className="quiet"> – {step.note}</span> : null}
          </li>
        ))}
      </ol>
      {props.paper.approvers.length > 0 ? (
        <p className="quiet">{t('approvers', { list: props.paper.approvers.map(w).join('、') })}</p>
      ) : null}
      <BasisList basis={props.paper.basis} />
    </>
  )
}

function Whole(props: { paper: Paper; version: number }) {
  const { t, w } = useWords()
  const me = useMe()
  const { paper } = props
  const can = (kind: Paper['next'][number]['kind']) => paper.next.some(step => step.kind === kind && step.open)
  const drafted = paper.paper.origin === 'drafted'
  return (
    <>
      <p className="row">
        <span className="quiet">{w(paper.paper.formTitle)}</span>
        {paper.paper.matterId ? (
          <Link to={`/matters/${paper.paper.matterId}`}>{paper.paper.matterTitle}</Link>
        ) : (
          <span className="quiet">{t('no-matter-yet')}</span>
        )}
        <span className="quiet">{t('drafted-by', { name: paper.paper.draftedBy })}</span>
      </p>
      {paper.missing.length > 0 ? (
        <div className="note amber" data-part="missing">
          <strong>{t('still-missing')}</strong>
          <ul>
            {paper.missing.map(part => (
              <li key={part.part}>{w(part.says)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="two">
        {drafted ? null : <Sheet paper={paper} version={props.version} />}
        <div>
          {drafted && can('edit') ? (
            <PaperFields paper={paper} />
          ) : can('confirm') ? (
            <PaperConfirm paper={paper} post={firstPost(me)} onConfirmed={() => undefined} />
          ) : (
            <Settled paper={paper} />
          )}
          <PaperSteps paper={paper} />
          <Trail paper={paper} />
        </div>
        {drafted ? <Sheet paper={paper} version={props.version} /> : null}
      </div>
    </>
  )
}

export function PaperPage() {
  const { t, w } = useWords()
  const { paperId = '' } = useParams()
  const paper = useAsk(getPaper, { paperId })
  const title = paper.data ? (paper.data.paper.number ?? paper.data.paper.title) : t('paper')
  const marks = paper.data ? (
    <span className="mark" data-fact="status">
      {w(paper.data.paper.statusTitle)}
    </span>
  ) : null
  return (
    <Page id="paper" title={title} marks={marks}>
      <Asked of={paper}>{data => <Whole key={data.paper.paperId} paper={data} version={paper.dataUpdatedAt} />}</Asked>
    </Page>
  )
}
