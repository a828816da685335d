/** Yearly or thematic analysis of administrative litigation supervision sent to a court or organ (law sheet A14, ADM-ANA); an answer is welcome, not owed. */
import { words } from '#kernel/words.ts'
import { ORGANS } from '../posts/house-kind.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT, SILENT } from './clockless.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must, past } from './fact.ts'
import { procedure } from './procedure.ts'
import { ARRIVED, serviceActs, serviceStages, signForReply } from './service-acts.ts'
import { CHIEF_OR_COMMITTEE, decidedFacts } from './suggestion-acts.ts'

const sends = [cite(administrativeSupervision2021, '121'), cite(administrativeSupervision2021, '122')]

export const analysisReport = procedure({
  id: 'analysis-report',
  version: '2021-09-01',
  kind: 'shared',
  title: words('年度或者专题分析报告', 'Yearly or thematic analysis'),
  basis: sends,
  parties: {
    issuer: { kind: 'procuratorate', title: words('检察院', 'Procuratorate') },
    recipient: { kind: ['court', ...ORGANS], title: words('接收通报的法院或者行政机关', 'Court or organ told') },
  },
  keeper: 'issuer',
  sealed: 'if-personnel',
  stages: {
    ...serviceStages,
    replied: { title: words('已反馈', 'Answered') },
    'reply-received': { title: words('已收到反馈', 'Answer received') },
    closed: { title: words('已办结', 'Closed'), end: true },
    withdrawn: { title: words('已撤回', 'Withdrawn'), end: true },
  },
  acts: enterableFromScan(
    {
      serve: {
        title: words('通报分析报告', 'Send the analysis'),
        by: 'issuer',
        posts: ['handling-prosecutor', 'department-head'],
        opening: true,
        when: [],
        to: 'served',
        noClock: SILENT,
        facts: {
          kind: fact.code('类型', 'Kind', { yearly: words('年度分析', 'Yearly'), thematic: words('专题分析', 'Thematic') }, must),
          from: fact.date('统计期间起', 'Period from', { ...must, ...past }),
          until: fact.date('统计期间止', 'Period until', { ...must, ...past }),
          findings: fact.text('主要情况和问题', 'What was found', must),
          number: fact.text('文号', 'Document number'),
          aboutPersonnel: fact.flag('涉及个人', 'About named persons'),
          ...decidedFacts(CHIEF_OR_COMMITTEE),
        },
        paper: { form: 'analysis-report', required: true },
        decision: CHIEF_OR_COMMITTEE,
        served: true,
        attachments: true,
        basis: sends,
      },
      'report-above': {
        title: words('报告党委、人大', 'Report to the Party committee and the people’s congress'),
        by: 'issuer',
        posts: ['handling-prosecutor', 'department-head'],
        when: ['served', 'returned', ...ARRIVED, 'replied', 'reply-received'],
        repeat: 'many',
        facts: {
          to: fact.code(
            '报告对象',
            'Reported to',
            {
              committee: words('同级党委', 'Party committee'),
              congress: words('同级人大常委会', 'Standing committee of the people’s congress'),
            },
            must,
          ),
          reportedOn: fact.date('报告日期', 'Reported on', { ...must, ...past }),
        },
        attachments: true,
        basis: sends,
      },
      ...serviceActs({
        sender: 'issuer',
        recipient: 'recipient',
        senderPosts: ['handling-prosecutor', 'case-management'],
        deskPosts: ['intake-desk', 'organ-liaison', 'organ-head'],
        opening: 'serve',
        basis: sends,
      }),
      reply: {
        title: words('反馈意见', 'Answer it'),
        by: 'recipient',
        posts: ['adjudication-management', 'division-head', 'vice-president', 'organ-liaison', 'organ-handler', 'organ-head'],
        when: ARRIVED,
        to: 'replied',
        noClock: RIGHT,
        facts: { text: fact.text('反馈内容', 'Answer', must), number: fact.text('文号', 'Document number') },
        served: true,
        attachments: true,
        basis: sends,
      },
      'sign-for-reply': signForReply('issuer', ['case-management'], sends),
      close: {
        title: words('办结', 'Close'),
        by: 'issuer',
        posts: ['handling-prosecutor', 'department-head'],
        when: [...ARRIVED, 'replied', 'reply-received'],
        to: 'closed',
        noClock: SILENT,
        facts: { note: fact.text('说明', 'Note') },
        basis: sends,
      },
      withdraw: {
        title: words('撤回', 'Withdraw'),
        by: 'issuer',
        posts: ['handling-prosecutor', 'department-head'],
        when: ['served', 'returned', ...ARRIVED],
        to: 'withdrawn',
        noClock: RIGHT,
        facts: { reason: fact.text('理由', 'Reasons', must) },
        basis: sends,
      },
    },
    ['report-above'],
  ),
  clocks: {},
  leadsTo: ['class-suggestion'],
})
