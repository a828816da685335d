/** Cases that ended inside the procuratorate: not supported, terminated, settled. */
import type { County, Step } from '../county.ts'
import { HANDLING } from './main-facts.ts'
import { made, takenUp } from './suggest.ts'

/** 不支持监督申请. */
const notSupported = (c: County): Step[] => {
  const m = made()
  const number = '（2025）湘3199执188号'
  const reason = '法院对被执行人唯一住房暂缓处置有事实和法律依据，执行行为并无不当'
  return [
    ...takenUp(c, m, {
      serial: '24',
      applicant: '池照水',
      other: '沅清县东篱农业专业合作社',
      number,
      request: '请求监督法院暂缓处置房产的行为',
      applied: '2026-07-06',
      accepted: '2026-07-08',
    }),
    {
      day: '2026-09-22',
      what: () =>
        c.act('prosecutor', HANDLING, m.id, 'not-support', { reason, decidedBy: 'deputy-chief-procurator', decidedOn: '2026-09-22' }),
    },
    {
      day: '2026-09-25',
      what: async () => {
        const paper = await c.takeIn(
          'prosecutor',
          HANDLING,
          {
            form: 'not-supported-decision',
            number: '沅清检民执监不支〔2026〕43319900003号',
            date: '2026-09-22',
            addressee: '池照水',
            caseNumbers: [number],
            fields: {
              applicant: '池照水',
              otherParties: '沅清县东篱农业专业合作社',
              source: '池照水向本院申请执行监督，本院依法受理。',
              facts: '被执行人名下仅有一处住房，法院已保留必需居住条件并暂缓处置。',
              reasons: `${reason}。`,
              legalBasis: '《人民检察院民事诉讼监督规则》第一百零九条',
            },
          },
          m.id,
        )
        await c.act(
          'prosecutor',
          HANDLING,
          m.id,
          'send-not-supported',
          { recipients: ['池照水', '沅清县东篱农业专业合作社'], explained: '当面释法说理，申请人表示理解' },
          { paper },
        )
      },
    },
    { day: '2026-09-28', what: () => c.act('prosecutor', HANDLING, m.id, 'close', { told: true }) },
  ]
}

/** 终结审查: a case begun ex officio, without a measure. */
const terminated = (c: County): Step[] => {
  const m = made()
  const number = '（2026）湘3199执52号'
  return [
    {
      day: '2026-09-01',
      what: async () => {
        m.id = await c.start('prosecutor', HANDLING, {
          procedure: 'enforcement-supervision-case',
          kind: 'start-ex-officio',
          title: '依职权监督：涉公益执行案',
          caseNumbers: [number],
          facts: { ground: 'public-interest', facts: '履职中发现生态修复费用执行进展缓慢', caseNumbers: [number] },
        })
        await c.team('prosecutor', m.id, { assistant: 'assistant' })
      },
    },
    {
      day: '2026-09-03',
      what: () => c.act('desk', 'case-management', m.id, 'register', { number: '沅清检民执监职〔2026〕43319900002号', tellParties: 'no' }),
    },
    {
      day: '2026-10-09',
      what: async () => {
        const paper = await c.takeIn(
          'prosecutor',
          HANDLING,
          {
            form: 'termination-decision',
            number: '沅清检民执监终〔2026〕43319900002号',
            date: '2026-10-09',
            addressee: '沅清县人民法院',
            caseNumbers: [number],
            fields: {
              source: '本院依职权启动监督。',
              reasons: '审查期间法院已将修复费用全部执行到位，不需要采取监督措施。',
              legalBasis: '《人民检察院民事诉讼监督规则》第七十三条',
            },
          },
          m.id,
        )
        await c.act(
          'prosecutor',
          HANDLING,
          m.id,
          'terminate',
          {
            ground: 'no-measure',
            reason: '法院已执行到位，无需采取监督措施',
            tellParties: 'no',
            decidedBy: 'deputy-chief-procurator',
            decidedOn: '2026-10-09',
          },
          { paper },
        )
        await c.act('prosecutor', HANDLING, m.id, 'close', { note: '归档' })
      },
    },
  ]
}

const SETTLED = '（2026）湘3199执76号'
const SETTLERS = ['万青禾', '段小满']

/** The parties are told to hand the settlement to the court. */
const settlement = async (c: County, matter: string): Promise<void> => {
  const terms = '被执行人分三期履行，申请执行人放弃申请监督'
  const paper = await c.takeIn(
    'prosecutor',
    HANDLING,
    {
      form: 'settlement-handover',
      number: '沅清检民执监和〔2026〕43319900001号',
      date: '2026-09-10',
      addressee: '沅清县人民法院',
      caseNumbers: [SETTLED],
      parties: SETTLERS,
      fields: { settledOn: '2026-09-09', settlement: `${terms}。` },
    },
    matter,
  )
  await c.act('prosecutor', HANDLING, matter, 'record-settlement', { settledOn: '2026-09-09', terms, waived: true }, { paper })
}

const endOfSettled = async (c: County, matter: string): Promise<void> => {
  const harmless = '和解仅涉及双方债权，不损害国家、社会公共利益和他人权益'
  const paper = await c.takeIn(
    'prosecutor',
    HANDLING,
    {
      form: 'termination-decision',
      number: '沅清检民执监终〔2026〕43319900001号',
      date: '2026-09-15',
      addressee: '万青禾',
      caseNumbers: [SETTLED],
      fields: {
        applicant: '万青禾',
        source: '万青禾向本院申请执行监督，本院依法受理。',
        reasons: `双方当事人达成执行和解并放弃申请监督，${harmless}。`,
        legalBasis: '《人民检察院民事诉讼监督规则》第七十三条',
      },
    },
    matter,
  )
  const decided = { decidedBy: 'deputy-chief-procurator', decidedOn: '2026-09-15' }
  const facts = { ground: 'settled', noHarm: harmless, reason: '和解并放弃申请监督', tellParties: 'yes', ...decided }
  await c.act('prosecutor', HANDLING, matter, 'terminate', facts, { paper })
  await c.act('prosecutor', HANDLING, matter, 'send-termination', { recipients: SETTLERS })
  await c.act('prosecutor', HANDLING, matter, 'close', { told: true })
}

/** 和解: the parties settle, are told to hand it to the court, and the review is terminated. */
const settled = (c: County): Step[] => {
  const m = made()
  return [
    ...takenUp(c, m, {
      serial: '25',
      applicant: '万青禾',
      other: '段小满',
      number: SETTLED,
      request: '请求监督法院未及时采取限制消费措施',
      applied: '2026-07-20',
      accepted: '2026-07-22',
      remedy: 'none',
    }),
    { day: '2026-09-10', what: () => settlement(c, m.id) },
    { day: '2026-09-15', what: () => endOfSettled(c, m.id) },
  ]
}

export const endedCases = (c: County): Step[] => [...notSupported(c), ...terminated(c), ...settled(c)]
