/** An administrative dispute is settled by several organs, mediation first, the procuratorate leading; nobody decides the case (law sheet ZY-HJ, A13). */
import { type Words, words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { jinshiAgreement } from '../statutes/jinshi-agreement.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import type { ActSpec } from './procedure.ts'
import { answer, deskOf, EVERY_ORGAN, handsOf, letter, party, replyBy, replyClock, request, step } from './request-acts.ts'

const basis = [cite(administrativeSupervision2021, '6'), cite(administrativeSupervision2021, '47')]
const local = cite(jinshiAgreement, 'settlement', words('以生效协作意见的相应条款为准', 'The clause of the agreement in force governs'))
const task = [local, ...basis]
const help = [cite(administrativeSupervision2021, '134'), ...basis]
const PROSECUTORS = handsOf('procuratorate')
const HANDS = handsOf(EVERY_ORGAN)
const OPEN = ['joined', 'mediated', 'drafted', 'lawful', 'performed', 'visited']
const EARLY = ['joined', 'mediated', 'drafted']

const taskOf = (role: string, posts: ActSpec['posts']): ActSpec =>
  step(
    words('认领并办理任务', 'Take and carry out a task'),
    role,
    posts,
    OPEN,
    { task: fact.text('任务和进展', 'Task and progress', must) },
    task,
    {
      repeat: 'many',
      served: true,
    },
  )
const lead = (title: Words, when: string[], facts: ActSpec['facts'], more: Parameters<typeof step>[6] = {}, cited = basis): ActSpec =>
  step(title, 'issuer', PROSECUTORS, when, facts, cited, more)

export const disputeSettlement = request({
  id: 'dispute-settlement',
  version: '2021-09-01',
  title: words('行政争议实质性化解', 'Substantive settlement of an administrative dispute'),
  basis,
  parties: {
    issuer: party('procuratorate', '牵头的检察院', 'Leading procuratorate'),
    recipient: party(EVERY_ORGAN, '作出行政行为的机关', 'Organ in dispute'),
    court: party('court', '法院', 'Court', { optional: true }),
    justice: party('justice', '司法行政机关', 'Justice bureau', { optional: true }),
    mediation: party('mediation', '行政争议调处中心', 'Mediation centre', { optional: true }),
  },
  stages: {
    refused: { title: words('不参加，已说明理由', 'Does not take part, reasons given'), end: true },
    joined: { title: words('各方参加，方案已定', 'All take part') },
    mediated: { title: words('已调解', 'Mediated') },
    drafted: { title: words('和解协议待合法性审查', 'Agreement awaits review') },
    lawful: { title: words('和解协议合法，待履行', 'Agreement lawful, to be performed') },
    performed: { title: words('已履行', 'Performed') },
    visited: { title: words('已回访', 'Visited') },
    closed: { title: words('已实质性化解', 'Settled'), end: true },
    unsettled: { title: words('未能化解，恢复依法审查', 'Not settled: review by law goes on'), end: true },
  },
  withdraw: { posts: PROSECUTORS, when: ['joined'] },
  acts: {
    ...letter({
      title: words('提出化解方案', 'Propose the plan'),
      posts: PROSECUTORS,
      desk: deskOf(EVERY_ORGAN),
      facts: {
        caseNumbers: fact.caseNumbers('所涉行政案件', 'Administrative case', must),
        points: fact.points('各单位任务', 'Task of each organ', must),
        willing: fact.text('当事人意愿', 'What the parties wish', must),
        replyBy,
      },
      form: 'settlement-plan',
      decision: ['deputy-chief-procurator', 'chief-procurator'],
      basis: task,
    }),
    reply: answer({
      title: words('答复是否参加', 'Answer the plan'),
      posts: HANDS,
      agreed: words('参加', 'Takes part'),
      refused: words('不参加', 'Does not take part'),
      to: { agreed: 'joined', refused: 'refused' },
      basis: task,
    }),
    task: taskOf('recipient', HANDS),
    'court-task': taskOf('court', handsOf('court')),
    'justice-task': taskOf('justice', handsOf('justice')),
    'centre-task': taskOf('mediation', handsOf('mediation')),
    mediate: lead(
      words('组织调解', 'Mediate'),
      ['joined', 'mediated'],
      {
        host: fact.code(
          '主持',
          'Presided over by',
          {
            centre: words('行政争议调处中心', 'Mediation centre'),
            court: words('法院', 'Court'),
            procuratorate: words('检察院', 'Procuratorate'),
            organ: words('行政机关', 'Organ'),
          },
          must,
        ),
        account: fact.text('调解情况', 'How it went', must),
      },
      { to: 'mediated', repeat: 'many' },
      task,
    ),
    meet: lead(
      words('听证、座谈', 'Hearing or talk'),
      ['mediated'],
      { account: fact.text('情况', 'How it went', must) },
      { repeat: 'many' },
    ),
    agree: lead(
      words('达成和解协议', 'Agreement reached'),
      ['mediated'],
      {
        agreement: fact.text('协议内容', 'Content of the agreement', must),
        agreedOn: fact.date('达成日期', 'Agreed on', { ...must, ...past }),
      },
      { to: 'drafted', repeat: 'many' },
    ),
    'review-legality': lead(
      words('审查协议合法性', 'Review whether it is lawful'),
      ['drafted'],
      {
        finding: fact.code(
          '审查意见',
          'Finding',
          { lawful: words('合法', 'Lawful'), 'not-lawful': words('不合法，说明理由', 'Not lawful: reasons given') },
          must,
        ),
        reason: fact.text('理由', 'Reasons', must),
      },
      { toBy: { fact: 'finding', stages: { lawful: 'lawful', 'not-lawful': 'mediated' } }, repeat: 'many', form: 'settlement-review' },
    ),
    perform: step(
      words('履行协议', 'Perform the agreement'),
      'recipient',
      HANDS,
      ['lawful'],
      { account: fact.text('履行情况', 'How it was performed', must) },
      basis,
      {
        to: 'performed',
        served: true,
      },
    ),
    'parties-withdraw': lead(
      words('登记当事人撤回监督申请或者起诉', 'Record that the parties withdrew'),
      ['performed', 'visited'],
      { what: fact.text('撤回的申请', 'What was withdrawn', must) },
      { repeat: 'many' },
      [cite(administrativeSupervision2021, '47')],
    ),
    assist: lead(
      words('提出司法救助', 'Offer judicial assistance'),
      OPEN,
      { account: fact.text('情况', 'Account', must) },
      { repeat: 'many' },
      help,
    ),
    visit: lead(
      words('回访', 'Visit'),
      ['performed', 'visited'],
      { account: fact.text('回访情况', 'What the visit found', must) },
      { to: 'visited', repeat: 'many' },
    ),
    close: lead(words('办结', 'Close'), ['visited'], { note: fact.text('说明', 'Note') }, { to: 'closed' }),
    'give-up': lead(
      words('未能化解，恢复审查', 'Not settled: go back to review'),
      [...EARLY, 'lawful'],
      { reason: fact.text('理由', 'Reasons', must) },
      { to: 'unsettled', noClock: RIGHT },
    ),
  },
  clocks: { reply: replyClock(words('希望答复的日期', 'Answer asked for by'), task) },
  leadsTo: ['administrative-supervision-case', 'judicial-assistance'],
})
