/** Joint training, seminar, research, outreach, cultural activity: planned, answered, called, held, papers and attendance kept, result and where it went (law sheet PX-JT). */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { heilongjiangConsultation2024 } from '../statutes/heilongjiang-consultation-2024.ts'
import { RIGHT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { bothSides, LEADERS, namedDay, opened, PLANNERS } from './joint-results-acts.ts'
import { clause } from './local-clause.ts'
import { answer, BOTH, party, replyBy, request, step } from './request-acts.ts'

const basis = [
  clause(frameworkOpinion2024, 'training'),
  clause(frameworkOpinion2024, 'outreach'),
  clause(frameworkOpinion2024, 'culture'),
  clause(heilongjiangConsultation2024, 'exchange'),
]
const use = [clause(heilongjiangConsultation2024, 'use-of-results'), clause(frameworkOpinion2024, 'results')]

const plannedOn = fact.date('计划日期', 'Planned for', { ...must, future: true })
const present = {
  present: fact.people('参加人员', 'Who took part', must),
  count: fact.number('参加人数', 'How many', {
    help: words('名单之外有听众的，填总人数', 'Where there were others than those named: all of them'),
  }),
}

export const jointActivity = request({
  id: 'joint-activity',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('同堂培训、研讨、课题、普法和文化活动', 'Joint training, seminar, research, outreach, culture'),
  basis,
  parties: {
    issuer: party(BOTH, '主办单位', 'Host'),
    recipient: party(BOTH, '共同举办单位', 'House taking part'),
    office: party('joint-office', '联合办公室', 'Joint office', { optional: true }),
  },
  stages: {
    agreed: { title: words('已商定', 'Agreed') },
    refused: { title: words('不参加，已说明理由', 'Declined with reasons'), end: true },
    called: { title: words('已通知', 'Called') },
    held: { title: words('已举办，整理成果', 'Held, results being gathered') },
    closed: { title: words('成果已留存', 'Results kept'), end: true },
    cancelled: { title: words('已取消，已说明理由', 'Cancelled with reasons'), end: true },
  },
  withdraw: { posts: PLANNERS },
  acts: {
    ...opened({
      kind: 'plan',
      title: words('提出活动计划', 'Plan an activity'),
      posts: PLANNERS,
      facts: {
        sort: fact.code(
          '类别',
          'Sort',
          {
            training: words('同堂培训', 'Training'),
            seminar: words('学术研讨', 'Seminar'),
            research: words('联合调研课题', 'Research topic'),
            outreach: words('法治进校园、进社区', 'Outreach'),
            culture: words('文化交流、主题活动', 'Culture'),
          },
          must,
        ),
        title: fact.text('活动名称', 'Title', must),
        plannedOn,
        place: fact.text('地点', 'Place'),
        plan: fact.text('计划（对象、内容、分工）', 'Plan: for whom, what, who does what', must),
        replyBy,
      },
      basis,
      more: { decision: LEADERS, form: 'joint-plan' },
    }),
    reply: answer({
      title: words('答复', 'Answer'),
      posts: PLANNERS,
      agreed: words('共同举办', 'Takes part'),
      refused: words('不参加', 'Declined'),
      decision: LEADERS,
      basis,
    }),
    'call-up': step(
      words('发出通知', 'Call it'),
      'issuer',
      PLANNERS,
      ['agreed', 'called'],
      {
        text: fact.text('通知内容', 'Notice', must),
        plannedOn,
        place: fact.text('地点', 'Place', must),
        submitBy: fact.date('报送材料的日期', 'Papers in by', { future: true }),
      },
      basis,
      { to: 'called', repeat: 'many', served: true, form: 'activity-notice' },
    ),
    postpone: step(
      words('延期', 'Postpone'),
      'issuer',
      PLANNERS,
      ['agreed', 'called'],
      { plannedOn, reason: fact.text('理由', 'Reasons', must) },
      basis,
      { repeat: 'many', served: true },
    ),
    ...bothSides('submit', {
      title: words('报送论文、讲稿或者成果', 'Send in a paper, talk or result'),
      posts: PLANNERS,
      when: ['called', 'held'],
      facts: {
        piece: fact.code(
          '种类',
          'Kind',
          {
            paper: words('论文、调研报告', 'Paper'),
            talk: words('讲稿、课件', 'Talk'),
            material: words('资料', 'Material'),
            result: words('成果', 'Result'),
          },
          must,
        ),
        title: fact.text('题目', 'Title', must),
        author: fact.people('作者', 'Author', must),
        text: fact.text('摘要或者全文', 'Summary or text'),
      },
      basis,
      more: { repeat: 'many' },
    }),
    hold: step(
      words('举办', 'Hold it'),
      'issuer',
      PLANNERS,
      ['called'],
      {
        heldOn: fact.date('举办日期', 'Held on', { ...must, ...past }),
        days: fact.number('天数', 'Days'),
        account: fact.text('举办情况', 'What was done', must),
      },
      basis,
      { to: 'held', served: true },
    ),
    ...bothSides('attend', {
      title: words('登记参加人员', 'Record who took part'),
      posts: PLANNERS,
      when: ['called', 'held'],
      facts: present,
      basis,
      more: { repeat: 'many' },
    }),
    'attend-office': step(
      words('登记参加人员（联合办公室）', 'Record who took part (joint office)'),
      'office',
      ['liaison-officer', 'organ-handler', 'organ-head'],
      ['called', 'held'],
      present,
      basis,
      { repeat: 'many', served: true },
    ),
    result: step(
      words('形成成果', 'Result'),
      'issuer',
      PLANNERS,
      ['held'],
      {
        account: fact.text('成果', 'Result', must),
        becomes: fact.code(
          '转化去向',
          'Where it went',
          {
            kept: words('留存备用', 'Kept'),
            rule: words('规则', 'A rule'),
            document: words('联合文件', 'A joint document'),
            case: words('联合发布的案例', 'A published case'),
          },
          must,
        ),
        became: fact.text('规则、文件、案例的名称', 'Name of the rule, document or case'),
      },
      [...basis, ...use],
      {
        to: 'closed',
        served: true,
        form: 'activity-result',
        needs: [
          guard.done('attend', words('须先登记参加人员', 'Who took part is recorded first'), basis),
          guard.ownFactNeeds(
            'becomes',
            ['rule', 'document', 'case'],
            'became',
            words('已转化的，写明去向', 'Where it went must be named'),
            use,
          ),
        ],
      },
    ),
    ...bothSides('cancel', {
      title: words('取消', 'Cancel'),
      posts: PLANNERS,
      when: ['agreed', 'called'],
      facts: { reason: fact.text('理由', 'Reasons', must) },
      basis,
      more: { to: 'cancelled', noClock: RIGHT },
    }),
  },
  clocks: {
    reply: namedDay(words('希望答复的日期', 'Answer asked for by'), 'plan.replyBy', 'recipient', ['reply'], basis, ['withdrawn']),
  },
  leadsTo: ['joint-document', 'joint-case', 'third-house-invitation'],
})
