/** An organ decides within itself whether a suspected crime goes to the police (law sheet XX-ZX, first half). */
import { words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { crimeTransfer2020 } from '../statutes/crime-transfer-2020.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must } from './fact.ts'
import { internal, party, step } from './request-acts.ts'
import { TRANSFERRING } from './transferring-organs.ts'

const basis = [cite(crimeTransfer2020, '5')]
const HANDS: PostId[] = ['organ-handler', 'organ-head']

export const crimeTransferDecision = internal({
  id: 'crime-transfer-decision',
  version: '2020-08-07',
  title: words('涉嫌犯罪案件移送审批', 'Decision to transfer a suspected crime'),
  basis,
  parties: { organ: party(TRANSFERRING, '行政执法机关', 'Organ') },
  keeperRole: 'organ',
  stages: {
    reported: { title: words('专案组已报告', 'Task group has reported') },
    approved: { title: words('已批准移送', 'Transfer approved') },
    refused: { title: words('不批准移送，理由记录在案', 'Not approved, reasons on record'), end: true },
    sent: { title: words('已移送', 'Transferred'), end: true },
  },
  acts: {
    report: step(
      words('专案组提出移送报告', 'The task group reports'),
      'organ',
      HANDS,
      [],
      {
        members: fact.people('专案组成员（二人以上）', 'Members, two or more', must),
        account: fact.text('核实情况和移送意见', 'What was verified, and the proposal', must),
      },
      basis,
      { opening: true, to: 'reported' },
    ),
    approve: step(words('正职负责人批准移送', 'The head approves'), 'organ', ['organ-head'], ['reported'], {}, basis, {
      to: 'approved',
      decision: ['organ-head'],
    }),
    refuse: step(
      words('正职负责人不批准移送', 'The head does not approve'),
      'organ',
      ['organ-head'],
      ['reported'],
      { reason: fact.text('理由', 'Reasons', must) },
      basis,
      { to: 'refused', decision: ['organ-head'] },
    ),
    send: step(
      words('向公安机关移送', 'Send to the police'),
      'organ',
      HANDS,
      ['approved'],
      { letter: fact.text('移送书文号', 'Number of the transfer letter', must) },
      basis,
      { to: 'sent' },
    ),
  },
  clocks: {
    head: {
      title: words('正职负责人三日内决定', 'The head decides in three days'),
      period: { rule: 'D-XX-HEAD' },
      start: ['report.on'],
      by: 'organ',
      met: ['approve', 'refuse'],
      basis,
    },
    send: {
      title: words('批准后二十四小时内移送', 'Transfer within twenty-four hours of approval'),
      period: { rule: 'D-XX-SEND' },
      start: ['approve.on'],
      by: 'organ',
      met: ['send'],
      basis,
    },
  },
  leadsTo: ['crime-transfer'],
})
