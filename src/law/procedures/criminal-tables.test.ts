/** Criminal protests and second instance as tables: kind | at which stages | leads to | house: posts | clock row | articles. */
import { describe, expect, it } from 'vitest'
import { lines, tableOf } from '../../../tests/lives/table-of.ts'
import { findProcedure } from './index.ts'

/** The acts by which every letter becomes a received one are the same everywhere; here only who signs is told. */
const SERVICE = ['sign-for', 'return', 'confirm-service', 'contest-service', 'declare-service', 'agree-service-date', 'serve-again']
const ownActs = (id: string): string[] => tableOf(id, kind => !SERVICE.includes(kind))
const desk = (id: string): string | undefined => findProcedure(id)?.acts['sign-for']?.posts.join(' ')

/** clock | row or named date | whose | starts at | met by */
const clocksOf = (id: string): string[] =>
  Object.entries(findProcedure(id)?.clocks ?? {}).map(([kind, clock]) =>
    [kind, 'rule' in clock.period ? clock.period.rule : clock.period.dateFact, clock.by, clock.start.join(' '), clock.met.join(' ')].join(
      ' | ',
    ),
  )

describe('criminal-protest', () => {
  it('a protest goes up through the trial court; after ten or five days the right has lapsed', () => {
    expect(ownActs('criminal-protest')).toEqual(
      lines(`
protest | opens | served | issuer: handling-prosecutor | D-XKS-J | 刑事诉讼法（2018） 228,232,230; 刑事诉讼规则（2019） 584
protest-ruling | opens | served | issuer: handling-prosecutor | D-XKS-R | 刑事诉讼法（2018） 228,232,230; 刑事诉讼规则（2019） 584
copy-upward | served returned received declared contested sent-up | stays | issuer: handling-prosecutor case-management | - | 刑事诉讼法（2018） 232
send-up | received declared contested | sent-up | recipient: handling-judge presiding-judge filing-division | D-XKS-UP | 刑事诉讼法（2018） 232; 刑诉法解释（2021） 384
higher-opinion | received declared contested sent-up | supported/supported/withdrawal-asked | higher-procuratorate: handling-prosecutor department-head | - | 刑事诉讼法（2018） 232; 刑事诉讼规则（2019） 589
record-higher-opinion | received declared contested sent-up | supported/supported/withdrawal-asked | issuer: handling-prosecutor department-head | - | 刑事诉讼法（2018） 232; 刑事诉讼规则（2019） 589
rule-on-withdrawal | withdrawal-asked | withdrawn/supported | higher-court: handling-judge presiding-judge filing-division | - | 刑诉法解释（2021） 385
record-rule-on-withdrawal | withdrawal-asked | withdrawn/supported | issuer: handling-prosecutor department-head | - | 刑诉法解释（2021） 385
decide | sent-up supported | decided | higher-court: handling-judge presiding-judge filing-division | - | 刑事诉讼法（2018） 236
record-decide | sent-up supported | decided | issuer: handling-prosecutor department-head | - | 刑事诉讼法（2018） 236
withdraw | served returned received declared contested | withdrawn | issuer: handling-prosecutor | protest.expiresOn | 刑诉法解释（2021） 385
withdraw-ruling | served returned received declared contested | withdrawn | issuer: handling-prosecutor | protest-ruling.expiresOn | 刑诉法解释（2021） 385
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('criminal-protest')).toEqual(
      lines(`
judgment-limit | D-XKS-J | issuer | protest.receivedOn | protest
ruling-limit | D-XKS-R | issuer | protest-ruling.receivedOn | protest-ruling
withdrawal | protest.expiresOn | issuer | protest.expiresOn | withdraw
withdrawal-ruling | protest-ruling.expiresOn | issuer | protest-ruling.expiresOn | withdraw-ruling
send-up | D-XKS-UP | recipient | protest.expiresOn protest-ruling.expiresOn | send-up
`),
    )
  })

  it('is signed for at the desk', () => {
    expect(desk('criminal-protest')).toBe('intake-desk filing-division')
  })
})

describe('victim-protest-request', () => {
  it('the victim asks and is answered, each within five days; the court hears nothing of it', () => {
    expect(ownActs('victim-protest-request')).toEqual(
      lines(`
request | opens | requested | procuratorate: complaint-intake case-management handling-prosecutor | D-XBH-REQ | 刑事诉讼法（2018） 229
decline | requested | declined | procuratorate: complaint-intake handling-prosecutor | - | 刑事诉讼法（2018） 229
decide | requested | decided | procuratorate: handling-prosecutor | - | 刑事诉讼法（2018） 229
answer | decided | answered | procuratorate: handling-prosecutor complaint-intake | D-XBH-ANS | 刑事诉讼法（2018） 229
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('victim-protest-request')).toEqual(
      lines(`
request-limit | D-XBH-REQ | procuratorate | request.judgmentOn | request
answer | D-XBH-ANS | procuratorate | request.receivedOn | answer
`),
    )
  })
})

describe('second-instance-reading', () => {
  it('the file is read before anybody is called to the hearing', () => {
    expect(ownActs('second-instance-reading')).toEqual(
      lines(`
notify | opens | served | issuer: handling-judge presiding-judge | - | 刑事诉讼法（2018） 235; 刑事诉讼规则（2019） 447; 刑诉法解释（2021） 396
take-file | received declared contested adjournment-asked adjournment-refused adjourned | stays | recipient: handling-prosecutor department-head | - | 刑事诉讼法（2018） 235; 刑事诉讼规则（2019） 447; 刑诉法解释（2021） 396
ask-adjournment | received declared contested | adjournment-asked | recipient: handling-prosecutor department-head | - | 刑事诉讼规则（2019） 447
answer-adjournment | adjournment-asked | adjourned/adjournment-refused | issuer: handling-judge presiding-judge | - | 刑事诉讼法（2018） 235; 刑事诉讼规则（2019） 447; 刑诉法解释（2021） 396
finish-reading | received declared contested adjournment-asked adjournment-refused adjourned | read | recipient: handling-prosecutor department-head | D-X2-READ answer-adjournment.until | 刑事诉讼法（2018） 235; 刑事诉讼规则（2019） 447; 刑诉法解释（2021） 396
return-file | received declared contested adjournment-asked adjournment-refused adjourned read hearing-set attending opinion-filed heard absent | stays | recipient: handling-prosecutor department-head case-management | - | 刑事诉讼法（2018） 235; 刑事诉讼规则（2019） 447; 刑诉法解释（2021） 396
notify-hearing | read adjourned absent | hearing-set | issuer: handling-judge presiding-judge | D-X2-NOTE | 刑事诉讼法（2018） 187,235
dispatch | hearing-set | attending | recipient: handling-prosecutor chief-procurator deputy-chief-procurator | - | 刑事诉讼法（2018） 235; 刑事诉讼规则（2019） 446; 刑诉法解释（2021） 397
file-opinion | attending | opinion-filed | recipient: handling-prosecutor | - | 刑事诉讼法（2018） 235; 刑事诉讼规则（2019） 446; 刑诉法解释（2021） 397
record-hearing | hearing-set attending opinion-filed | heard/read/absent | issuer: handling-judge presiding-judge | - | 刑事诉讼法（2018） 235; 刑事诉讼规则（2019） 446; 刑诉法解释（2021） 397
treat-as-withdrawn | absent | treated-withdrawn | issuer: handling-judge presiding-judge | - | 刑诉法解释（2021） 397
extend-trial | received declared contested adjournment-asked adjournment-refused adjourned read hearing-set attending opinion-filed heard absent | stays | issuer: presiding-judge president | - | 刑事诉讼法（2018） 243
conclude | heard | concluded | issuer: handling-judge presiding-judge | D-X2-TRY | 刑事诉讼法（2018） 236,243
cancel | served returned received declared contested adjournment-asked adjournment-refused adjourned read | cancelled | issuer: handling-judge presiding-judge | - | 刑事诉讼法（2018） 235
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('second-instance-reading')).toEqual(
      lines(`
reading | D-X2-READ | recipient | agree-service-date.receivedOn sign-for.receivedOn declare-service.declaredOn | finish-reading
reading-adjourned | answer-adjournment.until | recipient | answer-adjournment.until | finish-reading
hearing-notice | D-X2-NOTE | issuer | notify-hearing.hearingOn | notify-hearing
trial | D-X2-TRY | issuer | notify.acceptedOn | conclude
`),
    )
  })

  it('is signed for at the desk', () => {
    expect(desk('second-instance-reading')).toBe('case-management')
  })
})

describe('criminal-retrial-protest', () => {
  it('docketed or returned, retried or sent down; the committee decides the judgment', () => {
    expect(ownActs('criminal-retrial-protest')).toEqual(
      lines(`
protest | opens | served | issuer: handling-prosecutor | - | 刑事诉讼法（2018） 254; 刑事诉讼规则（2019） 591
ask-supplement | received declared contested | supplement-asked | recipient: filing-division handling-judge presiding-judge | - | 刑诉法解释（2021） 462
supply | supplement-asked | supplemented | issuer: handling-prosecutor | D-XSJ-SUPP | 刑诉法解释（2021） 462
return-protest | received declared contested supplemented | sent-back | recipient: filing-division handling-judge presiding-judge | D-XSJ-ACC | 刑诉法解释（2021） 462
return-unsupplied | supplement-asked | sent-back | recipient: filing-division handling-judge presiding-judge | D-XSJ-ACC | 刑诉法解释（2021） 462
docket | received declared contested supplement-asked supplemented | docketed | recipient: filing-division | D-XSJ-ACC | 刑诉法解释（2021） 462
take-up | docketed | retrying | recipient: handling-judge presiding-judge president | D-XSJ-DIR | 刑诉法解释（2021） 463; 刑事诉讼法（2018） 258
order-lower | docketed | ordered | recipient: handling-judge presiding-judge president | D-XSJ-DIR | 刑诉法解释（2021） 463; 刑事诉讼法（2018） 258
to-committee | retrying | stays | recipient: president vice-president adjudication-committee | - | 刑诉法解释（2021） 216; 列席意见 3
extend-trial | retrying | stays | recipient: president | - | 刑事诉讼法（2018） 258
judge | retrying | judged | recipient: handling-judge presiding-judge | D-XSJ-TRY | 刑事诉讼法（2018） 258; 刑诉法解释（2021） 216
record-lower-result | ordered | judged | recipient: handling-judge presiding-judge | - | 刑事诉讼法（2018） 258
withdraw | served returned received declared contested supplement-asked supplemented docketed retrying ordered | withdrawn | issuer: handling-prosecutor | - | 刑诉法解释（2021） 385
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('criminal-retrial-protest')).toEqual(
      lines(`
docket | D-XSJ-ACC | recipient | agree-service-date.receivedOn sign-for.receivedOn declare-service.declaredOn | docket return-protest return-unsupplied
supplement | D-XSJ-SUPP | issuer | ask-supplement.on | supply
course | D-XSJ-DIR | recipient | docket.on | order-lower take-up
trial | D-XSJ-TRY | recipient | take-up.on | judge
`),
    )
  })

  it('is signed for at the desk', () => {
    expect(desk('criminal-retrial-protest')).toBe('intake-desk filing-division')
  })
})

describe('what the law does not leave open', () => {
  it('reads a protest period per kind of decision, and guards each by its own clock', () => {
    const acts = findProcedure('criminal-protest')?.acts
    expect(acts?.protest?.needs).toEqual([expect.objectContaining({ rule: 'before-due', clock: 'judgment-limit' })])
    expect(acts?.['protest-ruling']?.needs).toEqual([expect.objectContaining({ rule: 'before-due', clock: 'ruling-limit' })])
  })

  it('lets nobody but the committee decide a retrial on a protest, and only after it was put before it', () => {
    const judge = findProcedure('criminal-retrial-protest')?.acts.judge
    expect(judge?.decision).toEqual(['adjudication-committee'])
    expect(judge?.needs).toEqual([expect.objectContaining({ rule: 'done', act: 'to-committee' })])
  })

  it('opens attendance only from a file read or an adjournment', () => {
    expect(findProcedure('second-instance-reading')?.acts['notify-hearing']?.when).toEqual(['read', 'adjourned', 'absent'])
  })

  it('keeps the superiors optional, so that a protest can be led where they have no node', () => {
    const parties = findProcedure('criminal-protest')?.parties ?? {}
    expect(Object.entries(parties).flatMap(([role, spec]) => (spec.optional ? [role] : []))).toEqual([
      'higher-procuratorate',
      'higher-court',
    ])
  })
})
