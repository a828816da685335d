/** Turns PostgreSQL's errors into Faults without carrying a value of a row along. */
import { Fault, type FaultCode } from '#kernel/fault.ts'
import { type Words, words } from '#kernel/words.ts'

/** What is kept of a database error: its code and the names of things, never a value. */
export class DatabaseError extends Error {
  readonly sqlState: string
  readonly table: string | undefined
  readonly constraint: string | undefined

  constructor(sqlState: string, message: string, table: string | undefined, constraint: string | undefined) {
    super(message)
    this.name = 'DatabaseError'
    this.sqlState = sqlState
    this.table = table
    this.constraint = constraint
  }
}

type Raw = { code?: unknown; message?: unknown; table?: unknown; constraint?: unknown }

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Messages of these classes name tables, columns, constraints and resources; others may quote what a user typed. */
const TELLING = new Set(['23', '25', '40', '42', '53', '55', '57', '58', '08', 'P0', 'XX'])

const CODES: [prefix: string, code: FaultCode, says: Words][] = [
  ['23505', 'conflict', words('已有同样的记录', 'Such a record exists already')],
  ['23503', 'conflict', words('所引用的记录不存在或仍被引用', 'The record referred to does not exist, or is still referred to')],
  ['23', 'refused', words('数据不符合规定，未保存', 'The data does not meet the rules and was not saved')],
  ['42501', 'forbidden', words('当前身份无权进行此操作', 'Your post may not do this')],
  ['40', 'conflict', words('与他人同时操作冲突，请重试', 'Someone else changed this at the same time; please try again')],
  ['22', 'malformed', words('数据格式不正确', 'The data is malformed')],
  ['53', 'unavailable', words('数据库资源不足（磁盘或连接），请稍后再试', 'The database is out of disk or connections; try again later')],
  ['55P03', 'conflict', words('记录正被他人处理，请稍后再试', 'Someone else is working on this record; try again shortly')],
  ['57', 'unavailable', words('数据库暂时不可用', 'The database is not available for the moment')],
  ['08', 'unavailable', words('数据库连接中断', 'The connection to the database was lost')],
]

const LOST = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'])

const isLost = (raw: Raw): boolean =>
  LOST.has(text(raw.code) ?? '') ||
  /connection terminated|not queryable|connection error|timeout exceeded when trying to connect/i.test(text(raw.message) ?? '')

/** The Fault for anything thrown by a query or by the work itself; a Fault passes unchanged. */
export const databaseFault = (error: unknown): Fault => {
  if (error instanceof Fault) return error
  const raw = error as Raw
  if (isLost(raw)) return databaseFault({ code: '08006', message: 'connection lost' })
  const state = text(raw.code) ?? ''
  if (!/^[0-9A-Z]{5}$/.test(state)) return new Fault('internal', words('系统内部错误', 'Internal error'), { cause: error })
  const message = TELLING.has(state.slice(0, 2)) ? (text(raw.message) ?? '') : `SQLSTATE ${state}`
  const cause = new DatabaseError(state, message, text(raw.table), text(raw.constraint))
  const [, code, says] = CODES.find(([prefix]) => state.startsWith(prefix)) ?? [
    '',
    'internal' as const,
    words('系统内部错误', 'Internal error'),
  ]
  const details = cause.constraint ? [{ where: cause.constraint, says }] : []
  return new Fault(code, says, { details, cause })
}

/** The SQLSTATE behind a Fault, if a database error is its cause. */
export const sqlStateOf = (error: unknown): string | undefined =>
  error instanceof Fault && error.cause instanceof DatabaseError ? error.cause.sqlState : undefined

/** Serialization failure and deadlock: the same work may simply be done again. */
export const mayRetry = (error: unknown): boolean => ['40001', '40P01'].includes(sqlStateOf(error) ?? '')
