/** An ordinary petition at an organ: fifteen days, sixty plus thirty, second look, third look (law sheet XF-G). */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { petition2022 } from '../statutes/petition-2022.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec } from './procedure.ts'
import { EVERY_ORGAN, internal, party, step } from './request-acts.ts'

const registering = [cite(petition2022, '22'), cite(petition2022, '23')]
const handling = [cite(petition2022, '34')]
const second = [cite(petition2022, '35')]
const third = [cite(petition2022, '36')]
const protect = [cite(petition2022, '18'), cite(petition2022, '30')]
const help = [cite(petition2022, '36'), cite(petition2022, '37')]
const HANDS: PostId[] = ['organ-handler', 'organ-head']
const own = (title: Words, when: string[], facts: ActSpec['facts'], cited: Citation[], more: Parameters<typeof step>[6] = {}): ActSpec =>
  step(title, 'organ', HANDS, when, facts, cited, more)
const OPINION = { text: fact.text('意见、理由和救济途径', 'Opinion, reasons and next remedy', must) }
const receivedOn = fact.date('信访人收到日期', 'Received by the petitioner on', past)

export const petitionGeneral = internal({
  id: 'petition-general',
  version: '2022-05-01',
  title: words('普通信访事项', 'Ordinary petition'),
  basis: registering,
  parties: { organ: party(EVERY_ORGAN, '有权处理的单位', 'Unit that may deal with it') },
  keeperRole: 'organ',
  stages: {
    registered: { title: words('已登记', 'Registered') },
    accepted: { title: words('已受理', 'Accepted') },
    'not-accepted': { title: words('不予受理，已告知', 'Not accepted, told'), end: true },
    answered: { title: words('已答复处理意见', 'Opinion given') },
    'second-look': { title: words('复查中', 'Second look asked for') },
    reviewed: { title: words('已作出复查意见', 'Second look decided') },
    'third-look': { title: words('复核中', 'Third look asked for') },
    finished: { title: words('已终结', 'Finished'), end: true },
  },
  acts: {
    register: own(
      words('登记', 'Register'),
      [],
      {
        receivedOn: fact.date('收到日期', 'Received on', { ...must, ...past }),
        petitioner: fact.people('信访人', 'Petitioner', must),
        request: fact.text('诉求', 'What is asked', must),
        aboutPersonnel: fact.flag('检举、控告工作人员', 'A complaint about staff'),
      },
      [...registering, ...protect],
      { opening: true, to: 'registered' },
    ),
    accept: own(
      words('受理并告知', 'Accept and tell'),
      ['registered'],
      { text: fact.text('告知内容', 'What was told', must) },
      registering,
      {
        to: 'accepted',
        form: 'petition-acceptance',
      },
    ),
    refuse: own(
      words('不予受理并告知', 'Do not accept, and tell'),
      ['registered'],
      { reason: fact.text('理由和应当提出的机关', 'Reasons, and where to turn', must) },
      [...registering, cite(petition2022, '31')],
      { to: 'not-accepted', form: 'petition-acceptance' },
    ),
    extend: own(
      words('延长三十日并告知', 'Thirty days more, and tell'),
      ['accepted'],
      { reason: fact.text('理由', 'Reasons', must) },
      handling,
      {
        decision: ['organ-head'],
        needs: [guard.beforeDue('end', words('办理期限已届满，不得延长', 'The sixty days have ended'), handling)],
      },
    ),
    help: own(
      words('听证、调解、帮扶', 'Hearing, mediation, help'),
      ['accepted', 'answered', 'second-look', 'third-look'],
      { account: fact.text('情况', 'Account', must) },
      help,
      {
        repeat: 'many',
      },
    ),
    answer: own(words('书面答复处理意见', 'Give the opinion in writing'), ['accepted'], { ...OPINION, receivedOn }, handling, {
      to: 'answered',
      form: 'petition-opinion',
    }),
    'ask-second': own(
      words('登记复查请求', 'Register a request for a second look'),
      ['answered'],
      { requestedOn: fact.date('收到请求日期', 'Request received on', { ...must, ...past }) },
      second,
      {
        to: 'second-look',
        noClock: RIGHT,
      },
    ),
    review: own(words('作出复查意见', 'Decide the second look'), ['second-look'], { ...OPINION, receivedOn }, second, {
      to: 'reviewed',
      form: 'petition-opinion',
    }),
    'ask-third': own(
      words('登记复核请求', 'Register a request for a third look'),
      ['reviewed'],
      { requestedOn: fact.date('收到请求日期', 'Request received on', { ...must, ...past }) },
      third,
      {
        to: 'third-look',
        noClock: RIGHT,
      },
    ),
    'hearing-begins': own(words('决定听证', 'A hearing is ordered'), ['third-look'], { note: fact.text('说明', 'Note') }, third),
    'hearing-ends': own(words('听证结束', 'The hearing has ended'), ['third-look'], { note: fact.text('说明', 'Note') }, third, {
      needs: [guard.done('hearing-begins', words('尚未决定听证', 'No hearing was ordered'), third)],
    }),
    'final-review': own(words('作出复核意见', 'Decide the third look'), ['third-look'], OPINION, third, {
      to: 'finished',
      form: 'petition-opinion',
    }),
    finish: own(
      words('期满未请求，终结', 'Nobody asked in time: finished'),
      ['answered', 'reviewed'],
      { note: fact.text('说明', 'Note') },
      third,
      { to: 'finished' },
    ),
  },
  clocks: {
    register: {
      title: words('十五日内登记、分流、告知', 'Registered, routed, told in fifteen days'),
      period: { rule: 'D-XF-REG' },
      start: ['register.receivedOn'],
      by: 'organ',
      met: ['accept', 'refuse'],
      basis: registering,
    },
    end: {
      title: words('六十日内办结', 'Concluded in sixty days'),
      period: { rule: 'D-XF-END' },
      start: ['accept.on'],
      by: 'organ',
      met: ['answer'],
      extendedBy: 'extend',
      basis: handling,
    },
    'ask-second': {
      title: words('请求复查', 'Second look asked for'),
      period: { rule: 'D-XF-FC' },
      start: ['answer.receivedOn'],
      by: 'organ',
      met: ['ask-second'],
      right: words('信访人', 'the petitioner'),
      mootIn: ['finished'],
      basis: second,
    },
    review: {
      title: words('复查期限', 'Second look decided'),
      period: { rule: 'D-XF-FC' },
      start: ['ask-second.requestedOn'],
      by: 'organ',
      met: ['review'],
      basis: second,
    },
    'ask-third': {
      title: words('请求复核', 'Third look asked for'),
      period: { rule: 'D-XF-FH' },
      start: ['review.receivedOn'],
      by: 'organ',
      met: ['ask-third'],
      right: words('信访人', 'the petitioner'),
      mootIn: ['finished'],
      basis: third,
    },
    final: {
      title: words('复核期限', 'Third look decided'),
      period: { rule: 'D-XF-FH' },
      start: ['ask-third.requestedOn'],
      by: 'organ',
      met: ['final-review'],
      excluded: [{ from: 'hearing-begins.on', until: 'hearing-ends.on', title: words('听证时间', 'Time of the hearing'), basis: third }],
      basis: third,
    },
  },
  leadsTo: ['petition-routing'],
})
