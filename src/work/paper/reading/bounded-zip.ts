/** Opens a ZIP (DOCX, OFD, XLSX) within limits, so that a small file cannot fill the memory. */
import { unzipSync } from 'fflate'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'

const MAX_ENTRIES = 10_000
const MAX_TOTAL = 200 * 1024 * 1024
const MAX_RATIO = 100
/** Small entries may compress better than the ratio without harm. */
const RATIO_FROM = 1024 * 1024

/**
 * Entries by name. Each is inflated into a buffer of its declared size and no more, so a wrong declaration cannot exceed the limit.
 * Throws `unreadable-file` on more than 10,000 entries, more than 200 MB, a ratio over 100, names that leave the folder, or broken data.
 */
export function boundedUnzip(bytes: Uint8Array): Record<string, Uint8Array> {
  let [count, total] = [0, 0]
  try {
    return unzipSync(bytes, {
      filter: entry => {
        count += 1
        total += entry.originalSize
        if (count > MAX_ENTRIES) throw bomb('条目过多', 'too many entries')
        if (total > MAX_TOTAL) throw bomb('解压后过大', 'too large when unpacked')
        if (entry.originalSize > RATIO_FROM && entry.originalSize > entry.size * MAX_RATIO) throw bomb('压缩比异常', 'an implausible ratio')
        if (/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:|\0/i.test(entry.name)) throw bomb('含有越界的文件名', 'a name that leaves the folder')
        return !entry.name.endsWith('/')
      },
    })
  } catch (error) {
    if (error instanceof Fault) throw error
    throw new Fault('unreadable-file', words('文件已损坏，请重新导出后再放入', 'The file is broken: export it again'), { cause: error })
  }
}

const bomb = (zh: string, en: string) =>
  new Fault(
    'unreadable-file',
    words(`文件${zh}，不予打开；请确认来源后重新导出`, `The file has ${en} and is not opened: check where it comes from, export it again`),
  )
