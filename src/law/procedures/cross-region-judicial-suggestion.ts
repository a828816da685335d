/** A court proposes that its superior make a suggestion to an authority beyond its own region or level (law sheet SF-YD): the superior decides. */
import { words } from '#kernel/words.ts'
import { judicialSuggestion2023 } from '../statutes/judicial-suggestion-2023.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT, SILENT } from './clockless.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { procedure } from './procedure.ts'
import { ARRIVED, serviceActs, serviceStages } from './service-acts.ts'
import { decidedFacts } from './suggestion-acts.ts'

const upward = [cite(judicialSuggestion2023, '3')]

export const crossRegionJudicialSuggestion = procedure({
  id: 'cross-region-judicial-suggestion',
  version: '2023-11-16',
  kind: 'shared',
  title: words('异地、上级主管机关司法建议的层报', 'Proposal of a judicial suggestion to the superior court'),
  basis: upward,
  parties: {
    issuer: { kind: 'court', title: words('提出工作建议的法院', 'Court that proposes it') },
    recipient: { kind: 'court', title: words('上级法院', 'Superior court'), relation: { is: 'superior', to: 'issuer' } },
  },
  keeper: 'issuer',
  sealed: 'if-personnel',
  stages: {
    ...serviceStages,
    taken: { title: words('上级法院决定提出', 'The superior court makes the suggestion') },
    declined: { title: words('上级法院决定不提出', 'The superior court declines') },
    closed: { title: words('已办结', 'Closed'), end: true },
    withdrawn: { title: words('已撤回', 'Withdrawn'), end: true },
  },
  acts: enterableFromScan(
    {
      serve: {
        title: words('层报工作建议', 'Send the proposal up'),
        by: 'issuer',
        posts: ['division-head', 'vice-president', 'president'],
        opening: true,
        when: [],
        to: 'served',
        noClock: RIGHT,
        facts: {
          points: fact.points('拟提建议', 'What would be suggested', must),
          target: fact.text('需要建议的主管机关', 'Authority to be addressed', must),
          reason: fact.text('需由上级法院提出的理由', 'Why the superior court should', must),
          caseNumbers: fact.caseNumbers('所涉案件', 'Cases concerned'),
          number: fact.text('文号', 'Document number'),
          aboutPersonnel: fact.flag('涉及个人', 'About named persons'),
          ...decidedFacts(['vice-president', 'president']),
        },
        paper: { form: 'work-proposal', required: true },
        decision: ['vice-president', 'president'],
        served: true,
        attachments: true,
        basis: upward,
      },
      ...serviceActs({
        sender: 'issuer',
        recipient: 'recipient',
        senderPosts: ['division-head', 'intake-desk'],
        deskPosts: ['intake-desk'],
        opening: 'serve',
        basis: upward,
      }),
      decide: {
        title: words('上级法院决定', 'The superior court decides'),
        by: 'recipient',
        posts: ['division-head', 'vice-president', 'president'],
        when: ARRIVED,
        toBy: { fact: 'result', stages: { taken: 'taken', passed: 'taken', declined: 'declined' } },
        noClock: SILENT,
        facts: {
          result: fact.code(
            '决定',
            'Decision',
            {
              taken: words('由本院提出司法建议', 'This court makes the suggestion'),
              passed: words('继续层报上级法院', 'Passed on to its own superior'),
              declined: words('不予提出', 'Declined'),
            },
            must,
          ),
          reason: fact.text('理由', 'Reasons'),
          ...decidedFacts(['vice-president', 'president', 'adjudication-committee']),
        },
        decision: ['vice-president', 'president', 'adjudication-committee'],
        served: true,
        attachments: true,
        needs: [
          guard.ownFactNeeds('result', ['declined'], 'reason', words('不予提出的，说明理由', 'Declining needs reasons'), [
            cite(judicialSuggestion2023, '3', words('条文未写须说明理由；平台要求', 'Reasons are not named in the text; asked here')),
          ]),
        ],
        basis: upward,
      },
      close: {
        title: words('签收决定并办结', 'Take note of the decision and close'),
        by: 'issuer',
        posts: ['intake-desk', 'division-head'],
        when: ['taken', 'declined'],
        to: 'closed',
        noClock: SILENT,
        facts: { receivedOn: fact.date('收到日期', 'Received on', { ...must, ...past, notBefore: 'decide.on' }) },
        basis: upward,
      },
      withdraw: {
        title: words('撤回工作建议', 'Withdraw the proposal'),
        by: 'issuer',
        posts: ['division-head', 'vice-president', 'president'],
        when: ['served', 'returned', ...ARRIVED],
        to: 'withdrawn',
        noClock: RIGHT,
        facts: { reason: fact.text('理由', 'Reasons', must) },
        basis: upward,
      },
    },
    [],
  ),
  clocks: {},
  leadsTo: ['governance-judicial-suggestion'],
})
