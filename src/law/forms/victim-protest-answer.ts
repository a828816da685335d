/** 请求抗诉答复书: the procuratorate tells the victim whether it protests. */
import { words } from '#kernel/words.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const victimProtestAnswer: Form = {
  id: 'victim-protest-answer',
  title: words('请求抗诉答复书', 'Answer to the request for a protest'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('request', '请求', 'The request', 'paragraphs', ['receivedOn', 'caseNumbers'], {
      required: true,
      text: '你于{receivedOn}就{caseNumbers}案请求本院抗诉，经审查：',
    }),
    part('result', '决定', 'Decision', 'paragraphs', ['result'], { required: true }),
    part('reasons', '理由', 'Reasons', 'paragraphs', ['reasons', 'legalBasis'], { required: true, heading: true }),
  ],
  draftedHere: true,
  approver: ['chief-procurator', 'handling-prosecutor'],
  basis: [cite(criminalProcedure2018, '229')],
}
