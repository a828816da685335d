/** A text that several people write at once, in a plain field: keeps the caret, says who else writes, and what of it is safe. */
import { type ReactNode, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { getLiveDraft, LIVE_TEXT, pushLiveDraft } from '#contract/meeting/live-drafts.ts'
import { call } from '#web/api.ts'
import { ApiFault } from '#web/api-fault.ts'
import { useMe } from '#web/me.ts'
import { useWords } from '#web/words/words.ts'
import { type LiveDoor, type LiveSession, type LiveStatus, openLive } from './live-session.ts'

const FLUSH_MS = 900
const POLL_MS = 1_500
const MOST_WAIT_MS = 30_000
const HELLO_MS = 25_000

const doorOf = (matterId: string, draft: string, refusal: (fault: ApiFault) => string): LiveDoor => ({
  fetch: since => call(getLiveDraft, { matterId, draft, since }),
  push: updates => call(pushLiveDraft, { matterId, draft, updates }),
  refused: error => (error instanceof ApiFault && (error.code === 'refused' || error.code === 'malformed') ? refusal(error) : null),
})

/** The session of this person on this text, with its clockwork: sends soon after typing, fetches often, more rarely while nobody answers. */
export function useLive(matterId: string, draft: string): { session: LiveSession; status: LiveStatus; field: FieldHold } {
  const { personId } = useMe()
  const { w } = useWords()
  const [status, setStatus] = useState<LiveStatus | null>(null)
  const words = useRef(w)
  words.current = w
  const field = useRef<HTMLTextAreaElement | null>(null)
  const session = useMemo(() => {
    const door = doorOf(matterId, draft, fault => words.current(fault.words))
    const opened: LiveSession = openLive(door, localStorage, `draft:${personId}:live:${matterId}:${draft}`, () =>
      setStatus(opened.status()),
    )
    return opened
  }, [matterId, draft, personId])

  useEffect(() => {
    let gone = false
    let wait = POLL_MS
    let timer: ReturnType<typeof setTimeout> | undefined
    const move = (work: () => void) => moveIn(session, field.current, work)
    const round = async () => {
      const answered = await session.poll(move)
      if (answered && session.hasWaiting()) await session.flush()
      wait = answered ? POLL_MS : Math.min(wait * 2, MOST_WAIT_MS)
      if (!gone) timer = setTimeout(round, document.hidden ? Math.max(wait, 5_000) : wait)
    }
    void session.hello().then(() => (gone ? undefined : round()))
    const hello = setInterval(() => void session.hello(), HELLO_MS)
    const leave = () => void session.flush()
    window.addEventListener('pagehide', leave)
    return () => {
      gone = true
      clearTimeout(timer)
      clearInterval(hello)
      window.removeEventListener('pagehide', leave)
      void session.flush()
    }
  }, [session])
  return { session, status: status ?? session.status(), field }
}

type FieldHold = { current: HTMLTextAreaElement | null }

/** Lets the text change under the field and puts the selection where it was, as the writer sees it. */
function moveIn(session: LiveSession, field: HTMLTextAreaElement | null, work: () => void): void {
  if (!field) {
    work()
    return
  }
  const had = { from: field.selectionStart, to: field.selectionEnd }
  const at = session.keepSelection(had, work)
  const text = session.text()
  if (field.value === text) return
  const { scrollTop } = field
  field.value = text
  if (document.activeElement === field) field.setSelectionRange(at.from, at.to)
  field.scrollTop = scrollTop
}

function Says(props: { status: LiveStatus }) {
  const { t } = useWords()
  const { state, says, writers, closed, mayWrite } = props.status
  const who = writers.map(one => `${one.person}（${one.house}）`).join('、')
  return (
    <p className="small row" role="status" data-live={state}>
      {closed ? <span>{t('live-closed')}</span> : null}
      {!closed && !mayWrite && state !== 'loading' ? <span>{t('live-reader')}</span> : null}
      {state === 'saved' && !closed ? <span>✓ {t('live-saved')}</span> : null}
      {state === 'saving' ? <span>… {t('live-saving')}</span> : null}
      {state === 'offline' ? <span className="wrong">▲ {t('live-offline')}</span> : null}
      {state === 'refused' ? (
        <span className="wrong">
          ▲ {says} {t('live-kept')}
        </span>
      ) : null}
      {who ? <span data-writers>✎ {t('live-writers', { who })}</span> : null}
    </p>
  )
}

type LiveTextProps = {
  matterId: string
  draft: string
  label: string
  help?: string
  rows?: number
  /** Offered while nothing is written. */
  skeleton?: string
  skeletonTitle?: string
  children?: (text: string, session: LiveSession) => ReactNode
}

/** What the field does when somebody types, composes or leaves it. */
function useWriting(session: LiveSession, field: FieldHold) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const composing = useRef(false)
  const soon = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void session.flush(), FLUSH_MS)
  }, [session])
  const typed = () => {
    const { current } = field
    if (!current || composing.current) return
    session.edit(current.value, current.selectionStart)
    soon()
  }
  const put = (element: HTMLTextAreaElement | null) => {
    field.current = element
    if (element && element.value !== session.text() && !composing.current) element.value = session.text()
  }
  const insert = (text: string) => {
    if (session.text() !== '') return
    session.edit(text, text.length)
    if (field.current) field.current.value = session.text()
    soon()
  }
  const compose = () => {
    composing.current = true
    session.hold()
  }
  const composed = () => {
    composing.current = false
    typed()
    moveIn(session, field.current, () => session.release())
  }
  return { typed, put, insert, compose, composed }
}

export function LiveText(props: LiveTextProps) {
  const { t } = useWords()
  const id = useId()
  const { session, status, field } = useLive(props.matterId, props.draft)
  const { typed, put, insert, compose, composed } = useWriting(session, field)
  const { skeleton } = props
  const writable = status.mayWrite && !status.closed
  const text = session.text()
  return (
    <div className="field" data-fact={LIVE_TEXT}>
      <label htmlFor={id}>{props.label}</label>
      {props.help ? (
        <span className="help" id={`${id}-help`}>
          {props.help}
        </span>
      ) : null}
      {writable && text === '' && skeleton ? (
        <button type="button" className="link-button" onClick={() => insert(skeleton)} data-skeleton>
          {props.skeletonTitle ?? t('live-skeleton')}
        </button>
      ) : null}
      <textarea
        id={id}
        ref={put}
        className="input"
        rows={props.rows ?? 18}
        readOnly={!writable}
        maxLength={40_000}
        aria-describedby={props.help ? `${id}-help` : undefined}
        defaultValue={text}
        onInput={typed}
        onCompositionStart={compose}
        onCompositionEnd={composed}
        onBlur={() => void session.flush()}
      />
      <Says status={status} />
      {props.children?.(text, session)}
    </div>
  )
}
