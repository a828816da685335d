/** The store: connection pools of the three serving logins, hidden, so that SQL runs only inside a unit of work. */
import pg from 'pg'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { Login } from './embedded/logins.ts'

export type ServingLogin = Exclude<Login, 'owner'>

/** An open store. It shows nothing to run SQL on: use inTransaction, asDesk, asCourier, asSealer, listen. */
export type Store = {
  /** Waits for running transactions, then closes every connection. Safe to call twice. */
  close(): Promise<void>
}

export type StoreOptions = {
  /** most connections of the app login (default 12); courier and sealer get a third each */ connections?: number
}

type Inside = { pools: Record<ServingLogin, pg.Pool>; urls: Record<ServingLogin, string>; closers: Set<() => Promise<void>> }

const insides = new WeakMap<Store, Inside>()

const TEXT_ARRAY = 1009
const TEXTS = new Set([1082, 1083, 1114, 1184, 1266])
const TEXT_ARRAYS = new Set([1182, 1115, 1183, 1185, 1270])
const INT8 = 20
const INT8_ARRAY = 1016

const asNumber = (text: string): number => {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new Fault('internal', words('数值超出范围', 'A number in the database is out of range'))
  return number
}

type Parser = (text: string) => unknown

const parserOf = (oid: number): Parser => {
  if (TEXTS.has(oid)) return text => text
  if (oid === INT8) return asNumber
  const texts = (pg.types.getTypeParser as (oid: number) => unknown)(TEXT_ARRAY) as (text: string) => (string | null)[]
  if (TEXT_ARRAYS.has(oid)) return texts
  if (oid === INT8_ARRAY) return text => texts(text).map(one => (one === null ? null : asNumber(one)))
  return pg.types.getTypeParser(oid) as Parser
}

/** Dates and times as PostgreSQL writes them (a legal date is never a Date object), int8 and count(*) as number. */
export const TYPES = {
  getTypeParser: (oid: number, format?: string): unknown => (format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : parserOf(oid)),
} as pg.CustomTypesConfig

const poolFor = (url: string, max: number): pg.Pool => {
  const pool = new pg.Pool({ connectionString: url, max, types: TYPES, connectionTimeoutMillis: 15_000, idleTimeoutMillis: 60_000 })
  // An idle connection that the server drops is replaced at the next use.
  pool.on('error', () => undefined)
  return pool
}

/** Opens the pools; connections are made when first needed. `urls` come from openDatabase. */
export const openStore = (urls: Record<ServingLogin, string>, options: StoreOptions = {}): Store => {
  const most = options.connections ?? 12
  const few = Math.max(2, Math.round(most / 3))
  const inside: Inside = {
    pools: { app: poolFor(urls.app, most), courier: poolFor(urls.courier, few), sealer: poolFor(urls.sealer, few) },
    urls,
    closers: new Set(),
  }
  let closed: Promise<void> | undefined
  const close = async (): Promise<void> => {
    await Promise.all([...inside.closers].map(one => one()))
    await Promise.all(Object.values(inside.pools).map(pool => pool.end()))
  }
  const store: Store = {
    close: () => {
      closed ??= close()
      return closed
    },
  }
  insides.set(store, inside)
  return store
}

/** What a store hides; only for the files of this room. */
export const insideOf = (store: Store): Inside => {
  const inside = insides.get(store)
  if (!inside) throw new Fault('internal', words('不是有效的数据存储', 'This is not an open store'))
  return inside
}
