/** A suggestion to the bureau that was answered ten days late, after one urging: what the yearly score sheet of the demo deducts for. */
import type { Answer } from '#engine/procedure/act.ts'
import type { County, Step } from '../county.ts'
import { HANDLING, PROCURATORATE_NAME } from '../stories/main-facts.ts'
import { filedUpward, type Made, made, points, serveLetter, stamp, TO_BUREAU } from '../stories/suggest.ts'

const NUMBER = '沅清检民执监建〔2026〕43319900001号'
const CASE = '（2024）湘3199执311号'
const POINTS = points('协助办理被执行人预售房屋的查封登记。')
const ANSWERS: Answer[] = [{ point: 'p1', code: 'adopted', reason: '' }]

/** Ten days late; what it says is adopted and done. */
const answered = (c: County, m: Made): Step => ({
  day: '2026-07-02',
  what: async () => {
    const letter = { form: 'organ-reply', number: '沅清住建函〔2026〕31号', date: '2026-07-02', addressee: PROCURATORATE_NAME } as const
    const fields = {
      suggestionNumber: NUMBER,
      receivedOn: '2026-04-21',
      measures: '已办理查封登记并函复法院。',
      contact: '谷雨田 内线3306',
    }
    const paper = await c.takeIn(
      'liaison',
      'organ-liaison',
      { ...letter, caseNumbers: [CASE], points: POINTS, answers: ANSWERS, fields },
      m.id,
    )
    const facts = { answers: ANSWERS, number: letter.number, decidedBy: 'organ-head', decidedOn: '2026-07-02' }
    await c.act('liaison', 'organ-liaison', m.id, 'reply', facts, { paper })
  },
})

/** Signed for on 04-21: two months end in the Dragon Boat holiday, so the reply was due on 06-22. */
export const organReplies = (c: County): Step[] => {
  const m = made()
  return [
    serveLetter(c, m, {
      day: '2026-04-20',
      decidedOn: '2026-04-17',
      number: NUMBER,
      title: '预售房屋查封登记协助检察建议',
      caseNumbers: [CASE],
      points: POINTS,
      facts: '收到协助执行通知书后四十日未办理查封登记。',
      ...TO_BUREAU,
    }),
    {
      day: '2026-04-21',
      what: async () => {
        await c.act('liaison', 'organ-liaison', m.id, 'sign-for', stamp('2026-04-21'))
        await c.team('liaison', m.id, { liaison: 'handler' })
      },
    },
    filedUpward(c, m, '2026-04-22'),
    {
      day: '2026-06-23',
      what: () => c.act('prosecutor', HANDLING, m.id, 'urge', { text: '回复期限已于2026年6月22日届满，请书面回复。' }),
    },
    answered(c, m),
    { day: '2026-07-03', what: () => c.act('desk', 'case-management', m.id, 'sign-for-reply', { receivedOn: '2026-07-03' }) },
    {
      day: '2026-07-10',
      what: async () => {
        await c.act('prosecutor', HANDLING, m.id, 'check-result', {
          checks: [{ point: 'p1', code: 'corrected', reason: '' }],
          note: '回复完整',
        })
        await c.act('prosecutor', HANDLING, m.id, 'close', { note: '已整改' })
      },
    },
  ]
}
