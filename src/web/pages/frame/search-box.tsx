/** The box that searches everything a person may see: Ctrl-K, ⌘K or / goes there from anywhere, Escape leaves it. What was typed is kept nowhere. */
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { useWords } from '#web/words/words.ts'

/** Where a sign that is typed belongs to what is being written. */
const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

const asksForBox = (event: KeyboardEvent): boolean => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) return event.key.toLowerCase() === 'k'
  return event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !writes(event.target)
}

export function SearchBox() {
  const { t } = useWords()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const [search] = useSearchParams()
  const there = pathname === '/search'
  const asked = there ? (search.get('q') ?? '') : ''
  const [text, setText] = useState(asked)
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => setText(asked), [asked])
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || !asksForBox(event)) return
      event.preventDefault()
      box.current?.focus()
      box.current?.select()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // One search replaces the one before: the way back leads to the page one came from.
    void navigate(`/search?q=${encodeURIComponent(text.trim())}`, { replace: there })
  }
  return (
    <search style={{ display: 'contents' }}>
      <form onSubmit={submit}>
        <input
          ref={box}
          type="search"
          data-do="search"
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          aria-label={t('search-box')}
          aria-keyshortcuts="Control+K Meta+K /"
          title={t('search-box-key')}
          placeholder={t('search-box')}
          value={text}
          onChange={event => setText(event.target.value)}
          onKeyDown={event => {
            if (event.key === 'Escape') event.currentTarget.blur()
          }}
        />
      </form>
    </search>
  )
}
