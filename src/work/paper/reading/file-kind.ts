/** Decides what a dropped file really is: extension, first bytes and inner structure must agree; anything else is refused. */
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { boundedUnzip } from './bounded-zip.ts'

export type PaperKind = 'pdf' | 'docx' | 'doc' | 'ofd' | 'image' | 'text'

export type KnownFile =
  | { kind: 'pdf' | 'doc' | 'image'; bytes: Uint8Array }
  | { kind: 'docx' | 'ofd'; bytes: Uint8Array; entries: Record<string, Uint8Array> }
  | { kind: 'text'; bytes: Uint8Array; text: string }

/** 50 MB: a sealed paper with a scan of 100 pages stays well below. */
export const MAX_BYTES = 50 * 1024 * 1024

const EXTENSIONS: Record<PaperKind, string[]> = {
  pdf: ['pdf'],
  docx: ['docx'],
  doc: ['doc', 'wps'],
  ofd: ['ofd'],
  image: ['png', 'jpg', 'jpeg', 'tif', 'tiff'],
  text: ['txt'],
}

/** Throws `too-large` or `unreadable-file`, always saying what to do. */
export function knowFile(bytes: Uint8Array, fileName: string): KnownFile {
  if (bytes.length > MAX_BYTES) {
    throw new Fault(
      'too-large',
      words('文件超过 50 MB，请压缩扫描分辨率后再放入', 'The file is larger than 50 MB: scan it at a lower resolution'),
    )
  }
  if (bytes.length === 0) throw unreadable('文件是空的，请重新导出', 'The file is empty: export it again')
  const known = byStructure(bytes)
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase()
  if (extension !== undefined && !EXTENSIONS[known.kind].includes(extension)) {
    throw unreadable(
      `文件名是 .${extension}，内容却是 ${known.kind}，请核对后改名再放入`,
      `The name says .${extension} but the content is ${known.kind}: check it, rename it, drop it again`,
    )
  }
  return known
}

function byStructure(bytes: Uint8Array): KnownFile {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return pdf(bytes)
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return zip(bytes)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return compound(bytes)
  const images = [
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    [0xff, 0xd8, 0xff],
    [0x49, 0x49, 0x2a, 0x00],
    [0x4d, 0x4d, 0x00, 0x2a],
  ]
  if (images.some(magic => startsWith(bytes, magic))) return { kind: 'image', bytes }
  return plainText(bytes)
}

function pdf(bytes: Uint8Array): KnownFile {
  if (!latin(bytes.subarray(-2048)).includes('startxref')) {
    throw unreadable('PDF 文件不完整，请重新导出或者重新扫描', 'The PDF is incomplete: export or scan it again')
  }
  return { kind: 'pdf', bytes }
}

function zip(bytes: Uint8Array): KnownFile {
  const entries = boundedUnzip(bytes)
  if (Object.hasOwn(entries, 'OFD.xml')) return { kind: 'ofd', bytes, entries }
  if (Object.hasOwn(entries, '[Content_Types].xml') && Object.hasOwn(entries, 'word/document.xml')) return { kind: 'docx', bytes, entries }
  throw unreadable(
    '这个压缩格式的文件不是 DOCX 或 OFD 文书；台账请在“粘贴台账”处放入',
    'This archive is neither a DOCX nor an OFD paper; drop ledgers where sheets are taken in',
  )
}

/** OLE compound files: old Word documents, and also password-protected DOCX. Stream names stand in UTF-16LE. */
function compound(bytes: Uint8Array): KnownFile {
  const wide = (name: string) => latin(bytes).includes([...name].join('\0'))
  if (wide('EncryptedPackage'))
    throw unreadable('文件有打开密码，请去掉密码后再放入', 'The file has a password: remove it and drop it again')
  if (!wide('WordDocument')) throw unreadable('不是 Word 文书，请另存为 DOCX 或 PDF', 'This is no Word document: save it as DOCX or PDF')
  return { kind: 'doc', bytes }
}

function plainText(bytes: Uint8Array): KnownFile {
  const text = decode(bytes)
  if (text === null) {
    throw unreadable('无法识别的文件类型，请用 PDF、OFD、DOCX、DOC 或者图片', 'Unknown kind of file: use PDF, OFD, DOCX, DOC or an image')
  }
  if (/^\s*<(!doctype|html|svg|\?xml|script)/i.test(text)) {
    throw unreadable('网页或者 SVG 不能作为文书，请打印为 PDF', 'A web page or SVG cannot be a paper: print it as PDF')
  }
  return { kind: 'text', bytes, text }
}

/** UTF-8 or GB18030 without control characters; null when it is neither. */
function decode(bytes: Uint8Array): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: binary data is told from text by its control characters
      if (!/[\u0000-\u0008\u000e-\u001f]/.test(text)) return text
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  }
  return null
}

const startsWith = (bytes: Uint8Array, magic: number[]) => magic.every((byte, index) => bytes[index] === byte)

const latin = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** A file that cannot be read, with what to do about it. */
export const unreadable = (zh: string, en: string, cause?: unknown) => new Fault('unreadable-file', words(zh, en), { cause })
