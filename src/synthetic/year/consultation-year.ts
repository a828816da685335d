/** A year of consultation of the county's two houses: two regular meetings, a special one, forty items, a joint document, two joint cases, a seminar; the second meeting opens with the first one's report, by itself. */

import type { County, Step } from '../county.ts'
import { made } from '../stories/suggest.ts'
import { activities } from './activities.ts'
import { AUTUMN } from './items-of-autumn.ts'
import { SPECIAL } from './items-of-special.ts'
import { SPRING } from './items-of-spring.ts'
import { jointCases } from './joint-cases.ts'
import { jointDocument } from './joint-document.ts'
import { ledgerSteps } from './ledger-steps.ts'
import { type MeetingPlan, meetingSteps } from './meeting-plan.ts'
import { repliedSuggestions } from './replied-suggestions.ts'

const PROSECUTORS = ['顾沅舟', '覃砚秋', '向知衡', '彭采薇']
const JUDGES = ['田砚农', '石敬舆', '麻清越', '滕若谷']
const PLACE = { procuratorate: '沅清县人民检察院三楼会议室', court: '沅清县人民法院二楼会议室' } as const

const spring: MeetingPlan = {
  title: '2026年第一次联席会议',
  host: 'procuratorate',
  procedure: 'joint-meeting',
  call: { slot: 'first-half', year: 2026, plannedOn: '2026-03-18', topicsBy: '2026-02-28', place: PLACE.procuratorate },
  days: {
    call: '2026-02-09',
    topics: '2026-02-27',
    agenda: '2026-03-05',
    agenda2: '2026-03-06',
    notify: '2026-03-09',
    signFor: '2026-03-10',
    hold: '2026-03-18',
    minutes: '2026-03-20',
    minutes2: '2026-03-23',
    coSign: '2026-03-24',
    coSign2: '2026-03-25',
    itemise: '2026-03-27',
  },
  place: PLACE.procuratorate,
  chair: '顾沅舟',
  topics: [
    { title: '调卷、送达和签收的衔接', line: '案件管理', subject: 'procedure', text: '交接清单、签收日期和受理通知的送达。' },
    { title: '终本案件监督的抽查要点', line: '民事检察', subject: 'general-standard', text: '商定抽查要点，各附条文。' },
  ],
  theirTopics: [
    { title: '书面了解情况和回复的样式', line: '审判监督', subject: 'procedure', text: '答复和回复的样式，避免往返。' },
    { title: '同堂培训和典型案例', line: '政治部、研究室', subject: 'other-work', text: '全年培训安排和联合编写案例。' },
  ],
  minutes: '会议听取两院一年来协作意见执行情况，逐项讨论四个议题，议定十四项。会议不讨论个案如何裁判、处理。',
  reservations: '终本抽查的比例，法院建议百分之三，检察院建议百分之五，留待下次会议。',
  present: PROSECUTORS,
  theirPresent: JUDGES,
  items: SPRING,
  account: '十四项均已建账。',
}

const special: MeetingPlan = {
  title: '执行案款发放专题联席会议',
  host: 'procuratorate',
  procedure: 'special-meeting',
  call: {
    reason: '上半年案款发放监督线索集中，须商定通知、提示和清理的办法。',
    plannedOn: '2026-06-10',
    topicsBy: '2026-05-28',
    place: PLACE.procuratorate,
  },
  days: {
    call: '2026-05-20',
    topics: '2026-05-22',
    agenda: '2026-05-28',
    agenda2: '2026-05-29',
    notify: '2026-06-01',
    signFor: '2026-06-02',
    hold: '2026-06-10',
    minutes: '2026-06-12',
    minutes2: '2026-06-15',
    coSign: '2026-06-16',
    coSign2: '2026-06-17',
    itemise: '2026-06-18',
  },
  place: PLACE.procuratorate,
  chair: '覃砚秋',
  topics: [
    { title: '案款到账通知和发放期限', line: '民事检察', subject: 'procedure', text: '通知、提示、暂缓发放的审批和分配方案的送达。' },
  ],
  theirTopics: [{ title: '不明款项的清理', line: '执行局', subject: 'other-work', text: '三年以上不明款项的清理办法。' }],
  minutes: '会议就案款到账通知、发放期限提示、暂缓发放审批和不明款项清理议定十项。',
  present: PROSECUTORS,
  theirPresent: JUDGES,
  items: SPECIAL,
  account: '十项均已建账。',
}

const autumn: MeetingPlan = {
  title: '2026年第二次联席会议',
  host: 'court',
  procedure: 'joint-meeting',
  call: { slot: 'second-half', year: 2026, plannedOn: '2026-09-16', topicsBy: '2026-08-28', place: PLACE.court },
  days: {
    call: '2026-08-10',
    topics: '2026-08-27',
    agenda: '2026-09-01',
    agenda2: '2026-09-02',
    notify: '2026-09-04',
    signFor: '2026-09-07',
    hold: '2026-09-16',
    minutes: '2026-09-18',
    minutes2: '2026-09-21',
    coSign: '2026-09-22',
    coSign2: '2026-09-23',
    itemise: '2026-09-25',
  },
  place: PLACE.court,
  chair: '田砚农',
  topics: [
    { title: '制定执行监督协作规则', line: '研究室', subject: 'other-work', text: '把试行意见和两次会议的议定事项写成规则。' },
    { title: '拍卖、评估和案外人告知', line: '执行局', subject: 'procedure', text: '公告核对、评估报告送达和异议途径的告知。' },
  ],
  theirTopics: [
    { title: '终本案件联合抽查', line: '民事检察', subject: 'general-standard', text: '按十项要点抽查三十件。' },
    { title: '释法说理、听证和司法救助线索', line: '控告申诉', subject: 'procedure', text: '说理提纲、听证邀请和救助线索移送。' },
  ],
  minutes: '会议首先听取上次议定事项落实情况报告，讨论四个议题，议定十六项。',
  reservations: '终本抽查比例按百分之四试行一年，两院各保留原意见。',
  present: JUDGES,
  theirPresent: PROSECUTORS,
  items: AUTUMN,
  account: '十六项由台账保管单位建账。',
}

/** The three meetings and their forty items, in the order of their days. */
export function consultationYear(c: County): Step[] {
  const [first, second, third] = [made(), made(), made()]
  return [
    ...meetingSteps(c, spring, first),
    ...ledgerSteps(c, SPRING, '2026-03-26', { title: spring.title, from: first }),
    ...meetingSteps(c, special, second),
    ...ledgerSteps(c, SPECIAL, '2026-06-18', { title: special.title, from: second }),
    ...meetingSteps(c, autumn, third),
    ...ledgerSteps(c, AUTUMN, '2026-09-24', { title: autumn.title, from: third }),
    ...jointDocument(c, made(), third),
    ...jointCases(c),
    ...activities(c),
    ...repliedSuggestions(c),
  ]
}
