/** Hears NOTIFY on one channel and keeps hearing when the server restarts. */
import pg from 'pg'
import { insideOf, type Store } from './store.ts'

export type Listening = { close(): Promise<void> }

const FIRST_WAIT = 100
const LONGEST_WAIT = 5_000

/**
 * Calls `heard` with the payload of every NOTIFY on `channel`, and once with '' after each reconnection, because what was said meanwhile is lost.
 * Resolves when the first LISTEN stands. A notification is a hint to look, never the message itself.
 */
export const listen = async (store: Store, channel: string, heard: (payload: string) => void): Promise<Listening> => {
  const { urls, closers } = insideOf(store)
  let client: pg.Client | undefined
  let closed = false
  let timer: NodeJS.Timeout | undefined

  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: urls.app, keepAlive: true })
    client = next
    next.on('notification', message => heard(message.payload ?? ''))
    next.on('error', () => undefined)
    await next.connect()
    await next.query(`listen ${next.escapeIdentifier(channel)}`)
    next.on('end', () => again(FIRST_WAIT))
  }

  const again = (wait: number): void => {
    if (closed) return
    timer = setTimeout(() => {
      connect().then(
        () => heard(''),
        () => {
          void client?.end().catch(() => undefined)
          again(Math.min(wait * 2, LONGEST_WAIT))
        },
      )
    }, wait)
  }

  const close = async (): Promise<void> => {
    closed = true
    clearTimeout(timer)
    closers.delete(close)
    await client?.end().catch(() => undefined)
  }
  closers.add(close)
  await connect()
  return { close }
}
