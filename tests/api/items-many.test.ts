/** Five thousand items: first page, groups, filters, and page after page by key; every line comes once. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { start } from './county/acts.ts'
import { agree } from './county/agreements.ts'
import { type County, openCounty } from './county/county.ts'

const MANY = 5000
let county: County
beforeAll(async () => {
  county = await openCounty()
  await agree(county, { template: 'HLJ', on: '2026-08-20' })
  const id = await start(county, 'cp-liaison', {
    procedureId: 'ledger-item',
    kind: 'open',
    post: 'liaison-officer',
    on: '2026-09-01',
    title: '原件',
    counterparts: { recipient: 'county-court' },
    facts: {
      title: '原件',
      task: '任务',
      target: '目标',
      baseline: '底数',
      problems: '问题',
      ownerHouse: '沅清县人民法院',
      effect: '成效',
      side: 'recipient',
      dueOn: '2026-10-30',
      meeting: '第一次联席会议',
    },
  })
  // copies of its rows, as a restore would write them; no act is done
  await county.sql(`begin; set local session_replication_role = replica;
    create temp table copies as select i, 'm' || i as matter, 'a' || i as act from generate_series(1, ${MANY - 1}) i;
    ${copies(id)} commit`)
  await county.sql('analyze')
})
afterAll(() => county.close())

/** Generated columns stay out of a copy; the identity of an act is its own. */
function copies(id: string): string {
  return `do $$ declare cols text; begin
      select string_agg(quote_ident(column_name), ',') into cols from information_schema.columns where table_name = 'matter' and table_schema = 'public' and is_generated = 'NEVER' and column_name not in ('matter_id', 'title', 'opened_on');
      execute format('insert into matter (matter_id, title, opened_on, %1$s) select c.matter, ''事项'' || c.i, date ''2026-01-01'' + (c.i %% 200), %1$s from matter m cross join copies c where m.house_id = ''county-proc'' and m.matter_id = ''${id}''', cols);
      select string_agg(quote_ident(column_name), ',') into cols from information_schema.columns where table_name = 'act' and table_schema = 'public' and is_generated = 'NEVER' and column_name not in ('matter_id', 'act_id', 'arrival', 'hash');
      execute format('insert into act (matter_id, act_id, hash, %1$s) select c.matter, c.act, c.act, %1$s from act m cross join copies c where m.house_id = ''county-proc'' and m.matter_id = ''${id}'' and m.kind = ''open''', cols);
      insert into act_fact (house_id, act_id, name, value, salt) select f.house_id, c.act, f.name, case when f.name = 'title' then to_jsonb('事项' || c.i) when f.name = 'meeting' then to_jsonb('第' || (c.i % 12) || '次联席会议') else f.value end, f.salt
        from act_fact f join act a using (house_id, act_id) cross join copies c where f.house_id = 'county-proc' and a.matter_id = '${id}' and a.kind = 'open';
      insert into matter_clock (house_id, matter_id, clock, own, by_house, status, due, start_on, met_on, provisional, open, view) select k.house_id, c.matter, k.clock, k.own, k.by_house, k.status, k.due, k.start_on, k.met_on, k.provisional, k.open, k.view
        from matter_clock k cross join copies c where k.house_id = 'county-proc' and k.matter_id = '${id}';
    end $$;`
}

it.each(['state=all', 'state=all&group=house', 'state=all&group=meeting', 'state=overdue', 'state=open&q=事项49', 'state=mine'])(
  '%s gives one page of what it asks for',
  async query => {
    county.on('2026-11-23')
    const { rows } = await (await county.as('cp-liaison')).read(`/api/items?${query}`)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.length).toBeLessThanOrEqual(100)
  },
)

it('page after page by key, every line comes once', async () => {
  const seen = new Set<string>()
  let after = ''
  const client = await county.as('cp-liaison')
  do {
    const page = await client.read(`/api/items?state=all&group=meeting&limit=100&after=${encodeURIComponent(after)}`)
    for (const row of page.rows) seen.add(`${row.matterId} ${row.serial}`)
    after = page.next ?? ''
  } while (after)
  expect(seen.size).toBe(MANY)
})
