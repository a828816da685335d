/** What follows from procedures that were released before it existed: their pinned text is not changed, the link is kept here (FW-5.2, HLJ-17, HLJ-18). */
import type { Definition } from './procedure.ts'

export const ALSO_LEADS_TO: Record<string, readonly string[]> = {
  // findings and agreed standards become items of the ledger, with owner, date and evidence
  'quality-review': ['ledger-item', 'joint-document'],
  'document-sampling': ['ledger-item', 'joint-document'],
  'trial-observation': ['ledger-item'],
  'supervision-invitation': ['ledger-item'],
  'class-analysis': ['ledger-item', 'joint-document', 'joint-case'],
  consultation: ['ledger-item', 'joint-document'],
  // what proved itself becomes a rule, a document, a published case
  'joint-pilot': ['joint-document', 'ledger-item'],
  'joint-campaign': ['joint-document', 'joint-case', 'ledger-item'],
  'joint-trial-duty': ['joint-case'],
}

/** Ids of the procedures that may follow from this one: as its text says, and what came later. */
export const followsOf = (def: Pick<Definition, 'id' | 'leadsTo'>): string[] => [
  ...new Set([...(def.leadsTo ?? []), ...(Object.hasOwn(ALSO_LEADS_TO, def.id) ? (ALSO_LEADS_TO[def.id] ?? []) : [])]),
]
