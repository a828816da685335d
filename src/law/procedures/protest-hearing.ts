/** The hearing of a retrial on a protest (law sheet CIV-CTH, D-KS-HEAR): notified, somebody sent, attended, irregularities raised afterwards. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import { COURT_HANDS } from './court-suggestion.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec } from './procedure.ts'

const ATTENDS = ['94', '95', '96', '97'] as const

/** `when`: the stages of the retrial. */
export const hearingActs = (law: { hearing: Citation[]; attends: Citation[] }, when: string[]): Record<string, ActSpec> => ({
  'notify-hearing': {
    title: words('通知检察院派员出庭', 'Notify the hearing'),
    by: 'recipient',
    posts: COURT_HANDS,
    when,
    repeat: 'many',
    facts: {
      hearingOn: fact.date('开庭日期', 'Hearing on', { ...must, future: true }),
      place: fact.text('地点', 'Place', must),
    },
    paper: { form: 'court-attendance-notice', required: true },
    served: true,
    attachments: true,
    basis: law.hearing,
  },
  'assign-attendance': {
    title: words('派员出席法庭', 'Send somebody to the hearing'),
    by: 'issuer',
    posts: ['handling-prosecutor'],
    when,
    repeat: 'many',
    facts: {
      people: fact.people('出庭检察人员', 'Who attends', must),
      entrusted: fact.text('指令下级检察院派员的情况', 'Lower procuratorate sent instead'),
    },
    paper: { form: 'attendance-dispatch-letter', required: true },
    served: true,
    needs: [guard.done('notify-hearing', words('尚未收到出庭通知', 'No notice of a hearing has come'), law.hearing)],
    basis: law.attends,
  },
  'attend-hearing': {
    title: words('出席再审法庭', 'Attend the retrial hearing'),
    by: 'issuer',
    posts: ['handling-prosecutor'],
    when,
    repeat: 'many',
    facts: {
      heldOn: fact.date('开庭日期', 'Held on', { ...must, ...past, notBefore: 'serve.on' }),
      statement: fact.text('宣读抗诉书、出示并说明调查材料的情况', 'Protest read, material shown and explained', must),
      irregular: fact.text('庭审违法的意见（休庭或者庭审后提出）', 'Irregularities, raised after the hearing'),
    },
    attachments: true,
    needs: [guard.done('assign-attendance', words('尚未派员', 'Nobody has been sent'), law.attends)],
    basis: law.attends,
  },
})

/** P1 arts 94 to 97: who attends, reads the protest, shows material, raises irregularities after the hearing. */
export const attendance = (): Citation[] => ATTENDS.map(article => cite(civilSupervision2021, article))
