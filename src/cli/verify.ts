/** `countersign verify`: says per house whether every recorded row is as the log has it, and what no checkpoint covers yet. */

import { fromHex } from '#engine/log/bytes.ts'
import { rootWords } from '#engine/log/root-words.ts'
import type { Finding, Reader } from '#evidence/finding.ts'
import { housesWithLogs, type Verification, verify as verifyHouse } from '#evidence/verify.ts'
import type { Pinned } from '#evidence/witness.ts'

/** `connect` opens a connection of the owner or a superuser; `keyOf` gives a house's public key where this machine knows it; `print` writes one line. */
export type VerifyDoors = {
  connect: () => Promise<Reader & { end(): Promise<void> }>
  keyOf?: (house: string) => Pinned | undefined
  print?: (line: string) => void
}

/**
 * `countersign verify [--json] [house …]`. Without a house, all of them. Returns the exit code: 0 when everything is as recorded, 1 when anything is not,
 * 2 for arguments it does not know.
 */
export async function verify(argv: readonly string[], doors: VerifyDoors): Promise<number> {
  const print = doors.print ?? (line => console.log(line))
  const json = argv.includes('--json')
  const wanted = argv.filter(word => word !== '--json')
  if (wanted.some(word => word.startsWith('-'))) {
    print('用法 Usage: countersign verify [--json] [house …]')
    return 2
  }
  const db = await doors.connect()
  try {
    const known = await housesWithLogs(db)
    const missing = wanted.filter(house => !known.includes(house))
    const found: Verification[] = []
    for (const house of wanted.length > 0 ? wanted.filter(one => known.includes(one)) : known) {
      const key = doors.keyOf?.(house)
      found.push(await verifyHouse(db, house, key ? { key } : {}))
    }
    if (json) print(JSON.stringify({ ok: missing.length === 0 && found.every(one => one.ok), missing, houses: found }))
    else report(found, missing, print)
    return missing.length === 0 && found.every(one => one.ok) ? 0 : 1
  } finally {
    await db.end()
  }
}

function report(found: readonly Verification[], missing: readonly string[], print: (line: string) => void): void {
  for (const house of missing) print(`${house}: 没有存证日志 no log`)
  if (found.length === 0 && missing.length === 0) print('没有任何单位有存证日志 No house has a log yet')
  for (const one of found) {
    print(`${one.house}: ${one.ok ? '一致 consistent' : `发现 ${one.findings.length} 处不一致 ${one.findings.length} inconsistencies`}`)
    print(`  日志 log: ${one.size} 条 leaves, ${one.rows} 行记录已比对 rows compared`)
    print(`  检查点 checkpoint: ${checkpointText(one)}`)
    // The tail is always stated: nothing vouches for it yet.
    print(`  未封存 unsealed tail: ${one.unsealedTail.placed} 条已入日志未签发 placed, ${one.unsealedTail.waiting} 条等待入日志 waiting`)
    for (const finding of one.findings) print(`  - ${findingText(finding)}`)
  }
}

function checkpointText(one: Verification): string {
  if (one.checkpoint === null) return '无 none'
  const { origin, size, root } = one.checkpoint
  const signature =
    one.signatures === 'checked' ? '签名已核对 signatures checked' : '签名未核对（不知公钥）signatures not checked (key unknown)'
  return `${origin} ${size} ${root} ${rootWords(fromHex(root) ?? new Uint8Array(4)).join('·')}, ${signature}`
}

const WHAT: Record<Finding['what'], string> = {
  edited: '被改动 edited',
  deleted: '被删除 deleted',
  inserted: '被插入 inserted',
  swapped: '被调换 swapped',
}

function findingText(finding: Finding): string {
  return `${WHAT[finding.what]}: ${finding.table} ${finding.id}${finding.leaf ? ` (${finding.leaf})` : ''}`
}
