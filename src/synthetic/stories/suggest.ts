/** What the other stories share: a suggestion served, a letter signed for, a case taken through intake. */
import type { Facts, Point } from '#engine/procedure/act.ts'
import { addDays } from '#kernel/plain-date.ts'
import type { FormId } from '#law/forms/form.ts'
import type { County, Step } from '../county.ts'
import { BUREAU, type Who } from '../houses.ts'
import { COURT_NAME, HANDLING } from './main-facts.ts'

/** The id of a matter that a later step needs and an earlier one makes. */
export type Made = { id: string }
export const made = (): Made => ({ id: '' })

export const stamp = (day: string): Facts => ({ receivedOn: day, dateSource: 'stamp' })
export const chief = (day: string): Facts => ({ decidedBy: 'chief-procurator', decidedOn: day })
export const president = (day: string): Facts => ({ decidedBy: 'president', decidedOn: day })
export const points = (...texts: string[]): Point[] => texts.map((text, index) => ({ id: `p${index + 1}`, text }))

export type Suggested = {
  day: string
  decidedOn: string
  number: string
  title: string
  caseNumbers: string[]
  points: Point[]
  facts: string
  more: Facts
  procedure?: string
  form?: FormId
  addressee?: string
  by?: Who
  checker?: Who
  counterparts?: Record<string, string>
  /** Read when the step runs. */
  from?: Made
  reply?: string
  /** Who else of the procuratorate works on it; without it the assistant and both chiefs. */
  team?: Partial<Record<Who, string>>
}

/** A suggestion to the bureau that does not assist in enforcement. */
export const TO_BUREAU = {
  more: { failure: 'assist' },
  procedure: 'organ-suggestion',
  form: 'organ-suggestion-letter',
  addressee: '沅清县住房和城乡建设局',
  counterparts: { recipient: BUREAU },
  reply: '两个月内',
} as const satisfies Partial<Suggested>

/** The letter's text where the story does not say more. */
const fieldsOf = (input: Suggested): Record<string, string> => ({
  source: `本院在履行执行监督职责中发现${input.caseNumbers[0] ?? ''}案的执行活动存在问题，依法进行了审查。`,
  facts: input.facts,
  grounds: '本院认为，上述情形不符合法律规定，应当依法纠正。',
  violation: '未依法履行协助执行义务。',
  legalBasis:
    input.form === 'organ-suggestion-letter'
      ? '《人民检察院检察建议工作规定》第九条'
      : '《中华人民共和国民事诉讼法》第二百四十六条、《人民检察院民事诉讼监督规则》第一百零六条',
  objectionPeriod: '收到本检察建议书之日起十五日内',
  replyPeriod: input.reply ?? '三个月内',
  fileVolumes: '一册',
})

/** Takes in the sealed letter, has it checked by another person, serves it. */
export const serveLetter = (c: County, into: Made, input: Suggested): Step => ({
  day: input.day,
  what: async () => {
    const by = input.by ?? 'prosecutor'
    const from = input.from?.id
    const form = input.form ?? 'suggestion-letter'
    const paper = await c.takeIn(
      by,
      HANDLING,
      {
        form,
        number: input.number,
        date: input.day,
        addressee: input.addressee ?? COURT_NAME,
        caseNumbers: input.caseNumbers,
        points: input.points,
        fields: fieldsOf(input),
      },
      from || null,
    )
    await c.check(input.checker ?? 'desk', paper)
    into.id = await c.start(by, HANDLING, {
      procedure: input.procedure ?? 'enforcement-suggestion',
      kind: 'serve',
      title: input.title,
      caseNumbers: input.caseNumbers,
      paper,
      facts: { points: input.points, ...chief(input.decidedOn), caseNumbers: input.caseNumbers, number: input.number, ...input.more },
      ...(from ? { from } : {}),
      ...(input.counterparts ? { counterparts: input.counterparts } : {}),
    })
    if (by === 'prosecutor')
      await c.team('prosecutor', into.id, input.team ?? { assistant: 'assistant', chief: 'approver', deputy: 'approver' })
  },
})

/** The county court's office signs for it and names who works on it. */
export const signedFor = (c: County, matter: Made, day: string, team: Partial<Record<Who, string>> = {}): Step => ({
  day,
  what: async () => {
    await c.act('office', 'intake-desk', matter.id, 'sign-for', stamp(day))
    if (Object.keys(team).length) await c.team('office', matter.id, team)
  },
})

/** The panel's people on a matter of the county court. */
export const PANEL: Partial<Record<Who, string>> = { 'presiding-judge': 'handler', 'judge-assistant': 'assistant', president: 'approver' }

/** Filed upward within five days, as every suggestion is. */
export const filedUpward = (c: County, matter: Made, day: string): Step => ({
  day,
  what: () => c.act('prosecutor', HANDLING, matter.id, 'file-with-superior', { note: '报沅州市人民检察院备案' }),
})

export type Filed = {
  serial: string
  applicant: string
  other: string
  number: string
  request: string
  applied: string
  accepted: string
  remedy?: string
}

/** A case from application to the prosecutor's desk, notices sent. */
export const takenUp = (c: County, into: Made, input: Filed): Step[] => [
  {
    day: input.applied,
    what: async () => {
      into.id = await c.start('desk', 'complaint-intake', {
        procedure: 'enforcement-supervision-case',
        kind: 'apply',
        title: `${input.applicant}申请执行监督案`,
        caseNumbers: [input.number],
        facts: {
          applicants: [input.applicant],
          otherParties: [input.other],
          caseNumbers: [input.number],
          request: input.request,
          materials: '监督申请书、身份证明、执行裁定书',
        },
      })
      await c.act('desk', 'complaint-intake', into.id, 'complete-materials', { completedOn: input.applied })
    },
  },
  {
    day: input.accepted,
    what: async () => {
      await c.act('desk', 'complaint-intake', into.id, 'accept', { remedy: input.remedy ?? 'used' })
      const paper = await c.takeIn(
        'desk',
        'complaint-intake',
        {
          form: 'acceptance-notice',
          number: `沅清检控受〔2026〕433199000${input.serial}号`,
          date: input.accepted,
          addressee: input.applicant,
          caseNumbers: [input.number],
          fields: { applicant: input.applicant, court: COURT_NAME, acceptedOn: input.accepted },
        },
        into.id,
      )
      await c.act('desk', 'complaint-intake', into.id, 'notify-acceptance', { recipients: [input.applicant, input.other] }, { paper })
      await c.act('desk', 'complaint-intake', into.id, 'notify-other-party', {
        recipients: [input.other],
        servedOn: input.accepted,
        channel: 'post',
      })
      await c.act('desk', 'complaint-intake', into.id, 'hand-over', { handler: ['民事行政检察部'] })
      await c.team('desk', into.id, { prosecutor: 'handler', assistant: 'assistant', deputy: 'approver' })
      await c.act('prosecutor', HANDLING, into.id, 'recusal-notice', {
        recipients: [input.applicant, input.other],
        handlers: ['向知衡', '龙一禾'],
      })
    },
  },
  {
    day: addDays(input.accepted, 9),
    what: () =>
      c.act('prosecutor', HANDLING, into.id, 'other-party-opinion', { from: [input.other], summary: '书面意见：认为执行行为并无不当' }),
  },
]
