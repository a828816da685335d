/** Ordinary open work of November: what gives every person something to do on the day the demo opens. */
import type { County, Step } from '../county.ts'
import { COURT_NAME, HANDLING } from './main-facts.ts'
import { chief, made, points, stamp, takenUp } from './suggest.ts'

/** Applied for three days ago: the intake desk decides. */
const arrived = (c: County): Step[] => [
  {
    day: '2026-11-20',
    what: async () => {
      const number = '（2026）湘3199执203号'
      const id = await c.start('desk', 'complaint-intake', {
        procedure: 'enforcement-supervision-case',
        kind: 'apply',
        title: '柳远岫申请执行监督案',
        caseNumbers: [number],
        facts: {
          applicants: ['柳远岫'],
          otherParties: ['沅清县听松物流有限公司'],
          caseNumbers: [number],
          request: '请求监督法院对到期债权未采取执行措施',
          materials: '监督申请书、身份证明',
        },
      })
      await c.act('desk', 'complaint-intake', id, 'complete-materials', { completedOn: '2026-11-20' })
    },
  },
]

/** Accepted 08-10: the review ran out on 11-10, and case management said so. A house sees its own lateness first. */
const late = (c: County): Step[] => {
  const m = made()
  return [
    ...takenUp(c, m, {
      serial: '27',
      applicant: '秦望舒',
      other: '沅清县云栖酒店',
      number: '（2025）湘3199执266号',
      request: '请求监督法院超标的查封',
      applied: '2026-08-07',
      accepted: '2026-08-10',
    }),
    {
      day: '2026-11-16',
      what: () =>
        c.act('desk', 'case-management', m.id, 'flow-notice', {
          problem: 'deadline',
          text: '审查期限已于11月10日届满，请说明情况并尽快审结',
          receivedOn: '2026-11-16',
        }),
    },
  ]
}

/** Decided 11-18, to be sent by 12-03: the sealed letter waits for case management, its notice for the prosecutor. */
const toBeChecked = (c: County): Step[] => {
  const m = made()
  const number = '（2025）湘3199执341号'
  return [
    ...takenUp(c, m, {
      serial: '29',
      applicant: '舒星野',
      other: '麦垄粮贸商行',
      number,
      request: '请求监督法院违规解除限制消费令',
      applied: '2026-09-07',
      accepted: '2026-09-09',
    }),
    {
      day: '2026-11-18',
      what: async () => {
        await c.act('prosecutor', HANDLING, m.id, 'decide-suggestion', { ...chief('2026-11-18'), kind: 'court' })
        await c.team('prosecutor', m.id, { chief: 'approver' })
      },
    },
    {
      day: '2026-11-20',
      what: async () => {
        await c.takeIn(
          'prosecutor',
          HANDLING,
          {
            form: 'suggestion-letter',
            number: '沅清检民执监〔2026〕43319900012号',
            date: '2026-11-20',
            addressee: COURT_NAME,
            caseNumbers: [number],
            points: points('依法恢复对被执行人的限制消费措施。', '对解除审批程序予以规范。'),
            fields: {
              source: '申请人舒星野向本院申请执行监督，本院依法受理并审查终结。',
              facts: '法院在被执行人未履行义务的情况下解除限制消费令。',
              grounds: '本院认为，解除限制消费令缺乏事实和法律依据。',
              legalBasis: '《中华人民共和国民事诉讼法》第二百四十六条、《人民检察院民事诉讼监督规则》第一百零六条',
              objectionPeriod: '收到本检察建议书之日起十五日内',
              replyPeriod: '三个月内',
              fileVolumes: '一册',
            },
          },
          m.id,
        )
        const notice = await c.draft('assistant', 'prosecutor-assistant', 'party-notice', m.id, {
          addressee: '舒星野',
          fields: {
            source: '你向本院申请执行监督',
            result: '经审查，本院决定依法向沅清县人民法院提出检察建议。',
            legalBasis: '《人民检察院民事诉讼监督规则》第一百零八条',
          },
        })
        await c.submit('assistant', 'prosecutor-assistant', notice)
      },
    },
  ]
}

/** Under review: the assistant has drafted a file request, which the chief or the deputy approves. */
const underReview = (c: County): Step[] => {
  const m = made()
  const number = '（2026）湘3199执119号'
  return [
    ...takenUp(c, m, {
      serial: '33',
      applicant: '沅清县归云茶业有限公司',
      other: '楚云溪',
      number,
      request: '请求监督法院对评估异议未予处理',
      applied: '2026-10-19',
      accepted: '2026-10-21',
    }),
    {
      day: '2026-11-20',
      what: async () => {
        await c.team('prosecutor', m.id, { chief: 'approver' })
        const letter = await c.draft('assistant', 'prosecutor-assistant', 'file-request-letter', m.id, {
          addressee: COURT_NAME,
          fields: {
            purpose: '审查民事执行监督案件',
            fileScope: '执行正卷和评估卷',
            fileMeans: '拷贝电子卷',
            handler: '龙一禾',
            contact: '内线8012',
          },
        })
        await c.submit('assistant', 'prosecutor-assistant', letter)
      },
    },
  ]
}

/** Two queries: the first is the enforcement judge’s to answer by 11-30, the second arrives on the morning of the demo. */
const queries = (c: County): Step[] => {
  const [first, second] = [made(), made()]
  const ask = (into: { id: string }, day: string, number: string, caseNumber: string, questions: string): Step => ({
    day,
    what: async () => {
      const paper = await c.takeIn('prosecutor', HANDLING, {
        form: 'enforcement-explanation-request',
        number,
        date: day,
        addressee: COURT_NAME,
        caseNumbers: [caseNumber],
        fields: { questions },
      })
      into.id = await c.start('prosecutor', HANDLING, {
        procedure: 'written-query',
        kind: 'serve',
        title: `${caseNumber}执行情况说明`,
        caseNumbers: [caseNumber],
        paper,
        facts: { caseNumbers: [caseNumber], number, questions },
      })
      await c.team('prosecutor', into.id, { assistant: 'assistant' })
    },
  })
  return [
    ask(first, '2026-11-12', '沅清检民执监询〔2026〕43319900014号', '（2026）湘3199执119号', '评估异议的处理情况及依据。'),
    {
      day: '2026-11-13',
      what: async () => {
        await c.act('office', 'intake-desk', first.id, 'sign-for', stamp('2026-11-13'))
        await c.team('office', first.id, { 'enforcement-judge': 'handler' })
      },
    },
    ask(second, '2026-11-23', '沅清检民执监询〔2026〕43319900015号', '（2026）湘3199执155号', '被执行人到期债权的执行情况。'),
  ]
}

export const openWork = (c: County): Step[] => [...arrived(c), ...late(c), ...toBeChecked(c), ...underReview(c), ...queries(c)]
