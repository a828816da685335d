/** 案件流程监控通知书: case management tells a division what went wrong in a case. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { type Form, part } from './form.ts'

export const flowMonitoringNotice: Form = {
  id: 'flow-monitoring-notice',
  title: words('案件流程监控通知书', 'Notice of flow monitoring'),
  issuer: 'procuratorate',
  numberFamily: null,
  layout: 'official-letter',
  addressed: 'head',
  parts: [
    part('case', '案件', 'The case', 'paragraphs', ['reviewNumber'], {
      required: true,
      text: '你部门办理的{reviewNumber}案件，经流程监控发现：',
    }),
    part('found', '监控发现的问题', 'What was found', 'paragraphs', ['monitored', 'foundOn'], {
      required: true,
      text: '{foundOn}，{monitored}',
    }),
    part('check', '核查要求', 'What is to be checked', 'paragraphs', ['checkRequest'], { required: true, heading: true }),
    part('reply', '反馈期限', 'Period for the answer', 'paragraphs', [], {
      text: '请自收到本通知书之日起十日内核查，并将核查情况书面回复案件管理部门。',
    }),
  ],
  draftedHere: true,
  approver: ['case-management'],
  basis: [cite(civilSupervision2021, '112'), cite(civilSupervision2021, '111')],
}
