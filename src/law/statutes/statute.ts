/** What a statute file holds and how a rule cites it: document, article, how well it was read, and when. */
import type { Words } from '#kernel/words.ts'

/** How an article was read: in the text, in a report about it, from memory, or inferred by us without express text. */
export type Evidence = 'read' | 'reported' | 'recalled' | 'inferred'

export type Article = { evidence: Evidence; says: string }

/** One enactment. `articles` lists every article that some rule cites, with a paraphrase of ours. */
export type Statute<K extends string = string> = {
  id: string
  title: string
  short: string
  titleEn: string
  number: string
  inForce: string
  until?: string
  checkedOn: string
  articles: Record<K, Article>
}

/** A pinned reference to an article: everything "why?" needs to be answered offline. */
export type Citation = {
  statute: string
  article: string
  title: string
  titleEn: string
  evidence: Evidence
  checkedOn: string
  note?: Words
}

/** Cites an article that the statute file lists; anything else does not compile. */
export function cite<K extends string>(statute: Statute<K>, article: K, note?: Words): Citation {
  const entry = statute.articles[article]
  const base = {
    statute: statute.id,
    article,
    title: statute.short,
    titleEn: statute.titleEn,
    evidence: entry.evidence,
    checkedOn: statute.checkedOn,
  }
  return note ? { ...base, note } : base
}
