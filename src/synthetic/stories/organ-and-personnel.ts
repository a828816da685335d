/** The suggestion to a state organ, and the sealed one about a named person. */
import type { County, Step } from '../county.ts'
import { filedUpward, made, points, serveLetter, stamp, TO_BUREAU } from './suggest.ts'

/** Received 10-09, two months: due 12-09. */
const organ = (c: County): Step[] => {
  const m = made()
  return [
    serveLetter(c, m, {
      day: '2026-10-08',
      decidedOn: '2026-09-30',
      number: '沅清检民执监建〔2026〕43319900002号',
      title: '协助执行义务检察建议',
      caseNumbers: ['（2025）湘3199执377号'],
      points: points('对法院协助执行通知书所列工程款依法停止支付并书面回复法院。', '建立协助执行文书登记和回复制度。'),
      facts: '收到法院协助执行通知书后仍向被执行人支付工程款。',
      ...TO_BUREAU,
    }),
    {
      day: '2026-10-09',
      what: async () => {
        await c.act('liaison', 'organ-liaison', m.id, 'sign-for', stamp('2026-10-09'))
        await c.team('liaison', m.id, { liaison: 'handler' })
      },
    },
    filedUpward(c, m, '2026-10-12'),
    {
      day: '2026-11-20',
      what: () =>
        c.draft('liaison', 'organ-liaison', 'organ-reply', m.id, {
          answers: [
            { point: 'p1', code: 'adopted', reason: '' },
            { point: 'p2', code: 'adopted', reason: '' },
          ],
          fields: { measures: '已停止支付并书面函复法院；登记制度正在起草。', contact: '谷雨田 内线3306' },
        }),
    },
  ]
}

/** About a bailiff by name: only the team and the chiefs see it; the desks saw an envelope. */
const sealed = (c: County): Step[] => {
  const m = made()
  return [
    serveLetter(c, m, {
      day: '2026-10-08',
      decidedOn: '2026-10-08',
      number: '沅清检民执监人〔2026〕43319900001号',
      title: '对执行人员违法行为的检察建议',
      caseNumbers: ['（2025）湘3199执290号'],
      points: points('对有关人员在查封财产保管中的违规行为依规处理，并书面回复。'),
      facts: '查封车辆保管期间被擅自使用。',
      more: { concerned: ['法警司马拾一'], replyBy: '2026-12-08' },
      procedure: 'personnel-suggestion',
      reply: '于2026年12月8日前',
      team: { chief: 'approver' },
    }),
    { day: '2026-10-09', what: () => c.act('office', 'intake-desk', m.id, 'sign-for', stamp('2026-10-09')) },
    filedUpward(c, m, '2026-10-12'),
  ]
}

export const organAndPersonnel = (c: County): Step[] => [...organ(c), ...sealed(c)]
