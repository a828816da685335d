/** Reading the file and attending the hearing in second instance (law sheet CR-READ, CR-ATT): notice, one month, return, adjournment, hearing, opinion. */
import { words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { criminalInterpretation2021 } from '../statutes/criminal-interpretation-2021.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { party, receiptClock, request, step } from './request-acts.ts'
import { ARRIVED, serviceActs } from './service-acts.ts'

const JUDGES: PostId[] = ['handling-judge', 'presiding-judge']
const PROSECUTORS: PostId[] = ['handling-prosecutor', 'department-head']
const open = cite(criminalProcedure2018, '235')
const read = [open, cite(criminalRules2019, '447'), cite(criminalInterpretation2021, '396')]
const notice = cite(
  criminalProcedure2018,
  '187',
  words('第二审参照第一审程序，开庭三日以前通知', 'Second instance follows the first: three days before the hearing'),
)
const attend = [open, cite(criminalRules2019, '446'), cite(criminalInterpretation2021, '397')]
const absence = cite(
  criminalInterpretation2021,
  '397',
  words(
    '抗诉案件检察院接到开庭通知后不派员出庭且未说明原因的，可以裁定按撤回抗诉处理',
    'In a protest case, absence without reasons given may be ruled a withdrawal of the protest',
  ),
)
const READING = [...ARRIVED, 'adjournment-asked', 'adjournment-refused', 'adjourned']
const LATER = ['read', 'hearing-set', 'attending', 'opinion-filed', 'heard', 'absent']

export const secondInstanceReading = request({
  id: 'second-instance-reading',
  version: '2021-03-01',
  title: words('二审阅卷与出庭', 'Second-instance reading and attendance'),
  basis: [...read, cite(criminalRules2019, '446')],
  parties: {
    issuer: party('court', '第二审法院', 'Second-instance court'),
    recipient: party('procuratorate', '同级检察院', 'Procuratorate at the same level', { relation: { is: 'same-level', to: 'issuer' } }),
  },
  stages: {
    'adjournment-asked': { title: words('已商请延期审理', 'Adjournment asked for') },
    'adjournment-refused': { title: words('未同意延期', 'Adjournment refused') },
    adjourned: { title: words('已延期审理', 'Adjourned') },
    read: { title: words('阅卷完成', 'File read') },
    'hearing-set': { title: words('已通知出庭', 'Hearing set') },
    attending: { title: words('已派员', 'Prosecutor named') },
    'opinion-filed': { title: words('已提交出庭意见', 'Opinion filed') },
    heard: { title: words('已开庭', 'Heard') },
    absent: { title: words('无正当理由未出庭', 'Absent without reasons') },
    concluded: { title: words('已审结', 'Concluded'), end: true },
    'treated-withdrawn': { title: words('按撤回抗诉处理', 'Treated as withdrawn'), end: true },
    cancelled: { title: words('不开庭审理', 'No hearing'), end: true },
  },
  acts: {
    notify: step(
      words('通知查阅案卷', 'Notify that the file may be read'),
      'issuer',
      JUDGES,
      [],
      {
        caseNumbers: fact.caseNumbers('二审案号', 'Second-instance case', must),
        cause: fact.code(
          '二审原因',
          'Why in second instance',
          { appeal: words('上诉', 'Appeal'), protest: words('抗诉', 'Protest'), both: words('上诉和抗诉', 'Both') },
          must,
        ),
        acceptedOn: fact.date('受理上诉、抗诉日期', 'Appeal or protest received on', { ...must, ...past }),
        volumes: fact.text('案卷册数及查阅方式', 'Volumes and means', must),
        aboutPersonnel: fact.flag('涉及办案人员个人', 'About named officers'),
      },
      read,
      { opening: true, to: 'served', served: true, paper: { form: 'reading-notice', required: true } },
    ),
    ...serviceActs({
      sender: 'issuer',
      recipient: 'recipient',
      senderPosts: [...JUDGES, 'intake-desk'],
      deskPosts: ['case-management'],
      opening: 'notify',
      basis: read,
    }),
    'take-file': step(
      words('查阅、调阅案卷', 'Read or borrow the file'),
      'recipient',
      PROSECUTORS,
      READING,
      {
        means: fact.code(
          '方式',
          'Means',
          { read: words('到院查阅', 'Read at the court'), copy: words('电子卷', 'Electronic copy'), borrowed: words('调阅', 'Borrowed') },
          must,
        ),
        list: fact.text('案卷目录', 'List of volumes', must),
      },
      read,
    ),
    'ask-adjournment': step(
      words('商请延期审理', 'Ask for an adjournment'),
      'recipient',
      PROSECUTORS,
      ARRIVED,
      { reason: fact.text('一个月内不能完成的理由', 'Why one month is not enough', must) },
      [cite(criminalRules2019, '447')],
      {
        to: 'adjournment-asked',
        noClock: RIGHT,
        needs: [
          guard.beforeDue('reading', words('应当在一个月期限届满前商请', 'Ask before the month has run out'), [
            cite(criminalRules2019, '447'),
          ]),
        ],
      },
    ),
    'answer-adjournment': step(
      words('答复是否延期', 'Answer the request'),
      'issuer',
      JUDGES,
      ['adjournment-asked'],
      {
        answer: fact.code('答复', 'Answer', { granted: words('延期审理', 'Adjourned'), refused: words('不同意', 'Refused') }, must),
        until: fact.date('延期阅卷至', 'Reading until', { future: true }),
        reason: fact.text('理由', 'Reasons'),
      },
      read,
      {
        toBy: { fact: 'answer', stages: { granted: 'adjourned', refused: 'adjournment-refused' } },
        needs: [
          guard.ownFactNeeds('answer', ['granted'], 'until', words('延期须写明至何日', 'An adjournment names its last day'), read),
          guard.ownFactNeeds('answer', ['refused'], 'reason', words('不同意的，说明理由', 'A refusal needs reasons'), read),
        ],
      },
    ),
    'finish-reading': step(
      words('阅卷完成', 'Reading finished'),
      'recipient',
      PROSECUTORS,
      READING,
      { note: fact.text('说明', 'Note') },
      read,
      { to: 'read' },
    ),
    'return-file': step(
      words('归还案卷', 'Return the file'),
      'recipient',
      [...PROSECUTORS, 'case-management'],
      [...READING, ...LATER],
      { list: fact.text('归还的案卷', 'Volumes returned', must) },
      read,
      {
        paper: { form: 'file-return-list' },
        needs: [guard.done('take-file', words('没有查阅、调阅记录', 'No file was taken'), read)],
      },
    ),
    'notify-hearing': step(
      words('通知派员出庭', 'Notify the hearing'),
      'issuer',
      JUDGES,
      ['read', 'adjourned', 'absent'],
      {
        hearingOn: fact.date('开庭日期', 'Hearing on', { ...must, future: true }),
        place: fact.text('时间、地点', 'Time and place', must),
      },
      [notice, open],
      { to: 'hearing-set', repeat: 'many', served: true, paper: { form: 'court-attendance-notice', required: true } },
    ),
    dispatch: step(
      words('派员出席法庭', 'Name who attends'),
      'recipient',
      ['handling-prosecutor', 'chief-procurator', 'deputy-chief-procurator'],
      ['hearing-set'],
      { attendees: fact.people('出庭检察人员', 'Who attends', must) },
      attend,
      { to: 'attending', repeat: 'many', paper: { form: 'attendance-dispatch-letter' } },
    ),
    'file-opinion': step(
      words('提交出庭意见', 'File the opinion'),
      'recipient',
      ['handling-prosecutor'],
      ['attending'],
      { text: fact.text('出庭意见要点', 'Opinion in short', must) },
      attend,
      { to: 'opinion-filed', repeat: 'many', paper: { form: 'attendance-opinion', required: true } },
    ),
    'record-hearing': step(
      words('记录开庭和出庭情况', 'Record the hearing'),
      'issuer',
      JUDGES,
      ['hearing-set', 'attending', 'opinion-filed'],
      {
        presence: fact.code(
          '检察人员出庭',
          'Attendance',
          {
            attended: words('已出庭', 'Attended'),
            explained: words('未出庭，已说明原因', 'Absent, reasons given'),
            unexplained: words('未出庭，未说明原因', 'Absent without reasons'),
          },
          must,
        ),
        note: fact.text('说明', 'Note'),
      },
      attend,
      { toBy: { fact: 'presence', stages: { attended: 'heard', explained: 'read', unexplained: 'absent' } }, repeat: 'many' },
    ),
    'treat-as-withdrawn': step(
      words('裁定按撤回抗诉处理', 'Rule that the protest counts as withdrawn'),
      'issuer',
      JUDGES,
      ['absent'],
      { reason: fact.text('理由', 'Reasons', must) },
      [absence],
      {
        to: 'treated-withdrawn',
        noClock: RIGHT,
        needs: [
          {
            rule: 'fact-is',
            fact: 'notify.cause',
            is: ['protest'],
            says: words('只适用于抗诉案件', 'Only in a protest case'),
            basis: [absence],
          },
        ],
      },
    ),
    'extend-trial': step(
      words('延长审理期限', 'Prolong the trial period'),
      'issuer',
      ['presiding-judge', 'president'],
      [...READING, ...LATER],
      { reason: fact.text('法定情形及批准机关', 'Listed ground and who approved', must) },
      [cite(criminalProcedure2018, '243')],
      { needs: [guard.beforeDue('trial', words('应当在审限届满前批准', 'Before the period ends'), [cite(criminalProcedure2018, '243')])] },
    ),
    conclude: step(
      words('二审审结', 'Conclude'),
      'issuer',
      JUDGES,
      ['heard'],
      {
        result: fact.code(
          '结果',
          'Result',
          {
            upheld: words('维持', 'Upheld'),
            changed: words('改判', 'Changed'),
            remanded: words('发回重审', 'Sent back'),
            withdrawn: words('准许撤回', 'Withdrawal permitted'),
          },
          must,
        ),
      },
      [cite(criminalProcedure2018, '236'), cite(criminalProcedure2018, '243')],
      { to: 'concluded' },
    ),
    cancel: step(
      words('决定不开庭审理', 'Decide to hold no hearing'),
      'issuer',
      JUDGES,
      ['served', 'returned', ...READING, 'read'],
      { reason: fact.text('理由', 'Reasons', must) },
      [open],
      { to: 'cancelled' },
    ),
  },
  clocks: {
    reading: receiptClock(words('阅卷期限', 'Reading finished by'), 'D-X2-READ', ['finish-reading'], read, {
      mootIn: ['adjourned', 'hearing-set', 'attending', 'opinion-filed', 'heard', 'absent', 'concluded', 'treated-withdrawn', 'cancelled'],
    }),
    'reading-adjourned': {
      title: words('延期后的阅卷日期', 'Reading finished by, after the adjournment'),
      period: { dateFact: 'answer-adjournment.until' },
      start: ['answer-adjournment.until'],
      by: 'recipient',
      met: ['finish-reading'],
      mootIn: ['hearing-set', 'attending', 'opinion-filed', 'heard', 'absent', 'concluded', 'treated-withdrawn', 'cancelled'],
      basis: read,
    },
    'hearing-notice': {
      title: words('开庭三日以前通知', 'Notice three days before the hearing'),
      period: { rule: 'D-X2-NOTE' },
      start: ['notify-hearing.hearingOn'],
      latest: true,
      by: 'issuer',
      met: ['notify-hearing'],
      basis: [notice],
    },
    trial: {
      title: words('二审审限', 'Second-instance trial period'),
      period: { rule: 'D-X2-TRY' },
      start: ['notify.acceptedOn'],
      by: 'issuer',
      met: ['conclude'],
      mootIn: ['treated-withdrawn', 'cancelled'],
      excluded: [
        {
          from: 'notify.on',
          until: 'finish-reading.on',
          title: words('检察院阅卷', 'File reading'),
          basis: [open, cite(criminalInterpretation2021, '396')],
        },
      ],
      extendedBy: 'extend-trial',
      basis: [cite(criminalProcedure2018, '243')],
    },
  },
})
