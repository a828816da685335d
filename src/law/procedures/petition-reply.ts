/** The procuratorate answers every petition: a procedural reply in seven days, process or result in three months, then a word every month (law sheet XF-J). */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { petition2022 } from '../statutes/petition-2022.ts'
import { petitionReply2019 } from '../statutes/petition-reply-2019.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec } from './procedure.ts'
import { handsOf, internal, party, step } from './request-acts.ts'

const basis = [cite(petitionReply2019, 'whole')]
const told = [cite(petition2022, '23'), ...basis]
const protect = [cite(petition2022, '18'), cite(petition2022, '30')]
const POSTS: PostId[] = ['complaint-intake', ...handsOf('procuratorate')]
const OPEN = ['routed', 'answered']
const own = (title: Words, when: string[], facts: ActSpec['facts'], more: Parameters<typeof step>[6] = {}, cited = basis): ActSpec =>
  step(title, 'procuratorate', POSTS, when, facts, cited, more)

export const petitionReply = internal({
  id: 'petition-reply',
  version: '2022-05-01',
  title: words('检察信访件件有回复', 'Petition to the procuratorate'),
  basis,
  parties: { procuratorate: party('procuratorate', '检察院', 'Procuratorate') },
  keeperRole: 'procuratorate',
  stages: {
    registered: { title: words('已登记', 'Registered') },
    acknowledged: { title: words('已作程序性回复', 'Acknowledged') },
    routed: { title: words('本院办理', 'Handled here') },
    transferred: { title: words('已移送有管辖权的单位', 'Passed to the competent house'), end: true },
    'not-accepted': { title: words('不予受理，已说明理由', 'Not accepted, reasons given'), end: true },
    answered: { title: words('已答复办理过程', 'Progress told') },
    closed: { title: words('已答复结果并办结', 'Result told, closed'), end: true },
  },
  acts: {
    register: own(
      words('登记信访', 'Register'),
      [],
      {
        receivedOn: fact.date('收到日期', 'Received on', { ...must, ...past }),
        channel: fact.code(
          '渠道',
          'Channel',
          {
            letter: words('来信', 'Letter'),
            visit: words('来访', 'Visit'),
            net: words('网络', 'Network'),
            phone: words('电话', 'Telephone'),
          },
          must,
        ),
        petitioner: fact.people('信访人', 'Petitioner', must),
        request: fact.text('诉求', 'What is asked', must),
        aboutPersonnel: fact.flag('检举、控告工作人员', 'A complaint about staff'),
      },
      { opening: true, to: 'registered' },
      [...basis, ...protect],
    ),
    acknowledge: own(
      words('程序性回复', 'Procedural reply'),
      ['registered'],
      { text: fact.text('受理情况、承办人和查询方式', 'What happens next, and whom to ask', must) },
      { to: 'acknowledged', form: 'petition-reply-letter' },
      told,
    ),
    route: own(
      words('分流', 'Route'),
      ['registered', 'acknowledged'],
      {
        result: fact.code(
          '分流结果',
          'Result',
          {
            here: words('本院办理', 'Handled here'),
            transferred: words('移送有管辖权的单位', 'Passed on'),
            'not-accepted': words('不予受理', 'Not accepted'),
          },
          must,
        ),
        reason: fact.text('理由和去向', 'Reasons, and where to', must),
        notAccused: fact.flag('接收单位不是被检举控告的单位', 'The receiver is not the house complained of', must),
      },
      {
        toBy: { fact: 'result', stages: { here: 'routed', transferred: 'transferred', 'not-accepted': 'not-accepted' } },
        needs: [
          guard.ownFactIs(
            'notAccused',
            ['true'],
            words('检举控告材料不得转给被检举控告的人或者单位', 'A complaint never goes to whom it is about'),
            protect,
          ),
        ],
      },
      told,
    ),
    'reply-progress': own(
      words('答复办理过程', 'Tell the progress'),
      OPEN,
      { text: fact.text('办理过程', 'Progress', must) },
      {
        to: 'answered',
        repeat: 'many',
        form: 'petition-reply-letter',
      },
    ),
    'reply-result': own(
      words('答复办理结果', 'Tell the result'),
      OPEN,
      {
        text: fact.text('结果、理由和救济途径', 'Result, reasons and next remedy', must),
        offered: fact.text('听证、调解、帮扶的安排', 'Hearing, mediation, help offered', must),
      },
      { to: 'closed', form: 'petition-reply-letter' },
      [...basis, cite(petition2022, '37')],
    ),
  },
  clocks: {
    acknowledge: {
      title: words('七日内程序性回复', 'Procedural reply in seven days'),
      period: { rule: 'D-XF-ACK-J' },
      start: ['register.receivedOn'],
      by: 'procuratorate',
      met: ['acknowledge'],
      basis: told,
    },
    result: {
      title: words('三个月内答复过程或者结果', 'Process or result in three months'),
      period: { rule: 'D-XF-RES-J' },
      start: ['register.receivedOn'],
      by: 'procuratorate',
      met: ['reply-progress', 'reply-result'],
      mootIn: ['transferred', 'not-accepted'],
      basis,
    },
    monthly: {
      title: words('其后每月告知', 'A word every month afterwards'),
      period: { rule: 'D-XF-MON-J' },
      start: ['reply-progress.on'],
      by: 'procuratorate',
      met: ['reply-result'],
      latest: true,
      mootIn: ['closed'],
      basis,
    },
  },
  leadsTo: ['petition-routing', 'risk-assessment', 'judicial-assistance'],
})
