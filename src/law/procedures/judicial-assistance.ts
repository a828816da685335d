/** Judicial assistance to a victim or petitioner in hardship: examined, decided, paid, or refused with reasons (law sheet JZ-SF). */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { petition2022 } from '../statutes/petition-2022.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must, past } from './fact.ts'
import type { ActSpec } from './procedure.ts'
import { BOTH, handsOf, internal, party, step } from './request-acts.ts'

const basis = [cite(administrativeSupervision2021, '134'), cite(petition2022, '37')]
const POSTS: PostId[] = ['complaint-intake', ...handsOf(BOTH)]
const DECIDERS: PostId[] = ['chief-procurator', 'president']
const own = (title: Words, when: string[], facts: ActSpec['facts'], more: Parameters<typeof step>[6] = {}): ActSpec =>
  step(title, 'house', POSTS, when, facts, basis, more)

export const judicialAssistance = internal({
  id: 'judicial-assistance',
  version: '2022-05-01',
  title: words('司法救助', 'Judicial assistance'),
  basis,
  parties: { house: party(BOTH, '办案单位', 'House') },
  keeperRole: 'house',
  stages: {
    applied: { title: words('已申请或者发现', 'Applied for or found') },
    examined: { title: words('已审查', 'Examined') },
    granted: { title: words('决定救助', 'Granted') },
    refused: { title: words('不予救助，已说明理由', 'Refused with reasons'), end: true },
    paid: { title: words('已发放', 'Paid'), end: true },
  },
  acts: {
    apply: own(
      words('登记申请或者发现困难', 'Register an application or a finding'),
      [],
      {
        origin: fact.code(
          '来源',
          'Origin',
          { application: words('申请', 'Application'), found: words('办案中发现', 'Found in a case') },
          must,
        ),
        person: fact.people('救助对象', 'Who', must),
        caseNumbers: fact.caseNumbers('相关案件', 'Case'),
        hardship: fact.text('困难情况', 'Hardship', must),
      },
      { opening: true, to: 'applied' },
    ),
    examine: own(words('审查', 'Examine'), ['applied'], { findings: fact.text('审查意见', 'Findings', must) }, { to: 'examined' }),
    decide: own(
      words('作出决定', 'Decide'),
      ['examined'],
      {
        result: fact.code('决定', 'Decision', { granted: words('予以救助', 'Granted'), refused: words('不予救助', 'Refused') }, must),
        reason: fact.text('理由和救助方式', 'Reasons, and what is given', must),
      },
      { toBy: { fact: 'result', stages: { granted: 'granted', refused: 'refused' } }, form: 'assistance-decision', decision: DECIDERS },
    ),
    pay: own(
      words('发放并回访', 'Pay and visit'),
      ['granted'],
      { paidOn: fact.date('发放日期', 'Paid on', { ...must, ...past }), note: fact.text('回访情况', 'Visit') },
      { to: 'paid' },
    ),
  },
  clocks: {},
})
