/** 变更（撤回）检察建议决定书: changes or withdraws a suggestion found unfit, and is told to whoever had it. */
import { words } from '#kernel/words.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { type Form, part } from './form.ts'

export const changeDecision: Form = {
  id: 'change-decision',
  title: words('变更（撤回）检察建议决定书', 'Decision to change or withdraw a suggestion'),
  issuer: 'procuratorate',
  numberFamily: '检建',
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('paper', '所涉文书', 'The paper in question', 'paragraphs', ['suggestionNumber'], {
      required: true,
      text: '本院{suggestionNumber}检察建议书，经审查：',
    }),
    part('reasons', '理由', 'Reasons', 'paragraphs', ['reasons'], { required: true }),
    part('decision', '决定', 'Decision', 'paragraphs', ['legalBasis', 'changeText'], {
      required: true,
      text: '根据{legalBasis}的规定，本院决定：{changeText}',
    }),
    part('told', '同时告知', 'Also told to', 'line', ['copiedTo']),
  ],
  draftedHere: true,
  approver: ['chief-procurator', 'procuratorial-committee'],
  basis: [cite(suggestionRules2019, '22')],
}
