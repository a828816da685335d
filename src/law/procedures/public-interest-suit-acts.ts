/** The course of a public-interest suit, the same for both kinds (law sheet GA-SUE, GC-SUE, GX-CTH, GX-UP, GX-COPY): docketed, copied, heard, judged, appealed, carried out. */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { publicInterest2021 } from '../statutes/public-interest-2021.ts'
import { publicInterestInterpretation2020 } from '../statutes/public-interest-interpretation-2020.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec, ClockSpec, StageSpec } from './procedure.ts'
import { step } from './request-acts.ts'
import { ARRIVED, serviceActs } from './service-acts.ts'
import { CHIEF_OR_COMMITTEE } from './suggestion-acts.ts'

const JUDGES: PostId[] = ['handling-judge', 'presiding-judge']
const attend = [cite(publicInterestInterpretation2020, '8')]
const dispatch = [cite(publicInterestInterpretation2020, '8'), cite(publicInterest2021, '49')]
const copy = [cite(publicInterestInterpretation2020, '17')]
const appeal = [cite(publicInterestInterpretation2020, '10'), cite(publicInterestInterpretation2020, '11'), cite(publicInterest2021, '58')]
const PENDING = ['docketed', 'hearing-set', 'attending', 'heard']

export const suitStages: Record<string, StageSpec> = {
  docketed: { title: words('已立案', 'Docketed') },
  'hearing-set': { title: words('已通知开庭', 'Hearing set') },
  attending: { title: words('已派员', 'Prosecutor named') },
  heard: { title: words('已开庭', 'Heard') },
  'withdrawal-asked': { title: words('已申请撤诉', 'Withdrawal asked') },
  judged: { title: words('已判决', 'Judged') },
  appealed: { title: words('已上诉', 'Appealed') },
  final: { title: words('判决已生效', 'Judgment in force') },
  'not-docketed': { title: words('不予立案', 'Not docketed'), end: true },
  settled: { title: words('调解、撤诉结案', 'Withdrawn or settled'), end: true },
  executed: { title: words('已执行完毕', 'Carried out'), end: true },
}

export type Suit = {
  /** The articles on filing a suit of this kind and what it needs. */
  file: Citation[]
  /** The court's articles on judgment and on withdrawal, and how the judgment is carried out. */
  judge: Citation[]
  withdraw: Citation[]
  carryOut: Citation[]
  results: Record<string, Words>
  /** Grounds on which the procuratorate may withdraw. */
  grounds: Record<string, Words>
  /** Who moves the execution. */
  executor: Words
}

const opening = (suit: Suit): Record<string, ActSpec> => ({
  ...serviceActs({
    sender: 'issuer',
    recipient: 'recipient',
    senderPosts: ['handling-prosecutor', 'case-management'],
    deskPosts: ['filing-division', 'intake-desk'],
    opening: 'sue',
    basis: suit.file,
  }),
  'file-upward': step(
    words('起诉书报上一级检察院备案', 'File the complaint with the next higher procuratorate'),
    'issuer',
    ['handling-prosecutor', 'case-management'],
    ['served', 'returned', ...ARRIVED, ...PENDING],
    { note: fact.text('备案说明', 'Note') },
    [cite(publicInterest2021, '46')],
  ),
  docket: step(
    words('立案', 'Docket'),
    'recipient',
    ['filing-division'],
    ARRIVED,
    { caseNumber: fact.caseNumbers('案号', 'Case number', must) },
    copy,
    { to: 'docketed' },
  ),
  refuse: step(
    words('裁定不予立案', 'Refuse to docket'),
    'recipient',
    ['filing-division', ...JUDGES],
    ARRIVED,
    { reason: fact.text('理由', 'Reasons', must) },
    suit.file,
    { to: 'not-docketed', served: true },
  ),
  'serve-copy': step(
    words('向被告送达起诉书副本', 'Serve the copy on the defendant'),
    'recipient',
    [...JUDGES, 'filing-division'],
    PENDING,
    { servedOn: fact.date('送达日期', 'Served on', { ...must, ...past, notBefore: 'docket.on' }) },
    copy,
  ),
})

const hearing = (): Record<string, ActSpec> => ({
  'notify-hearing': step(
    words('送达出庭通知书', 'Notify the hearing'),
    'recipient',
    JUDGES,
    ['docketed', 'heard'],
    { hearingOn: fact.date('开庭日期', 'Hearing on', { ...must, future: true }), place: fact.text('时间、地点', 'Time and place', must) },
    attend,
    { to: 'hearing-set', repeat: 'many', served: true, paper: { form: 'court-attendance-notice', required: true } },
  ),
  'sign-for-notice': step(
    words('签收出庭通知书', 'Sign for the notice'),
    'issuer',
    ['case-management', 'handling-prosecutor'],
    ['hearing-set'],
    { receivedOn: fact.date('收到日期', 'Received on', { ...must, ...past, notBefore: 'notify-hearing.on' }) },
    dispatch,
    { repeat: 'many' },
  ),
  dispatch: step(
    words('提交派员出庭通知书', 'Name who attends'),
    'issuer',
    ['handling-prosecutor', 'chief-procurator', 'deputy-chief-procurator'],
    ['hearing-set'],
    { attendees: fact.people('出庭检察人员', 'Who attends', must) },
    dispatch,
    {
      to: 'attending',
      repeat: 'many',
      served: true,
      paper: { form: 'attendance-dispatch-letter', required: true },
      needs: [guard.done('sign-for-notice', words('先签收出庭通知书', 'Sign for the notice first'), dispatch)],
    },
  ),
  'record-hearing': step(
    words('记录开庭', 'Record the hearing'),
    'recipient',
    JUDGES,
    ['attending', 'hearing-set'],
    { attended: fact.flag('检察人员出庭宣读起诉书、举证、辩论', 'Prosecutor attended'), note: fact.text('说明', 'Note') },
    attend,
    { to: 'heard', repeat: 'many' },
  ),
})

const withdrawing = (suit: Suit): Record<string, ActSpec> => ({
  withdraw: step(
    words('申请撤回起诉', 'Ask to withdraw the suit'),
    'issuer',
    ['handling-prosecutor'],
    PENDING,
    { ground: fact.code('情形', 'Ground', suit.grounds, must), reason: fact.text('理由', 'Reasons', must) },
    suit.withdraw,
    { to: 'withdrawal-asked', repeat: 'many', noClock: RIGHT, decision: CHIEF_OR_COMMITTEE },
  ),
  'rule-on-withdrawal': step(
    words('裁定是否准许撤诉', 'Rule on the withdrawal'),
    'recipient',
    JUDGES,
    ['withdrawal-asked'],
    {
      ruling: fact.code(
        '裁定',
        'Ruling',
        { permitted: words('准许', 'Permitted'), 'not-permitted': words('不准许', 'Not permitted') },
        must,
      ),
      reason: fact.text('理由', 'Reasons', must),
    },
    suit.withdraw,
    { toBy: { fact: 'ruling', stages: { permitted: 'settled', 'not-permitted': 'docketed' } }, repeat: 'many', served: true },
  ),
})

const judging = (suit: Suit): Record<string, ActSpec> => ({
  judge: step(
    words('判决', 'Judge'),
    'recipient',
    JUDGES,
    ['heard'],
    { result: fact.code('结果', 'Result', suit.results, must), number: fact.text('文书编号', 'Number') },
    suit.judge,
    { to: 'judged', repeat: 'many', served: true },
  ),
  'sign-for-judgment': step(
    words('签收一审判决', 'Sign for the judgment'),
    'issuer',
    ['case-management', 'handling-prosecutor'],
    ['judged'],
    { receivedOn: fact.date('收到日期', 'Received on', { ...must, ...past, notBefore: 'judge.on' }) },
    [cite(publicInterest2021, '58')],
    { repeat: 'many' },
  ),
  'report-upward': step(
    words('一审判决报上一级检察院', 'Report the judgment upward'),
    'issuer',
    ['handling-prosecutor'],
    ['judged', 'appealed', 'final'],
    {
      view: fact.code('意见', 'View', { accept: words('同意判决', 'Accepts'), appeal: words('认为应当上诉', 'Should be appealed') }, must),
      note: fact.text('说明', 'Note'),
    },
    [cite(publicInterest2021, '58')],
    { repeat: 'many' },
  ),
})

const appealing = (): Record<string, ActSpec> => ({
  appeal: step(
    words('提出上诉', 'Appeal'),
    'issuer',
    ['handling-prosecutor'],
    ['judged'],
    { reason: fact.text('上诉理由', 'Grounds', must) },
    appeal,
    {
      to: 'appealed',
      repeat: 'many',
      noClock: words(
        '上诉期间依诉讼法，自收到判决之日起计，由经办人核对',
        'The period for appeal is that of the procedure law; the handler checks it',
      ),
      served: true,
      paper: { form: 'pil-appeal', required: true },
      decision: CHIEF_OR_COMMITTEE,
    },
  ),
  'second-instance-result': step(
    words('记录二审结果', 'Record the second instance'),
    'recipient',
    [...JUDGES, 'filing-division'],
    ['appealed'],
    {
      result: fact.code(
        '结果',
        'Result',
        { upheld: words('维持', 'Upheld'), changed: words('改判', 'Changed'), remanded: words('发回重审', 'Sent back') },
        must,
      ),
      bothLevels: fact.flag('两级检察院均派员出庭', 'Both levels of the procuratorate attended'),
    },
    [cite(publicInterestInterpretation2020, '11'), cite(publicInterest2021, '63')],
    { toBy: { fact: 'result', stages: { upheld: 'final', changed: 'final', remanded: 'docketed' } }, repeat: 'many' },
  ),
})

const carrying = (suit: Suit): Record<string, ActSpec> => ({
  'in-force': step(
    words('判决生效', 'Judgment in force'),
    'recipient',
    JUDGES,
    ['judged'],
    { inForceOn: fact.date('生效日期', 'In force on', { ...must, ...past, notBefore: 'judge.on' }) },
    suit.judge,
    { to: 'final' },
  ),
  'carry-out': step(
    words('记录履行、执行情况', 'Record performance or execution'),
    'recipient',
    [...JUDGES, 'enforcement-judge'],
    ['final'],
    {
      state: fact.code('情况', 'State', { performed: words('已履行完毕', 'Performed'), executed: words('已执行完毕', 'Executed') }, must),
      note: fact.text('说明', 'Note', must),
    },
    suit.carryOut,
    { to: 'executed', noClock: suit.executor },
  ),
})

/** Every act after the complaint has been filed. */
export const suitActs = (suit: Suit): Record<string, ActSpec> => ({
  ...opening(suit),
  ...hearing(),
  ...withdrawing(suit),
  ...judging(suit),
  ...appealing(),
  ...carrying(suit),
})

/** The clocks of the court and of the procuratorate in a suit. */
export const suitClocks = (): Record<string, ClockSpec> => ({
  'file-upward': {
    title: words('起诉书五日内备案', 'Complaint filed upward in five days'),
    period: { rule: 'D-GX-REC' },
    start: ['sue.on'],
    by: 'issuer',
    met: ['file-upward'],
    mootIn: ['not-docketed', 'settled'],
    basis: [cite(publicInterest2021, '46')],
  },
  copy: {
    title: words('立案后五日内送达起诉书副本', 'Copy served in five days'),
    period: { rule: 'D-GX-COPY' },
    start: ['docket.on'],
    by: 'recipient',
    met: ['serve-copy'],
    mootIn: ['settled'],
    basis: copy,
  },
  'hearing-notice': {
    title: words('开庭三日前送达出庭通知书', 'Notice three days before the hearing'),
    period: { rule: 'D-GX-NOTE' },
    start: ['notify-hearing.hearingOn'],
    latest: true,
    by: 'recipient',
    met: ['notify-hearing'],
    basis: attend,
  },
  dispatch: {
    title: words('收到后三日内提交派员出庭通知书', 'Prosecutor named in three days'),
    period: { rule: 'D-GX-ATT' },
    start: ['sign-for-notice.receivedOn'],
    latest: true,
    by: 'issuer',
    met: ['dispatch'],
    mootIn: ['heard', 'withdrawal-asked', 'settled'],
    basis: dispatch,
  },
  report: {
    title: words('三日内报上一级检察院', 'Judgment reported upward in three days'),
    period: { rule: 'D-GX-UP' },
    start: ['sign-for-judgment.receivedOn'],
    latest: true,
    by: 'issuer',
    met: ['report-upward'],
    basis: [cite(publicInterest2021, '58')],
  },
})
