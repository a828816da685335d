/** Corrections in criminal procedure and in the execution of punishments: the periods of the Rules on Criminal Procedure besides the re-check. */
import { words } from '#kernel/words.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import type { PeriodRule } from './period-rule.ts'

export const correctionsPeriods: readonly PeriodRule[] = [
  {
    id: 'D-XJZ-ORAL',
    title: words('口头纠正意见的纠正', 'Correction after an oral opinion'),
    amount: 7,
    unit: 'd',
    calc: 'criminal',
    direction: 'forward',
    start: words('口头提出纠正意见之日', 'the oral opinion'),
    who: words('被监督单位', 'supervised unit'),
    note: words(
      '刑罚执行和监管执法监督；七日内未纠正的，书面提出',
      'execution of punishments: a written opinion follows when not corrected',
    ),
    basis: [cite(criminalRules2019, '624')],
  },
  {
    id: 'D-ZY-CORR',
    title: words('暂予监外执行不当的纠正意见', 'Opinion on execution outside prison'),
    amount: 1,
    unit: 'm',
    calc: 'criminal',
    direction: 'forward',
    start: words('接到暂予监外执行通知之日', 'receipt of the notice'),
    who: words('检察院', 'procuratorate'),
    basis: [cite(criminalRules2019, '632')],
  },
  {
    id: 'D-JJ-CORR',
    title: words('减刑、假释裁定不当的纠正意见', 'Opinion on a commutation or parole ruling'),
    amount: 20,
    unit: 'd',
    calc: 'criminal',
    direction: 'forward',
    start: words('收到裁定书副本之日', 'receipt of the copy of the ruling'),
    who: words('检察院', 'procuratorate'),
    basis: [cite(criminalRules2019, '639')],
  },
]
