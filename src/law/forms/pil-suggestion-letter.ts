/** 公益诉讼检察建议书: the pre-suit suggestion to the organ, with its eight items. */
import { words } from '#kernel/words.ts'
import { publicInterest2021 } from '../statutes/public-interest-2021.ts'
import { publicInterestInterpretation2020 } from '../statutes/public-interest-interpretation-2020.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const pilSuggestionLetter: Form = {
  id: 'pil-suggestion-letter',
  title: words('公益诉讼检察建议书', 'Public-interest suggestion'),
  issuer: 'procuratorate',
  numberFamily: '检行公建',
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('source', '案件来源', 'Source of the case', 'paragraphs', ['source'], { required: true }),
    part('harm', '公益受侵害的事实', 'Harm to the public interest', 'paragraphs', ['harm'], { required: true, heading: true }),
    part('violation', '违法行使职权或者不作为的事实和理由', 'What the organ did or failed to do', 'paragraphs', ['violation', 'evidence'], {
      required: true,
      heading: true,
    }),
    part('law', '法律依据', 'Legal basis', 'paragraphs', ['legalBasis'], {
      required: true,
      text: '根据{legalBasis}的规定，现提出如下检察建议：',
    }),
    part('points', '具体内容', 'What is asked', 'points', ['points'], { required: true }),
    part('period', '整改期限', 'Time limit', 'paragraphs', ['rectifyPeriod'], {
      required: true,
      text: '请自收到本检察建议书之日起{rectifyPeriod}依法履行职责，并书面回复本院。',
    }),
    part('other', '其他', 'Other matters', 'paragraphs', ['other']),
  ],
  draftedHere: false,
  approver: ['chief-procurator', 'procuratorial-committee'],
  basis: [cite(publicInterest2021, '75'), cite(publicInterest2021, '74'), cite(publicInterestInterpretation2020, '21')],
}
