/** 复核决定: answers a contest of a score sheet: upheld or changed, with reasons, and the score that stands. */
import { words } from '#kernel/words.ts'
import { jinshiAgreement } from '../statutes/jinshi-agreement.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const contestDecision: Form = {
  id: 'contest-decision',
  title: words('复核决定', 'Decision on a contest'),
  issuer: 'organ',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',

  parts: [
    part('contest', '申诉事项', 'What was contested', 'paragraphs', ['subject'], { required: true, heading: true }),
    part('facts', '复核查明', 'Found on re-check', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('reasons', '理由', 'Reasons', 'paragraphs', ['reasons'], { required: true, heading: true }),
    part('result', '复核结果', 'Result', 'paragraphs', ['result'], { required: true, heading: true }),
    part('score', '复核后得分', 'Score after the re-check', 'line', ['score'], { required: true }),
  ],
  draftedHere: true,
  approver: ['organ-head'],
  basis: [cite(jinshiAgreement, 'results')],
}
