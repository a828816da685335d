/** Two columns: our log, and the other houses' logs as far as we witnessed them. */
import type { z } from 'zod'
import type { getProof } from '#contract/house.ts'
import { rootWords } from '#engine/log/root-words.ts'
import type { LogStatus } from '#evidence/status.ts'
import { words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { getHouseRow, listPeers } from '#work/people/index.ts'

type Out = z.output<(typeof getProof)['output']>

/** The Proof page. On a node with several houses' keys it says what that does not prove (design §7). */
export async function viewProof(tx: Tx, given: { keysTogether: boolean; own: LogStatus }): Promise<Out> {
  const house = await getHouseRow(tx)
  const names = new Map((await listPeers(tx)).map(peer => [peer.peer_id, peer.name]))
  const seen = await tx.query<{ peer_id: string; origin: string; size: number; root: string; at: string }>(
    `select distinct on (peer_id) peer_id, origin, size, encode(root, 'hex') as root, received_at::text as at from peer_checkpoint where house_id = $1 order by peer_id, size desc, received_at desc`,
    [tx.asker.house],
  )
  const own: Out['logs'][number] = {
    house: house.house_id,
    name: house.name,
    own: true,
    origin: given.own.origin ?? '',
    size: given.own.size,
    root: given.own.root ?? '',
    words: given.own.words,
    checkpointAt: given.own.checkpoint?.signedAt ?? null,
    unsealed: given.own.unsealed,
    witnessedBy: given.own.countersigned.map(one => ({ name: names.get(one.witness) ?? one.witness, at: one.at, size: one.size })),
  }
  const others = seen.map((row): Out['logs'][number] => ({
    house: row.peer_id,
    name: names.get(row.peer_id) ?? row.peer_id,
    own: false,
    origin: row.origin,
    size: row.size,
    root: row.root,
    words: rootWords(new Uint8Array(Buffer.from(row.root, 'hex'))),
    checkpointAt: row.at,
    unsealed: null,
    witnessedBy: [{ name: house.name, at: row.at, size: row.size }],
  }))
  const says = given.keysTogether
    ? words(
        '本站点同时保管多个单位的密钥：除非检查点在别处得到会签，本记录不能对抗本机操作者。',
        'This node holds several houses’ keys: unless a checkpoint is countersigned elsewhere, the record proves nothing against the operator of this machine.',
      )
    : words('本院日志的检查点由对方单位会签。', 'The other house countersigns the checkpoints of our log.')
  return { logs: [own, ...others], keysTogether: given.keysTogether, says }
}
