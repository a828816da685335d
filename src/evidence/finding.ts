/** What `verify` says about one thing that is not as it was recorded, and the plain connection it reads with. */

/** `what` was done by other means than the program; `table` and `id` say to which row; `leaf` (origin#index) names the leaf that proves it. */
export type Finding = { what: 'edited' | 'deleted' | 'inserted' | 'swapped'; table: string; id: string; leaf?: string }

/** A connection of the owner (whose policy reads every house) or a superuser; `pg`'s Client is one. */
export type Reader = { query(sql: string, params?: unknown[]): Promise<{ rows: unknown[] }> }

/** Rows of a query, in the shape its author promises. Every number is asked for as text, so that no driver setting matters. */
export async function rowsOf<R>(db: Reader, sql: string, params: unknown[] = []): Promise<R[]> {
  return (await db.query(sql, params)).rows as R[]
}
