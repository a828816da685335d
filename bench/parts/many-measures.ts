/** A house with a great many matters and what indicators count of them, written by SQL from one that the product made; definitions are left empty, for no figure reads them. */
import type { ClientBase } from 'pg'
import { PROCURATORATE } from './bench-site.ts'

/** One matter in so many is on the prosecutor's team. */
const TEAM_SHARE = 49

/** Rows for each matter, every part of the model's, spread over two years, procedures and outcomes. Returns how many rows there are. */
export const fillMeasures = async (client: ClientBase, model: string, matters: number): Promise<number> => {
  await client.query(
    `insert into matter (house_id, matter_id, procedure_id, procedure_version, fingerprint, definition, parameters, kind, keeper, own_role, counterpart, title, opened_on, stage, ended)
     select house_id, 'm-' || n, procedure_id, procedure_version, fingerprint, '{}', '{}', kind, keeper, own_role, counterpart, title || n, date '2025-01-01' + n * 79 % 690, stage, n % 5 = 0
     from matter, generate_series(1, $3::int) n where house_id = $1 and matter_id = $2`,
    [PROCURATORATE, model, matters],
  )
  await client.query(
    `insert into matter_member (house_id, matter_id, person_id, duty, since, set_by)
     select $1, 'm-' || n, case when n % $3 = 0 then 'p-pros' else 'p-other-' || n % 40 end, 'handler', '2026-08-01', 'p-desk' from generate_series(1, $2::int) n`,
    [PROCURATORATE, matters, TEAM_SHARE],
  )
  const { rows } = await client.query<{ names: string }>(
    `select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as names from information_schema.columns where table_schema = 'public' and table_name = 'measure'`,
  )
  const changed: Record<string, string> = {
    matter_id: `'m-' || n`,
    opened_on: `date '2025-01-01' + n * 79 % 690`,
    start_on: `date '2025-01-03' + n * 79 % 690`,
    due_on: `date '2025-03-01' + n * 79 % 690`,
    replied: 'n % 3 <> 0',
    met_on: `case when n % 3 <> 0 then date '2025-02-01' + n * 61 % 690 end`,
    kept: `case when n % 3 = 0 then '' when n % 7 = 0 then 'no' else 'yes' end`,
    state: `case when n % 3 = 0 then 'open' else 'met' end`,
    adoption: `case when n % 3 = 0 then '' when n % 11 = 0 then 'not-adopted' else 'adopted' end`,
    ended: 'n % 5 = 0',
    checked: 'n % 2',
    procedure: `(array['enforcement-suggestion', 'trial-suggestion', 'class-suggestion', 'governance-suggestion', 'civil-protest'])[1 + n % 5]`,
  }
  const names = (rows[0]?.names ?? '').split(', ')
  await client.query(
    `insert into measure (${names.join(', ')}) select ${names.map(name => changed[name] ?? `s.${name}`).join(', ')}
     from measure s, generate_series(1, $3::int) n where s.house_id = $1 and s.matter_id = $2`,
    [PROCURATORATE, model, matters],
  )
  await client.query('vacuum analyze matter, matter_member, measure')
  return Number((await client.query('select count(*)::int as n from measure')).rows[0]?.n ?? 0)
}
