/** FW, parts three to five: working together, meetings and exchange, putting it into practice (clauses FW-3.1 … FW-5.2). */
import { words } from '#kernel/words.ts'
import { type Clause, clause, court, police, procuratorate } from './agreement.ts'

const PROSECUTOR = procuratorate('handling-prosecutor', 'department-head')
const TRIAL = court('handling-judge', 'presiding-judge', 'division-head')
const CHIEFS = [...court('president'), ...procuratorate('chief-procurator')]
const DESKS = [...court('adjudication-management'), ...procuratorate('case-management')]
const LIAISON = [...court('liaison-officer'), ...procuratorate('liaison-officer')]

/** Part three, four and five. */
export const FW_WORKING: readonly Clause[] = [
  clause(
    'FW-3.1',
    '三（一）',
    words('两长同庭履职', 'Both chiefs in one trial'),
    words(
      '选案、排除、两长共同决定、开庭、评议，逐步留痕。',
      'Picking, excluding, decision by both chiefs, hearing, evaluation: step by step on record.',
    ),
    { procedures: ['joint-trial-duty'], keepers: [...CHIEFS, ...TRIAL, ...PROSECUTOR] },
  ),
  clause(
    'FW-3.2a',
    '三（二）',
    words('案件信息数据共享', 'Shared case data'),
    words(
      '立案、裁判、调解、执行与抗诉、建议、纠正违法两个方向互查，可以查询、复制，写明用途并留痕。',
      'Filing, judgment, mediation and enforcement on one side, protests, suggestions and corrections on the other: queried and copied with purpose and log.',
    ),
    {
      procedures: ['information-sharing'],
      keepers: DESKS,
      terms: ['delivery-rhythm'],
      indicators: ['queries'],
      pages: ['cases'],
      later: 'register',
    },
  ),
  clause(
    'FW-3.2b',
    '三（二）续',
    words('涉案财物、证据、案卷电子化共享', 'Electronic files, property, evidence'),
    words('电子卷宗和财物清单以同样方式共享。', 'Electronic files and property lists are shared the same way.'),
    {
      procedures: ['file-request', 'information-sharing'],
      keepers: [...DESKS, ...police('organ-handler')],
      terms: ['loan-months', 'side-file'],
      pages: ['files'],
      later: 'file-room',
    },
  ),
  clause(
    'FW-3.2c',
    '三（二）三',
    words('协调部门', 'Co-ordinating desks'),
    words(
      '审管办、综合业务部为协调部门；意见已经准许的事项不再另行审批。',
      'Named co-ordinating desks; what the agreement allows needs no second approval.',
    ),
    { procedures: ['coordinating-desks'], keepers: DESKS, later: 'register' },
  ),
  clause(
    'FW-3.2d',
    '三（二）四',
    words('办案情况与背景', 'Background of a case'),
    words(
      '一方书面询问案件情况和背景，另一方答复或者说明不便答复的理由。',
      'One side asks for the background of a case in writing; the other tells it or says why not.',
    ),
    { procedures: ['background-request'], keepers: [...TRIAL, ...PROSECUTOR], later: 'register' },
  ),
  clause(
    'FW-3.3a',
    '三（三）',
    words('联合发布典型案例', 'Cases published together'),
    words(
      '征集、核对已生效、撰写、隐名、两次审批、发布、撤回。',
      'Collect, check it is final, write, mask, two approvals, publish, withdraw.',
    ),
    {
      procedures: ['joint-case'],
      keepers: [...court('adjudication-management'), ...procuratorate('legal-policy')],
      terms: ['masking-profile'],
    },
  ),
  clause(
    'FW-3.3b',
    '三（三）续',
    words('法治进校园、进社区', 'Joint outreach'),
    words('共同计划并记录普法活动。', 'Joint outreach is planned and recorded.'),
    { procedures: ['joint-activity'], keepers: LIAISON },
  ),
  clause(
    'FW-3.4',
    '三（四）',
    words('重大信访、舆情沟通协调', 'Petitions and public concern'),
    words(
      '对事项作风险评估、附处置预案，保护信访人权利；不建个人画像，不扫描言论。',
      'A matter carries a risk assessment and a plan that protects petitioners’ rights; no profile of a person, no scanning of speech.',
    ),
    {
      procedures: [
        'risk-assessment',
        'contingency-plan',
        'public-concern',
        'petition-reply',
        'petition-general',
        'petition-routing',
        'judicial-assistance',
      ],
      keepers: [...procuratorate('complaint-intake', 'department-head'), ...court('filing-division', 'division-head')],
      terms: ['petition-ack'],
    },
  ),
  clause(
    'FW-4.1a',
    '四（一）',
    words('联席会议', 'Joint meetings'),
    words(
      '原则上每年两次，轮流承办；议题由双方提出，领导确认。',
      'In principle twice a year, hosted in turn; topics from both sides, confirmed by the leaders.',
    ),
    {
      procedures: ['joint-meeting', 'ledger-item', 'office-ledger-item'],
      keepers: [...CHIEFS, ...LIAISON],
      terms: ['meetings-per-year', 'host-rotation', 'meeting-call', 'meeting-notice', 'meeting-minutes'],
      indicators: ['meetings-held'],
      pages: ['ledger'],
    },
  ),
  clause(
    'FW-4.1b',
    '四（一）续',
    words('专题联席会议', 'Special joint meetings'),
    words('按需召开，经主要领导同意。', 'As needed, on the leaders’ approval.'),
    { procedures: ['special-meeting'], keepers: CHIEFS, pages: ['ledger'] },
  ),
  clause(
    'FW-4.1c',
    '四（一）三',
    words('邀请第三方', 'Guests'),
    words(
      '政法委、公安、司法局、行政机关、院校可以受邀参加一项议题或者一件事项。',
      'Political and legal committee, police, justice bureau, organs and universities may be invited to one item or matter.',
    ),
    { procedures: ['third-house-invitation'], keepers: LIAISON, pages: ['ledger'] },
  ),
  clause(
    'FW-4.2',
    '四（二）',
    words('互训、研讨、调研', 'Training, seminar, research'),
    words(
      '业务互训、年度学术研讨、联合课题，各有计划和成果。',
      'Mutual training, a yearly seminar and joint research, each with plan and results.',
    ),
    { procedures: ['joint-activity'], keepers: [...court('adjudication-management'), ...procuratorate('legal-policy')] },
  ),
  clause(
    'FW-4.3',
    '四（三）',
    words('文化交流', 'Exchange'),
    words('主题活动共同计划并记录。', 'Theme activities are planned and recorded.'),
    { procedures: ['joint-activity'], keepers: LIAISON },
  ),
  clause(
    'FW-5.1',
    '五（一）',
    words('贯彻落实、向基层延伸', 'Down to the counties'),
    words('哪些院已经加入、哪些条款在哪里运行，一目了然。', 'Which houses have joined and which clauses run where can be seen.'),
    { procedures: ['joint-document'], keepers: CHIEFS },
  ),
  clause(
    'FW-5.2',
    '五（二）',
    words('成果运用', 'Use of results'),
    words(
      '纪要、联合文件、专项行动和经验材料各有来处，可查可用。',
      'Minutes, joint documents, campaigns and experience are kept, searchable and linked to what they came from.',
    ),
    {
      procedures: ['joint-document', 'joint-campaign', 'joint-activity'],
      keepers: [...court('adjudication-management'), ...procuratorate('legal-policy')],
    },
  ),
]
