/** Periods that the second sheet names in its procedure tables only (§2.3 CR-ATT, §4.2 GA-SUE, §5 SWH-LX, §9.1 WN-SEAL). */
import { words } from '#kernel/words.ts'
import { committeeAttendance2010 } from '../statutes/committee-attendance-2010.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { publicInterest2021 } from '../statutes/public-interest-2021.ts'
import { recordSealing2022 } from '../statutes/record-sealing-2022.ts'
import { cite } from '../statutes/statute.ts'
import type { PeriodRule } from './period-rule.ts'

const houseRule = words(
  '全国性规定只写“适当方式”，没有天数；本行系本地惯例，不是法律规定，可由协议约定项另选',
  'National law says only “by suitable means” and names no days; this row is a local convention, not law, and an agreement may choose another',
)

/** Notice of a committee meeting, counted back in working days: a house rule with several lengths to choose from. */
const committeeNotice = (id: string, amount: number): PeriodRule => ({
  id,
  title: words(
    `列席会议通知（会前${amount}个工作日，本地惯例）`,
    `Notice of the committee meeting (${amount} working days, local convention)`,
  ),
  amount,
  unit: 'wd',
  calc: 'civil',
  direction: 'back',
  start: words('会议之日（倒算）', 'meeting, counted back'),
  who: words('法院', 'court'),
  note: houseRule,
  basis: [cite(committeeAttendance2010, '4', houseRule)],
})

export const attendanceAndMinorsPeriods: readonly PeriodRule[] = [
  {
    id: 'D-X2-NOTE',
    title: words('刑事开庭通知', 'Notice of a criminal hearing'),
    amount: 3,
    unit: 'd',
    calc: 'criminal',
    direction: 'back',
    start: words('开庭之日（倒算）', 'hearing, counted back'),
    who: words('法院', 'court'),
    note: words('第二审参照第一审程序适用', 'applied in second instance by analogy with the first'),
    basis: [cite(criminalProcedure2018, '187')],
  },
  {
    id: 'D-GX-REC',
    title: words('公益诉讼起诉书备案', 'Complaint filed upward'),
    amount: 5,
    unit: 'd',
    calc: 'civil',
    direction: 'forward',
    start: words('提起诉讼之日', 'filing of the suit'),
    who: words('检察院', 'procuratorate'),
    basis: [cite(publicInterest2021, '46')],
  },
  committeeNotice('D-SWH-NOTE', 3),
  committeeNotice('D-SWH-NOTE-1', 1),
  committeeNotice('D-SWH-NOTE-2', 2),
  committeeNotice('D-SWH-NOTE-5', 5),
  {
    id: 'D-WN-SEAL',
    title: words('封存通知书送达', 'Sealing notice served'),
    amount: 3,
    unit: 'd',
    calc: 'criminal',
    direction: 'forward',
    start: words('作出封存决定之日', 'decision to seal'),
    who: words('作出封存决定的机关', 'the organ that seals'),
    note: words('三日见于报道，条文及起点未核对', 'the three days are reported; article and start were not checked'),
    basis: [cite(recordSealing2022, 'notice')],
  },
]
