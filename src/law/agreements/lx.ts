/** LX: the template after the enforcement agreement of court and procuratorate in Luxi, 2025-11-04, on trial (clauses LX-1 … LX-9). */
import { words } from '#kernel/words.ts'
import { luxiAgreement2025 } from '../statutes/luxi-agreement-2025.ts'
import { type Agreement, AMENDMENTS, ANNEX, clause, court, procuratorate } from './agreement.ts'
import { ENFORCEMENT, ENFORCEMENT_KEEPERS } from './enforcement-procedures.ts'

export const lx: Agreement = {
  id: 'LX',
  title: words(
    '关于强化民事、行政执行检察监督协同工作机制的意见（试行）',
    'Agreement on co-operation in the supervision of civil and administrative enforcement (trial)',
  ),
  place: words('泸溪县人民法院、人民检察院', 'Court and procuratorate of Luxi County'),
  signedOn: '2025-11-04',
  source: luxiAgreement2025,
  signatories: [
    { role: 'proposer', title: words('人民法院', 'Court'), kind: 'court' },
    { role: 'signatory', title: words('人民检察院', 'Procuratorate'), kind: 'procuratorate' },
  ],
  covers: null,
  approvers: [],
  trialMonths: 12,
  ledgerBy: null,
  leadingGroup: false,
  annex: ANNEX,
  amendments: AMENDMENTS,
  clauses: [
    clause(
      'LX-1',
      '第一条',
      words('执行监督协作', 'Co-operation in enforcement supervision'),
      words(
        '民事执行、行政执行的监督从线索或者申请起，到办结为止，两院看到的是同一份过程记录。',
        'Supervision of civil and administrative enforcement runs from lead or application to its end on one record that both houses see.',
      ),
      {
        procedures: ENFORCEMENT,
        keepers: ENFORCEMENT_KEEPERS,
        terms: ['reply-months'],
        indicators: ['on-time', 'adopted'],
        pages: ['mail', 'papers', 'proof'],
      },
    ),
    clause(
      'LX-2',
      '第二条',
      words('案卷调阅', 'File access'),
      words(
        '检察院写明用途和范围提出调卷；法院提供、说明理由不予提供，或者借出并约定归还、销毁；谁看过哪一页有记录。',
        'The procuratorate asks for a file with purpose and scope; the court supplies it, declines with reasons, or lends it for return or destruction; who read which page is on record.',
      ),
      {
        procedures: ['file-request'],
        keepers: [...procuratorate('handling-prosecutor', 'case-management'), ...court('intake-desk', 'filing-division')],
        terms: ['loan-months', 'side-file'],
        pages: ['files'],
        later: 'file-room',
      },
    ),
    clause(
      'LX-3',
      '第三条',
      words('监督程序', 'Procedure'),
      words(
        '任何时候都看得清轮到谁、下一步可以做什么、到哪一天为止、依据哪一条。',
        'At every moment it is clear whose turn it is, what may be done next, by which day and under which article.',
      ),
      { procedures: ['enforcement-supervision-case', 'administrative-supervision-case'], keepers: ENFORCEMENT_KEEPERS },
    ),
    clause(
      'LX-4',
      '第四条',
      words('监督方式', 'Methods'),
      words(
        '依法选用书面了解情况、检察建议、跟进监督、线索移送等方式；条件不具备的方式说明原因，不予启动。',
        'The lawful instrument is chosen: written query, suggestion, follow-up, transfer of leads; what is not open is not started, and the reason is given.',
      ),
      {
        procedures: [
          'written-query',
          'enforcement-suggestion',
          'class-suggestion',
          'follow-up-request',
          'order-to-lower-court',
          'clue-transfer',
          'refusal-transfer',
        ],
        keepers: procuratorate('handling-prosecutor', 'chief-procurator'),
        terms: ['follow-up-way'],
      },
    ),
    clause(
      'LX-5',
      '第五条',
      words('规范执行', 'Standardised enforcement'),
      words(
        '共享执行案件的节点期限；筛查规则提示的疑点由检察官判断后才成为线索。',
        'Node deadlines of shared enforcement cases are visible; a hit of a screening rule becomes a lead only by a prosecutor’s decision.',
      ),
      {
        procedures: ['flow-monitoring', 'enforcement-suggestion'],
        keepers: [...procuratorate('handling-prosecutor'), ...court('enforcement-judge')],
        indicators: ['lead-precision'],
        pages: ['leads', 'cases'],
        later: 'screening',
      },
    ),
    clause(
      'LX-6',
      '第六条',
      words('信息共享', 'Information sharing'),
      words(
        '两院商定共享数据清单，按期交付；查询须写明用途，查询人和时间可查。',
        'The houses agree a list of data and deliver it; a query states its purpose, and who queried when can be seen.',
      ),
      {
        procedures: ['information-sharing'],
        keepers: [...court('adjudication-management'), ...procuratorate('case-management')],
        terms: ['delivery-rhythm'],
        indicators: ['queries'],
        pages: ['cases'],
        later: 'register',
      },
    ),
    clause(
      'LX-7',
      '第七条',
      words('职责、内容、权限', 'Duties, content, authority'),
      words('每一项职责都有承担它的岗位；岗位之外的人不办理。', 'Every duty has a post that holds it; nobody outside may act.'),
      {
        procedures: ['liaison-directory'],
        keepers: [...court('liaison-officer', 'president'), ...procuratorate('liaison-officer', 'chief-procurator')],
      },
    ),
    clause(
      'LX-8',
      '第八条',
      words('座谈交流', 'Talks'),
      words(
        '就本意见的执行定期座谈，记录座谈结果；试行期满前评估，决定继续、修订或者终止。',
        'The houses talk regularly on how this agreement is kept and record what came of it; before the trial ends it is reviewed and continued, revised or ended.',
      ),
      {
        procedures: ['joint-meeting', 'ledger-item', 'consultation', 'department-thread'],
        keepers: [...court('liaison-officer'), ...procuratorate('liaison-officer')],
        terms: ['meetings-per-year'],
      },
    ),
    clause(
      'LX-9',
      '第九条',
      words('主动接受法律监督', 'Supervision invited'),
      words(
        '法院可以邀请检察院参加执行活动或者监督一件事项；检察院派员参加、记录、反馈。',
        'The court may invite the procuratorate to an action or a matter; it attends, records and gives feedback.',
      ),
      {
        procedures: ['supervision-invitation'],
        keepers: [...court('enforcement-judge', 'president'), ...procuratorate('handling-prosecutor')],
      },
    ),
  ],
}
