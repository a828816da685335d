/** An occupational ban reaches those who must apply it (law sheet WN-BAN): court to the education organ in thirty days of the judgment's force, copy to the procuratorate. */
import { words } from '#kernel/words.ts'
import { minorsProtection } from '../statutes/minors-protection.ts'
import { occupationalBan2022 } from '../statutes/occupational-ban-2022.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { officersOf, servedTo } from './minors-acts.ts'
import type { HouseKind } from './procedure.ts'
import { headsOf, noteCopy, party, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const law = [cite(occupationalBan2022, 'judgment'), cite(minorsProtection, '62')]
const EDUCATION: readonly HouseKind[] = ['organ']

export const occupationalBanNotice = request({
  id: 'occupational-ban-notice',
  version: '2022-11-10',
  title: words('从业禁止裁判送达', 'Notice of an occupational ban'),
  basis: law,
  sealed: 'always',
  parties: {
    issuer: party('court', '作出裁判的法院', 'Court that imposed it'),
    recipient: party('organ', '教育行政部门', 'Education organ'),
    copy: party('procuratorate', '抄送检察院', 'Procuratorate, in copy', { optional: true }),
  },
  stages: {
    applied: { title: words('已落实', 'Applied') },
    closed: { title: words('已办结', 'Closed'), end: true },
  },
  withdraw: { posts: officersOf('court') },
  acts: {
    serve: step(
      words('送达从业禁止裁判', 'Serve the ban'),
      'issuer',
      ['handling-judge', 'presiding-judge', 'division-head'],
      [],
      {
        person: fact.people('被禁止从业人员', 'Person banned', must),
        caseNumbers: fact.caseNumbers('刑事案号', 'Criminal case', must),
        effectiveOn: fact.date('判决生效日期', 'Judgment in force on', { ...must, ...past }),
        kind: fact.code(
          '禁止种类',
          'Kind of ban',
          {
            'minors-contact': words('禁止从事密切接触未成年人的工作', 'No work in close contact with minors'),
            fixed: words('三至五年', 'Three to five years'),
          },
          must,
        ),
        instrument: fact.code(
          '送达文书',
          'What is served',
          {
            judgment: words('裁判文书', 'Judgment'),
            certificate: words('证明（涉及未成年人隐私）', 'Certificate, where minors’ privacy is touched'),
          },
          must,
        ),
        privacy: fact.code(
          '未成年人隐私',
          'Minors’ privacy',
          {
            none: words('不涉及', 'Not touched'),
            removed: words('涉及，已隐去身份信息或者以证明代替', 'Touched: identification removed, or a certificate instead'),
            open: words('涉及，未隐去', 'Touched, not removed'),
          },
          must,
        ),
      },
      law,
      {
        opening: true,
        to: 'served',
        served: true,
        paper: { form: 'occupational-ban-letter', required: true },
        needs: [
          guard.ownFactIs(
            'privacy',
            ['none', 'removed'],
            words('涉及未成年人隐私的，须隐去身份信息或者以证明代替', 'What identifies a minor is removed, or a certificate sent instead'),
            [cite(minorsProtection, '103')],
          ),
        ],
      },
    ),
    ...servedTo(['court'], EDUCATION, law),
    'note-copy': noteCopy('copy', 'procuratorate', ['served', 'returned', ...ARRIVED, 'applied'], law),
    apply: step(
      words('反馈落实情况', 'Answer how it is applied'),
      'recipient',
      officersOf(EDUCATION),
      ARRIVED,
      {
        result: fact.code(
          '落实',
          'Result',
          {
            'not-employed': words('未在岗，已纳入限制', 'Not employed; entered as barred'),
            dismissed: words('已解除、停止工作', 'Dismissed or stopped'),
            'other-region': words('不在本地，已转告', 'Elsewhere; passed on'),
          },
          must,
        ),
        note: fact.text('说明', 'Note'),
      },
      law,
      { to: 'applied', served: true, decision: headsOf(EDUCATION) },
    ),
    close: step(words('办结', 'Close'), 'issuer', officersOf('court'), ['applied'], { note: fact.text('说明', 'Note') }, law, {
      to: 'closed',
    }),
  },
  clocks: {
    serving: {
      title: words('判决生效后三十日内送达', 'Served in thirty days of the judgment’s force'),
      period: { rule: 'D-WN-JUDG' },
      start: ['serve.effectiveOn'],
      by: 'issuer',
      met: ['serve'],
      basis: law,
    },
  },
  leadsTo: ['employment-query-record'],
})
