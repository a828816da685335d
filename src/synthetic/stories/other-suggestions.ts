/** The suggestions beside the main one: extended, just received, nearly due, withdrawn, and the court's counter-suggestion. */
import type { County, Step } from '../county.ts'
import { COURT_NAME, HANDLING, PROCURATORATE_NAME } from './main-facts.ts'
import { chief, filedUpward, type Made, made, PANEL, points, president, serveLetter, signedFor } from './suggest.ts'

/** Received 08-14, extended once by the president: due 12-14. The court also objects to it in writing. */
const extended = (c: County): Step[] => {
  const m = made()
  return [
    serveLetter(c, m, {
      day: '2026-08-12',
      decidedOn: '2026-08-10',
      number: '沅清检民执监〔2026〕43319900006号',
      title: '参与分配方案执行监督检察建议',
      caseNumbers: ['（2025）湘3199执305号'],
      points: points('重新制作参与分配方案并送达各债权人。', '对逾期未审查的分配方案异议依法处理。'),
      facts: '法院制作的参与分配方案遗漏一名申报债权人，其书面异议未予审查。',
      more: { violation: 'review' },
    }),
    filedUpward(c, m, '2026-08-14'),
    signedFor(c, m, '2026-08-14', PANEL),
    {
      day: '2026-08-18',
      what: () => c.act('filing', 'filing-division', m.id, 'docket', { caseNumber: ['（2026）湘3199执监4号'], docketedOn: '2026-08-18' }),
    },
    {
      day: '2026-11-10',
      what: () =>
        c.act('president', 'president', m.id, 'extend', { reason: '债权人众多，须重新核对申报债权', number: '（2026）湘3199执监4号延审1' }),
    },
    ...countered(c, m),
  ]
}

const OBJECTED = '（2026）湘3199函监2号'

const CONTESTED = '沅清检民执监〔2026〕43319900006号检察建议书'
const CONTESTED_CASE = '（2025）湘3199执305号'
const OBJECTION = points('撤回建议书第二项：该异议已于2026年7月转入另案审查。')

const objects = async (c: County, into: Made, about: string): Promise<void> => {
  const paper = await c.takeIn(
    'presiding-judge',
    'presiding-judge',
    {
      form: 'counter-suggestion',
      number: OBJECTED,
      date: '2026-10-10',
      addressee: PROCURATORATE_NAME,
      points: OBJECTION,
      fields: {
        contestedAct: CONTESTED,
        facts: '建议书第二项所指异议已立案审查。',
        reasons: '该项建议与正在进行的审查重复。',
        legalBasis: '法发〔2016〕30号第十七条',
      },
    },
    about,
  )
  into.id = await c.start('presiding-judge', 'presiding-judge', {
    procedure: 'counter-suggestion',
    kind: 'serve',
    title: '对6号检察建议书的书面建议',
    caseNumbers: [CONTESTED_CASE],
    from: about,
    paper,
    facts: { points: OBJECTION, act: CONTESTED, number: OBJECTED, ...president('2026-10-09') },
  })
}

const maintains = async (c: County, matter: string): Promise<void> => {
  const number = '沅清检民执监复〔2026〕43319900002号'
  const reason = '另案审查的期限已经届满而未作裁定，建议事项仍有必要'
  const paper = await c.takeIn(
    'prosecutor',
    HANDLING,
    {
      form: 'counter-suggestion-answer',
      number,
      date: '2026-11-10',
      addressee: COURT_NAME,
      points: OBJECTION,
      answers: [{ point: 'p1', code: 'not-adopted', reason }],
      fields: { incomingNumber: OBJECTED, receivedOn: '2026-10-12', facts: '经核查，另案尚未作出裁定。' },
    },
    matter,
  )
  await c.act('prosecutor', HANDLING, matter, 'reply', { result: 'maintained', reason, number, ...chief('2026-11-10') }, { paper })
}

/** Received 10-12: one month (11-12) and three months (2027-01-12) run side by side; answered 11-10. */
const countered = (c: County, about: Made): Step[] => {
  const m = made()
  return [
    { day: '2026-10-10', what: () => objects(c, m, about.id) },
    {
      day: '2026-10-12',
      what: async () => {
        await c.act('desk', 'case-management', m.id, 'sign-for', { receivedOn: '2026-10-12', dateSource: 'stamp' })
        await c.team('desk', m.id, { prosecutor: 'handler', chief: 'approver' })
      },
    },
    { day: '2026-11-10', what: () => maintains(c, m.id) },
    { day: '2026-11-11', what: () => c.act('office', 'intake-desk', m.id, 'sign-for-reply', { receivedOn: '2026-11-11' }) },
  ]
}

/** Received 11-20: due 2027-02-22, provisional until the holiday notice of 2027. */
const fresh = (c: County): Step[] => {
  const m = made()
  return [
    serveLetter(c, m, {
      day: '2026-11-19',
      decidedOn: '2026-11-18',
      number: '沅清检民执监〔2026〕43319900011号',
      title: '终本案件恢复执行检察建议',
      caseNumbers: ['（2024）湘3199执612号'],
      points: points('对被执行人新发现的存款线索予以核查。', '符合条件的，依法恢复执行。'),
      facts: '被执行人名下新增银行账户，申请执行人申请恢复执行未获答复。',
      more: { violation: 'inactivity' },
    }),
    signedFor(c, m, '2026-11-20', { ...PANEL, filing: 'desk' }),
  ]
}

/** Received 09-02, due 12-02; the reply letter waits for the president. */
const nearlyDue = (c: County): Step[] => {
  const m = made()
  return [
    serveLetter(c, m, {
      day: '2026-09-01',
      decidedOn: '2026-08-28',
      number: '沅清检民执监〔2026〕43319900008号',
      title: '案外人账户冻结执行监督检察建议',
      caseNumbers: ['（2026）湘3199执97号'],
      points: points('解除对案外人账户的冻结。'),
      facts: '法院冻结的账户系案外人所有，案外人异议未审查。',
      more: { violation: 'implementation' },
    }),
    filedUpward(c, m, '2026-09-03'),
    signedFor(c, m, '2026-09-02', PANEL),
    {
      day: '2026-09-04',
      what: () => c.act('filing', 'filing-division', m.id, 'docket', { caseNumber: ['（2026）湘3199执监6号'], docketedOn: '2026-09-04' }),
    },
    {
      day: '2026-11-20',
      what: async () => {
        const reply = await c.draft('judge-assistant', 'judge-assistant', 'reply-letter', m.id, {
          answers: [{ point: 'p1', code: 'adopted', reason: '' }],
          fields: { facts: '经查，冻结账户确系案外人所有，已于2026年11月19日裁定解除冻结。' },
        })
        await c.submit('judge-assistant', 'judge-assistant', reply)
      },
    },
  ]
}

/** Withdrawn ten days after it was received: a point rested on a wrong document. */
const withdrawn = (c: County): Step[] => {
  const m = made()
  const number = '沅清检民执监〔2026〕43319900009号'
  return [
    serveLetter(c, m, {
      day: '2026-09-08',
      decidedOn: '2026-09-04',
      number,
      title: '司法拍卖执行监督检察建议',
      caseNumbers: ['（2026）湘3199执141号'],
      points: points('对拍卖公告期不足的问题予以纠正。'),
      facts: '拍卖公告期不足十五日。',
      more: { violation: 'implementation' },
    }),
    filedUpward(c, m, '2026-09-10'),
    signedFor(c, m, '2026-09-09', PANEL),
    {
      day: '2026-09-18',
      what: async () => {
        const reason = '经复核，公告系第二次拍卖公告，公告期符合规定'
        const paper = await c.takeIn(
          'prosecutor',
          HANDLING,
          {
            form: 'withdrawal-decision',
            number: '沅清检民执监撤〔2026〕43319900001号',
            date: '2026-09-18',
            addressee: COURT_NAME,
            caseNumbers: ['（2026）湘3199执141号'],
            fields: { suggestionNumber: number, reasons: `${reason}。`, legalBasis: '《人民检察院民事诉讼监督规则》第一百二十一条' },
          },
          m.id,
        )
        await c.act('prosecutor', HANDLING, m.id, 'withdraw', { cause: 'own-finding', reason, ...chief('2026-09-18') }, { paper })
      },
    },
  ]
}

export const otherSuggestions = (c: County): Step[] => [...extended(c), ...fresh(c), ...nearlyDue(c), ...withdrawn(c)]
