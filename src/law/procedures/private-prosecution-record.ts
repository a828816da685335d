/** The court’s record of a private prosecution for refusal to perform, and of leniency after performance (law sheet JZ-ZS, JZ-LEN). */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { refusalInterpretation2024 } from '../statutes/refusal-interpretation-2024.ts'
import { refusalNotice2018 } from '../statutes/refusal-notice-2018.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec } from './procedure.ts'
import { handsOf, internal, party, step } from './request-acts.ts'

const open = [cite(refusalInterpretation2024, '14'), cite(criminalProcedure2018, '210')]
const sixty = [cite(refusalNotice2018, 'whole'), ...open]
const lenient = [cite(refusalInterpretation2024, '11')]
const JUDGES = handsOf('court')
const CLERKS: PostId[] = ['filing-division', 'handling-judge', 'presiding-judge']
const record = (title: Words, when: string[], facts: ActSpec['facts'], basis: Citation[], more: Partial<ActSpec> = {}): ActSpec =>
  step(title, 'court', CLERKS, when, facts, basis, more)

export const privateProsecutionRecord = internal({
  id: 'private-prosecution-record',
  version: '2024-12-01',
  title: words('拒执自诉与履行后从宽记录', 'Private prosecution for refusal, and leniency'),
  basis: open,
  parties: { court: party('court', '法院', 'Court') },
  keeperRole: 'court',
  stages: {
    waiting: { title: words('已控告，待书面答复', 'Complaint made, answer awaited') },
    'open-to-sue': { title: words('可以提起自诉', 'Private prosecution is open') },
    public: { title: words('公安、检察机关已追究', 'Prosecuted publicly'), end: true },
    accepted: { title: words('自诉已受理', 'Private prosecution accepted') },
    'not-accepted': { title: words('不予受理', 'Not accepted'), end: true },
    settled: { title: words('和解或者撤诉', 'Settled or withdrawn'), end: true },
    judged: { title: words('已判决', 'Judged'), end: true },
  },
  acts: {
    complaint: record(
      words('登记申请执行人的控告', 'Register the creditor’s complaint'),
      [],
      {
        complainedOn: fact.date('向公安或者检察机关控告的日期', 'Complained on', { ...must, ...past }),
        caseNumbers: fact.caseNumbers('执行案号', 'Enforcement case', must),
      },
      sixty,
      { opening: true, to: 'waiting' },
    ),
    answered: record(
      words('登记公安、检察机关的书面答复', 'Register the written answer'),
      ['waiting'],
      {
        answer: fact.code(
          '答复',
          'Answer',
          { filed: words('已立案追究', 'Filed'), 'not-pursued': words('不予追究或者不起诉', 'Not pursued') },
          must,
        ),
      },
      open,
      { toBy: { fact: 'answer', stages: { filed: 'public', 'not-pursued': 'open-to-sue' } } },
    ),
    'sue-unanswered': record(
      words('六十日未答复，提起自诉', 'Sued: no answer in sixty days'),
      ['waiting'],
      { suedOn: fact.date('自诉状收到日期', 'Received on', { ...must, ...past }) },
      sixty,
      {
        to: 'open-to-sue',
        noClock: RIGHT,
        needs: [guard.afterDue('answer', words('六十日未届满，公诉途径尚未终结', 'The sixty days have not run out'), sixty)],
      },
    ),
    decide: record(
      words('审查自诉', 'Examine the private prosecution'),
      ['open-to-sue'],
      {
        result: fact.code('结果', 'Result', { accepted: words('受理', 'Accepted'), refused: words('不予受理', 'Not accepted') }, must),
        reason: fact.text('理由', 'Reasons'),
      },
      open,
      {
        toBy: { fact: 'result', stages: { accepted: 'accepted', refused: 'not-accepted' } },
        needs: [guard.ownFactNeeds('result', ['refused'], 'reason', words('不予受理的，说明理由', 'A refusal needs reasons'), open)],
      },
    ),
    'record-performance': record(
      words('登记履行情况', 'Record performance'),
      ['waiting', 'open-to-sue', 'accepted'],
      {
        moment: fact.code(
          '履行时间',
          'When performed',
          {
            'before-charge': words('提起公诉前', 'Before public charge'),
            'before-judgment': words('一审宣判前', 'Before the first judgment'),
          },
          must,
        ),
        extent: fact.code('履行程度', 'Extent', { full: words('全部履行', 'In full'), part: words('部分履行', 'In part') }, must),
      },
      lenient,
      { repeat: 'many' },
    ),
    settle: record(words('和解或者撤回自诉', 'Settled or withdrawn'), ['accepted'], { note: fact.text('说明', 'Note') }, open, {
      to: 'settled',
      noClock: RIGHT,
    }),
    judge: step(
      words('登记判决', 'Record the judgment'),
      'court',
      JUDGES,
      ['accepted'],
      { judgedOn: fact.date('判决日期', 'Judged on', { ...must, ...past }) },
      open,
      {
        to: 'judged',
      },
    ),
  },
  clocks: {
    answer: {
      title: words('等待书面答复', 'Waiting for the written answer'),
      period: { rule: 'D-JZ-PRIV' },
      start: ['complaint.complainedOn'],
      by: 'court',
      met: ['answered'],
      mootIn: ['open-to-sue', 'accepted', 'not-accepted', 'settled', 'judged'],
      missed: 'sue-unanswered',
      basis: sixty,
    },
  },
})
