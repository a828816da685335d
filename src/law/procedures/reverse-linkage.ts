/** A procuratorial opinion asks the organ for the penalty that a person not prosecuted may deserve; the organ reports the result (law sheet XX-FX). */
import { words } from '#kernel/words.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { linkage2021 } from '../statutes/linkage-2021.ts'
import { reverseLinkage2024 } from '../statutes/reverse-linkage-2024.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must } from './fact.ts'
import { deskOf, EVERY_ORGAN, handsOf, letter, noteCopy, party, receiptClock, reminder, replyClock, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const basis = [cite(criminalProcedure2018, '177.3'), cite(reverseLinkage2024, 'review')]
const result = [cite(criminalProcedure2018, '177.3')]
const within = [cite(linkage2021, 'reply'), ...result]
const PROSECUTORS = handsOf('procuratorate')
const HANDS = handsOf(EVERY_ORGAN)

export const reverseLinkage = request({
  id: 'reverse-linkage',
  version: '2024-11-26',
  title: words('检察意见（行刑反向衔接）', 'Procuratorial opinion to an organ'),
  basis,
  parties: {
    issuer: party('procuratorate', '检察院', 'Procuratorate'),
    recipient: party(EVERY_ORGAN, '有关主管机关', 'Competent organ'),
    informed: party('justice', '抄送的司法行政机关', 'Justice bureau informed', { optional: true }),
  },
  stages: {
    replied: { title: words('已通报处理结果', 'Result reported') },
    checked: { title: words('已审查处理结果', 'Result checked') },
    reported: { title: words('已通报上级机关或者司法行政机关', 'Reported upward') },
    closed: { title: words('已办结', 'Closed'), end: true },
  },
  withdraw: { posts: PROSECUTORS },
  acts: {
    ...letter({
      title: words('提出检察意见', 'Give the opinion'),
      posts: PROSECUTORS,
      desk: deskOf(EVERY_ORGAN),
      sender: ['case-management', ...PROSECUTORS],
      facts: {
        account: fact.text('不起诉的事实和应予处罚的理由依据', 'Facts, and why a penalty is due', must),
        request: fact.text('意见内容', 'What is asked', must),
        replyBy: fact.date('检察意见书载明的回复日期', 'Reply date named in the letter', { future: true }),
        number: fact.text('文号', 'Document number'),
      },
      form: 'linkage-opinion',
      decision: ['chief-procurator'],
      basis,
    }),
    'note-copy': noteCopy('informed', 'justice', [...ARRIVED, 'replied', 'checked', 'reported'], basis),
    reply: step(
      words('书面通报处理结果', 'Report the result in writing'),
      'recipient',
      HANDS,
      [...ARRIVED, 'reported'],
      {
        outcome: fact.code(
          '处理结果',
          'Result',
          {
            punished: words('已给予行政处罚或者处分', 'Penalty or sanction imposed'),
            transferred: words('已移送有管辖权的机关', 'Passed to the competent organ'),
            'not-punished': words('不予处罚，说明理由', 'No penalty: reasons given'),
          },
          must,
        ),
        reason: fact.text('情况说明和理由', 'Account and reasons', must),
      },
      result,
      { to: 'replied', served: true, decision: ['organ-head'] },
    ),
    urge: reminder('reply', PROSECUTORS, ARRIVED, result),
    'urge-named': reminder('named', PROSECUTORS, ARRIVED, result),
    check: step(
      words('审查处理结果', 'Check the result'),
      'issuer',
      PROSECUTORS,
      ['replied'],
      { note: fact.text('审查意见', 'Findings', must) },
      result,
      {
        to: 'checked',
        repeat: 'many',
      },
    ),
    'report-upward': step(
      words('通报上级机关或者司法行政机关', 'Report to the superior organ or the justice bureau'),
      'issuer',
      PROSECUTORS,
      [...ARRIVED, 'checked'],
      { reason: fact.text('情况', 'Account', must) },
      within,
      {
        to: 'reported',
        noClock: RIGHT,
        decision: ['chief-procurator'],
      },
    ),
    close: step(words('办结', 'Close'), 'issuer', PROSECUTORS, ['checked', 'reported'], { note: fact.text('说明', 'Note') }, result, {
      to: 'closed',
    }),
  },
  clocks: {
    reply: receiptClock(words('回复处理结果', 'Result due'), 'D-FX-REPLY', ['reply'], within, { missed: 'urge' }),
    named: { ...replyClock(words('检察意见书载明的回复日期', 'Reply date named in the letter'), result), missed: 'urge-named' },
  },
})
