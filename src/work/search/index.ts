/** The door of search: find texts, give them their words. */

export { fillWords } from './fill-words.ts'
export { type OwnerQuery, rebuildSearch } from './rebuild-search.ts'
export { search } from './search.ts'
export { wordsOf } from './segment.ts'
