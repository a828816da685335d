/** FW, parts one and two: justice done together, and supervision with its answers (clauses FW-1 … FW-2.2c). */
import { words } from '#kernel/words.ts'
import { type Clause, clause, court, mediation, police, procuratorate } from './agreement.ts'

const PROSECUTOR = procuratorate('handling-prosecutor', 'department-head')
const TRIAL = court('handling-judge', 'presiding-judge', 'division-head')
const CHIEFS = [...court('president'), ...procuratorate('chief-procurator')]

/** Part one: order, minors, disputes, public interest, clean justice. */
export const FW_ORDER: readonly Clause[] = [
  clause(
    'FW-1',
    '一',
    words('指导思想与原则', 'Guiding ideas'),
    words(
      '创新发展、协同共享、务实高效：各守其职，互相配合、互相制约。',
      'Development, sharing, efficiency: each in its own duty, together and checking one another.',
    ),
    { keepers: CHIEFS },
  ),
  clause(
    'FW-1.1',
    '一（一）',
    words('专项行动协同', 'Joint campaigns'),
    words(
      '就一类犯罪商定范围、参加单位和适用标准，统计并总结；不对个案共同作决定。',
      'For one kind of crime scope, houses and standards are agreed, counted and summed up; never a joint decision on a case.',
    ),
    { procedures: ['joint-campaign', 'class-analysis'], keepers: [...CHIEFS, ...TRIAL, ...PROSECUTOR] },
  ),
  clause(
    'FW-1.1b',
    '一（一）续',
    words('庭审程序探索', 'Pilots of trial procedure'),
    words(
      '量刑、涉案财产处理等独立调查辩论程序的试点：范围、规则、案件数和评估。',
      'Pilots of separate hearing and debate on sentence and property: scope, rules, cases counted, evaluation.',
    ),
    { procedures: ['joint-pilot', 'joint-document'], keepers: [...TRIAL, ...PROSECUTOR] },
  ),
  clause(
    'FW-1.2a',
    '一（二）',
    words('未成年人案件互相通报', 'Briefing on cases with minors'),
    words(
      '定期互通涉未成年人案件情况和法律适用问题，遵守封存规定。',
      'Both brief one another on cases with minors and questions of law, under the sealing rules.',
    ),
    {
      procedures: ['sealed-record-query-court', 'minors-briefing', 'minor-record-sealing', 'sealed-record-query', 'record-unsealing'],
      keepers: [...TRIAL, ...PROSECUTOR],
    },
  ),
  clause(
    'FW-1.2b',
    '一（二）续',
    words('查询、报告、禁止令', 'Checks, reports, bans'),
    words(
      '记录从业查询、强制报告、从业禁止告知已经作出及其答复；不留存被查询人名单。',
      'That a query, a report or a ban notice was made is recorded with its answer; no list of queried persons is kept.',
    ),
    {
      procedures: ['employment-query-record', 'mandatory-report', 'occupational-ban-notice'],
      keepers: [...TRIAL, ...PROSECUTOR, ...police('organ-handler')],
    },
  ),
  clause(
    'FW-1.3a',
    '一（三）',
    words('行政争议化解协助', 'Help in settling administrative disputes'),
    words('与行政争议调处中心衔接，先调解后处理。', 'Joined to the mediation centre; mediation first.'),
    { procedures: ['dispute-settlement'], keepers: [...TRIAL, ...PROSECUTOR, ...mediation('organ-head')], indicators: ['settled'] },
  ),
  clause(
    'FW-1.3b',
    '一（三）续',
    words('再审案件共同调解', 'Mediation in retrials'),
    words(
      '因抗诉、再审检察建议裁定再审的案件，由法院主持调解，检察院参加，结果入档。',
      'In cases retried on protest or suggestion the court presides over mediation, the procuratorate takes part, the result is recorded.',
    ),
    { procedures: ['joint-mediation'], keepers: [...TRIAL, ...PROSECUTOR], indicators: ['settled'] },
  ),
  clause(
    'FW-1.3c',
    '一（三）再续',
    words('金融风险与企业权益', 'Financial risk, rights of firms'),
    words('就一类风险联合行动或者互相提示。', 'A campaign or a notice on one kind of risk.'),
    { procedures: ['joint-campaign', 'governance-suggestion', 'analysis-report'], keepers: [...CHIEFS, ...PROSECUTOR, ...TRIAL] },
  ),
  clause(
    'FW-1.4',
    '一（四）',
    words('公益诉讼协作', 'Public-interest cases'),
    words(
      '诉前建议、答复、核实、起诉依次进行，两院各办各的步骤；经验留存。',
      'Pre-suit suggestion, answer, verification and suit follow one another; each house does its own steps; the experience is kept.',
    ),
    {
      procedures: [
        'public-interest-case',
        'public-interest-consultation',
        'public-interest-suggestion',
        'administrative-public-interest-suit',
        'civil-public-interest-notice',
        'civil-public-interest-suit',
      ],
      keepers: [...procuratorate('handling-prosecutor', 'chief-procurator'), ...court('filing-division', 'handling-judge')],
      terms: ['pil-presuit-doc'],
      indicators: ['on-time', 'rectified'],
    },
  ),
  clause(
    'FW-1.5a',
    '一（五）',
    words('虚假诉讼线索互通', 'Clues of false litigation'),
    words('两个方向移送线索，收到和结果都有回告。', 'Clues go both ways; receipt and outcome are told.'),
    {
      procedures: ['false-litigation-transfer', 'false-litigation-notice', 'false-litigation-briefing'],
      keepers: [...TRIAL, ...court('filing-division'), ...PROSECUTOR, ...police('organ-handler', 'intake-desk')],
      indicators: ['transferred', 'answered-transfers'],
    },
  ),
  clause(
    'FW-1.5b',
    '一（五）续',
    words('拒执线索移送与通报', 'Refusal to enforce: transfer and notice'),
    words(
      '移送公安并抄送检察院；公安按期答复；不立案的可以监督。',
      'Transferred to the police with a copy to the procuratorate; answered in time; non-filing may be supervised.',
    ),
    {
      procedures: ['refusal-transfer', 'private-prosecution-record', 'filing-supervision'],
      keepers: [...court('enforcement-judge', 'president'), ...PROSECUTOR, ...police('organ-handler', 'intake-desk')],
      indicators: ['transferred', 'answered-transfers', 'on-time'],
    },
  ),
  clause(
    'FW-1.5c',
    '一（五）再续',
    words('妨碍诉讼等情况通报', 'Notice of obstruction'),
    words('妨碍诉讼、威胁司法人员等情况互相通报。', 'Obstruction of proceedings and threats to judicial staff are notified.'),
    {
      procedures: ['major-event-notice', 'false-litigation-briefing'],
      keepers: [...court('liaison-officer'), ...procuratorate('liaison-officer')],
    },
  ),
]

/** Part two: supervision, its answers, and quality. */
export const FW_HANDLING: readonly Clause[] = [
  clause(
    'FW-2.1a',
    '二（一）',
    words('抗诉、纠正意见、检察建议的办理与回复', 'Protests, corrections, suggestions and their answers'),
    words(
      '各种监督方式各按期限审理、办理、回复；采纳与不采纳同等对待，不采纳的说明理由。',
      'Each instrument is tried, handled and answered in its time; adopting and not adopting are equal answers, the latter with reasons.',
    ),
    {
      procedures: [
        'judge-conduct-suggestion',
        'victim-protest-request',
        'civil-judgment-case',
        'administrative-judgment-case',
        'second-look',
        'civil-retrial-suggestion',
        'administrative-retrial-suggestion',
        'protest-request',
        'civil-protest',
        'administrative-protest',
        'criminal-protest',
        'criminal-retrial-protest',
        'trial-suggestion',
        'trial-correction',
        'criminal-correction',
        'correction-suggestion',
        'enforcement-suggestion',
        'administrative-enforcement-suggestion',
        'follow-up-request',
        'follow-up-suggestion',
      ],
      keepers: [...TRIAL, ...court('filing-division', 'president'), ...PROSECUTOR, ...procuratorate('case-management', 'chief-procurator')],
      terms: ['trial-suggestion-reply', 'retrial-notice', 'reply-months'],
      indicators: ['on-time', 'adopted', 'not-adopted-with-reasons', 'protest-changed'],
    },
  ),
  clause(
    'FW-2.1b',
    '二（一）续',
    words('防止不当监督、应监督未监督', 'Neither wrong nor missing supervision'),
    words(
      '法院可以书面提出反向建议；线索的查实率公开可核。',
      'The court may answer with a counter-suggestion; how many leads proved right is open to check.',
    ),
    {
      procedures: ['counter-suggestion'],
      keepers: [...court('president', 'adjudication-management'), ...procuratorate('chief-procurator', 'case-management')],
      terms: ['counter-suggestion-limit'],
      indicators: ['lead-precision'],
      pages: ['leads'],
      later: 'screening',
    },
  ),
  clause(
    'FW-2.1c',
    '二（一）三',
    words('检察长列席审委会', 'The chief procurator attends the committee'),
    words(
      '法院邀请，告知议题；检察长列席并发表意见；只留存列席事实和意见要点。',
      'The court invites and tells the agenda; the chief procurator attends and speaks; only the fact and the opinion are kept.',
    ),
    {
      procedures: ['committee-attendance-request', 'committee-attendance'],
      keepers: [...court('adjudication-committee', 'president'), ...procuratorate('chief-procurator', 'deputy-chief-procurator')],
      terms: ['attendance-notice-wd', 'attendance-invite'],
    },
  ),
  clause(
    'FW-2.1d',
    '二（一）四',
    words('刑事执行监督', 'Supervision of criminal enforcement'),
    words(
      '财产刑、减刑假释暂予监外执行、社区矫正中的问题，先提纠正意见，答复有期限。',
      'Fines, commutation, parole, serving outside prison, community correction: a correction opinion first, answered in time.',
    ),
    {
      procedures: ['criminal-enforcement-correction', 'criminal-correction'],
      keepers: [...PROSECUTOR, ...court('enforcement-judge', 'handling-judge')],
      indicators: ['on-time'],
    },
  ),
  clause(
    'FW-2.2a',
    '二（二）',
    words('类案定期分析会商', 'Class analysis'),
    words(
      '认罪认罚、量刑建议、改判等情况由可追溯的数字分析，会商后形成规则。',
      'Plea leniency, sentencing suggestions and changed judgments are analysed from traceable figures, then discussed, then become rules.',
    ),
    {
      procedures: ['class-analysis', 'joint-document'],
      keepers: [...court('adjudication-management', 'division-head'), ...procuratorate('legal-policy', 'department-head')],
      pages: ['analysis'],
    },
  ),
  clause(
    'FW-2.2b',
    '二（二）续',
    words('评查、抽查、观摩、集中执行互邀', 'Reviews, samples, observation, joint actions'),
    words(
      '互相邀请评查案件、抽查文书（含说理）、观摩庭审、参加集中执行，记录并反馈。',
      'Each invites the other to review cases, sample papers (reasoning included), watch trials, join enforcement actions; recorded, fed back.',
    ),
    {
      procedures: ['quality-review', 'document-sampling', 'trial-observation', 'supervision-invitation'],
      keepers: [...court('adjudication-management', 'enforcement-judge'), ...procuratorate('case-management', 'department-head')],
      terms: ['review-grades'],
      pages: ['analysis'],
    },
  ),
  clause(
    'FW-2.2c',
    '二（二）三',
    words('统一收发口', 'One desk on each side'),
    words(
      '法院办公室统一接收监督文书，检察院综合业务部接收司法建议；该处签收之日起算期限。',
      'The court’s office takes in supervision papers, the procuratorate’s general office judicial suggestions; the stamp there starts the clock.',
    ),
    {
      procedures: [
        'minors-judicial-suggestion',
        'judicial-suggestion',
        'governance-judicial-suggestion',
        'cross-region-judicial-suggestion',
        'coordinating-desks',
      ],
      keepers: [...court('intake-desk'), ...procuratorate('case-management')],
      indicators: ['on-time'],
      pages: ['mail'],
    },
  ),
]
