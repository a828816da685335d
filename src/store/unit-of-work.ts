/** One transaction = one person, one post, one house: the only way to run SQL. */
import { randomInt } from 'node:crypto'
import type { PoolClient } from 'pg'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { PostId } from '#law/posts/post.ts'
import { type Ask, prepareMissing, quoted, runBatch } from './batch.ts'
import { databaseFault, mayRetry } from './database-fault.ts'
import { insideOf, type ServingLogin, type Store } from './store.ts'

/** Who asks, for which house, in which post; `today` is the legal date in Asia/Shanghai, YYYY-MM-DD. */
export type Asker = { house: string; person: string; post: PostId | null; today: string }

export type Tx = {
  readonly asker: Asker
  /** 1, and one more each time the work is done again after a serialization failure. */
  readonly attempt: number
  /** All rows. A `name` makes it a prepared statement of the connection. Throws the Fault of a database error. */
  query<R>(sql: string, params?: unknown[], name?: string): Promise<R[]>
  /** Exactly one row. Throws Fault `not-found` for none, `internal` for several. */
  one<R>(sql: string, params?: unknown[], name?: string): Promise<R>
  /** One row or undefined. Throws Fault `internal` for several. */
  maybe<R>(sql: string, params?: unknown[], name?: string): Promise<R | undefined>
  /**
   * A named statement whose rows nobody waits for: it goes with the next query, or with the commit, in the order given.
   * What it fails with, that query or the commit fails with.
   */
  later(name: string, sql: string, params: readonly unknown[]): void
  /** The same for a statement over columns of rows ($1 is the first column, …): several of them that go together become one. */
  laterRows(name: string, sql: string, columns: readonly (readonly unknown[])[]): void
  /** Runs after a successful commit, in order; what it throws goes to the caller although the work is saved, so let it not throw. */
  afterCommit(hook: () => void | Promise<void>): void
  /** Runs when this attempt has ended, saved or not, before anything is tried again. It must not throw. */
  atEnd(hook: (saved: boolean) => void): void
}

const ATTEMPTS = 4

/** How a transaction begins: the asker's settings, or a statement that finds the asker and sets them. `ahead` are read in the same round trip. */
type Entry = { asker: Asker } | { enter: Ask; ahead: readonly Ask[]; askerOf: (row: unknown) => Asker }

/** Begins and names the asker; a transaction of several statements knows no parameters, so the values are quoted. */
const opening = (entry: Entry): string[] => {
  if (!('asker' in entry)) return ['begin']
  const { house, person, post, today } = entry.asker
  const set = (name: string, value: string): string => `set_config('app.${name}', ${quoted(value)}, true)`
  return ['begin', `select ${set('house', house)}, ${set('person', person)}, ${set('post', post ?? '')}, ${set('today', today)}`]
}

/** What is to be done when the transaction is over. */
type Hooks = { commit: (() => void | Promise<void>)[]; end: ((saved: boolean) => void)[] }

/** What one open transaction holds: answers read ahead, statements still to be sent, work to do afterwards. */
type Desk = { client: PoolClient; ahead: Map<string, unknown[]>; waiting: Ask[]; hooks: Hooks; attempt: number; open: boolean }

const keyOf = (name: string, params: readonly unknown[]): string => `${name} ${JSON.stringify(params)}`

/** The answer read ahead for this very statement, once; any other statement ends what was read ahead, for it may change the answers. */
const readAhead = (desk: Desk, name: string | undefined, params: readonly unknown[]): unknown[] | undefined => {
  if (desk.ahead.size === 0) return undefined
  const key = name === undefined ? '' : keyOf(name, params)
  const rows = desk.ahead.get(key)
  if (rows === undefined) desk.ahead.clear()
  else desk.ahead.delete(key)
  return rows
}

/** Sends what waits; with it `last`, in the same message. */
const flush = async (desk: Desk, last: string[] = []): Promise<string> => {
  const asks = desk.waiting
  desk.waiting = []
  if (asks.length + last.length === 0) return ''
  await prepareMissing(desk.client, asks)
  return (await runBatch(desk.client, [], asks, last)).ended
}

const makeTx = (desk: Desk, asker: Asker): Tx => {
  // Queries that the work starts side by side go one after the other: a connection speaks one at a time.
  let last: Promise<unknown> = Promise.resolve()
  const query = <R>(sql: string, params?: unknown[], name?: string): Promise<R[]> => {
    const mine = last.then(() => ask<R>(sql, params ?? [], name))
    last = mine.catch(() => undefined)
    return mine
  }
  const mustBeOpen = (): void => {
    if (!desk.open) throw new Fault('internal', words('事务已结束', 'This transaction has ended'))
  }
  const ask = async <R>(sql: string, params: unknown[], name?: string): Promise<R[]> => {
    mustBeOpen()
    const known = readAhead(desk, name, params)
    if (known) return known as R[]
    try {
      await flush(desk)
      const result = await desk.client.query(name ? { name, text: sql, values: params } : { text: sql, values: params })
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
  const later = (name: string, sql: string, params: readonly unknown[]): void => {
    mustBeOpen()
    desk.ahead.clear()
    desk.waiting.push({ name, sql, params })
  }
  const laterRows = (name: string, sql: string, columns: readonly (readonly unknown[])[]): void => {
    const same = desk.waiting.find(ask => ask.name === name && ask.sql === sql)
    if (same) same.params = columns.map((column, at) => [...(same.params[at] as unknown[]), ...column])
    else later(name, sql, columns)
  }
  return {
    asker,
    attempt: desk.attempt,
    query,
    one,
    maybe,
    later,
    laterRows,
    afterCommit: hook => void desk.hooks.commit.push(hook),
    atEnd: hook => void desk.hooks.end.push(hook),
  }
}

const connect = async (store: Store, login: ServingLogin): Promise<PoolClient> => {
  try {
    return await insideOf(store).pools[login].connect()
  } catch (error) {
    throw databaseFault(error)
  }
}

/** Opens the transaction; with an entry that finds the asker, reads ahead what the work will ask for. */
const enter = async (client: PoolClient, entry: Entry, hooks: Hooks, attempt: number): Promise<{ desk: Desk; asker: Asker }> => {
  const asks = 'asker' in entry ? [] : [entry.enter, ...entry.ahead]
  await prepareMissing(client, asks)
  const { rows } = await runBatch(client, opening(entry), asks)
  const desk: Desk = { client, ahead: new Map(), waiting: [], hooks, attempt, open: true }
  if ('asker' in entry) return { desk, asker: entry.asker }
  for (const [index, one] of entry.ahead.entries()) desk.ahead.set(keyOf(one.name, one.params), rows[index + 1] ?? [])
  return { desk, asker: entry.askerOf(rows[0]?.[0]) }
}

type Run<T> = { store: Store; login: ServingLogin; entry: Entry; work: (tx: Tx) => Promise<T> }

const attempt = async <T>({ store, login, entry, work }: Run<T>, hooks: Hooks, count: number): Promise<T> => {
  const client = await connect(store, login)
  let desk: Desk | undefined
  let broken = false
  let saved = false
  const onError = (): void => {
    broken = true
  }
  // Without a listener, a server that goes away while the work thinks would end the whole process.
  client.on('error', onError)
  try {
    const entered = await enter(client, entry, hooks, count)
    desk = entered.desk
    const result = await work(makeTx(desk, entered.asker))
    desk.open = false
    // A commit of a failed transaction is a rollback, and PostgreSQL does not call that an error.
    if ((await flush(desk, ['commit'])) !== 'COMMIT')
      throw new Fault('internal', words('前面的操作失败，未保存', 'An earlier step failed; nothing was saved'))
    saved = true
    return result
  } catch (error) {
    if (desk) desk.open = false
    await client.query('rollback').catch(onError)
    throw databaseFault(error)
  } finally {
    client.off('error', onError)
    client.release(broken)
    for (const hook of hooks.end) hook(saved)
  }
}

const run = async <T>(store: Store, login: ServingLogin, entry: Entry, work: (tx: Tx) => Promise<T>): Promise<T> => {
  for (let count = 1; ; count++) {
    const hooks: Hooks = { commit: [], end: [] }
    let result: T
    try {
      result = await attempt({ store, login, entry, work }, hooks, count)
    } catch (error) {
      if (count === ATTEMPTS || !mayRetry(error)) throw error
      await new Promise(done => setTimeout(done, randomInt(5, 40 * count)))
      continue
    }
    for (const hook of hooks.commit) await hook()
    return result
  }
}

/**
 * Runs `work` in one transaction as `asker` and commits. Everything it reads and writes passes row-level security for that person.
 * Serialization failures and deadlocks are tried again up to three times, so `work` must not act outside the transaction
 * (use `afterCommit`). Errors of the database, deferred constraints at commit included, come out as Fault.
 */
export const inTransaction = <T>(store: Store, asker: Asker, work: (tx: Tx) => Promise<T>): Promise<T> => run(store, 'app', { asker }, work)

/**
 * The same for a request whose asker the database has to find: `enter` finds them and names them in `app.*` (no row: nobody), `askerOf` says who it is
 * (or throws), `ahead` are the statements that the work will ask first. All of them take one round trip. An answer read ahead is given out once, to the
 * query of the same name and parameters, and only as long as the work ran nothing else.
 */
export const inEnteredTransaction = <T>(
  store: Store,
  entry: { enter: Ask; ahead: readonly Ask[]; askerOf: (row: unknown) => Asker },
  work: (tx: Tx) => Promise<T>,
): Promise<T> => run(store, 'app', entry, work)

/** A job of exactly one house, done by its desk: app login, person `desk`, no post. `today` as in Asker. */
export const asDesk = <T>(store: Store, house: string, today: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  run(store, 'app', { asker: { house, person: 'desk', post: null, today } }, work)

/** The courier: envelopes and bodies, no business table. `house` is the one it delivers to; without it, it may only look what is to be sent. */
export const asCourier = <T>(store: Store, work: (tx: Tx) => Promise<T>, house = ''): Promise<T> =>
  run(store, 'courier', { asker: { house, person: 'courier', post: null, today: '' } }, work)

/** The tables of the log, nothing else. `house` where a policy asks for one. */
export const asSealer = <T>(store: Store, work: (tx: Tx) => Promise<T>, house = ''): Promise<T> =>
  run(store, 'sealer', { asker: { house, person: 'sealer', post: null, today: '' } }, work)
