/** One transaction = one person, one post, one house: the only way to run SQL. */
import { randomInt } from 'node:crypto'
import type { PoolClient } from 'pg'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { PostId } from '#law/posts/post.ts'
import { databaseFault, mayRetry } from './database-fault.ts'
import { insideOf, type ServingLogin, type Store } from './store.ts'

/** Who asks, for which house, in which post; `today` is the legal date in Asia/Shanghai, YYYY-MM-DD. */
export type Asker = { house: string; person: string; post: PostId | null; today: string }

export type Tx = {
  readonly asker: Asker
  /** All rows. A `name` makes it a prepared statement of the connection. Throws the Fault of a database error. */
  query<R>(sql: string, params?: unknown[], name?: string): Promise<R[]>
  /** Exactly one row. Throws Fault `not-found` for none, `internal` for several. */
  one<R>(sql: string, params?: unknown[], name?: string): Promise<R>
  /** One row or undefined. Throws Fault `internal` for several. */
  maybe<R>(sql: string, params?: unknown[], name?: string): Promise<R | undefined>
  /** Runs after a successful commit, in order; what it throws goes to the caller although the work is saved, so let it not throw. */
  afterCommit(hook: () => void | Promise<void>): void
}

const ATTEMPTS = 4

/** Begins and names the asker in one round trip; a transaction of several statements knows no parameters, so the values are quoted. */
const opening = (client: PoolClient, asker: Asker): string => {
  const set = (name: string, value: string): string => `set_config('app.${name}', ${client.escapeLiteral(value)}, true)`
  return `begin; select ${set('house', asker.house)}, ${set('person', asker.person)}, ${set('post', asker.post ?? '')}, ${set('today', asker.today)}`
}

type Hook = () => void | Promise<void>

const makeTx = (client: PoolClient, asker: Asker, hooks: Hook[], open: () => boolean): Tx => {
  // Queries that the work starts side by side go one after the other: a connection speaks one at a time.
  let last: Promise<unknown> = Promise.resolve()
  const query = <R>(sql: string, params?: unknown[], name?: string): Promise<R[]> => {
    const mine = last.then(() => ask<R>(sql, params, name))
    last = mine.catch(() => undefined)
    return mine
  }
  const ask = async <R>(sql: string, params?: unknown[], name?: string): Promise<R[]> => {
    if (!open()) throw new Fault('internal', words('事务已结束', 'This transaction has ended'))
    try {
      const result = await client.query(name ? { name, text: sql, values: params ?? [] } : { text: sql, values: params ?? [] })
      return result.rows as R[]
    } catch (error) {
      throw databaseFault(error)
    }
  }
  const maybe = async <R>(sql: string, params?: unknown[], name?: string): Promise<R | undefined> => {
    const rows = await query<R>(sql, params, name)
    if (rows.length > 1) throw new Fault('internal', words('应只有一条记录，却有多条', 'One record was expected, several came'))
    return rows[0]
  }
  const one = async <R>(sql: string, params?: unknown[], name?: string): Promise<R> => {
    const row = await maybe<R>(sql, params, name)
    if (row === undefined) throw new Fault('not-found', words('没有找到，或您无权查看', 'Not found, or not yours to see'))
    return row
  }
  return { asker, query, one, maybe, afterCommit: hook => void hooks.push(hook) }
}

const connect = async (store: Store, login: ServingLogin): Promise<PoolClient> => {
  try {
    return await insideOf(store).pools[login].connect()
  } catch (error) {
    throw databaseFault(error)
  }
}

const attempt = async <T>(store: Store, login: ServingLogin, asker: Asker, work: (tx: Tx) => Promise<T>, hooks: Hook[]): Promise<T> => {
  const client = await connect(store, login)
  let open = true
  let broken = false
  const onError = (): void => {
    broken = true
  }
  // Without a listener, a server that goes away while the work thinks would end the whole process.
  client.on('error', onError)
  try {
    await client.query(opening(client, asker))
    const result = await work(makeTx(client, asker, hooks, () => open))
    open = false
    const ended = await client.query('commit')
    // A commit of a failed transaction is a rollback, and PostgreSQL does not call that an error.
    if (ended.command !== 'COMMIT')
      throw new Fault('internal', words('前面的操作失败，未保存', 'An earlier step failed; nothing was saved'))
    return result
  } catch (error) {
    open = false
    await client.query('rollback').catch(onError)
    throw databaseFault(error)
  } finally {
    client.off('error', onError)
    client.release(broken)
  }
}

const run = async <T>(store: Store, login: ServingLogin, asker: Asker, work: (tx: Tx) => Promise<T>): Promise<T> => {
  for (let count = 1; ; count++) {
    const hooks: Hook[] = []
    let result: T
    try {
      result = await attempt(store, login, asker, work, hooks)
    } catch (error) {
      if (count === ATTEMPTS || !mayRetry(error)) throw error
      await new Promise(done => setTimeout(done, randomInt(5, 40 * count)))
      continue
    }
    for (const hook of hooks) await hook()
    return result
  }
}

/**
 * Runs `work` in one transaction as `asker` and commits. Everything it reads and writes passes row-level security for that person.
 * Serialization failures and deadlocks are tried again up to three times, so `work` must not act outside the transaction
 * (use `afterCommit`). Errors of the database, deferred constraints at commit included, come out as Fault.
 */
export const inTransaction = <T>(store: Store, asker: Asker, work: (tx: Tx) => Promise<T>): Promise<T> => run(store, 'app', asker, work)

/** A job of exactly one house, done by its desk: app login, person `desk`, no post. `today` as in Asker. */
export const asDesk = <T>(store: Store, house: string, today: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  run(store, 'app', { house, person: 'desk', post: null, today }, work)

/** The courier: envelopes and bodies, no business table. `house` is the one it delivers to; without it, it may only look what is to be sent. */
export const asCourier = <T>(store: Store, work: (tx: Tx) => Promise<T>, house = ''): Promise<T> =>
  run(store, 'courier', { house, person: 'courier', post: null, today: '' }, work)

/** The tables of the log, nothing else. `house` where a policy asks for one. */
export const asSealer = <T>(store: Store, work: (tx: Tx) => Promise<T>, house = ''): Promise<T> =>
  run(store, 'sealer', { house, person: 'sealer', post: null, today: '' }, work)
