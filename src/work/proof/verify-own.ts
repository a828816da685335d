/** "Verify now": recomputes everything recorded of the own house against its log. */
import pg from 'pg'
import { verify } from '#evidence/verify.ts'
import { type Words, words } from '#kernel/words.ts'
import type { Signer } from '#vault/signature.ts'

const WHAT: Record<string, Words> = {
  edited: words('被改动', 'edited'),
  deleted: words('被删除', 'deleted'),
  inserted: words('被插入', 'inserted'),
  swapped: words('被调换', 'swapped'),
}

/** Runs over a read-only connection of the owner; names every row that is not as recorded. */
export async function verifyOwn(
  ownerUrl: string,
  house: string,
  signer: Signer,
): Promise<{ ok: boolean; checked: number; unsealed: number; findings: Words[] }> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const found = await verify(client, house, { key: { house, suite: signer.suite, publicKey: signer.publicKey } })
    return {
      ok: found.ok,
      checked: found.rows,
      unsealed: found.unsealedTail.placed + found.unsealedTail.waiting,
      findings: found.findings
        .slice(0, 200)
        .map(one =>
          words(`${one.table} ${one.id}：${WHAT[one.what]?.zh ?? one.what}`, `${one.table} ${one.id}: ${WHAT[one.what]?.en ?? one.what}`),
        ),
    }
  } finally {
    await client.end()
  }
}
