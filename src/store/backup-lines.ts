/** What a backup holds, line by line: a heading, tables with their rows, sequences, named files, and the counts at the end. */
import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import type { ClientBase } from 'pg'

export type NewestAct = { house: string; act: string; recordedAt: string }

/** `rows` counts the rows of all tables; `newestAct` is the last recorded act, so that people know what is in and what is not; `takenAt` is the moment of the backup. */
export type BackupSummary = { tables: number; rows: number; newestAct: NewestAct | null; takenAt: string }

export type ColumnPlan = { name: string; type: string; json: boolean }

export type BackupLine =
  | { is: 'heading'; migrations: { number: number; name: string; checksum: string }[]; takenAt: string }
  | { is: 'table'; name: string; columns: ColumnPlan[] }
  | { is: 'sequence'; name: string; last: string }
  | { is: 'file'; name: string; base64: string }
  | ({ is: 'end' } & BackupSummary)

/** Rows stand as PostgreSQL wrote them and are never parsed here: numbers keep every digit. */
export const ROW_MARK = '='

/** Splits at line feeds only: U+2028 inside a text is no line's end. */
export async function* linesOf(source: Readable): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let held: string[] = []
  for await (const bytes of source) {
    const pieces = decoder.write(bytes as Buffer).split('\n')
    const rest = pieces.pop() ?? ''
    for (const piece of pieces) {
      yield held.join('') + piece
      held = []
    }
    if (rest !== '') held.push(rest)
  }
  if (held.length > 0) yield held.join('')
}

/** The tables of our schema, the migration list left out: restore writes that one by migrating. */
export const tablesOf = async (client: ClientBase): Promise<{ name: string; columns: ColumnPlan[] }[]> => {
  const { rows } = await client.query<{ name: string; columns: ColumnPlan[] }>(`
    select c.relname as name,
           json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'json', a.atttypid in ('json'::regtype, 'jsonb'::regtype)) order by a.attnum) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migration'
      and not exists (select 1 from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')
    group by c.oid, c.relname order by c.relname collate "C"`)
  return rows
}

/** The last act in the database as this connection sees it; null while there is none. */
export const newestAct = async (client: ClientBase): Promise<NewestAct | null> => {
  const there = await client.query<{ act: boolean }>(`select to_regclass('public.act') is not null as act`)
  if (!there.rows[0]?.act) return null
  const { rows } = await client.query<NewestAct>(
    `select house_id as house, act_id as act, recorded_at::text as "recordedAt" from act order by recorded_at desc, act_id desc limit 1`,
  )
  return rows[0] ?? null
}
