/** The moment after a restore: every house of the node rests until its counterparts have told what they saw (design §5). */
import type { ClientBase } from 'pg'
import { withClient } from './embedded/logins.ts'

/** Under this key the restore leaves the backup's moment, in the transaction that brings the rows; nothing may be sent before it is taken. */
const KEY = 'restored-from'

/** Notes inside the restoring transaction which backup the rows are from. A database without settings (none of ours) is left alone. */
export async function noteRestored(client: ClientBase, takenAt: string): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('public.node_setting') is not null as there`)
  if (!rows[0]?.there) return
  await client.query(
    'insert into node_setting (key, value) values ($1, to_jsonb($2::text)) on conflict (key) do update set value = excluded.value',
    [KEY, takenAt],
  )
}

/**
 * Puts to rest what a restore has brought, once; nothing to do on a node that was not restored. Called after the migrations by the restoring
 * command and by every start, so that no crash between them lets a house send. Returns the houses that rest now because of it.
 */
export const restAfterRestore = (ownerUrl: string): Promise<string[]> =>
  withClient(ownerUrl, async client => {
    await client.query('begin')
    try {
      const noted = await client.query<{ at: string }>(`delete from node_setting where key = $1 returning value #>> '{}' as at`, [KEY])
      const at = noted.rows[0]?.at
      const { rows } = at
        ? await client.query<{ house: string }>('select house from rest_after_restore($1::timestamptz) as house order by 1', [at])
        : { rows: [] }
      await client.query('commit')
      return rows.map(row => row.house)
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      throw error
    }
  })
