/** Takes a paper in: what kind of file it is, its text, and what can be guessed from it for a person to confirm. */
import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import WordExtractor from 'word-extractor'
import { Fault } from '#kernel/fault.ts'
import { type Words, words } from '#kernel/words.ts'
import { type KnownFile, knowFile, type PaperKind, unreadable } from './file-kind.ts'
import { readOfd } from './read-ofd.ts'
import { readPdf } from './read-pdf.ts'
import { type PaperGuess, recognisePaper } from './recognise-paper.ts'

export type PaperReading = { kind: PaperKind; text: string; guess: PaperGuess; doubts: Words[] }

const MAX_TEXT = 2_000_000

/**
 * Reads a dropped file. Images and scans are accepted without text. Throws `too-large` or `unreadable-file` (password, broken,
 * unknown or disguised), saying what to do. The bytes are never changed: they are the paper.
 */
export async function readPaper(bytes: Uint8Array, fileName: string): Promise<PaperReading> {
  const file = knowFile(bytes, fileName)
  // PostgreSQL takes neither NUL nor half a surrogate pair
  const text = (await textOf(file)).slice(0, MAX_TEXT).replaceAll('\0', '').toWellFormed()
  if (text.trim() === '') {
    const doubt = words(
      '文件里没有文字（图片或者扫描件），请对照原件填写',
      'The file holds no text (a picture or scan): fill in by looking at it',
    )
    return { kind: file.kind, text: '', guess: { points: [], caseNumbers: [], mentioned: [] }, doubts: [doubt] }
  }
  return { kind: file.kind, text, ...recognisePaper(text) }
}

async function textOf(file: KnownFile): Promise<string> {
  try {
    switch (file.kind) {
      case 'pdf':
        return await readPdf(file.bytes)
      case 'ofd':
        return readOfd(file.entries)
      case 'docx':
        // packed again from entries whose size was checked, so that the reader cannot meet more than that
        return (await mammoth.extractRawText({ buffer: Buffer.from(zipSync(file.entries, { level: 0 })) })).value
      case 'doc':
        return (await new WordExtractor().extract(Buffer.from(file.bytes))).getBody()
      case 'text':
        return file.text
      case 'image':
        return ''
    }
  } catch (error) {
    if (error instanceof Fault) throw error
    throw unreadable('文件已损坏，请重新导出后再放入', 'The file is broken: export it again and drop it again', error)
  }
}
