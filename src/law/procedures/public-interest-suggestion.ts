/** The suggestion that comes before an administrative public-interest suit (law sheet GA-JY, GA-STOP): served in three days, filed in five, performed in two months, verified, closed or sued. */
import { words } from '#kernel/words.ts'
import { publicInterest2021 } from '../statutes/public-interest-2021.ts'
import { publicInterestInterpretation2020 } from '../statutes/public-interest-interpretation-2020.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import type { Definition } from './procedure.ts'
import {
  AGENCIES,
  CHIEF,
  closing,
  fieldFact,
  PIL_HANDLERS,
  type PresuitPaper,
  presuitPaperOn,
  suspendedStage,
  suspendedTime,
  suspensionActs,
} from './public-interest-acts.ts'
import { deskOf, handsOf, headsOf, party, receiptClock, request, step } from './request-acts.ts'
import { ARRIVED, RECEIPT, serviceActs, signForReply } from './service-acts.ts'
import { answersFact, CHIEF_OR_COMMITTEE, checksFact, urge } from './suggestion-acts.ts'

const perform = [cite(publicInterestInterpretation2020, '21')]
const make = [cite(publicInterest2021, '74'), cite(publicInterest2021, '75')]
const deliver = [cite(publicInterest2021, '76')]
const upward = [cite(publicInterest2021, '75')]
const follow = [cite(publicInterest2021, '77')]
const end = [cite(publicInterest2021, '79')]
const ANSWERED = ['replied', 'reply-received', 'checked']
const DONE = ['withdrawn', 'closed', 'to-suit']

/** The definition under one name of the paper: a new name is a new version with its own day. */
export const presuitProcedure = (day: string, { form }: PresuitPaper): Definition =>
  request({
    id: 'public-interest-suggestion',
    version: day,
    title: words('行政公益诉讼诉前检察建议', 'Public-interest suggestion before a suit'),
    basis: [...perform, ...make],
    parties: {
      issuer: party('procuratorate', '检察院', 'Procuratorate'),
      recipient: party(AGENCIES, '行政机关', 'Organ'),
    },
    stages: {
      replied: { title: words('已书面回复', 'Replied') },
      'reply-received': { title: words('已收到回复', 'Reply received') },
      ...suspendedStage,
      checked: { title: words('已核查', 'Verified') },
      closed: { title: words('已终结', 'Closed'), end: true },
      'to-suit': { title: words('转审查起诉', 'Suit to be decided'), end: true },
    },
    withdraw: { posts: ['handling-prosecutor'] },
    acts: {
      serve: step(
        words('发出诉前检察建议', 'Issue the suggestion'),
        'issuer',
        ['handling-prosecutor'],
        [],
        {
          field: fieldFact(),
          points: fact.points('建议的具体内容', 'What is asked', must),
          harm: fact.text('公益受侵害的事实', 'Harm to the public interest', must),
          number: fact.text('文号', 'Document number'),
          aboutPersonnel: fact.flag('涉及执法人员个人', 'About named officers'),
        },
        make,
        {
          opening: true,
          to: 'served',
          served: true,
          paper: { form, required: true },
          checkedBy: 'case-management',
          decision: CHIEF_OR_COMMITTEE,
        },
      ),
      ...serviceActs({
        sender: 'issuer',
        recipient: 'recipient',
        senderPosts: ['handling-prosecutor', 'case-management'],
        deskPosts: deskOf(AGENCIES),
        opening: 'serve',
        basis: deliver,
      }),
      'file-with-superior': step(
        words('报上一级检察院备案', 'File with the next higher procuratorate'),
        'issuer',
        ['handling-prosecutor', 'case-management'],
        [...ARRIVED, 'suspended', ...ANSWERED],
        { note: fact.text('备案说明', 'Note') },
        upward,
      ),
      'state-urgent': step(
        words('告知紧急情形，十五日内书面回复', 'State urgency: reply in fifteen days'),
        'issuer',
        PIL_HANDLERS,
        ARRIVED,
        {
          harm: fact.text('损害继续扩大等紧急情形', 'Why it is urgent', must),
          fromOn: fact.date(
            '行政机关收到检察建议书（载明紧急情形）或者本告知的日期',
            'Organ received the letter (stating urgency) or this notice on',
            {
              ...must,
              ...past,
              notBefore: 'serve.on',
            },
          ),
        },
        perform,
        { served: true },
      ),
      'ask-suspension': step(
        words('说明客观障碍，申请中止', 'State an obstacle and ask for suspension'),
        'recipient',
        handsOf(AGENCIES),
        ARRIVED,
        {
          reason: fact.text('客观障碍和已采取的措施', 'Obstacle, and what was done', must),
          endsOn: fact.date('预计消除日期', 'Expected to end on', { future: true }),
        },
        [cite(publicInterest2021, '78')],
        { repeat: 'many', served: true },
      ),
      ...suspensionActs('issuer', ARRIVED, 'received'),
      reply: {
        ...step(
          words('依法履职并书面回复', 'Perform and reply in writing'),
          'recipient',
          handsOf(AGENCIES),
          [...ARRIVED, 'suspended'],
          {
            answers: answersFact(),
            measures: fact.text('整改措施和结果', 'Measures and results', must),
            number: fact.text('文号', 'Document number'),
          },
          perform,
          { to: 'replied', repeat: 'many', served: true, paper: { form: 'organ-reply', required: true }, decision: headsOf(AGENCIES) },
        ),
      },
      'sign-for-reply': signForReply('issuer', ['case-management'], perform),
      urge: urge('perform', ARRIVED, follow),
      verify: step(
        words('核查履职情况', 'Verify'),
        'issuer',
        PIL_HANDLERS,
        ANSWERED,
        { checks: checksFact(), note: fact.text('核查情况', 'What was found', must) },
        follow,
        { to: 'checked', repeat: 'many' },
      ),
      close: closing(
        'issuer',
        ['checked'],
        words('终结案件', 'Close'),
        {
          performed: words('行政机关已依法履职，公益得到保护', 'Performed; public interest protected'),
          other: words('其他应当终结的情形', 'Other ground'),
        },
        end,
      ),
      'to-suit': step(
        words('仍未依法履职，转审查起诉', 'Not performed: suit to be decided'),
        'issuer',
        ['handling-prosecutor'],
        ['checked'],
        { reason: fact.text('理由', 'Reasons', must) },
        [cite(publicInterest2021, '81')],
        { to: 'to-suit', decision: CHIEF },
      ),
      'to-suit-unanswered': step(
        words('逾期不回复也未整改，转审查起诉', 'Neither answered nor corrected: suit to be decided'),
        'issuer',
        ['handling-prosecutor'],
        ARRIVED,
        { verified: fact.text('核查情况', 'What verification showed', must), reason: fact.text('理由', 'Reasons', must) },
        [cite(publicInterest2021, '82')],
        {
          to: 'to-suit',
          decision: CHIEF,
          needs: [guard.afterDue('perform', words('两个月整改期限未届满', 'The two months have not run out'), perform)],
        },
      ),
    },
    clocks: {
      serving: {
        title: words('批准之日起三日内送达', 'Served in three days after approval'),
        period: { rule: 'D-GA-SERVE' },
        start: ['serve.decidedOn'],
        by: 'issuer',
        met: ['serve'],
        basis: deliver,
      },
      filing: {
        title: words('送达之日起五日内备案', 'Filed upward in five days'),
        period: { rule: 'D-GA-REC' },
        start: RECEIPT,
        by: 'issuer',
        met: ['file-with-superior'],
        mootIn: ['withdrawn'],
        basis: upward,
      },
      perform: receiptClock(words('两个月内履职并书面回复', 'Perform and reply in two months'), 'D-GA-PERF', ['reply'], perform, {
        mootIn: DONE,
        suspended: suspendedTime,
        missed: 'to-suit-unanswered',
      }),
      'urgent-reply': {
        title: words('紧急情形十五日内书面回复', 'Reply in fifteen days, urgent harm'),
        period: { rule: 'D-GA-URG' },
        start: ['state-urgent.fromOn'],
        by: 'recipient',
        met: ['reply'],
        mootIn: DONE,
        basis: perform,
      },
    },
    leadsTo: ['administrative-public-interest-suit'],
  })

export const publicInterestSuggestion = presuitProcedure('2021-07-01', presuitPaperOn('2021-07-01'))
