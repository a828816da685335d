/** A higher procuratorate takes a case over or assigns one down with a limit (law sheet P08): opinion back, decision above, no second assignment. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { betweenProcuratorates } from './between-procuratorates.ts'
import { RIGHT, SILENT } from './clockless.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { ARRIVED } from './service-acts.ts'
import { CHIEF_OR_COMMITTEE, decidedFacts, urge } from './suggestion-acts.ts'

const takes = [cite(civilSupervision2021, '41')]
const assigns = [cite(civilSupervision2021, '42')]
const reviewed = [
  ...assigns,
  cite(
    civilSupervision2021,
    '107',
    words('不服上级复议裁定的案件按此条处理', 'Cases against a higher court’s reconsideration follow this article'),
  ),
]

export const caseTransfer = betweenProcuratorates({
  id: 'case-transfer',
  version: '2021-09-01',
  title: words('提办、交办监督案件', 'Taking over or assigning a case'),
  basis: [...takes, ...assigns],
  sender: words('上一级检察院', 'Next higher procuratorate'),
  recipient: words('下一级检察院', 'Procuratorate below'),
  above: 'issuer',
  serve: {
    title: words('提办或者交办', 'Take over or assign'),
    facts: {
      way: fact.code(
        '方式',
        'Way',
        { 'take-over': words('提办（上级办理下级案件）', 'Taken over'), assign: words('交办（限期办理）', 'Assigned down') },
        must,
      ),
      caseNumbers: fact.caseNumbers('所涉案件', 'Cases concerned', must),
      reason: fact.text('理由和要求', 'Reasons and what is asked', must),
      limit: fact.date('交办限定的日期', 'Limit set', { future: true }),
      assignedBefore: fact.code(
        '案件是否由更上一级交办而来',
        'Was it assigned to this house from above',
        { no: words('不是', 'No'), yes: words('是', 'Yes') },
        must,
      ),
      number: fact.text('文号', 'Document number'),
      aboutPersonnel: fact.flag('涉及个人', 'About named persons'),
    },
    paper: { form: 'case-assignment-notice', required: true },
    needs: [
      guard.ownFactNeeds('way', ['assign'], 'limit', words('交办应当限定期限', 'An assignment sets a limit'), assigns),
      guard.ownFactIs('assignedBefore', ['no'], words('交办的案件不得再交办', 'What was assigned is not assigned on'), assigns),
    ],
    basis: [...takes, ...assigns],
  },
  stages: {
    'file-sent': { title: words('案卷已移送上级', 'File sent up') },
    reported: { title: words('已提出处理意见，待上级决定', 'Opinion reported, decision above') },
  },
  acts: {
    'hand-file-over': {
      title: words('移送案卷', 'Hand the file over'),
      by: 'recipient',
      posts: ['handling-prosecutor', 'case-management'],
      when: ARRIVED,
      to: 'file-sent',
      noClock: SILENT,
      facts: { note: fact.text('移送情况', 'What was sent', must) },
      attachments: true,
      served: true,
      needs: [
        {
          rule: 'fact-is',
          fact: 'serve.way',
          is: ['take-over'],
          says: words('提办的案件才移送案卷', 'Only for a case taken over'),
          basis: takes,
        },
      ],
      basis: takes,
    },
    report: {
      title: words('报送处理意见', 'Report the opinion'),
      by: 'recipient',
      posts: ['handling-prosecutor'],
      when: ARRIVED,
      to: 'reported',
      facts: {
        proposal: fact.code(
          '处理意见',
          'Proposal',
          {
            measure: words('应当监督', 'Supervise'),
            'not-supported': words('不支持监督申请', 'Not supported'),
            terminate: words('终结审查', 'Terminate'),
            'higher-wrong': words('上级法院裁定错误，提请上级监督', 'The higher court’s ruling is wrong: superior to supervise'),
          },
          must,
        ),
        reason: fact.text('理由', 'Reasons', must),
        ...decidedFacts(CHIEF_OR_COMMITTEE),
      },
      decision: CHIEF_OR_COMMITTEE,
      attachments: true,
      served: true,
      needs: [
        {
          rule: 'fact-is',
          fact: 'serve.way',
          is: ['assign'],
          says: words('交办的案件才报送意见', 'Only for a case assigned'),
          basis: assigns,
        },
      ],
      basis: reviewed,
    },
    urge: urge('limit', ARRIVED, assigns),
    decide: {
      title: words('上级作出决定', 'The superior decides'),
      by: 'issuer',
      posts: ['handling-prosecutor'],
      when: ['reported'],
      to: 'closed',
      noClock: words('在法定审查期限内决定，期限在监督案件中计算', 'Within the period of review, which runs in the case itself'),
      facts: { outcome: fact.text('决定', 'Decision', must), ...decidedFacts(CHIEF_OR_COMMITTEE) },
      decision: CHIEF_OR_COMMITTEE,
      attachments: true,
      served: true,
      basis: reviewed,
    },
    'recall-assignment': {
      title: words('逾期未报，收回自办', 'Not reported in time: taken back'),
      by: 'issuer',
      posts: ['handling-prosecutor'],
      when: ARRIVED,
      to: 'closed',
      noClock: RIGHT,
      facts: { reason: fact.text('理由', 'Reasons', must) },
      needs: [guard.afterDue('limit', words('限定的日期未到', 'The limit has not passed'), assigns)],
      basis: [
        cite(
          civilSupervision2021,
          '41',
          words('收回自办条文未写；上级可以办理下级案件', 'Taking it back is not in the text; the superior may handle cases below'),
        ),
      ],
    },
  },
  clocks: {
    limit: {
      title: words('交办限定的日期', 'Limit set in the assignment'),
      period: { dateFact: 'serve.limit' },
      start: ['serve.limit'],
      by: 'recipient',
      met: ['report'],
      mootIn: ['withdrawn', 'closed', 'file-sent'],
      missed: 'urge',
      basis: assigns,
    },
  },
  closeFrom: ['file-sent'],
  leadsTo: ['civil-judgment-case', 'administrative-judgment-case', 'enforcement-supervision-case', 'administrative-supervision-case'],
})
