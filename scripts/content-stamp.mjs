/** Knows whether what a build was made from has changed since: one hash over names, sizes and contents. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const filesOf = path => {
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap(one => {
    const full = join(path, one.name)
    if (one.isDirectory()) return filesOf(full)
    return /\.test\.tsx?$/.test(one.name) ? [] : [full]
  })
}

/** A hash of everything under the given files and folders (tests left out); what does not exist counts as nothing. */
export const hashOf = (root, sources) => {
  const hash = createHash('sha256')
  for (const source of sources) {
    const full = join(root, source)
    if (!existsSync(full)) continue
    const files = /\.[a-z]+$/.test(source) ? [full] : filesOf(full)
    for (const file of files)
      hash
        .update(`${file.slice(root.length)}\0`)
        .update(readFileSync(file))
        .update('\0')
  }
  return hash.digest('hex')
}

/** Runs `make` unless `stamp` says that `result` was made from the same content. Returns whether it ran. */
export const unlessUnchanged = async (stamp, result, hash, make) => {
  if (existsSync(result) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false
  await make()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, hash)
  return true
}
