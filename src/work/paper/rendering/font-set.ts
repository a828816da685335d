/** The fonts papers are printed with: the organ's own from the operator's folder first, Noto Serif SC behind them. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { type FontFile, readFontFile } from './font-file.ts'

const NOTO = 'Noto Serif SC'
/** Names under which the organ's own fonts are sold; the first one found is used. */
const BODY_NAMES = ['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong', 'FandolFang', 'FandolFang R']
const TITLE_NAMES = ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05']

export type FontSet = {
  compiler: NodeCompiler
  /** Family names in the order they are tried. */
  body: string[]
  title: string[]
  /** 400 where the operator's 小标宋 is used (it has one weight), 900 for the stand-in. */
  titleWeight: number
  /** True when some font of that list can draw the character. */
  covers: (list: 'body' | 'title', codePoint: number) => boolean
  /** Files of the operator's folder that are no readable font. */
  unreadable: string[]
}

const loaded = new Map<string, FontSet>()

/** Loads the fonts once per folder; the Typst compiler in it is created once and reused for every paper. */
export function loadFonts(folder?: string): FontSet {
  const known = loaded.get(folder ?? '')
  if (known) return known
  const own = folder === undefined ? { blobs: [], files: [], unreadable: [] } : readFolder(folder)
  const regular = readFileSync(notoPath('400Regular/NotoSerifSC_400Regular.ttf'))
  const black = readFileSync(notoPath('900Black/NotoSerifSC_900Black.ttf'))
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [...own.blobs, regular, black] }] })
  const body = pick(own.files, BODY_NAMES)
  const title = pick(own.files, TITLE_NAMES)
  const noto = readFontFile(regular)
  const set: FontSet = {
    compiler,
    body: [...body.names, NOTO],
    title: [...title.names, NOTO],
    titleWeight: title.names.length > 0 ? 400 : 900,
    covers: (list, codePoint) => [...(list === 'body' ? body : title).files, noto].some(file => file?.covers(codePoint)),
    unreadable: own.unreadable,
  }
  loaded.set(folder ?? '', set)
  return set
}

const notoPath = (file: string) => createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-serif-sc/${file}`)

function readFolder(folder: string): { blobs: Buffer[]; files: FontFile[]; unreadable: string[] } {
  const blobs: Buffer[] = []
  const files: FontFile[] = []
  const unreadable: string[] = []
  for (const name of readdirSync(folder).sort()) {
    if (!/\.(ttf|otf|ttc)$/i.test(name)) continue
    const bytes = readFileSync(join(folder, name))
    const file = readFontFile(bytes)
    if (file && file.families.length > 0) {
      blobs.push(bytes)
      files.push(file)
    } else unreadable.push(name)
  }
  return { blobs, files, unreadable }
}

function pick(files: FontFile[], wanted: string[]): { names: string[]; files: FontFile[] } {
  for (const name of wanted) {
    const file = files.find(candidate => candidate.families.includes(name))
    if (file) return { names: file.families, files: [file] }
  }
  return { names: [], files: [] }
}
