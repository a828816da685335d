/** Proposals to change an agreement, each with what it changes, who answered what, and whether the own house is asked. */
import type { z } from 'zod'
import type { ChangeView } from '#contract/agreement-views.ts'
import type { AgreementReading, Change } from '#engine/agreement/read-agreement.ts'
import { valueTitle } from '#engine/agreement/term-value.ts'
import { findTerm } from '#law/terms/index.ts'
import type { TermValue } from '#law/terms/term.ts'
import type { Around } from './agreement-rows.ts'

type Out = z.output<typeof ChangeView>

function clausesOut(change: Change, reading: AgreementReading): Out['clauses'] {
  const { amendment } = change
  if (!amendment) return []
  const before = new Map(
    reading.clauses.filter(one => one.since < amendment.inForceFrom || change.status !== 'agreed').map(one => [one.clause.id, one.clause]),
  )
  return [
    ...amendment.clauses.map(({ id, no, title, text }) => ({
      id,
      no,
      title,
      text,
      change: before.has(id) ? ('replaced' as const) : ('added' as const),
    })),
    ...amendment.removed.map(id => ({
      id,
      no: before.get(id)?.no ?? '',
      title: before.get(id)?.title ?? id,
      text: '',
      change: 'removed' as const,
    })),
  ]
}

function termOut(change: Change, before: TermValue | undefined): Out['term'] {
  const term = change.term ? findTerm(change.term.key) : undefined
  if (!term || !change.term) return null
  return { key: term.key, title: term.title, from: valueTitle(term, before ?? term.initial), to: valueTitle(term, change.term.value) }
}

const summaryOf = (change: Change, term: Out['term']): string =>
  change.amendment?.summary ?? (term ? `${term.title.zh}：${term.from.zh} → ${term.to.zh}` : '')

/** In the order in which they were proposed. */
export function changesOut(reading: AgreementReading, about: Around): Out[] {
  const values = new Map<string, TermValue>()
  return reading.changes.map(change => {
    const term = termOut(change, change.term ? values.get(change.term.key) : undefined)
    if (change.term && change.status === 'agreed') values.set(change.term.key, change.term.value)
    const party = reading.parties.some(one => one.house === about.own)
    return {
      changeId: change.changeId,
      kind: change.kind,
      house: change.house,
      houseName: about.house(change.house).name,
      proposedOn: change.on,
      summary: summaryOf(change, term),
      grounds: change.grounds,
      clauses: clausesOut(change, reading),
      term,
      status: change.status,
      inForceFrom: change.amendment?.inForceFrom ?? null,
      answers: change.answers.map(one => ({ ...one, name: about.house(one.house).name })),
      awaitsUs: party && change.status === 'awaiting' && change.house !== about.own && !change.answers.some(one => one.house === about.own),
    }
  })
}
