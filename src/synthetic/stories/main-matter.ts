/** The main matter between the two houses: written query, file request, and suggestion no. 7 up to the morning of 11-23. */
import { confirmRule } from '#work/people/index.ts'
import type { County, Step } from '../county.ts'
import { APPLICANT, CASE, COURT_NAME, DEBTOR, DOCKET, HANDLING, NUMBER, POINTS, PROCURATORATE_NAME } from './main-facts.ts'
import { type Main, mainIntake } from './main-intake.ts'

const QUERY = '沅清检民执监询〔2026〕43319900009号'
const stamp = (day: string): { receivedOn: string; dateSource: string } => ({ receivedOn: day, dateSource: 'stamp' })

const query = (c: County, m: Main): Step[] => [
  {
    day: '2026-06-17',
    what: async () => {
      const questions = '一、2026年2月2日到账的86,400元案款未发放的原因；二、2026年4月20日执行异议的审查进展；三、车辆线索的核查情况。'
      const paper = await c.takeIn(
        'prosecutor',
        HANDLING,
        {
          form: 'enforcement-explanation-request',
          number: QUERY,
          date: '2026-06-17',
          addressee: COURT_NAME,
          caseNumbers: [CASE],
          fields: { questions },
        },
        m.case,
      )
      m.query = await c.start('prosecutor', HANDLING, {
        procedure: 'written-query',
        kind: 'serve',
        title: '执418号案执行情况说明',
        caseNumbers: [CASE],
        from: m.case,
        paper,
        facts: { caseNumbers: [CASE], number: QUERY, questions },
      })
    },
  },
  {
    day: '2026-06-18',
    what: async () => {
      await c.act('office', 'intake-desk', m.query, 'sign-for', { ...stamp('2026-06-18'), registerNumber: '收2026-0311' })
      await c.team('office', m.query, { 'enforcement-judge': 'handler' })
    },
  },
  {
    day: '2026-07-01',
    what: async () => {
      const paper = await c.takeIn(
        'enforcement-judge',
        'enforcement-judge',
        {
          form: 'query-answer',
          number: '（2026）湘3199执函31号',
          date: '2026-07-01',
          addressee: PROCURATORATE_NAME,
          caseNumbers: [CASE],
          fields: {
            incomingNumber: QUERY,
            receivedOn: '2026-06-18',
            answer: '案款因分配方案未定暂存本院账户；执行异议已移送审查；车辆线索正在核实登记信息。',
          },
        },
        m.query,
      )
      await c.act(
        'enforcement-judge',
        'enforcement-judge',
        m.query,
        'reply',
        { progress: '案款暂存，异议在审，车辆线索在核', reasons: '分配方案未定', number: '（2026）湘3199执函31号' },
        { paper },
      )
    },
  },
  { day: '2026-07-02', what: () => c.act('desk', 'case-management', m.query, 'sign-for-reply', { receivedOn: '2026-07-02' }) },
  {
    day: '2026-08-12',
    what: () => c.act('prosecutor', HANDLING, m.query, 'close', { outcome: 'suggestion', note: '说明不能成立，转提出检察建议' }),
  },
]

const file = (c: County, m: Main): Step[] => [
  {
    day: '2026-06-22',
    what: async () => {
      const grounds = '法发〔2016〕30号第八条原文已由联络员核对：五个工作日'
      await c.as('desk', 'liaison-officer', tx => confirmRule(tx, { rule: 'D10', grounds }))
      await c.as('office', 'liaison-officer', tx => confirmRule(tx, { rule: 'D10', grounds }))
      const number = '沅清检民执监调〔2026〕43319900006号'
      const paper = await c.takeIn(
        'prosecutor',
        HANDLING,
        {
          form: 'file-request-letter',
          number,
          date: '2026-06-22',
          addressee: COURT_NAME,
          caseNumbers: [CASE],
          fields: {
            purpose: '审查民事执行监督案件',
            fileScope: '执行正卷',
            fileMeans: '拷贝电子卷',
            handler: '龙一禾',
            contact: '内线8012',
          },
        },
        m.case,
      )
      m.file = await c.start('prosecutor', HANDLING, {
        procedure: 'file-request',
        kind: 'request',
        title: '执418号案调卷',
        caseNumbers: [CASE],
        from: m.case,
        paper,
        facts: {
          caseNumbers: [CASE],
          number,
          means: 'e-copy',
          volumes: 'main',
          fetcher: ['龙一禾'],
          decidedBy: 'deputy-chief-procurator',
          decidedOn: '2026-06-22',
        },
      })
    },
  },
  {
    day: '2026-06-22',
    what: async () => {
      await c.act('office', 'intake-desk', m.file, 'sign-for', stamp('2026-06-22'))
      await c.team('office', m.file, { 'enforcement-judge': 'handler' })
    },
  },
  {
    day: '2026-06-26',
    what: () =>
      c.act('enforcement-judge', 'enforcement-judge', m.file, 'delay', { reason: '卷宗正在扫描，7月3日可提供', expectedOn: '2026-07-03' }),
  },
  {
    day: '2026-07-03',
    what: () =>
      c.act('enforcement-judge', 'enforcement-judge', m.file, 'supply', {
        means: 'e-copy',
        suppliedOn: '2026-07-03',
        index: '执行正卷一册，128页',
      }),
  },
  { day: '2026-08-21', what: () => c.act('prosecutor', HANDLING, m.file, 'close', { note: '电子卷附检察卷保存', kept: true }) },
]

const LETTER_FIELDS = {
  source: `申请人${APPLICANT}不服${COURT_NAME}${CASE}案的执行活动，向本院申请监督。本院依法受理并审查终结。`,
  facts:
    '2026年2月2日，执行案款86,400元汇入法院案款账户，至今未发放。2026年4月20日，申请执行人提出执行异议，法院逾期未作裁定。申请执行人提供的被执行人车辆线索，卷内无核查记录。',
  evidence: '案款到账凭证、异议申请书收据、执行卷宗、法院书面说明。',
  grounds: '本院认为，案款发放、异议审查和财产线索核查均有法定职责和期限要求，法院未在期限内办理，属消极执行。',
  legalBasis: '《中华人民共和国民事诉讼法》第二百四十六条、《人民检察院民事诉讼监督规则》第一百零六条',
  objectionPeriod: '收到本检察建议书之日起十五日内',
  replyPeriod: '三个月内',
  fileVolumes: '一册',
}

const suggestion = (c: County, m: Main): Step[] => [
  {
    day: '2026-08-18',
    what: async () => {
      m.letter = await c.takeIn(
        'prosecutor',
        HANDLING,
        {
          form: 'suggestion-letter',
          number: NUMBER,
          date: '2026-08-18',
          addressee: COURT_NAME,
          caseNumbers: [CASE],
          points: POINTS,
          fields: LETTER_FIELDS,
        },
        m.case,
      )
      await c.check('desk', m.letter)
    },
  },
  {
    day: '2026-08-20',
    what: async () => {
      m.suggestion = await c.start('prosecutor', HANDLING, {
        procedure: 'enforcement-suggestion',
        kind: 'serve',
        title: '江白露与青石坡公司执行监督检察建议',
        caseNumbers: [CASE],
        from: m.case,
        paper: m.letter,
        facts: {
          points: POINTS,
          decidedBy: 'chief-procurator',
          decidedOn: '2026-08-12',
          caseNumbers: [CASE],
          number: NUMBER,
          violation: 'inactivity',
        },
      })
      await c.act('prosecutor', HANDLING, m.suggestion, 'notify-parties', { recipients: [APPLICANT, DEBTOR] })
    },
  },
  {
    day: '2026-08-21',
    what: async () => {
      await c.act('office', 'intake-desk', m.suggestion, 'sign-for', { ...stamp('2026-08-21'), registerNumber: '收2026-0427' })
      await c.team('office', m.suggestion, {
        'presiding-judge': 'handler',
        'judge-assistant': 'assistant',
        president: 'approver',
        filing: 'desk',
        'enforcement-judge': 'complained-of',
      })
    },
  },
  {
    day: '2026-08-24',
    what: async () => {
      await c.act('prosecutor', HANDLING, m.suggestion, 'file-with-superior', { note: '报沅州市人民检察院备案' })
      await c.act('filing', 'filing-division', m.suggestion, 'docket', { caseNumber: [DOCKET], docketedOn: '2026-08-24' })
    },
  },
  {
    day: '2026-08-25',
    what: () =>
      c.act('presiding-judge', 'presiding-judge', m.suggestion, 'name-panel', {
        members: ['麻清越', '贺听雨', '舒未明'],
        independent: 'no',
      }),
  },
  {
    day: '2026-09-16',
    what: async () => {
      const paid = c.material('office', '案款发放回单', '2026-08-28', [
        `兹证明：本院于2026年8月28日向申请执行人${APPLICANT}发放${CASE}案执行案款人民币86,400元。`,
      ])
      const record = '法院说明：2026年8月28日已向申请执行人发放案款86,400元，提交付款回单；异议案合议中；车辆已于2025年11月转移登记。'
      const heard = { heldOn: '2026-09-16', attended: 'yes', record }
      await c.act('presiding-judge', 'presiding-judge', m.suggestion, 'hold-hearing', heard, { files: [paid] })
    },
  },
  {
    day: '2026-11-20',
    what: () =>
      c.draft('judge-assistant', 'judge-assistant', 'reply-letter', m.suggestion, {
        answers: [
          { point: 'p1', code: 'adopted', reason: '' },
          { point: 'p2', code: 'partly', reason: '' },
          { point: 'p3', code: 'not-adopted', reason: '' },
        ],
        fields: {
          facts:
            '案款86,400元于2026年2月2日到账，因分配方案未定暂存。2026年4月20日的执行异议于2026年9月29日作出裁定。车辆已于2025年11月转移登记至他人名下。',
          measures: '2026年8月28日向申请执行人发放案款86,400元；2026年9月29日作出（2026）湘3199执异61号裁定并送达。',
          contact: '麻清越 内线6015',
        },
      }),
  },
]

export const mainMatter = (c: County): Step[] => {
  const main: Main = { case: '', query: '', file: '', letter: '', suggestion: '' }
  return [...mainIntake(c, main), ...query(c, main), ...file(c, main), ...suggestion(c, main)]
}
