/** Flow monitoring by case management outside a registered supervision case, with the oral reminder (law sheet P35, D-AG): reminder, notice, answer, report to the chief. */
import { words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { RIGHT, SILENT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { procedure } from './procedure.ts'

const monitors = [cite(civilSupervision2021, '111'), cite(suggestionRules2019, '27')]
const answers = [cite(civilSupervision2021, '112'), cite(administrativeSupervision2021, '118')]
const split = [cite(civilSupervision2021, '5')]

const found = () => ({
  subject: fact.text('所涉案件、文书', 'Case or paper concerned', must),
  caseNumbers: fact.caseNumbers('案号或者案件编号', 'Case numbers'),
  problem: fact.code(
    '问题',
    'Problem',
    {
      paper: words('文书制作、使用不当', 'Bad paper'),
      deadline: words('违反办案期限', 'Deadline broken'),
      rights: words('侵害诉讼权利', 'Rights harmed'),
      duty: words('未依法履行监督职责', 'Supervision duty not done'),
      other: words('其他', 'Other'),
    },
    must,
  ),
  text: fact.text('内容', 'Text', must),
  aboutPersonnel: fact.flag('涉及办案人员个人', 'About named staff'),
})

export const flowMonitoring = procedure({
  id: 'flow-monitoring',
  version: '2021-09-01',
  kind: 'internal',
  title: words('案件流程监控', 'Flow monitoring'),
  basis: [...monitors, ...answers],
  parties: { procuratorate: { kind: 'procuratorate', title: words('检察院', 'Procuratorate') } },
  keeper: 'procuratorate',
  sealed: 'if-personnel',
  stages: {
    reminded: { title: words('已口头提示', 'Reminded orally') },
    noticed: { title: words('已发流程监控通知书', 'Notice given') },
    answered: { title: words('已书面回复', 'Answered') },
    'with-chief': { title: words('已报告检察长', 'Reported to the chief procurator') },
    closed: { title: words('已办结', 'Closed'), end: true },
  },
  acts: {
    'remind-orally': {
      title: words('口头提示', 'Remind orally'),
      by: 'procuratorate',
      posts: ['case-management'],
      opening: true,
      when: [],
      to: 'reminded',
      noClock: RIGHT,
      facts: { ...found(), remindedTo: fact.people('被提示的人员', 'Who was reminded', must) },
      basis: monitors,
    },
    'give-notice': {
      title: words('直接发送案件流程监控通知书', 'Give the notice at once'),
      by: 'procuratorate',
      posts: ['case-management'],
      opening: true,
      when: [],
      to: 'noticed',
      noClock: RIGHT,
      facts: { ...found(), receivedOn: fact.date('办案部门收到日期', 'Received by the department on', { ...must, ...past }) },
      paper: { form: 'flow-monitoring-notice', required: true },
      basis: monitors,
    },
    'confirm-corrected': {
      title: words('口头提示后已纠正', 'Corrected after the reminder'),
      by: 'procuratorate',
      posts: ['case-management'],
      when: ['reminded'],
      to: 'closed',
      noClock: SILENT,
      facts: { note: fact.text('纠正情况', 'What was corrected', must) },
      basis: monitors,
    },
    'notice-after-reminder': {
      title: words('提示后未纠正，发送案件流程监控通知书', 'Not corrected: give the notice'),
      by: 'procuratorate',
      posts: ['case-management'],
      when: ['reminded'],
      to: 'noticed',
      noClock: RIGHT,
      facts: {
        text: fact.text('内容', 'Text', must),
        receivedOn: fact.date('办案部门收到日期', 'Received by the department on', { ...must, ...past }),
      },
      paper: { form: 'flow-monitoring-notice', required: true },
      basis: monitors,
    },
    answer: {
      title: words('书面回复核查情况', 'Answer the notice'),
      by: 'procuratorate',
      posts: ['handling-prosecutor', 'department-head'],
      when: ['noticed', 'with-chief'],
      to: 'answered',
      facts: { text: fact.text('核查和纠正情况', 'What was found and corrected', must) },
      attachments: true,
      needs: ['give-notice', 'notice-after-reminder', 'remind-orally'].map(act =>
        guard.otherPersonThan(act, words('办理与案件管理不得为同一人', 'Handling and case management are never one person'), split),
      ),
      basis: answers,
    },
    'report-to-chief': {
      title: words('报告检察长', 'Report to the chief procurator'),
      by: 'procuratorate',
      posts: ['case-management'],
      when: ['noticed', 'answered'],
      to: 'with-chief',
      noClock: SILENT,
      facts: { reason: fact.text('逾期未回复或者未纠正的情况', 'What was not answered or corrected', must) },
      basis: monitors,
    },
    'decide-by-chief': {
      title: words('检察长的处理', 'What the chief procurator decides'),
      by: 'procuratorate',
      posts: ['chief-procurator', 'deputy-chief-procurator'],
      when: ['with-chief'],
      to: 'closed',
      noClock: SILENT,
      facts: { decision: fact.text('处理意见', 'Decision', must) },
      basis: monitors,
    },
    close: {
      title: words('核查情况属实，办结', 'Accept the answer and close'),
      by: 'procuratorate',
      posts: ['case-management'],
      when: ['answered'],
      to: 'closed',
      noClock: SILENT,
      facts: { note: fact.text('说明', 'Note') },
      basis: monitors,
    },
  },
  clocks: {
    answer: {
      title: words('回复流程监控通知', 'Answer to the notice'),
      period: { rule: 'D-AG' },
      start: ['give-notice.receivedOn', 'notice-after-reminder.receivedOn'],
      by: 'procuratorate',
      met: ['answer'],
      mootIn: ['closed'],
      missed: 'report-to-chief',
      basis: answers,
    },
  },
})
