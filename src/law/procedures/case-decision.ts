/** Decisions that end the review of a supervision case (law sheet P13, P15, P16, P18): suggestion, not supported, terminated, superior asked. */
import { words } from '#kernel/words.ts'
import type { CaseLaw } from './case-law.ts'
import { POWER_LIST } from './case-review.ts'
import { DESK, SILENT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec, ClockSpec, StageSpec } from './procedure.ts'
import { CHIEF_OR_COMMITTEE, decidedFacts } from './suggestion-acts.ts'

export const decisionStages: Record<string, StageSpec> = {
  'suggestion-decided': { title: words('已决定提出检察建议，待送出', 'Suggestion decided, to be sent') },
  'not-supported': { title: words('已决定不支持，待送达', 'Not supported, to be sent') },
  terminated: { title: words('已决定终结审查', 'Terminated') },
  'superior-requested': { title: words('已提请上级监督', 'Higher procuratorate asked') },
  concluded: { title: words('已作出处理，待归档', 'Concluded, to be filed') },
  closed: { title: words('已办结', 'Closed'), end: true },
}

const handler: Pick<ActSpec, 'by' | 'posts'> = { by: 'procuratorate', posts: ['handling-prosecutor'] }

const reportReviewAct = (law: CaseLaw): ActSpec => ({
  title: words('审查终结报告', 'Review report'),
  ...handler,
  when: ['reviewing'],
  repeat: 'many',
  facts: { proposal: fact.text('处理意见', 'Proposal', must) },
  attachments: true,
  basis: law.report,
})

const decideSuggestionAct = (law: CaseLaw): ActSpec => ({
  title: words('决定提出检察建议', 'Decide on a suggestion'),
  ...handler,
  when: ['reviewing'],
  to: 'suggestion-decided',
  facts: {
    ...decidedFacts(CHIEF_OR_COMMITTEE),
    kind: fact.code(
      '建议对象',
      'To whom',
      {
        court: words('同级法院（执行活动）', 'Court, about enforcement'),
        personnel: words('同级法院（执行人员）', 'Court, about personnel'),
        organ: words('国家机关', 'State organ'),
      },
      must,
    ),
  },
  decision: CHIEF_OR_COMMITTEE,
  basis: law.suggestion,
})

const checkOutgoingAct = (law: CaseLaw): ActSpec => ({
  title: words('案管审核移送材料', 'Case management checks what goes out'),
  by: 'procuratorate',
  posts: ['case-management'],
  when: ['suggestion-decided'],
  repeat: 'many',
  facts: {
    result: fact.code(
      '审核结果',
      'Result',
      { complete: words('规范、齐备', 'In order'), incomplete: words('退回补正', 'To be corrected') },
      must,
    ),
    note: fact.text('说明', 'Note'),
  },
  needs: [
    guard.otherPersonThan(
      'decide-suggestion',
      words('办理与案件管理不得为同一人', 'Handling and case management are never one person'),
      law.outgoing,
    ),
  ],
  basis: law.outgoing,
})

const suggestionServedAct = (law: CaseLaw): ActSpec => ({
  title: words('检察建议书连同案卷已送出', 'Suggestion and file sent'),
  ...handler,
  when: ['suggestion-decided'],
  to: 'concluded',
  facts: { number: fact.text('文号', 'Document number', must), note: fact.text('说明', 'Note') },
  needs: [
    guard.done('check-outgoing', words('送出前须经案管审核', 'Case management must check it first'), law.outgoing),
    {
      rule: 'fact-is',
      fact: 'check-outgoing.result',
      is: ['complete'],
      says: words('案管审核意见为退回补正', 'Case management sent it back for correction'),
      basis: law.outgoing,
    },
  ],
  basis: law.suggestion,
})

const suggestionActs = (law: CaseLaw): Record<string, ActSpec> => ({
  'report-review': reportReviewAct(law),
  'decide-suggestion': decideSuggestionAct(law),
  'check-outgoing': checkOutgoingAct(law),
  'suggestion-served': suggestionServedAct(law),
})

const notSupportAct = (law: CaseLaw): ActSpec => ({
  title: words('决定不支持监督申请', 'Decide not to support the application'),
  ...handler,
  when: ['reviewing'],
  to: 'not-supported',
  facts: { reason: fact.text('理由', 'Reasons', must), ...decidedFacts(POWER_LIST) },
  decision: POWER_LIST,
  needs: [
    guard.done(
      'apply',
      words('依职权启动的案件不作不支持决定，应终结审查', 'An ex officio case is terminated, never “not supported”'),
      law['not-supported'],
    ),
  ],
  basis: law['not-supported'],
})

const sendNotSupportedAct = (law: CaseLaw): ActSpec => ({
  title: words('发送不支持监督申请决定书并释法说理', 'Send the decision and explain it'),
  ...handler,
  when: ['not-supported'],
  to: 'concluded',
  facts: { recipients: fact.people('受送达人', 'Sent to', must), explained: fact.text('释法说理情况', 'How it was explained') },
  paper: { form: 'not-supported-decision', required: true },
  attachments: true,
  basis: law['not-supported'],
})

const terminateAct = (law: CaseLaw): ActSpec => ({
  title: words('决定终结审查', 'Decide to terminate'),
  ...handler,
  when: ['reviewing', 'suspended'],
  to: 'terminated',
  facts: {
    ground: fact.code(
      '事由',
      'Ground',
      {
        corrected: words('法院已经纠正', 'The court has corrected it'),
        withdrawn: words('申请人撤回', 'Applicant withdrew'),
        settled: words('和解协议中放弃申请监督', 'Waived in a settlement'),
        'no-heir': words('申请人死亡，无继承人或者继承人放弃', 'Death, no heir or waived'),
        'no-successor': words('组织终止，无承受人或者承受人放弃', 'Entity ended, no successor or waived'),
        'not-acceptable': words('发现不符合受理条件', 'Found not acceptable'),
        'no-measure': words('依职权案件不需要采取监督措施', 'Ex officio, no measure needed'),
        other: words('其他应当终结的情形', 'Other'),
      },
      must,
    ),
    noHarm: fact.text('不损害国家、社会公共利益和他人权益的说明', 'Why no public or third-party interest is harmed'),
    reason: fact.text('理由', 'Reasons', must),
    tellParties: fact.code(
      '是否需要通知当事人',
      'Must the parties be told',
      { yes: words('需要', 'Yes'), no: words('不需要', 'No') },
      must,
    ),
    ...decidedFacts(POWER_LIST),
  },
  paper: { form: 'termination-decision', required: true },
  decision: POWER_LIST,
  needs: [
    guard.ownFactNeeds(
      'ground',
      ['withdrawn', 'settled'],
      'noHarm',
      words(
        '撤回、和解终结的，须说明不损害公共利益和他人权益',
        'Ending on withdrawal or settlement needs a statement that nobody else is harmed',
      ),
      law.terminate,
    ),
  ],
  basis: law.terminate,
})

const sendTerminationAct = (law: CaseLaw): ActSpec => ({
  title: words('发送终结审查决定书', 'Send the decision'),
  ...handler,
  when: ['terminated'],
  to: 'concluded',
  noClock: SILENT,
  facts: { recipients: fact.people('受送达人', 'Sent to', must) },
  paper: { form: 'termination-decision' },
  attachments: true,
  basis: law.terminate,
})

const requestSuperiorAct = (law: CaseLaw): ActSpec => ({
  title: words('提请上级检察院监督', 'Ask the higher procuratorate'),
  ...handler,
  when: ['reviewing'],
  to: 'superior-requested',
  facts: { reason: fact.text('理由', 'Reasons', must), ...decidedFacts(CHIEF_OR_COMMITTEE) },
  decision: CHIEF_OR_COMMITTEE,
  attachments: true,
  basis: law.superior,
})

const superiorAnsweredAct = (law: CaseLaw): ActSpec => ({
  title: words('上级检察院的处理', 'What the higher procuratorate decided'),
  ...handler,
  when: ['superior-requested'],
  toBy: { fact: 'outcome', stages: { handles: 'concluded', back: 'reviewing' } },
  noClock: SILENT,
  facts: {
    outcome: fact.code(
      '结果',
      'Outcome',
      { handles: words('由上级监督', 'The superior takes it'), back: words('退回继续审查', 'Sent back for review') },
      must,
    ),
    note: fact.text('说明', 'Note'),
  },
  attachments: true,
  basis: law.superior,
})

const notifyPartiesAct = (law: CaseLaw): ActSpec => ({
  title: words('发送通知书', 'Notify the parties'),
  ...handler,
  when: ['suggestion-decided', 'superior-requested', 'terminated', 'concluded'],
  repeat: 'many',
  facts: { recipients: fact.people('受通知人', 'Told to', must), servedOn: fact.date('送达日期', 'Served on', past) },
  paper: { form: 'party-notice' },
  attachments: true,
  basis: law.suggestion,
})

const closeAct = (law: CaseLaw): ActSpec => ({
  title: words('办结归档', 'Close'),
  ...handler,
  when: ['concluded', 'terminated'],
  to: 'closed',
  noClock: DESK,
  facts: { told: fact.flag('已告知控申部门', 'Intake desk told of the result'), note: fact.text('说明', 'Note') },
  basis: law.report,
})

const endingActs = (law: CaseLaw): Record<string, ActSpec> => ({
  'not-support': notSupportAct(law),
  'send-not-supported': sendNotSupportedAct(law),
  terminate: terminateAct(law),
  'send-termination': sendTerminationAct(law),
  'request-superior': requestSuperiorAct(law),
  'superior-answered': superiorAnsweredAct(law),
  'notify-parties': notifyPartiesAct(law),
  close: closeAct(law),
})

export const decisionActs = (law: CaseLaw): Record<string, ActSpec> => ({ ...suggestionActs(law), ...endingActs(law) })

const within = (zh: string, en: string, rule: string, from: string, act: string, basis: ClockSpec['basis']): ClockSpec => ({
  title: words(zh, en),
  period: { rule },
  start: [from],
  by: 'procuratorate',
  met: [act],
  missed: 'flow-notice',
  basis,
})

/** D17 from the decision to the sending, D16 from the decision to the paper. */
export const decisionClocks = (law: CaseLaw): Record<string, ClockSpec> => ({
  suggestion: within('送出检察建议书', 'Sending the suggestion', 'D17', 'decide-suggestion.decidedOn', 'suggestion-served', law.suggestion),
  'not-supported': within(
    '发送不支持决定书',
    'Sending the not-supported decision',
    'D16',
    'not-support.decidedOn',
    'send-not-supported',
    law['not-supported'],
  ),
})
