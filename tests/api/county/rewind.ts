/** Takes one house back to an earlier moment, as a restore of its own node would: its rows as they were, everybody else's as they are. */
import { refreshSite } from '#server/site.ts'
import type { County } from './county.ts'

/** Sessions go on, so that the test needs no new sign-in. */
const KEPT = ['account', 'session']

async function tablesOf(county: County): Promise<string[]> {
  const rows = await county.sql<{ name: string }>(
    `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and c.column_name = 'house_id' and t.table_type = 'BASE TABLE' order by 1`,
  )
  return rows.map(row => row.name).filter(name => !KEPT.includes(name))
}

const list = (tables: string[]): string => `array[${tables.map(one => `'${one}'`).join(',')}]`

/** Keeps the rows of the house as they are now. */
export async function snapshot(county: County, house: string): Promise<void> {
  const tables = await tablesOf(county)
  await county.sql('create schema if not exists kept')
  await county.sql(
    `do $$ declare t text; begin foreach t in array ${list(tables)} loop
       execute format('drop table if exists kept.%I', t);
       execute format('create table kept.%I as select * from public.%I where house_id = ''${house}''', t, t); end loop; end $$`,
  )
}

/** Puts the kept rows back and lets the house rest, as the restore command does. */
export async function rewind(county: County, house: string): Promise<void> {
  const tables = await tablesOf(county)
  await county.sql(
    `do $$ declare t text; names text; begin set local session_replication_role = replica; foreach t in array ${list(tables)} loop
       execute format('delete from public.%I where house_id = ''${house}''', t);
       select string_agg(quote_ident(column_name), ', ') into names from information_schema.columns where table_schema = 'public' and table_name = t and is_generated = 'NEVER';
       execute format('insert into public.%I (%s) overriding system value select %s from kept.%I', t, names, names, t); end loop; end $$`,
  )
  await county.sql('select rest_after_restore(now(), array[$1])', [house])
  const day = county.site.demoDay
  await refreshSite(county.site)
  county.site.demoDay = day
}
