/** 撤回检察建议决定书: withdraws a suggestion that was wrong. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { type Form, part } from './form.ts'

export const withdrawalDecision: Form = {
  id: 'withdrawal-decision',
  title: words('撤回检察建议决定书', 'Decision to withdraw a suggestion'),
  issuer: 'procuratorate',
  numberFamily: '检民执监',
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('paper', '所涉文书', 'The paper in question', 'paragraphs', ['suggestionNumber', 'caseNumbers'], {
      required: true,
      text: '本院就{caseNumbers}案发出的{suggestionNumber}检察建议书，经审查：',
    }),
    part('reasons', '理由', 'Reasons', 'paragraphs', ['reasons'], { required: true }),
    part('decision', '决定', 'Decision', 'paragraphs', ['legalBasis', 'suggestionNumber'], {
      required: true,
      text: '根据{legalBasis}的规定，本院决定撤回{suggestionNumber}检察建议书。',
    }),
  ],
  draftedHere: true,
  approver: ['chief-procurator', 'procuratorial-committee'],
  basis: [cite(civilSupervision2021, '121'), cite(suggestionRules2019, '22')],
}
