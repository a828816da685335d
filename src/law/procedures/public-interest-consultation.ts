/** Consultation with the organ before any suggestion (law sheet GA-LA 磋商): invited, held, facts confirmed, measures agreed or nothing found. */
import { words } from '#kernel/words.ts'
import { publicInterest2021 } from '../statutes/public-interest-2021.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { AGENCIES, PIL_HANDLERS } from './public-interest-acts.ts'
import { answer, deskOf, handsOf, headsOf, party, request, step } from './request-acts.ts'
import { ARRIVED, serviceActs } from './service-acts.ts'

const law = [cite(publicInterest2021, '70')]
const AGENCY = handsOf(AGENCIES)
const FORMS = {
  meeting: words('座谈会', 'Meeting'),
  confirmation: words('事实确认书', 'Confirmation of facts'),
  letter: words('函件', 'Letters'),
}

export const publicInterestConsultation = request({
  id: 'public-interest-consultation',
  version: '2021-07-01',
  title: words('行政公益诉讼磋商', 'Public-interest consultation'),
  basis: law,
  parties: {
    issuer: party('procuratorate', '检察院', 'Procuratorate'),
    recipient: party(AGENCIES, '行政机关', 'Organ'),
  },
  stages: {
    agreed: { title: words('同意磋商', 'Consultation agreed') },
    refused: { title: words('不同意磋商', 'Consultation declined') },
    held: { title: words('已磋商，待确认', 'Held, to be confirmed') },
    confirmed: { title: words('事实已确认，整改中', 'Facts confirmed, being corrected') },
    disputed: { title: words('事实有不同意见', 'Facts disputed') },
    reported: { title: words('已报告整改', 'Correction reported') },
    closed: { title: words('已终结', 'Closed'), end: true },
    'to-suggestion': { title: words('转提出检察建议', 'Suggestion to follow'), end: true },
  },
  acts: {
    serve: step(
      words('邀请磋商', 'Invite to consult'),
      'issuer',
      PIL_HANDLERS,
      [],
      {
        form: fact.code('磋商方式', 'Form', FORMS, must),
        questions: fact.points('磋商事项', 'What is discussed', must),
        caseNumber: fact.text('立案决定书文号', 'Number of the filing decision'),
        answerBy: fact.date('希望答复的日期', 'Answer asked for by', { future: true }),
        aboutPersonnel: fact.flag('涉及执法人员个人', 'About named officers'),
      },
      law,
      { opening: true, to: 'served', served: true, paper: { form: 'pil-consultation-letter' } },
    ),
    ...serviceActs({
      sender: 'issuer',
      recipient: 'recipient',
      senderPosts: ['handling-prosecutor', 'case-management'],
      deskPosts: deskOf(AGENCIES),
      opening: 'serve',
      basis: law,
    }),
    answer: answer({
      title: words('答复是否磋商', 'Answer the invitation'),
      posts: AGENCY,
      agreed: words('同意', 'Agreed'),
      refused: words('不同意', 'Declined'),
      basis: law,
    }),
    hold: step(
      words('磋商并记录', 'Hold and record'),
      'issuer',
      PIL_HANDLERS,
      ['agreed', 'disputed'],
      {
        heldOn: fact.date('磋商日期', 'Held on', { ...must, ...past, notBefore: 'serve.on' }),
        form: fact.code('方式', 'Form', FORMS, must),
        facts: fact.text('公益受损和履职事实', 'Facts of harm and duty', must),
        plan: fact.text('整改措施', 'Measures'),
        rectifyBy: fact.date('商定的整改日期', 'Corrected by', { future: true }),
      },
      law,
      { to: 'held', repeat: 'many', paper: { form: 'pil-consultation-record' } },
    ),
    confirm: step(
      words('确认事实', 'Confirm the facts'),
      'recipient',
      AGENCY,
      ['held'],
      {
        verdict: fact.code(
          '意见',
          'Verdict',
          { confirmed: words('确认', 'Confirmed'), partly: words('部分确认', 'Partly'), 'not-confirmed': words('不确认', 'Not confirmed') },
          must,
        ),
        reason: fact.text('不同意见及理由', 'Differing view, and why'),
      },
      law,
      {
        toBy: { fact: 'verdict', stages: { confirmed: 'confirmed', partly: 'disputed', 'not-confirmed': 'disputed' } },
        repeat: 'many',
        served: true,
        needs: ['partly', 'not-confirmed'].map(value =>
          guard.ownFactNeeds('verdict', [value], 'reason', words('不完全确认的，说明理由', 'Short of confirming, say why'), law),
        ),
      },
    ),
    report: step(
      words('报告整改情况', 'Report the correction'),
      'recipient',
      AGENCY,
      ['confirmed'],
      { measures: fact.text('已采取的措施', 'Measures taken', must), remaining: fact.text('未完成事项', 'What remains') },
      law,
      { to: 'reported', served: true, decision: headsOf(AGENCIES) },
    ),
    conclude: step(
      words('磋商结论', 'Conclude'),
      'issuer',
      PIL_HANDLERS,
      ['refused', 'confirmed', 'disputed', 'reported', ...ARRIVED],
      {
        result: fact.code(
          '结论',
          'Conclusion',
          {
            closed: words('公益已得到保护，终结', 'Public interest protected: closed'),
            suggestion: words('转提出检察建议', 'Suggestion to follow'),
          },
          must,
        ),
        reason: fact.text('理由', 'Reasons', must),
      },
      law,
      { toBy: { fact: 'result', stages: { closed: 'closed', suggestion: 'to-suggestion' } }, noClock: RIGHT },
    ),
  },
  clocks: {
    answer: {
      title: words('希望答复的日期', 'Answer asked for by'),
      period: { dateFact: 'serve.answerBy' },
      start: ['serve.answerBy'],
      by: 'recipient',
      met: ['answer'],
      mootIn: ['closed', 'to-suggestion'],
      basis: law,
    },
    rectify: {
      title: words('商定的整改日期', 'Corrected by (agreed)'),
      period: { dateFact: 'hold.rectifyBy' },
      start: ['hold.rectifyBy'],
      by: 'recipient',
      met: ['report'],
      mootIn: ['closed', 'to-suggestion', 'disputed'],
      basis: law,
    },
  },
  leadsTo: ['public-interest-suggestion'],
})
