/** The other houses as the mail room needs them: their keys, and whether they have joined. */

import type { Checks } from '#engine/exchange/letter.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { hashText } from '#vault/hash-text.ts'
import type { Vault } from '#vault/open-vault.ts'
import { verifySignature } from '#vault/signature.ts'

export type MailPeer = {
  peer_id: string
  name: string
  joined: boolean
  public_key: string | null
  sent_sequence: number
  received_sequence: number
}

/** The address book of the own house. */
export const loadPeers = (tx: Tx): Promise<MailPeer[]> =>
  tx.query<MailPeer>(
    'select peer_id, name, joined, public_key, sent_sequence, received_sequence from peer where house_id = $1',
    [tx.asker.house],
    'mail-peers',
  )

/** One house of the address book. @throws Fault refused when it is not in it */
export async function requirePeer(tx: Tx, peer: string): Promise<MailPeer> {
  const row = (await loadPeers(tx)).find(one => one.peer_id === peer)
  if (!row) throw new Fault('refused', words('对方单位不在本院通讯录中', 'That house is not in the address book'))
  return row
}

/** Hash and signature checks over the keys of the address book and the own key. */
export async function checksOf(tx: Tx, vault: Vault): Promise<Checks> {
  const keys = new Map((await loadPeers(tx)).map(peer => [peer.peer_id, peer.public_key]))
  keys.set(tx.asker.house, vault.signerOf(tx.asker.house).publicKey)
  const verify = (house: string, text: string, signature: string): boolean => {
    const key = keys.get(house)
    return key
      ? verifySignature(key.length > 60 ? 'sm2' : 'ed25519', key, Buffer.from(text, 'utf8'), Buffer.from(signature, 'base64'))
      : false
  }
  return { hash: hashText, verify }
}

/** Signs a text with the own house's key; base64. */
export async function signText(vault: Vault, house: string, text: string): Promise<string> {
  return Buffer.from(await vault.signerOf(house).sign(Buffer.from(text, 'utf8'))).toString('base64')
}
