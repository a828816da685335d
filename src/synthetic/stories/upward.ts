/** Unanswered since 10-20: urged, taken to the superior, whose suggestion the intermediate court signed for on 11-12. */
import type { County, Step } from '../county.ts'
import { COURT_NAME, HANDLING } from './main-facts.ts'
import { chief, filedUpward, type Made, made, points, serveLetter, signedFor, stamp } from './suggest.ts'

const CASES = ['（2024）湘3199执233号']
const NUMBER = '沅清检民执监〔2026〕43319900004号'
const HIGHER_PROCURATORATE_NAME = '沅州市人民检察院'
const HIGHER_COURT_NAME = '沅州市中级人民法院'
const ASKED = points('对查封到期的房产依法续行查封。', '对评估报告送达问题予以纠正。')

const below = (c: County, m: Made): Step[] => [
  serveLetter(c, m, {
    day: '2026-07-16',
    decidedOn: '2026-07-10',
    number: NUMBER,
    title: '查封到期未续封执行监督检察建议',
    caseNumbers: CASES,
    points: ASKED,
    facts: '查封房产期限届满未续行查封，评估报告未送达申请执行人。',
    more: { violation: 'inactivity' },
  }),
  filedUpward(c, m, '2026-07-20'),
  signedFor(c, m, '2026-07-20', { 'presiding-judge': 'handler', president: 'approver' }),
  {
    day: '2026-07-22',
    what: () => c.act('filing', 'filing-division', m.id, 'docket', { caseNumber: ['（2026）湘3199执监3号'], docketedOn: '2026-07-22' }),
  },
  {
    day: '2026-10-21',
    what: async () => {
      const paper = await c.takeIn(
        'prosecutor',
        HANDLING,
        {
          form: 'urging-letter',
          number: null,
          date: '2026-10-21',
          addressee: COURT_NAME,
          fields: {
            suggestionNumber: NUMBER,
            receivedOn: '2026-07-20',
            dueOn: '2026-10-20',
            requests: '请尽快将处理结果书面回复本院。',
            contact: '向知衡 内线8012',
          },
        },
        m.id,
      )
      await c.act('prosecutor', HANDLING, m.id, 'urge', { text: '回复期限已于10月20日届满，请尽快回复' }, { paper })
    },
  },
  {
    day: '2026-10-28',
    what: () =>
      c.act('prosecutor', HANDLING, m.id, 'pursue-unanswered', { outcome: 'ask-superior', reason: '经催办一周仍未回复，再次监督难有成效' }),
  },
]

const asking = (c: County, m: Made, request: Made): Step[] => [
  {
    day: '2026-10-29',
    what: async () => {
      const number = '沅清检民执监请〔2026〕43319900001号'
      const reason = '法院逾期未回复，经催办无果；再次自行监督难有成效'
      const paper = await c.takeIn(
        'prosecutor',
        HANDLING,
        {
          form: 'follow-up-report',
          number,
          date: '2026-10-29',
          addressee: HIGHER_PROCURATORATE_NAME,
          caseNumbers: CASES,
          fields: {
            suggestionNumber: NUMBER,
            facts: '查封房产期限届满未续行查封。',
            courtResult: '法院逾期未回复。',
            followUpOpinion: '建议向沅州市中级人民法院提出检察建议。',
            reasons: `${reason}。`,
            legalBasis: '法发〔2016〕30号第十四条、《人民检察院民事诉讼监督规则》第一百二十四条',
          },
        },
        m.id,
      )
      request.id = await c.start('prosecutor', HANDLING, {
        procedure: 'follow-up-request',
        kind: 'request',
        title: '提请跟进监督：查封到期未续封',
        caseNumbers: CASES,
        from: m.id,
        paper,
        facts: { ground: 'no-reply', reason, caseNumbers: CASES, number, urgedOn: '2026-10-21', ...chief('2026-10-28') },
      })
    },
  },
  {
    day: '2026-10-30',
    what: async () => {
      await c.act('city-desk', 'case-management', request.id, 'sign-for', stamp('2026-10-30'))
      await c.team('city-desk', request.id, { 'city-prosecutor': 'handler' })
    },
  },
  { day: '2026-11-06', what: () => c.act('city-prosecutor', HANDLING, request.id, 'decide', { outcome: 'issue', ...chief('2026-11-06') }) },
]

const above = (c: County, request: Made, m: Made): Step[] => [
  serveLetter(c, m, {
    day: '2026-11-11',
    decidedOn: '2026-11-09',
    number: '沅州检民执监〔2026〕43310000015号',
    title: '跟进监督：查封到期未续封',
    caseNumbers: CASES,
    points: ASKED,
    facts: '沅清县人民法院对沅清县人民检察院的检察建议逾期未回复。',
    more: { lowerCourt: COURT_NAME },
    procedure: 'follow-up-suggestion',
    addressee: HIGHER_COURT_NAME,
    by: 'city-prosecutor',
    checker: 'city-desk',
    from: request,
  }),
  { day: '2026-11-12', what: () => c.act('city-judge', 'intake-desk', m.id, 'sign-for', stamp('2026-11-12')) },
  {
    day: '2026-11-12',
    what: async () => {
      await c.team('city-judge', m.id, { 'city-judge': 'handler' })
      await c.team('city-prosecutor', m.id, { 'city-desk': 'desk' })
      await c.act('city-prosecutor', HANDLING, m.id, 'file-with-superior', { note: '报上一级备案' })
    },
  },
  { day: '2026-11-16', what: () => c.act('city-judge', 'filing-division', m.id, 'docket', { caseNumber: ['（2026）湘39执监12号'] }) },
]

export const upward = (c: County): Step[] => {
  const [m, request, followUp] = [made(), made(), made()]
  return [...below(c, m), ...asking(c, m, request), ...above(c, request, followUp)]
}
