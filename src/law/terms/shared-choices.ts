/** Terms between houses that are choices and not lengths of the law sheets: what the law leaves open to them. */
import { words } from '#kernel/words.ts'
import { ORGANS } from '../posts/house-kind.ts'
import { caseQuality2026 } from '../statutes/case-quality-2026.ts'
import { civilCode2021 } from '../statutes/civil-code-2021.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { committeeAttendance2010 } from '../statutes/committee-attendance-2010.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { jinshiAgreement } from '../statutes/jinshi-agreement.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { onlinePublication2016 } from '../statutes/online-publication-2016.ts'
import { cite } from '../statutes/statute.ts'
import { lengths, type Term } from './term.ts'

const BOTH = { binds: words('两院', 'Both houses'), kinds: ['court', 'procuratorate'] } as const
const ALL = { binds: words('各签署单位', 'All signatories'), kinds: ['court', 'procuratorate', ...ORGANS] } as const

export const SHARED_CHOICES: readonly Term[] = [
  {
    key: 'follow-up-way',
    title: words('跟进监督的方式', 'How a missed or wrong reply is followed up'),
    says: words(
      '可以提请上级，也可以由本院再次监督，选择和理由留痕；约定只提请上级的，执行监督检察建议不再提供“再次监督”',
      'Through the superior or again by the same house, the choice and its reason on record; where only the superior is agreed, “supervise again” is not open',
    ),
    sets: { option: true },
    binds: words('人民检察院', 'The procuratorate'),
    kinds: ['procuratorate'],
    scope: 'agreement',
    stricter: 'either',
    initial: 'both',
    law: null,
    values: [
      { value: 'both', title: words('两种都可以', 'Either way') },
      { value: 'superior', title: words('只提请上级', 'Through the superior only') },
    ],
    conflict: 'X11',
    readings: [
      {
        value: 'superior',
        says: words('联合规定第14条：提请上一级检察院', 'Joint rules, art. 14: through the next higher procuratorate'),
        basis: [cite(joint2016, '14')],
      },
      {
        value: 'both',
        says: words(
          '民事监督规则第124条：可以再次监督，也可以提请上级',
          'Civil rules, art. 124: again by the same house, or through the superior',
        ),
        basis: [cite(civilSupervision2021, '124')],
      },
    ],
    basis: [cite(civilSupervision2021, '124')],
  },
  {
    key: 'attendance-notice-wd',
    title: words('列席、出席的提前告知', 'Notice before attending'),
    says: words(
      '列席意见只要求适当方式；约定的天数不具有全国效力',
      'The national opinion asks for a fitting way only; the number is local',
    ),
    sets: { row: true },
    binds: words('人民法院', 'The court'),
    kinds: ['court'],
    scope: 'agreement',
    stricter: 'longer',
    initial: 'D-SWH-NOTE',
    law: null,
    values: [
      { value: 'D-SWH-NOTE', title: words('三个工作日前', 'Three working days before') },
      { value: 'D-SWH-NOTE-5', title: words('五个工作日前', 'Five working days before') },
    ],
    conflict: 'attendance_notice_wd',
    readings: [
      {
        value: null,
        says: words('列席意见：适当方式告知', 'Attendance opinion: told in a fitting way'),
        basis: [cite(committeeAttendance2010, '4')],
      },
    ],
    basis: [cite(committeeAttendance2010, '4')],
  },
  {
    key: 'attendance-invite',
    title: words('抗诉案件上审委会是否应邀请检察长列席', 'Whether the chief procurator is invited to the committee in protest cases'),
    says: words(
      '全国规定写“可以列席”；协作意见约定应当邀请的，抗诉案件不能只作告知',
      'National law says “may attend”; where an agreement obliges the court to invite, telling is not enough in protest cases',
    ),
    sets: { option: true },
    binds: words('人民法院', 'The court'),
    kinds: ['court'],
    scope: 'agreement',
    stricter: 'longer',
    initial: false,
    law: null,
    values: [
      { value: false, title: words('可以邀请', 'May be invited') },
      { value: true, title: words('应当邀请', 'Shall be invited') },
    ],
    conflict: null,
    readings: [
      { value: false, says: words('列席意见：可以列席', 'Attendance opinion: may attend'), basis: [cite(committeeAttendance2010, '1')] },
    ],
    basis: [cite(committeeAttendance2010, '1')],
  },
  {
    key: 'meetings-per-year',
    title: words('每年联席会议次数', 'Joint meetings a year'),
    says: words('原则上每年两次；最高两院每年一次', 'In principle two; the two Supreme bodies hold one'),
    sets: { option: true },
    ...BOTH,
    scope: 'agreement',
    stricter: 'longer',
    initial: 2,
    law: null,
    values: [1, 2, 4].map(value => ({ value, title: words(`${value}次`, `${value}`) })),
    conflict: 'meeting_per_year',
    readings: [
      {
        value: 2,
        says: words('框架意见：每年两次、轮流承办', 'Framework opinion: twice a year, hosted in turn'),
        basis: [cite(frameworkOpinion2024, 'meetings')],
      },
    ],
    basis: [cite(frameworkOpinion2024, 'meetings')],
  },
  {
    key: 'host-rotation',
    title: words('会议承办', 'Who hosts'),
    says: words('轮流承办，或者由一方固定承办', 'In turn, or always one side'),
    sets: { option: true },
    ...BOTH,
    scope: 'agreement',
    stricter: 'either',
    initial: 'alternate',
    law: null,
    values: [
      { value: 'alternate', title: words('轮流', 'In turn') },
      { value: 'fixed', title: words('固定一方', 'One side') },
    ],
    conflict: 'host_rotation',
    readings: [
      {
        value: 'alternate',
        says: words('框架意见：轮流承办', 'Framework opinion: in turn'),
        basis: [cite(frameworkOpinion2024, 'meetings')],
      },
    ],
    basis: [cite(frameworkOpinion2024, 'meetings')],
  },
  {
    key: 'delivery-rhythm',
    title: words('共享数据的交付频次', 'How often shared data is delivered'),
    says: words(
      '实时、每月或者每季度；信息共享事项的页面据此提示下一次交付的日期，不是法定期限',
      'Live, monthly or quarterly; the page of a sharing names the next delivery by it. No statutory period',
    ),
    sets: { option: true },
    ...ALL,
    scope: 'agreement',
    stricter: 'longer',
    initial: 'monthly',
    law: null,
    values: [
      { value: 'quarterly', title: words('每季度', 'Quarterly') },
      { value: 'monthly', title: words('每月', 'Monthly') },
      { value: 'live', title: words('实时', 'Live') },
    ],
    conflict: null,
    readings: [
      {
        value: null,
        says: words('框架意见：数据共享，未写频次', 'Framework opinion: sharing, no rhythm'),
        basis: [cite(frameworkOpinion2024, 'sharing')],
      },
    ],
    basis: [cite(frameworkOpinion2024, 'sharing')],
  },
  {
    key: 'assistance-days',
    title: words('协助调查核实的答复时间', 'Time to answer a request for assistance'),
    says: words(
      '全国规定没有天数，由协作意见约定；请求协助时据此预填希望答复的日期',
      'No national number; set by the agreement. A request for assistance proposes its answer date by it',
    ),
    sets: { option: true },
    binds: words('被请求协助的行政机关', 'The organ asked'),
    kinds: [...ORGANS],
    scope: 'agreement',
    stricter: 'shorter',
    initial: '15d',
    law: null,
    values: lengths('7d', '10d', '15d', '30d'),
    conflict: null,
    readings: [
      {
        value: null,
        says: words('津市协作意见：调查核实协助', 'Jinshi agreement: assistance'),
        basis: [cite(jinshiAgreement, 'assistance')],
      },
    ],
    basis: [cite(jinshiAgreement, 'assistance')],
  },
  {
    key: 'criminal-month-end',
    title: words('刑事期限的月末', 'Month ends in criminal periods'),
    says: words(
      '二月末起算的一个月有两种读法：未约定的两个日期都显示，约定之后按约定的读法计算',
      'A month from the end of February has two readings: both dates are shown until one is agreed, then that one is counted',
    ),
    sets: { option: true },
    ...BOTH,
    scope: 'agreement',
    stricter: 'shorter',
    initial: 'ask',
    law: null,
    values: [
      { value: 'same-day', title: words('对应日', 'Same day') },
      { value: 'ask', title: words('两个日期都显示', 'Show both') },
      { value: 'month-end', title: words('月末', 'Month end') },
    ],
    conflict: 'criminal_month_end',
    readings: [
      {
        value: 'same-day',
        says: words('民法典第202条的对应日', 'Civil Code, art. 202: the corresponding day'),
        basis: [cite(civilCode2021, '202')],
      },
      {
        value: 'month-end',
        says: words('刑事期限的月末读法', 'Month-end reading of criminal periods'),
        basis: [cite(criminalProcedure2018, '105')],
      },
    ],
    basis: [cite(criminalProcedure2018, '105')],
  },
  {
    key: 'closing-time',
    title: words('最后一日的截止时间', 'When the last day ends'),
    says: words(
      '二十四时，或者业务时间结束；约定业务时间的，期限旁注明，按日期判断，不因下班而拒收',
      'Midnight, or the end of business hours: then every running period says so. Dates are judged, nothing is refused for the hour',
    ),
    sets: { option: true },
    ...ALL,
    scope: 'agreement',
    stricter: 'either',
    initial: 'midnight',
    law: null,
    values: [
      { value: 'midnight', title: words('二十四时', 'Midnight') },
      { value: 'business-hours', title: words('业务时间结束', 'End of business hours') },
    ],
    conflict: null,
    readings: [
      { value: 'midnight', says: words('民法典第203条第二款', 'Civil Code, art. 203 para. 2'), basis: [cite(civilCode2021, '203')] },
    ],
    basis: [cite(civilCode2021, '203')],
  },
  {
    key: 'scoring-rules',
    title: words('考核评分规则', 'Scoring rules'),
    says: words(
      '没有可以核实的全国或者地方分值；由考核机关自己的评分表决定，可以把表中的数字写在这里',
      'No points could be confirmed; the assessing office’s own table decides and may be written here in numbers',
    ),
    sets: { option: true },
    binds: words('依法治市（县）办', 'The rule-of-law office'),
    kinds: ['justice'],
    scope: 'agreement',
    stricter: 'either',
    initial: 'empty',
    law: null,
    values: [
      { value: 'empty', title: words('不评分', 'No scores') },
      { value: 'by-office', title: words('按考核机关评分表（纸质）', 'By the office’s own table, on paper') },
    ],
    shape: 'scoring-table',
    conflict: 'scoring_rules',
    readings: [
      {
        value: 'empty',
        says: words('津市协作意见：结果运用，未写分值', 'Jinshi agreement: use of results, no points'),
        basis: [cite(jinshiAgreement, 'results')],
      },
    ],
    basis: [cite(jinshiAgreement, 'results')],
  },
  {
    key: 'review-grades',
    title: words('案件质量评查等次', 'Grades of quality review'),
    says: words(
      '检察院组织的评查自2026年1月起为四个等次（见于报道），印在评查表和评查报告上勾选；其他评查由评查单位填写',
      'Reviews of procuratorates have four grades from January 2026 (reported), printed to be ticked; for others the reviewing house writes its own',
    ),
    sets: { option: true },
    ...BOTH,
    scope: 'agreement',
    stricter: 'either',
    initial: 'four',
    law: null,
    values: [
      { value: 'four', title: words('四个等次：优质、合格、基本合格、不合格', 'Four grades, to be ticked') },
      { value: 'by-hand', title: words('由评查单位填写', 'Written in by the reviewing house') },
    ],
    conflict: 'review_grades',
    readings: [
      {
        value: 'four',
        says: words('2026年检察院评查规定：四个等次（见于报道）', 'Procuratorates’ rules of 2026: four grades (reported)'),
        basis: [cite(caseQuality2026, 'grades')],
      },
      {
        value: 'by-hand',
        says: words('框架意见：质量评查互邀，未写等次', 'Framework opinion: mutual review, no grades'),
        basis: [cite(frameworkOpinion2024, 'review')],
      },
    ],
    basis: [cite(frameworkOpinion2024, 'review')],
  },
  {
    key: 'masking-profile',
    title: words('隐名处理的尺度', 'How names are masked'),
    says: words(
      '不低于法院公布裁判文书的尺度，联合发布可以更严',
      'At least as the courts’ publication rules; stricter for joint publication',
    ),
    sets: { option: true },
    ...BOTH,
    scope: 'agreement',
    stricter: 'longer',
    initial: 'joint-strict',
    law: 'court-2016',
    values: [
      { value: 'court-2016', title: words('按裁判文书公布规定', 'As published judgments') },
      { value: 'joint-strict', title: words('联合发布从严', 'Joint, strict') },
    ],
    conflict: 'masking_profile',
    readings: [
      { value: 'court-2016', says: words('裁判文书公布规定', 'Rules on publishing judgments'), basis: [cite(onlinePublication2016, '7')] },
    ],
    basis: [cite(onlinePublication2016, '7')],
  },
]
