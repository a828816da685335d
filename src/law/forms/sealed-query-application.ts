/** 封存记录查询申请书: who asks, for what, by which rule. */
import { words } from '#kernel/words.ts'
import { criminalInterpretation2021 } from '../statutes/criminal-interpretation-2021.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const sealedQueryApplication: Form = {
  id: 'sealed-query-application',
  title: words('封存记录查询申请书', 'Request to query a sealed record'),
  issuer: 'any',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('applicant', '申请单位', 'Who asks', 'line', ['applicant', 'handler'], { required: true }),
    part('record', '查询对象和范围', 'What is asked for', 'paragraphs', ['parties', 'questions'], { required: true, heading: true }),
    part('purpose', '查询理由', 'Purpose', 'paragraphs', ['purpose'], { required: true, heading: true }),
    part('law', '查询依据', 'Legal basis', 'paragraphs', ['legalBasis'], {
      required: true,
      text: '查询依据：{legalBasis}。本单位承诺依法使用查询结果并保密。',
    }),
  ],
  draftedHere: true,
  approver: [],
  basis: [cite(criminalProcedure2018, '286'), cite(criminalRules2019, '484'), cite(criminalInterpretation2021, '581')],
}
