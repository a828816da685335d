/** The lower procuratorate asks the next higher one to follow up (law sheet P24); the higher one decides. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT, SILENT } from './clockless.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { procedure } from './procedure.ts'
import { ARRIVED, serviceActs, serviceStages } from './service-acts.ts'
import { CHIEF_OR_COMMITTEE, decidedFacts } from './suggestion-acts.ts'

const follow = [cite(joint2016, '14'), cite(civilSupervision2021, '124')]

export const followUpRequest = procedure({
  id: 'follow-up-request',
  version: '2021-08-01',
  kind: 'shared',
  title: words('提请上级检察院跟进监督', 'Request for follow-up'),
  basis: follow,
  parties: {
    issuer: { kind: 'procuratorate', title: words('提请的检察院', 'Procuratorate asking') },
    recipient: {
      kind: 'procuratorate',
      title: words('上一级检察院', 'Next higher procuratorate'),
      relation: { is: 'superior', to: 'issuer' },
    },
  },
  keeper: 'issuer',
  sealed: 'if-personnel',
  stages: {
    ...serviceStages,
    'will-issue': { title: words('上级决定向其同级法院提出', 'The superior will suggest to its own court') },
    declined: { title: words('上级不予跟进', 'Declined'), end: true },
    'again-below': { title: words('上级要求原院再次监督', 'To be supervised again below'), end: true },
    closed: { title: words('已反馈结果', 'Result reported back'), end: true },
    withdrawn: { title: words('已撤回', 'Withdrawn'), end: true },
  },
  acts: enterableFromScan(
    {
      request: {
        title: words('提请跟进监督', 'Ask for follow-up'),
        by: 'issuer',
        posts: ['handling-prosecutor'],
        opening: true,
        when: [],
        to: 'served',
        noClock: SILENT,
        facts: {
          ground: fact.code(
            '提请事由',
            'Ground',
            {
              'no-reply': words('法院逾期未回复', 'No reply in time'),
              wrong: words('处理结果错误', 'Handled wrongly'),
              improper: words('处理结果不当', 'Handled improperly'),
            },
            must,
          ),
          reason: fact.text('理由（含未再次自行监督的原因）', 'Reasons, and why not supervise again here', must),
          caseNumbers: fact.caseNumbers('所涉案件', 'Cases concerned'),
          number: fact.text('文号', 'Document number'),
          urgedOn: fact.date('催办日期', 'Urged on', { notAfterToday: true }),
          aboutPersonnel: fact.flag('涉及执行人员个人', 'About named enforcement personnel'),
          ...decidedFacts(CHIEF_OR_COMMITTEE),
        },
        paper: { form: 'follow-up-report', required: true },
        decision: CHIEF_OR_COMMITTEE,
        served: true,
        attachments: true,
        basis: follow,
      },
      ...serviceActs({
        sender: 'issuer',
        recipient: 'recipient',
        senderPosts: ['handling-prosecutor', 'case-management'],
        deskPosts: ['case-management'],
        opening: 'request',
        basis: follow,
      }),
      decide: {
        title: words('决定是否跟进', 'Decide on the follow-up'),
        by: 'recipient',
        posts: ['handling-prosecutor'],
        when: ARRIVED,
        toBy: { fact: 'outcome', stages: { decline: 'declined', issue: 'will-issue', again: 'again-below' } },
        noClock: SILENT,
        facts: {
          outcome: fact.code(
            '决定',
            'Decision',
            {
              decline: words('不予跟进', 'Decline'),
              issue: words('向同级法院提出检察建议', 'Suggest to the court at its own level'),
              again: words('由原院再次监督', 'The lower house supervises again'),
            },
            must,
          ),
          reason: fact.text('理由', 'Reasons'),
          ...decidedFacts(CHIEF_OR_COMMITTEE),
        },
        decision: CHIEF_OR_COMMITTEE,
        attachments: true,
        needs: [
          guard.ownFactNeeds(
            'outcome',
            ['decline', 'again'],
            'reason',
            words('不予跟进或者退回再次监督的，说明理由', 'Declining or sending back needs reasons'),
            follow,
          ),
        ],
        basis: follow,
      },
      'report-back': {
        title: words('反馈跟进结果', 'Report the result back'),
        by: 'recipient',
        posts: ['handling-prosecutor'],
        when: ['will-issue'],
        to: 'closed',
        noClock: SILENT,
        facts: {
          result: fact.code(
            '结果',
            'Result',
            {
              corrected: words('上级法院已使下级法院纠正', 'The higher court had it corrected'),
              'not-corrected': words('上级法院认为无需纠正', 'The higher court saw nothing to correct'),
              'no-reply': words('上级法院逾期未回复', 'The higher court did not reply in time'),
              withdrawn: words('检察建议已撤回', 'The suggestion was withdrawn'),
            },
            must,
          ),
          note: fact.text('说明', 'Note'),
        },
        attachments: true,
        basis: follow,
      },
      withdraw: {
        title: words('撤回提请', 'Withdraw the request'),
        by: 'issuer',
        posts: ['handling-prosecutor'],
        when: ['served', 'returned', ...ARRIVED],
        to: 'withdrawn',
        noClock: RIGHT,
        facts: {
          reason: fact.text('理由', 'Reasons', must),
          lateReply: fact.flag('法院已补作回复', 'The court has replied meanwhile'),
        },
        basis: [cite(civilSupervision2021, '121')],
      },
    },
    [],
  ),
  clocks: {},
  leadsTo: ['follow-up-suggestion', 'enforcement-suggestion'],
})
