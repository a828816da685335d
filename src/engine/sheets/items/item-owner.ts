/** Reads who answers for an item out of one cell: houses, divisions, case numbers, people – several of each, in any order. */
import { type Words, words } from '#kernel/words.ts'

/** A house that a sheet may name, with the names people use for it; the first is the one shown. */
export type KnownHouse = { id: string; names: string[] }

export type OwnerReading = {
  /** Ids of the houses named, in order. */
  houses: string[]
  houseText: string
  division: string
  cases: string[]
  people: string[]
  doubts: Words[]
}

const CASE = /[（(]\s*(\d{4})\s*[)）]\s*[\p{Script=Han}\d]{2,20}?第?[1-9]\d*(?:-\d+)?号(?:之[一二三四五六七八九十]+)?/gu
const DIVISION = /(?:庭|局|部|室|科|处|中心|办|队|组|委|院务会)$/
const PERSON = /^[\p{Script=Han}]{1,3}(?:·[\p{Script=Han}]+)?[\p{Script=Han}某]$/u
const BOTH = /^(?:两院|双方|法检两院|法检双方|两家|法院检察院|法院、检察院|两院共同|双方共同)$/
const ROLE = /^(?:牵头单位|责任单位|主办单位|牵头部门|责任部门|责任人|联系人|承办人|具体责任人|责任领导|牵头|主办|承办|由)[:：]?/

/** A word that looks like a name and names a house or a part in the work: 县法院, 法院牵头. */
const NO_PERSON = /院|牵头|主办|配合|协办|单位|部门|双方/

const short = (name: string): string => name.replace(/人民|\s/g, '')

/** The house that a text begins with: the longest name that fits, in full or as people shorten it. */
function houseAt(text: string, known: KnownHouse[]): { id: string; name: string; rest: string } | null {
  let best: { id: string; name: string; rest: string; length: number } | null = null
  for (const house of known) {
    for (const name of house.names) {
      for (const form of new Set([name, short(name)])) {
        if (form === '' || !text.startsWith(form) || (best && form.length <= best.length)) continue
        best = { id: house.id, name: house.names[0] ?? name, rest: text.slice(form.length), length: form.length }
      }
    }
  }
  return best
}

const isPerson = (word: string): boolean => PERSON.test(word) && !NO_PERSON.test(word)

type Draft = { houses: Map<string, string>; divisions: string[]; people: string[]; odd: string[]; all: boolean }

/** A piece between separators: a house, a house with its division, a division, a person – brackets hold people or a role. */
function readPiece(piece: string, known: KnownHouse[], draft: Draft): void {
  const inner = [...piece.matchAll(/[（(]([^）)]*)[）)]/g)].map(found => found[1] ?? '')
  const text = piece
    .replace(/[（(][^）)]*[）)]/g, '')
    .replace(ROLE, '')
    .trim()
  if (text === '' && inner.length === 0) return
  for (const spaced of text.split(/\s+/).filter(Boolean)) {
    if (BOTH.test(spaced)) {
      draft.all = true
      continue
    }
    const house = houseAt(spaced, known)
    if (house) draft.houses.set(house.id, house.name)
    const word = house ? house.rest.replace(/^的/, '') : spaced
    if (word === '') continue
    if (DIVISION.test(word)) draft.divisions.push(word)
    else if (isPerson(word)) draft.people.push(word)
    else draft.odd.push(word)
  }
  for (const said of inner) {
    for (const word of said
      .replace(ROLE, '')
      .split(/[、，,\s]+/)
      .filter(Boolean)) {
      if (/^(?:牵头|主办|配合|协办|负责人|主要负责)$/.test(word)) continue
      const house = houseAt(word, known)
      if (house?.rest === '') draft.houses.set(house.id, house.name)
      else if (isPerson(word) && !DIVISION.test(word)) draft.people.push(word)
      else draft.odd.push(`（${word}）`)
    }
  }
}

/** Everything that a cell of responsibility says. `known` are the two houses of the ledger and any others of the address book. */
export function readOwner(cell: string, known: KnownHouse[]): OwnerReading {
  const text = cell.replace(/\u3000/g, ' ').trim()
  const cases = [...text.matchAll(CASE)].map(found => found[0].replace(/\s/g, '').replace(/[(（](\d{4})[)）]/, '（$1）'))
  const draft: Draft = { houses: new Map(), divisions: [], people: [], odd: [], all: false }
  // what stands in brackets belongs together: names are separated there too
  const plain = text.replace(CASE, '、').replace(/[（(][^）)]*[）)]/g, found => found.replace(/[、，,;；\n/]/g, ' '))
  for (const piece of plain.split(/[、，,;；\n/]|(?<=[院庭局部室科处办])[和与及](?=[\p{Script=Han}])/u)) {
    const trimmed = piece.trim()
    if (trimmed !== '') readPiece(trimmed, known, draft)
  }
  const names = [...draft.houses.values()]
  const doubts: Words[] = draft.odd.map(word =>
    words(`“${word}”没有认出是哪个院、庭室或者人，照原文保留`, `“${word}” is no house, division or person that is known: kept as it is`),
  )
  if (text !== '' && names.length === 0 && !draft.all)
    doubts.unshift(words(`“${text}”没有写明是哪个院，请选择`, `“${text}” names no house: please choose`))
  return {
    houses: draft.all ? known.slice(0, 2).map(house => house.id) : [...draft.houses.keys()],
    houseText: draft.all ? '两院' : names.join('、'),
    division: [...new Set(draft.divisions)].join('、'),
    cases,
    people: [...new Set(draft.people)],
    doubts,
  }
}

/** Case numbers in a cell that holds nothing else; what is none stays in the text. */
export function readCases(cell: string): { cases: string[]; rest: string } {
  const cases = [...cell.matchAll(CASE)].map(found => found[0].replace(/\s/g, '').replace(/[(（](\d{4})[)）]/, '（$1）'))
  const rest = cell
    .replace(CASE, '')
    .replace(/[、，,;；\s]+/g, ' ')
    .trim()
  return { cases, rest: /^(?:[-—–/无]+)?$/.test(rest) ? '' : rest }
}

/** Names in a cell that holds nothing else: by 、，; line or space; 同志 and brackets go. */
export const readPeople = (cell: string): string[] =>
  cell
    .split(/[、，,;；\n/]|\s{1,}(?=[\p{Script=Han}]{2,})/u)
    .map(name => name.replace(ROLE, '').replace(/同志$/, '').trim())
    .filter(name => name !== '' && !/^[-—–/无]+$/.test(name))
