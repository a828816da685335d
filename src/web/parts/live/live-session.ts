/** One person's hold on a text that several write: keeps what is typed here until the server has it, and takes in what others type. No React. */
import {
  applyUpdate,
  createAbsolutePositionFromRelativePosition,
  createRelativePositionFromTypeIndex,
  Doc,
  encodeStateAsUpdate,
  mergeUpdates,
} from 'yjs'
import type { z } from 'zod'
import { LIVE_TEXT, type LiveChange } from '#contract/meeting/live-drafts.ts'
import { changeBetween } from './text-change.ts'

export type Change = z.output<typeof LiveChange>
export type Answered = { cursor: number; changes: Change[]; closed: boolean; mayWrite: boolean }
/** The two calls to the server; a test hands in its own. Both throw when no answer came. */
export type LiveDoor = {
  fetch(since: number): Promise<Answered>
  push(updates: string[]): Promise<unknown>
  /** Whether what was thrown means "the server will never take this", with its words; null: try again later. */
  refused(error: unknown): string | null
}
export type LiveStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
export type Writer = { person: string; house: string; seenAt: number }
export type LiveStatus = {
  /** loading: nothing is known yet. saved: the server has all. saving: a moment. offline: kept on this computer. refused: the server says no. */
  state: 'loading' | 'saved' | 'saving' | 'offline' | 'refused'
  says: string | null
  closed: boolean
  mayWrite: boolean
  writers: Writer[]
}
export type Selection = { from: number; to: number }

const FROM_HERE = 'here'
const ACTIVE_MS = 15_000

const toBase64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}
const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), one => one.charCodeAt(0))

type Kept = { whole: string; waiting: string[] }
const readKept = (store: LiveStore, name: string): Kept | null => {
  try {
    const kept = JSON.parse(store.getItem(name) ?? 'null') as Kept | null
    return kept && typeof kept.whole === 'string' && Array.isArray(kept.waiting) ? kept : null
  } catch {
    return null
  }
}

/**
 * The text under `name` of this computer's storage. `changed` is called when text or status changed; `now` is the screen's clock. Nothing is fetched or sent by
 * itself: whoever holds the session calls `flush` and `poll`.
 */
export class LiveSession {
  private readonly doc = new Doc()
  private readonly field = this.doc.getText(LIVE_TEXT)
  private readonly writers = new Map<string, Writer>()
  private readonly door: LiveDoor
  private readonly store: LiveStore
  private readonly name: string
  private readonly changed: () => void
  private readonly now: () => number
  private waiting: Uint8Array[] = []
  private cursor = 0
  private loaded = false
  private held: Change[] | null = null
  private standing: Omit<LiveStatus, 'writers'> = { state: 'loading', says: null, closed: false, mayWrite: false }

  constructor(door: LiveDoor, store: LiveStore, name: string, changed: () => void, now: () => number) {
    this.door = door
    this.store = store
    this.name = name
    this.changed = changed
    this.now = now
    const kept = readKept(store, name)
    if (kept) {
      this.take(kept.whole)
      this.waiting = kept.waiting.flatMap(one => this.take(one) ?? [])
    }
    this.doc.on('update', (bytes: Uint8Array, origin: unknown) => {
      if (origin !== FROM_HERE) return
      this.waiting.push(bytes)
      this.keep()
    })
  }

  private take(base64: string): Uint8Array | null {
    try {
      const bytes = fromBase64(base64)
      applyUpdate(this.doc, bytes)
      return bytes
    } catch {
      // The server judged it; should it not be readable here, the rest of the text still is.
      return null
    }
  }

  private keep(): void {
    const kept: Kept = { whole: toBase64(encodeStateAsUpdate(this.doc)), waiting: this.waiting.map(toBase64) }
    try {
      this.store.setItem(this.name, JSON.stringify(kept))
    } catch {
      // A full or forbidden storage must not stop anyone from typing.
    }
  }

  private set(part: Partial<Omit<LiveStatus, 'writers'>>): void {
    this.standing = { ...this.standing, ...part }
    this.changed()
  }

  private takeIn(changes: Change[], first: boolean): void {
    for (const change of changes) {
      this.take(change.update)
      if (!first && !change.mine && change.person)
        this.writers.set(`${change.house}\n${change.person}`, { person: change.person, house: change.houseName, seenAt: this.now() })
    }
    if (changes.length > 0) this.keep()
  }

  text(): string {
    return this.field.toString()
  }

  status(): LiveStatus {
    return { ...this.standing, writers: [...this.writers.values()].filter(one => this.now() - one.seenAt < ACTIVE_MS) }
  }

  hasWaiting(): boolean {
    return this.waiting.length > 0
  }

  /** The writer's field reads `after` now, with the caret there. */
  edit(after: string, caret: number): void {
    const change = changeBetween(this.text(), after, caret)
    if (!change) return
    this.doc.transact(() => {
      if (change.remove > 0) this.field.delete(change.at, change.remove)
      if (change.insert) this.field.insert(change.at, change.insert)
    }, FROM_HERE)
    this.set({ state: this.standing.state === 'offline' ? 'offline' : 'saving' })
  }

  /** While characters are being composed (pinyin), what others type waits: the field must not move under the writer's hands. */
  hold(): void {
    this.held ??= []
  }

  release(): void {
    const changes = this.held ?? []
    this.held = null
    this.takeIn(changes, false)
    if (changes.length > 0) this.changed()
  }

  /** Where a selection stands after `work` has changed the text around it. */
  keepSelection(selection: Selection, work: () => void): Selection {
    const { field, doc } = this
    const places = [selection.from, selection.to].map(at => createRelativePositionFromTypeIndex(field, Math.min(at, field.length), -1))
    work()
    const [from, to] = places.map(place => createAbsolutePositionFromRelativePosition(place, doc)?.index ?? field.length)
    return { from: from ?? 0, to: to ?? 0 }
  }

  /** Sends what waits. What was typed meanwhile waits for the next time; what could not be sent waits on. */
  async flush(): Promise<void> {
    // A copy: what is typed while it is on its way is not among what was sent.
    const sending = [...this.waiting]
    if (sending.length === 0) return
    try {
      await this.door.push([toBase64(mergeUpdates(sending))])
      this.waiting = this.waiting.filter(one => !sending.includes(one))
      this.keep()
      this.set({ state: this.hasWaiting() ? 'saving' : 'saved', says: null })
    } catch (error) {
      const says = this.door.refused(error)
      this.set(says === null ? { state: 'offline' } : { state: 'refused', says })
    }
  }

  /** Fetches what others typed. `move` wraps the change, so that the field can keep its selection. Returns whether the server answered. */
  async poll(move: (work: () => void) => void = work => work()): Promise<boolean> {
    try {
      const answer = await this.door.fetch(this.cursor)
      this.cursor = answer.cursor
      const first = !this.loaded
      this.loaded = true
      if (this.held) this.held.push(...answer.changes)
      else move(() => this.takeIn(answer.changes, first))
      const refused = this.standing.state === 'refused' && this.hasWaiting()
      const state = refused ? 'refused' : this.hasWaiting() ? 'saving' : 'saved'
      this.set({ state, closed: answer.closed, mayWrite: answer.mayWrite, ...(refused ? {} : { says: null }) })
      return true
    } catch {
      this.set({ state: 'offline' })
      return false
    }
  }

  /** Tells the server that somebody is here, so that it asks the other houses for what is missing. */
  hello(): Promise<unknown> {
    return this.door.push([]).catch(() => undefined)
  }

  /** The text became an act: nothing is kept on this computer any more. */
  forget(): void {
    this.waiting = []
    this.store.removeItem(this.name)
  }
}

/** Opens the text; what this computer kept of it stands in it at once. */
export const openLive = (door: LiveDoor, store: LiveStore, name: string, changed: () => void, now: () => number = Date.now): LiveSession =>
  new LiveSession(door, store, name, changed, now)
