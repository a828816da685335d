/** Results under what they belong to: where each stands, why it was found, a piece of the text. Arrow keys move through them. */
import { type KeyboardEvent, useRef } from 'react'
import { Link } from 'react-router'
import type { z } from 'zod'
import type { SearchGroup, SearchHit } from '#contract/search.ts'
import { type Key, useWords } from '#web/words/words.ts'
import { MarkedText } from './marked-text.tsx'

export type Group = z.output<typeof SearchGroup>
type Hit = z.output<typeof SearchHit>

const PATHS: Record<Group['kind'], string> = { matter: '/matters', paper: '/papers', case: '/cases', agreement: '/agreements' }
const REASONS: Record<Hit['why'], Key> = {
  number: 'search-why-number',
  words: 'search-why-words',
  fragment: 'search-why-fragment',
}
/** The rest of a matter's places is one key away. */
const FIRST = 4

const addressOf = (group: Group, hit?: Hit): string =>
  hit?.paperId ? `/papers/${encodeURIComponent(hit.paperId)}` : `${PATHS[group.kind]}/${encodeURIComponent(group.id)}`

/** Pages continue one another: what belongs to the same matter stands together. */
export function joinGroups(pages: readonly (readonly Group[])[]): Group[] {
  const out = new Map<string, Group>()
  for (const group of pages.flat()) {
    const key = `${group.kind} ${group.id}`
    const known = out.get(key)
    out.set(key, known ? { ...known, hits: [...known.hits, ...group.hits] } : group)
  }
  return [...out.values()]
}

function HitLine(props: { group: Group; hit: Hit }) {
  const { t, w } = useWords()
  const { group, hit } = props
  return (
    <li>
      <Link to={addressOf(group, hit)} data-hit={hit.why} className="found-line">
        <span className="found-where">
          {w(hit.where)} <span className="mark">{t(REASONS[hit.why])}</span>
        </span>
        <MarkedText text={hit.text} marks={hit.marks} before={hit.before} after={hit.after} />
      </Link>
    </li>
  )
}

function GroupBlock(props: { group: Group }) {
  const { t, w } = useWords()
  const { group } = props
  const rest = group.hits.slice(FIRST)
  const line = (hit: Hit) => <HitLine key={hit.hitId} group={group} hit={hit} />
  return (
    <section className="found" data-found={group.kind}>
      <h2>
        <Link to={addressOf(group)} data-hit="head">
          {group.title || group.number || w(group.says)}
        </Link>
      </h2>
      <p className="quiet">
        {w(group.says)}
        {group.number ? ` · ${group.number}` : ''} {group.sealed ? <span className="mark violet">{t('search-sealed')}</span> : null}{' '}
        {group.ended ? <span className="mark">{t('search-ended')}</span> : null}
      </p>
      <ul className="found-hits">{group.hits.slice(0, FIRST).map(line)}</ul>
      {rest.length > 0 ? (
        <details className="plain">
          <summary data-hit="more">{t('search-more-hits', { count: rest.length })}</summary>
          <ul className="found-hits">{rest.map(line)}</ul>
        </details>
      ) : null}
    </section>
  )
}

/** Down and up go to the next and the last place, from the box too; Home and End to the first and last. */
function moved(event: KeyboardEvent<HTMLElement>): void {
  const places = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-hit]')].filter(one => one.offsetParent !== null)
  const now = places.indexOf(document.activeElement as HTMLElement)
  const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: places.length - 1 }[event.key]
  if (to === undefined || now < 0) return
  event.preventDefault()
  places[Math.max(0, Math.min(to, places.length - 1))]?.focus()
}

export function SearchResults(props: { groups: readonly Group[] }) {
  const list = useRef<HTMLDivElement>(null)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the links inside, which are reached by Tab as well
    <div ref={list} data-part="found" onKeyDown={moved}>
      {props.groups.map(group => (
        <GroupBlock key={`${group.kind} ${group.id}`} group={group} />
      ))}
    </div>
  )
}
