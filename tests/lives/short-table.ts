/** The act table of a request between houses with its usual posts and stages in a word each, so that a lawyer reads it at a glance. */
import { BOTH, handsOf } from '#law/procedures/request-acts.ts'
import { tableOf } from './table-of.ts'

/** Acts by which any served paper arrives; they are alike everywhere and looked at once. */
export const SERVICE = ['sign-for', 'return', 'confirm-service', 'contest-service', 'declare-service', 'agree-service-date', 'serve-again']

const WORDS: [string, string][] = [
  [handsOf(BOTH).join(' '), '两院办案人'],
  [handsOf('court').join(' '), '法官'],
  [handsOf('procuratorate').join(' '), '检察官'],
  [handsOf('organ').join(' '), '机关人员'],
  ['organ-handler organ-head', '机关承办人'],
  ['received declared contested', '已收到'],
]

/** Own acts of a procedure, one line each: kind | at which stages | leads to | role: posts | clock | articles. */
export const shortTable = (id: string): string[] =>
  tableOf(id, kind => !SERVICE.includes(kind)).map(line => WORDS.reduce((text, [long, short]) => text.replaceAll(long, short), line))
