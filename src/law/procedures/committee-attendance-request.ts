/** The procuratorate asks to attend an item of the adjudication committee (law sheet SWH-REQ): the court agrees, or says why not. */
import { words } from '#kernel/words.ts'
import { committeeAttendance2010 } from '../statutes/committee-attendance-2010.ts'
import { courtOrganic2018 } from '../statutes/court-organic-2018.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must } from './fact.ts'
import { answer, party, replyBy, request, step } from './request-acts.ts'
import { serviceActs } from './service-acts.ts'

const law = [cite(committeeAttendance2010, '4'), cite(courtOrganic2018, '38')]

export const committeeAttendanceRequest = request({
  id: 'committee-attendance-request',
  version: '2019-01-01',
  title: words('提出列席审判委员会', 'Request to attend the adjudication committee'),
  basis: law,
  parties: {
    issuer: party('procuratorate', '检察院', 'Procuratorate'),
    recipient: party('court', '同级法院', 'Court at the same level', { relation: { is: 'same-level', to: 'issuer' } }),
  },
  stages: {
    agreed: { title: words('同意列席', 'Agreed') },
    refused: { title: words('未同意，已说明', 'Not agreed, explained'), end: true },
    closed: { title: words('已转列席程序', 'Attendance arranged'), end: true },
  },
  withdraw: { posts: ['handling-prosecutor', 'chief-procurator'], when: ['agreed'] },
  acts: {
    serve: step(
      words('提出列席', 'Ask to attend'),
      'issuer',
      ['handling-prosecutor', 'department-head', 'chief-procurator'],
      [],
      {
        item: fact.text('议题', 'Item', must),
        caseNumbers: fact.caseNumbers('案号', 'Case'),
        reasons: fact.text('认为有必要列席的理由', 'Why attendance is needed', must),
        replyBy,
        aboutPersonnel: fact.flag('涉及办案人员个人', 'About named officers'),
      },
      law,
      {
        opening: true,
        to: 'served',
        served: true,
        noClock: RIGHT,
        decision: ['chief-procurator'],
        paper: { form: 'committee-attendance-request-letter', required: true },
      },
    ),
    ...serviceActs({
      sender: 'issuer',
      recipient: 'recipient',
      senderPosts: ['handling-prosecutor', 'case-management'],
      deskPosts: ['intake-desk'],
      opening: 'serve',
      basis: law,
    }),
    reply: answer({
      title: words('答复', 'Answer'),
      posts: ['adjudication-committee', 'president', 'vice-president'],
      agreed: words('同意，另行告知议程', 'Agreed; agenda to follow'),
      refused: words('不安排列席', 'Not arranged'),
      basis: law,
      decision: ['president'],
    }),
    close: step(
      words('已另行告知列席', 'Attendance arranged'),
      'recipient',
      ['adjudication-committee', 'president', 'vice-president'],
      ['agreed'],
      { note: fact.text('说明', 'Note') },
      law,
      { to: 'closed' },
    ),
  },
  clocks: {
    reply: {
      title: words('希望答复的日期', 'Answer asked for by'),
      period: { dateFact: 'serve.replyBy' },
      start: ['serve.replyBy'],
      by: 'recipient',
      met: ['reply'],
      mootIn: ['withdrawn'],
      basis: law,
    },
  },
  leadsTo: ['committee-attendance'],
})
