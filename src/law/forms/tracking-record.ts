/** 跟踪督促记录: one inquiry, visit, consultation or look-back about a suggestion. */
import { words } from '#kernel/words.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { type Form, part } from './form.ts'

export const trackingRecord: Form = {
  id: 'tracking-record',
  title: words('检察建议跟踪督促记录', 'Record of a follow-up'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',
  unsealed: true,
  parts: [
    part('paper', '所涉建议', 'The suggestion', 'table', ['suggestionNumber', 'recipient', 'replyPeriod'], {
      required: true,
      byHand: ['replyPeriod'],
    }),
    part('visit', '方式和日期', 'Way and day', 'table', ['followUpWay', 'visitedOn', 'handler'], { required: true }),
    part('found', '了解的情况', 'What was found', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('opinion', '意见', 'Opinion', 'paragraphs', ['opinion'], { heading: true }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(suggestionRules2019, '24')],
}
