/** Periods that the second sheet names in its procedure tables only (§6.1 XJ-OUT, §12.1 XF-J). */
import { words } from '#kernel/words.ts'
import { falseLitigation2021 } from '../statutes/false-litigation-2021.ts'
import { petitionReply2019 } from '../statutes/petition-reply-2019.ts'
import { cite } from '../statutes/statute.ts'
import type { PeriodRule } from './period-rule.ts'

export const cluesAndPetitionsPeriods: readonly PeriodRule[] = [
  {
    id: 'D-XJ-SUPP',
    title: words('虚假诉讼线索补充材料', 'Materials supplied for a false-litigation clue'),
    amount: 3,
    unit: 'd',
    calc: 'criminal',
    direction: 'forward',
    start: words('收到补充材料通知之日', 'receipt of the request for materials'),
    who: words('法院', 'court'),
    basis: [cite(falseLitigation2021, '11')],
  },
  {
    id: 'D-XJ-DEC',
    title: words('虚假诉讼线索立案决定', 'Filing decision on a false-litigation clue'),
    amount: 7,
    unit: 'd',
    calc: 'criminal',
    direction: 'forward',
    start: words('接受移送之日', 'acceptance of the transfer'),
    who: words('公安机关', 'police'),
    basis: [cite(falseLitigation2021, '12')],
  },
  {
    id: 'D-XJ-NOTE',
    title: words('立案决定通知移送法院', 'Court told of the filing decision'),
    amount: 3,
    unit: 'd',
    calc: 'criminal',
    direction: 'forward',
    start: words('决定之日', 'decision'),
    who: words('公安机关', 'police'),
    basis: [cite(falseLitigation2021, '13')],
  },
  {
    id: 'D-XF-MON-J',
    title: words('三个月后每月告知', 'Monthly word after three months'),
    amount: 1,
    unit: 'm',
    calc: 'civil',
    direction: 'forward',
    start: words('上一次答复或者告知之日', 'the last reply or word'),
    who: words('检察院', 'procuratorate'),
    basis: [cite(petitionReply2019, 'whole')],
  },
]
