/** 检察建议书: the procuratorate’s suggestion to a court in an enforcement case. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { type Form, part } from './form.ts'

export const suggestionLetter: Form = {
  id: 'suggestion-letter',
  title: words('检察建议书', 'Procuratorial suggestion'),
  issuer: 'procuratorate',
  numberFamily: '检民执监',
  layout: 'official-letter',
  addressed: 'closing',
  parts: [
    part('source', '案件来源', 'Source of the case', 'paragraphs', ['source'], { required: true }),
    part('facts', '现查明', 'Facts found', 'paragraphs', ['facts'], { required: true, heading: true }),
    part('evidence', '证据', 'Evidence', 'paragraphs', ['evidence'], { text: '上述事实有下列证据证实：{evidence}' }),
    part('grounds', '本院认为', 'Grounds', 'paragraphs', ['grounds'], { required: true, heading: true }),
    part('law', '法律依据', 'Legal basis', 'paragraphs', ['legalBasis'], {
      required: true,
      text: '综上，根据{legalBasis}的规定，现提出如下检察建议：',
    }),
    part('points', '建议内容', 'What is suggested', 'points', ['points'], { required: true }),
    part('objection', '异议期限', 'Period for objection', 'paragraphs', ['objectionPeriod'], {
      required: true,
      text: '如对本检察建议有异议，请在{objectionPeriod}书面向本院提出。',
    }),
    part('reply', '回复期限', 'Period for the reply', 'paragraphs', ['replyPeriod'], {
      required: true,
      text: '请自收到本检察建议书之日起{replyPeriod}将处理结果书面回复本院，并逐项说明采纳情况；不予采纳的，请说明理由。',
    }),
    part('other', '其他', 'Other matters', 'paragraphs', ['other']),
    part('volumes', '检察卷宗', 'File of the procuratorate', 'line', ['fileVolumes'], { text: '检察卷宗{fileVolumes}', attached: true }),
  ],
  draftedHere: false,
  approver: ['chief-procurator', 'procuratorial-committee'],
  basis: [
    cite(civilSupervision2021, '106'),
    cite(civilSupervision2021, '108'),
    cite(civilSupervision2021, '127'),
    cite(joint2016, '11'),
    cite(suggestionRules2019, '16'),
  ],
}
