/** Several prepared statements in one message: one round trip for all of them. */
import type { PoolClient, QueryResult } from 'pg'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'

/** One statement by name, with the values of $1, $2, … The name belongs to the text: two texts never share one. */
export type Ask = { name: string; sql: string; params: readonly unknown[] }

const PREPARED = new WeakMap<PoolClient, Map<string, string>>()

const preparedOf = (client: PoolClient): Map<string, string> => {
  const known = PREPARED.get(client) ?? new Map<string, string>()
  PREPARED.set(client, known)
  return known
}

const nameOf = (ask: Ask): string => `"batch:${ask.name}"`

/** A text in quotes. What cannot be a text of the database (NUL) is refused instead of cutting the message short. */
export const quoted = (text: string): string => {
  if (text.includes('\u0000')) throw new Fault('malformed', words('内容含有无效字符', 'The content holds invalid characters'))
  const doubled = text.includes("'") ? text.replaceAll("'", "''") : text
  return doubled.includes('\\') ? ` E'${doubled.replaceAll('\\', '\\\\')}'` : `'${doubled}'`
}

const element = (value: unknown): string => {
  if (value === null || value === undefined) return 'NULL'
  return `"${textOf(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`
  if (Array.isArray(value)) return `{${value.map(element).join(',')}}`
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const literal = (value: unknown): string => (value === null || value === undefined ? 'null' : quoted(textOf(value)))

const execute = (ask: Ask): string => `execute ${nameOf(ask)}${ask.params.length ? `(${ask.params.map(literal).join(',')})` : ''}`

/** Statements that this connection does not know yet are prepared first, outside of any work: once in the life of a connection. */
export const prepareMissing = async (client: PoolClient, asks: readonly Ask[]): Promise<void> => {
  const known = preparedOf(client)
  const missing = new Map(asks.filter(ask => known.get(ask.name) !== ask.sql).map(ask => [ask.name, ask]))
  for (const ask of missing.values()) {
    if (known.has(ask.name)) throw new Fault('internal', words('同名语句内容不同', `Two statements share the name ${ask.name}`))
    await client.query(`prepare ${nameOf(ask)} as ${ask.sql}`)
    known.set(ask.name, ask.sql)
  }
}

/** Runs `first`, the asks and `last` in one message; all of them are answered, or the first failure is thrown. Prepare what is missing before. */
export const runBatch = async (
  client: PoolClient,
  first: readonly string[],
  asks: readonly Ask[],
  last: readonly string[] = [],
): Promise<{ rows: unknown[][]; ended: string }> => {
  const text = [...first, ...asks.map(execute), ...last].join('; ')
  const answer = (await client.query(text)) as QueryResult | QueryResult[]
  const all = Array.isArray(answer) ? answer : [answer]
  return { rows: all.slice(first.length, first.length + asks.length).map(one => one.rows), ended: all.at(-1)?.command ?? '' }
}
