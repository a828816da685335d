/** What goes with a suggestion from its service to its end: announcement, copies, visits, rectification, urging, escalation, change (law sheet JY-XG, JY-CC, JY-FU, JY-FB, JY-ESC, JY-WD). */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { DESK, RIGHT, SILENT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec } from './procedure.ts'
import { ARRIVED } from './service-acts.ts'
import { CHIEF_OR_COMMITTEE, checksFact, decidedFacts } from './suggestion-acts.ts'

const article = (number: keyof typeof suggestionRules2019.articles): Citation[] => [cite(suggestionRules2019, number)]
const CHIEF: PostId[] = ['chief-procurator']
const byHandler: Pick<ActSpec, 'by' | 'posts'> = { by: 'issuer', posts: ['handling-prosecutor'] }

/** Who else may be told of a suggestion (art 20) and to whom an unheeded one is reported (art 25). */
export const BODIES: Record<string, Words> = {
  'higher-procuratorate': words('上一级检察院', 'Higher procuratorate'),
  superior: words('被建议单位的上级机关、行政主管部门', 'Superior organ or competent department of the recipient'),
  industry: words('行业自律组织', 'Self-governing body of the trade'),
  committee: words('同级党委', 'Party committee at the same level'),
  congress: words('同级人大', 'People’s congress at the same level'),
  government: words('同级政府', 'Government at the same level'),
  discipline: words('纪检监察机关', 'Discipline and supervision organ'),
}

/** Delivery by announcement, where the receiver agrees; without that agreement the letter is served in writing (art 18). */
export const announcementActs = (deskPosts: PostId[]): Record<string, ActSpec> => ({
  'propose-announcement': {
    title: words('约定宣告送达', 'Propose delivery by announcement'),
    ...byHandler,
    when: ['served'],
    facts: {
      heldOn: fact.date('拟宣告日期', 'Proposed day', { ...must, future: true }),
      place: fact.text('地点', 'Place', must),
      invited: fact.people('拟邀请人员', 'To be invited', {
        help: words('人大代表、政协委员、特约检察员、人民监督员等', 'Deputies, members of the consultative conference, supervisors'),
      }),
    },
    basis: article('18'),
  },
  'answer-announcement': {
    title: words('答复是否同意宣告送达', 'Agree to the announcement or not'),
    by: 'recipient',
    posts: deskPosts,
    when: ['served'],
    facts: {
      answer: fact.code(
        '答复',
        'Answer',
        { agreed: words('同意', 'Agreed'), declined: words('不同意，书面送达', 'Not agreed: serve in writing') },
        must,
      ),
    },
    needs: [guard.done('propose-announcement', words('检察院尚未提出宣告送达', 'No announcement has been proposed'), article('18'))],
    basis: article('18'),
  },
  announce: {
    title: words('宣告送达', 'Announce and deliver'),
    ...byHandler,
    when: ['served'],
    to: 'declared',
    noClock: DESK,
    facts: {
      announcedOn: fact.date('宣告日期', 'Announced on', { ...must, ...past, notBefore: 'serve.on' }),
      attended: fact.people('到场人员', 'Present', must),
      heard: fact.text('示证、说理及被建议单位意见', 'Evidence shown, reasons, what the recipient said', must),
    },
    paper: { form: 'announcement-record', required: true },
    attachments: true,
    needs: [
      {
        rule: 'fact-is',
        fact: 'answer-announcement.answer',
        is: ['agreed'],
        says: words('宣告送达须经被建议单位同意', 'Delivery by announcement needs the agreement of the recipient'),
        basis: article('18'),
      },
    ],
    basis: article('18'),
  },
})

/** Copies to other bodies, and the notes of every follow-up (arts 20, 24). */
export const accompanyingActs = (when: string[]): Record<string, ActSpec> => ({
  copy: {
    title: words('抄送有关机关', 'Copy to another body'),
    by: 'issuer',
    posts: ['handling-prosecutor', 'case-management'],
    when,
    repeat: 'many',
    facts: {
      target: fact.code('抄送对象', 'Copied to', BODIES, must),
      name: fact.text('抄送机关名称', 'Name of the body', must),
      ...decidedFacts(CHIEF),
    },
    decision: CHIEF,
    attachments: true,
    basis: article('20'),
  },
  'follow-up': {
    title: words('跟踪了解、督促落实', 'Follow up'),
    ...byHandler,
    when: when.filter(stage => stage !== 'served' && stage !== 'returned'),
    repeat: 'many',
    facts: {
      way: fact.code(
        '方式',
        'Way',
        {
          inquiry: words('询问', 'Inquiry'),
          visit: words('走访', 'Visit'),
          consultation: words('不定期会商', 'Consultation'),
          meeting: words('召开联席会议', 'Joint meeting'),
        },
        must,
      ),
      record: fact.text('情况记录', 'Record', must),
    },
    paper: { form: 'tracking-record' },
    attachments: true,
    basis: article('24'),
  },
})

/** The receiving house's own work on the suggestion: passing it on, a plan, the issuer's view of the plan, reports of what was done. */
export const rectificationActs = (desk: PostId[], handlers: PostId[], heads: PostId[], answered: string[]): Record<string, ActSpec> => ({
  assign: {
    title: words('分办', 'Pass on for handling'),
    by: 'recipient',
    posts: desk,
    when: ARRIVED,
    repeat: 'many',
    facts: { division: fact.text('承办部门', 'Handling division', must), handlers: fact.people('承办人', 'Handled by') },
    basis: article('19'),
  },
  'send-plan': {
    title: words('送交整改方案，听取意见', 'Send the plan of rectification for comment'),
    by: 'recipient',
    posts: handlers,
    when: [...ARRIVED, 'escalated'],
    repeat: 'many',
    facts: {
      plan: fact.text('整改方案', 'Plan', must),
      finishBy: fact.date('计划完成日期', 'To be finished by', { future: true }),
      ...decidedFacts(heads),
    },
    decision: heads,
    attachments: true,
    basis: article('19'),
  },
  'comment-plan': {
    title: words('对整改方案提出意见', 'Comment on the plan'),
    ...byHandler,
    when: [...ARRIVED, 'escalated'],
    repeat: 'many',
    facts: { comment: fact.text('意见', 'Comment', must) },
    needs: [guard.done('send-plan', words('对方尚未送交整改方案', 'No plan has been sent'), article('24'))],
    basis: article('24'),
  },
  'report-progress': {
    title: words('整改报告', 'Report on the rectification'),
    by: 'recipient',
    posts: handlers,
    when: [...answered, 'assessed', 'escalated'],
    repeat: 'many',
    facts: {
      done: fact.text('已完成的整改', 'What has been done', must),
      remaining: fact.text('未完成事项和时限', 'What remains, and by when'),
      ...decidedFacts(heads),
    },
    paper: { form: 'rectification-report', required: true },
    decision: heads,
    attachments: true,
    basis: article('19'),
  },
})

const REASONS_KNOWN = words('有正当理由的，不得报告或者通报', 'Not where there are justified reasons')

/** The issuer examines the answer point by point, as often as new reports come (art 24). */
export const assessmentActs = (answered: string[]): Record<string, ActSpec> => ({
  assess: {
    title: words('评估落实情况', 'Assess what was done'),
    ...byHandler,
    when: [...answered, 'assessed', 'escalated'],
    to: 'assessed',
    repeat: 'many',
    noClock: SILENT,
    facts: {
      checks: checksFact(),
      overall: fact.code(
        '总体评估',
        'Overall',
        {
          done: words('已落实', 'Done'),
          partly: words('部分落实', 'Partly done'),
          'not-done': words('未落实', 'Not done'),
          'reasons-accepted': words('不采纳理由成立', 'Reasons for not adopting accepted'),
        },
        must,
      ),
      note: fact.text('评估意见', 'Opinion', must),
    },
    basis: article('24'),
  },
})

/** Looking back later, urging what is still open, and closing (arts 24, 25, 28). */
export const aftermathActs = (): Record<string, ActSpec> => ({
  'look-back': {
    title: words('回头看', 'Look back'),
    ...byHandler,
    when: ['assessed', 'escalated'],
    repeat: 'many',
    facts: {
      visitedOn: fact.date('回访日期', 'Visited on', { ...must, ...past }),
      result: fact.code(
        '回访结果',
        'Result',
        {
          lasting: words('整改到位、未反弹', 'Lasting'),
          partial: words('尚未全部到位', 'Not complete yet'),
          relapsed: words('问题反弹', 'Relapsed'),
        },
        must,
      ),
      record: fact.text('情况记录', 'Record', must),
    },
    paper: { form: 'tracking-record' },
    attachments: true,
    basis: article('24'),
  },
  'urge-rectification': {
    title: words('督促整改', 'Urge rectification'),
    ...byHandler,
    when: ['assessed', 'escalated'],
    repeat: 'many',
    facts: { text: fact.text('督促内容', 'Text', must) },
    attachments: true,
    basis: [...article('24'), ...article('25')],
  },
  close: {
    title: words('办结', 'Close'),
    ...byHandler,
    when: ['assessed', 'escalated'],
    to: 'closed',
    noClock: SILENT,
    facts: { note: fact.text('说明', 'Note') },
    basis: [...article('24'), ...article('28')],
  },
})

const escalation = (title: Words, when: string[], needs: ActSpec['needs'] = []): ActSpec => ({
  title,
  ...byHandler,
  when,
  to: 'escalated',
  repeat: 'many',
  noClock: RIGHT,
  facts: {
    target: fact.code('报告或者通报对象', 'Told to', BODIES, must),
    account: fact.text('督促经过和未整改情况', 'The urging, and what was not done', must),
    justified: fact.code(
      '对方有无正当理由',
      'Justified reasons',
      { none: words('没有正当理由', 'None'), some: words('有正当理由', 'There are') },
      must,
    ),
    ...decidedFacts(CHIEF),
  },
  paper: { form: 'report-letter', required: true },
  decision: CHIEF,
  attachments: true,
  needs: [guard.ownFactIs('justified', ['none'], REASONS_KNOWN, article('25')), ...needs],
  basis: article('25'),
})

const urgedFirst = (act: string) => guard.done(act, words('须经督促', 'Urging comes first'), article('25'))

/** Reporting upward: only after urging, only without justified reasons, only by decision of the chief procurator; never by itself (art 25). */
export const escalationActs = (urgent: boolean): Record<string, ActSpec> => ({
  'escalate-unanswered': escalation(
    words('经督促仍不回复，报告或者通报', 'Unanswered after urging: report'),
    [...ARRIVED, 'escalated'],
    [urgedFirst('urge')],
  ),
  ...(urgent
    ? {
        'escalate-urgent': escalation(
          words('紧急建议经督促仍不回复，报告或者通报', 'Urgent and unanswered after urging: report'),
          ARRIVED,
          [urgedFirst('urge-urgent')],
        ),
      }
    : {}),
  'escalate-unrectified': escalation(
    words('经督促仍不整改，报告或者通报', 'Not rectified after urging: report'),
    ['assessed', 'escalated'],
    [urgedFirst('urge-rectification')],
  ),
})

const causes = {
  'own-finding': words('本院发现不当', 'Own finding'),
  'superior-order': words('上级检察院指令', 'Ordered by the higher procuratorate'),
  'objection-upheld': words('异议成立', 'Objection upheld'),
}

/** Change or withdrawal, told to the recipient and to whoever got a copy (art 22). */
export const revisionActs = (when: string[]): Record<string, ActSpec> => {
  const facts = {
    cause: fact.code('原因', 'Cause', causes, must),
    reason: fact.text('理由', 'Reasons', must),
    toldTo: fact.text('同时告知的原抄送单位', 'Bodies that had a copy and are told'),
    ...decidedFacts(CHIEF_OR_COMMITTEE),
  }
  const common: Omit<ActSpec, 'title' | 'when' | 'facts'> = {
    ...byHandler,
    paper: { form: 'change-decision', required: true },
    decision: CHIEF_OR_COMMITTEE,
    served: true,
    attachments: true,
    basis: article('22'),
  }
  return {
    change: {
      ...common,
      title: words('变更检察建议', 'Change the suggestion'),
      when,
      repeat: 'many',
      facts: {
        change: fact.text('变更内容', 'What is changed', {
          ...must,
          help: words('建议事项增减的，应撤回后另行提出', 'To add or drop a point, withdraw and issue a new one'),
        }),
        ...facts,
      },
    },
    withdraw: {
      ...common,
      title: words('撤回检察建议', 'Withdraw the suggestion'),
      when: [...when, 'served', 'returned'],
      to: 'withdrawn',
      noClock: SILENT,
      facts,
    },
  }
}
