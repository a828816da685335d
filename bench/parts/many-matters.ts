/** A house with a great many matters, written by SQL from one that the product made. */
import type { ClientBase } from 'pg'
import { PROCURATORATE } from './bench-site.ts'

/** One matter in so many is on the prosecutor's team (no divisor of those that have ended). */
const TEAM_SHARE = 49

/** Many rows like the one that the product wrote: one in forty-nine is the prosecutor's, one in five ended, the due dates spread over a year. */
export const fillMatters = async (client: ClientBase, model: string, matters: number): Promise<void> => {
  // a generated column takes no value, so the columns are named
  const { rows } = await client.query<{ names: string }>(
    `select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as names from information_schema.columns
     where table_schema = 'public' and table_name = 'matter' and is_generated = 'NEVER'`,
  )
  const names = rows[0]?.names ?? ''
  await client.query(
    `insert into matter (${names}) select ${names} from (select (jsonb_populate_record(m, jsonb_build_object('matter_id', 'm-' || n, 'title', m.title || n, 'number', m.number || n, 'ended', n % 5 = 0,
       'next_due', date '2026-08-01' + (n * 7919 % 365)))).* from matter m, generate_series(1, $3::int) n where m.house_id = $1 and m.matter_id = $2) made`,
    [PROCURATORATE, model, matters],
  )
  await client.query(
    `insert into matter_clock select (jsonb_populate_record(c, jsonb_build_object('matter_id', 'm-' || n, 'due', date '2026-08-01' + (n * 7919 % 365), 'open', n % 5 <> 0, 'own', n % 3 = 0))).*
     from matter_clock c, generate_series(1, $3::int) n where c.house_id = $1 and c.matter_id = $2 and c.clock = 'reply'`,
    [PROCURATORATE, model, matters],
  )
  await client.query(
    `insert into matter_member (house_id, matter_id, person_id, duty, since, set_by)
     select $1, 'm-' || n, case when n % $3 = 0 then 'p-pros' else 'p-other-' || n % 40 end, 'handler', '2026-08-01', 'p-desk' from generate_series(1, $2::int) n`,
    [PROCURATORATE, matters, TEAM_SHARE],
  )
  await client.query('vacuum analyze')
}
