/** The smallest document of each shape: for trying a definition out and for examples. */
import type { DocumentShape } from './document.ts'

const CLAUSE = { id: 'X-1', no: '第一条', title: '条款', text: '内容', textEn: '', procedures: [], posts: [], indicators: [] }

/** JSON of the smallest valid document. */
export function sampleDocument(shape: DocumentShape | undefined): string {
  const day = '2026-01-05'
  const agreement = {
    template: null,
    title: '协作意见',
    titleEn: '',
    signedOn: day,
    inForceFrom: day,
    until: null,
    reviewOn: null,
    clauses: [CLAUSE],
    terms: {},
    covered: [],
    approvers: [],
    annex: null,
    ledgerKeeper: null,
  }
  if (shape === 'amendment') return JSON.stringify({ summary: '修订', inForceFrom: day, clauses: [CLAUSE], removed: [] })
  return JSON.stringify(shape === 'members' ? [] : agreement)
}
