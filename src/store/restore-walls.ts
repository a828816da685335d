/** Takes foreign keys, triggers and forced policies down for a restore and puts every one up again, in the same transaction. */
import type { ClientBase } from 'pg'

const IN_PUBLIC = `c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`

type Wall = { down: string; up: string }

/** Foreign keys are dropped, not deferred: PostgreSQL checks every row when they are made again, whatever the order of loading. */
const FOREIGN_KEYS = `
  select format('alter table %I drop constraint %I', c.relname, k.conname) as down,
         format('alter table %I add constraint %I %s', c.relname, k.conname, pg_get_constraintdef(k.oid)) as up
  from pg_constraint k join pg_class c on c.oid = k.conrelid where k.contype = 'f' and k.conparentid = 0 and ${IN_PUBLIC}`

const TRIGGERS = `
  select format('alter table %I disable trigger %I', c.relname, t.tgname) as down,
         format('alter table %I enable %s trigger %I', c.relname, case t.tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, t.tgname) as up
  from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal and t.tgenabled <> 'D' and ${IN_PUBLIC}`

const POLICIES = `
  select format('alter table %I no force row level security', c.relname) as down, format('alter table %I force row level security', c.relname) as up
  from pg_class c where c.relforcerowsecurity and ${IN_PUBLIC}`

/** Takes the walls down; the function returned puts them up again and so proves the foreign keys. Needs the owner login, no superuser. */
export const takeDownWalls = async (client: ClientBase): Promise<() => Promise<void>> => {
  const walls: Wall[] = []
  for (const query of [FOREIGN_KEYS, TRIGGERS, POLICIES]) walls.push(...(await client.query<Wall>(query)).rows)
  for (const { down } of walls) await client.query(down)
  return async () => {
    for (const { up } of walls) await client.query(up)
  }
}
