/** HLJ: the template after the consultation mechanism of the Heilongjiang High Court and the provincial procuratorate, second meeting of August 2024 (clauses HLJ-1 … HLJ-19). */
import { words } from '#kernel/words.ts'
import { heilongjiangConsultation2024 } from '../statutes/heilongjiang-consultation-2024.ts'
import { type Agreement, AMENDMENTS, ANNEX, clause, court, procuratorate } from './agreement.ts'
import { ENFORCEMENT, ENFORCEMENT_KEEPERS } from './enforcement-procedures.ts'

const LEADERS = [...court('president', 'vice-president'), ...procuratorate('chief-procurator', 'deputy-chief-procurator')]
const LIAISON = [...court('liaison-officer'), ...procuratorate('liaison-officer')]
const TRIAL = [...court('presiding-judge', 'handling-judge'), ...procuratorate('handling-prosecutor', 'department-head')]

export const hlj: Agreement = {
  id: 'HLJ',
  title: words('法院、检察院会商机制', 'Consultation mechanism of court and procuratorate'),
  place: words('黑龙江省高级人民法院、省人民检察院', 'High Court and Procuratorate of Heilongjiang'),
  signedOn: '2024-08-07',
  source: heilongjiangConsultation2024,
  signatories: [
    { role: 'proposer', title: words('人民检察院', 'Procuratorate'), kind: 'procuratorate' },
    { role: 'signatory', title: words('人民法院', 'Court'), kind: 'court' },
  ],
  covers: null,
  approvers: [],
  trialMonths: null,
  ledgerBy: 'procuratorate',
  leadingGroup: false,
  annex: ANNEX,
  amendments: AMENDMENTS,
  clauses: [
    clause(
      'HLJ-1',
      '第一项',
      words('会商会议常态化', 'Regular consultation'),
      words(
        '会议按年度排期，每次先听上次议定事项的落实情况。',
        'Meetings stand in a calendar; each opens with the report on the last one’s items.',
      ),
      {
        procedures: ['joint-meeting', 'special-meeting'],
        keepers: LEADERS,
        terms: ['meetings-per-year', 'host-rotation', 'meeting-call', 'meeting-notice', 'meeting-minutes'],
        indicators: ['meetings-held'],
        pages: ['ledger'],
      },
    ),
    clause(
      'HLJ-2',
      '第二项',
      words('二审开庭出庭意见', 'Opinion at second-instance hearings'),
      words(
        '法院通知开庭，检察院派员出庭并提交出庭意见。',
        'The court gives notice of the hearing; the procuratorate attends and files its opinion.',
      ),
      { procedures: ['criminal-protest', 'second-instance-reading', 'criminal-retrial-protest'], keepers: TRIAL },
    ),
    clause(
      'HLJ-3',
      '第三项',
      words('检察建议案件办理规程', 'One way of handling suggestions'),
      words(
        '两院各设一个收发口、一张种类表；各类建议各有期限，不混用。',
        'Each house has one desk and one table of kinds; every kind keeps its own period.',
      ),
      {
        procedures: [
          'governance-suggestion',
          'correction-suggestion',
          'other-suggestion',
          'minors-suggestion',
          'suggestion-investigation',
          'suggestion-evaluation',
          'organ-suggestion',
          'trial-suggestion',
          'enforcement-suggestion',
          'personnel-suggestion',
          'class-suggestion',
        ],
        keepers: [
          ...procuratorate('handling-prosecutor', 'case-management', 'chief-procurator'),
          ...court('intake-desk', 'filing-division', 'president'),
        ],
        terms: ['trial-suggestion-reply', 'suggestion-objection'],
        indicators: ['on-time', 'adopted', 'not-adopted-with-reasons'],
        pages: ['mail', 'papers'],
      },
    ),
    clause(
      'HLJ-4',
      '第四项',
      words('二审上诉案件阅卷', 'Reading the file on appeal'),
      words(
        '法院通知阅卷，检察院在一个月内阅完归还。',
        'The court gives notice; the procuratorate reads within a month and returns the file.',
      ),
      { procedures: ['second-instance-reading', 'file-request'], keepers: TRIAL, pages: ['files'] },
    ),
    clause(
      'HLJ-5',
      '第五项',
      words('统一法律适用标准', 'One standard of application'),
      words(
        '提出标准问题，收集同类案件，共同研究并以文件答复。',
        'A question of standard is put, like cases are collected, studied together and answered in a document.',
      ),
      {
        procedures: ['class-analysis', 'consultation', 'joint-document'],
        keepers: [...court('division-head'), ...procuratorate('department-head', 'legal-policy')],
        pages: ['analysis'],
      },
    ),
    clause(
      'HLJ-6',
      '第六项',
      words('民事再审检察建议衔接', 'Civil retrial suggestions'),
      words('检察院提出、法院审查答复，两段在一条线上。', 'The procuratorate’s suggestion and the court’s review and answer are one line.'),
      {
        procedures: ['civil-retrial-suggestion', 'civil-judgment-case', 'second-look', 'protest-request', 'civil-protest'],
        keepers: [
          ...court('presiding-judge', 'filing-division', 'adjudication-committee'),
          ...procuratorate('handling-prosecutor', 'procuratorial-committee'),
        ],
        terms: ['retrial-notice'],
        indicators: ['on-time', 'adopted', 'protest-changed'],
        pages: ['papers'],
      },
    ),
    clause(
      'HLJ-7',
      '第七项',
      words('民事执行活动及其监督', 'Civil enforcement and its supervision'),
      words('执行监督从受理到办结按统一程序办理。', 'Enforcement supervision runs by one procedure from acceptance to its end.'),
      { procedures: ENFORCEMENT, keepers: ENFORCEMENT_KEEPERS, terms: ['reply-months'], indicators: ['on-time', 'adopted'] },
    ),
    clause(
      'HLJ-8',
      '第八项',
      words('会商项目台账、六清管理', 'Ledger of items, six things clear'),
      words(
        '一项议定事项写清任务、目标、底数、问题、责任、成效，缺一不立。',
        'An item states task, target, baseline, problems, owner and effect, or it does not open.',
      ),
      { procedures: ['ledger-item', 'office-ledger-item'], keepers: LIAISON, indicators: ['items-closed'], pages: ['ledger'] },
    ),
    clause(
      'HLJ-9',
      '第九项',
      words('落实到院、到庭、到案、到人', 'Down to house, division, case and person'),
      words('事项分解到具体的院、庭、案件和人员。', 'An item is broken down to house, division, case and person.'),
      {
        procedures: ['ledger-item', 'office-ledger-item'],
        keepers: [...court('division-head'), ...procuratorate('department-head')],
        pages: ['ledger'],
      },
    ),
    clause(
      'HLJ-10',
      '第十项',
      words('落实反馈', 'Feedback'),
      words('进展有反馈、有凭据；对方认可后才办结。', 'Progress is fed back with evidence; an item closes when the other side agrees.'),
      {
        procedures: ['ledger-item', 'office-ledger-item'],
        keepers: LIAISON,
        terms: ['item-feedback'],
        indicators: ['items-closed'],
        pages: ['ledger'],
      },
    ),
    clause(
      'HLJ-11',
      '第十一项',
      words('跟踪问效、对下督导', 'Following up, also below'),
      words('上级院查看所属各院事项的进展。', 'A superior follows the items of the houses below it.'),
      { procedures: ['ledger-item', 'office-ledger-item'], keepers: LEADERS, pages: ['ledger'] },
    ),
    clause(
      'HLJ-12',
      '第十二项',
      words('一案一议、一事一议', 'One case or matter, one talk'),
      words('就个案或者个别事项快速会商，不替代办案组织作决定。', 'A quick talk on one case or matter, never deciding the case.'),
      {
        procedures: ['consultation'],
        keepers: [...court('vice-president', 'division-head'), ...procuratorate('deputy-chief-procurator', 'department-head')],
      },
    ),
    clause(
      'HLJ-13',
      '第十三项',
      words('出台规范性文件', 'Joint documents'),
      words('起草、征求意见、审核、签发、印发、备案依次进行。', 'Drafting, comment, review, signing, issue and filing follow one another.'),
      {
        procedures: ['joint-document'],
        keepers: [...court('adjudication-management'), ...procuratorate('legal-policy')],
        pages: ['papers'],
      },
    ),
    clause(
      'HLJ-14',
      '第十四项',
      words('部门日常沟通平台', 'Department to department'),
      words(
        '对口部门围绕一件事项或者议题直接沟通，往来留在该事项下。',
        'Counterpart departments talk about one matter or item; what is said stays with it.',
      ),
      {
        procedures: ['department-thread', 'liaison-directory'],
        keepers: [...LIAISON, ...court('division-head'), ...procuratorate('department-head')],
      },
    ),
    clause(
      'HLJ-15',
      '第十五项',
      words('督办推进、适时报告', 'Chasing and reporting'),
      words('到期提醒、逐级督办，报告由台账生成。', 'Reminders and escalation; the report is made from the ledger.'),
      { procedures: ['ledger-item', 'office-ledger-item'], keepers: LIAISON, pages: ['ledger'] },
    ),
    clause(
      'HLJ-16',
      '第十六项',
      words('研究、培训与交流', 'Research, training, exchange'),
      words(
        '案例和理论研究、社会治理类建议、同堂培训、资料共用、互派人员，各留成果。',
        'Case and theory research, governance suggestions, joint training, shared sources and exchange of staff; the results of each are kept.',
      ),
      {
        procedures: ['joint-activity', 'staff-exchange', 'governance-suggestion', 'governance-judicial-suggestion'],
        keepers: [...court('adjudication-management'), ...procuratorate('legal-policy')],
      },
    ),
    clause(
      'HLJ-17',
      '第十七项',
      words('标准任务化、任务标准化', 'Standards become tasks'),
      words('商定的标准转成有责任人、有凭据、有日期的任务。', 'An agreed standard becomes a task with owner, evidence and date.'),
      { procedures: ['ledger-item', 'office-ledger-item'], keepers: LIAISON, pages: ['ledger'] },
    ),
    clause(
      'HLJ-18',
      '第十八项',
      words('成果运用转化', 'Results put to use'),
      words('成果转化为规则、文件、案例的，写明去向。', 'An outcome that became a rule, document or published case says so.'),
      {
        procedures: ['joint-document', 'joint-case', 'joint-activity'],
        keepers: [...court('adjudication-management'), ...procuratorate('legal-policy')],
      },
    ),
    clause(
      'HLJ-19',
      '第十九项',
      words('主动接受法院履职制约', 'The court’s proposals on supervision'),
      words(
        '法院对监督活动提出书面建议的，检察院按期答复，必要时报上级，并据以改进。',
        'The court’s written proposals on supervision conduct are answered in time, escalated where needed, and learnt from.',
      ),
      {
        procedures: ['counter-suggestion', 'judicial-suggestion', 'judicial-suggestion-report'],
        keepers: [...court('president', 'adjudication-management'), ...procuratorate('case-management', 'chief-procurator')],
        terms: ['counter-suggestion-limit'],
        indicators: ['on-time'],
      },
    ),
  ],
}
