/** What the corrections in criminal procedure let whom do, at which stage, against which clock and by which article: tables to be read by a lawyer. */
import { describe, expect, it } from 'vitest'
import { lines, tableOf } from '../../../tests/lives/table-of.ts'
import { findPeriod } from '../periods/index.ts'
import { findProcedure } from './index.ts'

const DESK = 'recipient: intake-desk organ-liaison organ-head filing-division'
const UNIT = 'recipient: organ-handler organ-head handling-judge presiding-judge vice-president president'
const ARRIVED = 'received declared contested'
const RULES = '刑事诉讼规则（2019）'

describe('criminal-correction', () => {
  it('has these acts', () => {
    expect(tableOf('criminal-correction')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor | - | ${RULES} 551,552
speak | opens | spoken | issuer: handling-prosecutor | - | ${RULES} 552
record-correction | spoken | closed | issuer: handling-prosecutor | - | ${RULES} 552
raise | spoken | raised | issuer: handling-prosecutor | - | ${RULES} 552
sign-for | served | received | ${DESK} | - | ${RULES} 553
return | served | returned | ${DESK} | - | ${RULES} 553
confirm-service | declared contested | received | ${DESK} | - | 民事诉讼法（2023） 87
contest-service | declared | contested | ${DESK} | - | 民事诉讼法（2023） 87
declare-service | served | declared | issuer: handling-prosecutor case-management | - | 民事诉讼法（2023） 87,89,90,91
agree-service-date | contested | received | issuer: handling-prosecutor case-management | - | 民事诉讼法（2023） 87
serve-again | returned | served | issuer: handling-prosecutor case-management | - | ${RULES} 553
reply | ${ARRIVED} confirmed reported | replied | ${UNIT} | serve.replyBy | ${RULES} 553
sign-for-reply | replied | reply-received | issuer: case-management | - | ${RULES} 553
urge | ${ARRIVED} confirmed | stays | issuer: handling-prosecutor | - | ${RULES} 553
request-recheck | ${ARRIVED} replied reply-received | stays | ${UNIT} | - | ${RULES} 554
receive-recheck | ${ARRIVED} replied reply-received | stays | issuer: case-management | - | ${RULES} 554
decide-recheck | ${ARRIVED} replied reply-received | confirmed/revoked | issuer: handling-prosecutor | D-XJZ-REV | ${RULES} 554
report-confirmed | confirmed | reported | issuer: handling-prosecutor | - | ${RULES} 554
report-unheeded | ${ARRIVED} replied reply-received confirmed | reported | issuer: handling-prosecutor | - | ${RULES} 553
press | ${ARRIVED} replied reply-received confirmed | stays | issuer: handling-prosecutor | - | ${RULES} 553
record-superior | reported | confirmed/revoked | issuer: handling-prosecutor | - | ${RULES} 554
tell-complainant | ${ARRIVED} replied reply-received confirmed reported | stays | issuer: handling-prosecutor | - | ${RULES} 552
close | replied reply-received confirmed reported | closed | issuer: handling-prosecutor | - | ${RULES} 553
`),
    )
  })

  it('sends a notice only by decision of the chief, on the notice form, with a day for the answer', () => {
    const serve = findProcedure('criminal-correction')?.acts.serve
    expect(serve?.decision).toEqual(['chief-procurator'])
    expect(serve?.paper).toEqual({ form: 'correction-notice', required: true })
    expect(serve?.facts.replyBy?.required).toBe(true)
    expect(findProcedure('criminal-correction')?.acts.speak?.decision).toBeUndefined()
  })
})

const differs = (id: string): string[] => {
  const common = new Set(tableOf('criminal-correction'))
  return tableOf(id).filter(line => !common.has(line))
}

describe('trial-correction', () => {
  it('goes to the court only, is never oral, and rests on the articles about trials', () => {
    expect(differs('trial-correction').filter(line => /^(serve|reply|close|urge) \|/.test(line))).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor | - | ${RULES} 570,572; 刑诉法解释（2021） 315
reply | ${ARRIVED} confirmed reported | replied | recipient: handling-judge presiding-judge vice-president president | serve.replyBy | ${RULES} 572; 刑诉法解释（2021） 315
urge | ${ARRIVED} confirmed | stays | issuer: handling-prosecutor | - | ${RULES} 572; 刑诉法解释（2021） 315
close | replied reply-received confirmed reported | closed | issuer: handling-prosecutor | - | ${RULES} 572; 刑诉法解释（2021） 315
`),
    )
    expect(Object.keys(findProcedure('trial-correction')?.acts ?? {})).not.toContain('speak')
  })
})

describe('criminal-enforcement-correction', () => {
  it('differs in these acts', () => {
    expect(differs('criminal-enforcement-correction')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor | D-JJ-CORR D-ZY-CORR | ${RULES} 621,624,625,629,632,636,639,642,643,644,645,646,655
speak | opens | spoken | issuer: handling-prosecutor | - | ${RULES} 624
record-correction | spoken | closed | issuer: handling-prosecutor | D-XJZ-ORAL | ${RULES} 624
raise | spoken | raised | issuer: handling-prosecutor | D-XJZ-ORAL | ${RULES} 624
record-rehearing | ${ARRIVED} replied reply-received confirmed reported | stays | issuer: handling-prosecutor | - | ${RULES} 641
`),
    )
  })

  it('uses the opinion for correction, never a suggestion, and knows these areas', () => {
    const serve = findProcedure('criminal-enforcement-correction')?.acts.serve
    expect(serve?.paper?.form).toBe('correction-opinion')
    expect(Object.values(serve?.facts.area?.values ?? {}).map(area => area.zh)).toEqual([
      '刑事裁判涉财产部分执行',
      '提请减刑、假释活动',
      '减刑、假释裁定',
      '暂予监外执行活动',
      '暂予监外执行的决定、批准',
      '社区矫正',
      '交付执行',
      '监狱、看守所管理和教育改造',
    ])
  })

  it.each([
    ['D-XJZ-ORAL', 7, 'd', '624'],
    ['D-JJ-CORR', 20, 'd', '639'],
    ['D-ZY-CORR', 1, 'm', '632'],
    ['D-XJZ-REV', 7, 'd', '554'],
  ])('%s: %i %s by art. %s', (id, amount, unit, article) => {
    expect(findPeriod(id)).toMatchObject({ amount, unit, calc: 'criminal', direction: 'forward' })
    expect(findPeriod(id)?.basis.map(cited => cited.article)).toEqual([article])
  })
})
