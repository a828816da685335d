/** Nothing typed is lost: every form is kept on this computer at once and on the server a moment later, until it was sent. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { getDraft, saveDraft } from '#contract/session.ts'
import { call } from './api.ts'
import { useMe } from './me.ts'

export type Kept<T> = { value: T; savedAt: string }

const WAIT = 800
const PREFIX = 'draft:'

/** Reads a draft kept on this computer; a damaged one counts as none. */
export function readKept<T>(storage: Pick<Storage, 'getItem'>, name: string): Kept<T> | null {
  try {
    const kept = JSON.parse(storage.getItem(name) ?? 'null') as Kept<T> | null
    return kept && typeof kept === 'object' && 'value' in kept && typeof kept.savedAt === 'string' ? kept : null
  } catch {
    return null
  }
}

/** The newer of two drafts; either may be missing. */
export function newer<T>(a: Kept<T> | null, b: Kept<T> | null): Kept<T> | null {
  if (!a || !b) return a ?? b
  return Date.parse(b.savedAt) > Date.parse(a.savedAt) ? b : a
}

/** Removes what a person typed from this computer, at sign-out (a desk may be shared). */
export function forgetLocalDrafts(personId: string): void {
  for (const name of Object.keys(localStorage)) if (name.startsWith(`${PREFIX}${personId}:`)) localStorage.removeItem(name)
}

const keep = (name: string, kept: Kept<unknown>): void => {
  try {
    localStorage.setItem(name, JSON.stringify(kept))
  } catch {
    // A full or forbidden storage must not stop anyone from typing; the server keeps the draft too.
  }
}

/**
 * Adds to a draft that another page shows: what was typed there stays, whichever side kept the newer copy, and the form finds it when it is
 * opened. `first` is the draft where nothing was typed yet.
 */
export async function addToDraft<T>(personId: string, key: string, first: T, add: (kept: T) => T): Promise<void> {
  const name = `${PREFIX}${personId}:${key}`
  const held = await call(getDraft, { key }).then(
    answer => (answer.savedAt && answer.value ? { value: answer.value as T, savedAt: answer.savedAt } : null),
    () => null,
  )
  const value = add(newer(readKept<T>(localStorage, name), held)?.value ?? first)
  keep(name, { value, savedAt: new Date().toISOString() })
  await call(saveDraft, { key, value }).catch(() => undefined)
}

/** Form state that survives reload, sign-out and a lost connection. `restored` is when the draft found at the start was saved. */
export function useAutosave<T>(key: string, initial: T) {
  const { personId } = useMe()
  const name = `${PREFIX}${personId}:${key}`
  const [local] = useState(() => readKept<T>(localStorage, name))
  const [value, setValue] = useState<T>(local?.value ?? initial)
  const [restored, setRestored] = useState<string | null>(local?.savedAt ?? null)
  const touched = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)

  useEffect(() => {
    let gone = false
    call(getDraft, { key }).then(
      answer => {
        const held = answer.savedAt && answer.value ? { value: answer.value as T, savedAt: answer.savedAt } : null
        const best = newer(local, held)
        if (gone || touched.current || !best || best === local) return
        setValue(best.value)
        setRestored(best.savedAt)
      },
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [key, local])

  const send = useCallback((next: T | null) => void call(saveDraft, { key, value: next }).catch(() => undefined), [key])

  const set = useCallback(
    (next: T) => {
      touched.current = true
      setValue(next)
      keep(name, { value: next, savedAt: new Date().toISOString() })
      if (timer.current) clearTimeout(timer.current)
      timer.current = setTimeout(() => send(next), WAIT)
    },
    [name, send],
  )

  /** After sending, or on "start again": nothing is kept any more. */
  const clear = useCallback(() => {
    touched.current = true
    if (timer.current) clearTimeout(timer.current)
    localStorage.removeItem(name)
    send(null)
    setRestored(null)
  }, [name, send])

  const startAgain = useCallback(() => {
    clear()
    setValue(initial)
  }, [clear, initial])

  return { value, set, restored, clear, startAgain }
}
