/** Public-interest litigation as tables: kind | at which stages | leads to | house: posts | clock row | articles. */
import { describe, expect, it } from 'vitest'
import { explore } from '#engine/procedure/explore/explore.ts'
import { findTerm } from '#law/terms/index.ts'
import { lines, tableOf } from '../../../tests/lives/table-of.ts'
import { SEVEN_TESTS } from './administrative-public-interest-suit.ts'
import { findProcedure } from './index.ts'
import { PRESUIT_PAPERS, PRESUIT_TERM, presuitPaperOn } from './public-interest-acts.ts'
import { presuitProcedure } from './public-interest-suggestion.ts'

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

describe('public-interest-case', () => {
  it('clue, assessment, filing, review and the decision on the suit stay inside the procuratorate', () => {
    expect(ownActs('public-interest-case')).toEqual(
      lines(`
register-clue | opens | clue | procuratorate: handling-prosecutor case-management complaint-intake | - | 公益诉讼办案规则 25
assess | clue | assessed/not-opened | procuratorate: handling-prosecutor department-head | - | 公益诉讼办案规则 25
file | assessed | filed | procuratorate: handling-prosecutor department-head | - | 行政诉讼法（2017） 25; 公益诉讼办案规则 30
serve-filing | filed | reviewing | procuratorate: handling-prosecutor case-management | D-GA-MED | 公益诉讼办案规则 70
note-step | reviewing | stays | procuratorate: handling-prosecutor department-head | - | 公益诉讼办案规则 70
suspend | reviewing period-over | suspended | procuratorate: handling-prosecutor department-head | - | 公益诉讼办案规则 78
resume | suspended | reviewing | procuratorate: handling-prosecutor department-head | - | 公益诉讼办案规则 78
period-over | reviewing | period-over | procuratorate: handling-prosecutor department-head | - | 公益诉讼办案规则 77,79
prolong-decision | period-over | stays | procuratorate: handling-prosecutor department-head | - | 公益诉讼办案规则 47
decide-suit | period-over | to-sue | procuratorate: handling-prosecutor | D-GA-SUE | 公益诉讼办案规则 47
close | filed reviewing suspended | closed | procuratorate: handling-prosecutor department-head | - | 公益诉讼办案规则 77,79
close-no-suit | period-over | closed | procuratorate: handling-prosecutor | D-GA-SUE | 公益诉讼办案规则 47,77,79
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('public-interest-case')).toEqual(
      lines(`
serve-filing | D-GA-MED | procuratorate | file.on | serve-filing
decision | D-GA-SUE | procuratorate | period-over.endedOn | decide-suit close-no-suit
`),
    )
  })
})

describe('public-interest-consultation', () => {
  it('the organ may decline with reasons, confirm the facts or dispute them', () => {
    expect(ownActs('public-interest-consultation')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor department-head | - | 公益诉讼办案规则 70
answer | received declared contested | agreed/refused | recipient: organ-handler organ-liaison organ-head | serve.answerBy | 公益诉讼办案规则 70
hold | agreed disputed | held | issuer: handling-prosecutor department-head | - | 公益诉讼办案规则 70
confirm | held | confirmed/disputed/disputed | recipient: organ-handler organ-liaison organ-head | - | 公益诉讼办案规则 70
report | confirmed | reported | recipient: organ-handler organ-liaison organ-head | hold.rectifyBy | 公益诉讼办案规则 70
conclude | refused confirmed disputed reported received declared contested | closed/to-suggestion | issuer: handling-prosecutor department-head | - | 公益诉讼办案规则 70
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('public-interest-consultation')).toEqual(
      lines(`
answer | serve.answerBy | recipient | serve.answerBy | answer
rectify | hold.rectifyBy | recipient | hold.rectifyBy | report
`),
    )
  })

  it('is signed for at the desk', () => {
    expect(desk('public-interest-consultation')).toBe('intake-desk organ-liaison organ-head')
  })
})

describe('public-interest-suggestion', () => {
  it('served, filed upward, performed, verified, closed or sued', () => {
    expect(ownActs('public-interest-suggestion')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor | D-GA-SERVE | 公益诉讼办案规则 74,75
file-with-superior | received declared contested suspended replied reply-received checked | stays | issuer: handling-prosecutor case-management | D-GA-REC | 公益诉讼办案规则 75
state-urgent | received declared contested | stays | issuer: handling-prosecutor department-head | - | 检察公益诉讼解释（2020） 21
ask-suspension | received declared contested | stays | recipient: organ-handler organ-liaison organ-head | - | 公益诉讼办案规则 78
suspend | received declared contested | suspended | issuer: handling-prosecutor department-head | - | 公益诉讼办案规则 78
resume | suspended | received | issuer: handling-prosecutor department-head | - | 公益诉讼办案规则 78
reply | received declared contested suspended | replied | recipient: organ-handler organ-liaison organ-head | D-GA-PERF D-GA-URG | 检察公益诉讼解释（2020） 21
sign-for-reply | replied | reply-received | issuer: case-management | - | 检察公益诉讼解释（2020） 21
urge | received declared contested | stays | issuer: handling-prosecutor | - | 公益诉讼办案规则 77
verify | replied reply-received checked | checked | issuer: handling-prosecutor department-head | - | 公益诉讼办案规则 77
close | checked | closed | issuer: handling-prosecutor department-head | - | 公益诉讼办案规则 79
to-suit | checked | to-suit | issuer: handling-prosecutor | - | 公益诉讼办案规则 81
to-suit-unanswered | received declared contested | to-suit | issuer: handling-prosecutor | - | 公益诉讼办案规则 82
withdraw | served returned received declared contested | withdrawn | issuer: handling-prosecutor | - | 检察公益诉讼解释（2020） 21; 公益诉讼办案规则 74,75
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('public-interest-suggestion')).toEqual(
      lines(`
serving | D-GA-SERVE | issuer | serve.decidedOn | serve
filing | D-GA-REC | issuer | agree-service-date.receivedOn sign-for.receivedOn declare-service.declaredOn | file-with-superior
perform | D-GA-PERF | recipient | agree-service-date.receivedOn sign-for.receivedOn declare-service.declaredOn | reply
urgent-reply | D-GA-URG | recipient | state-urgent.fromOn | reply
`),
    )
  })

  it('is signed for at the desk', () => {
    expect(desk('public-interest-suggestion')).toBe('intake-desk organ-liaison organ-head')
  })
})

describe('administrative-public-interest-suit', () => {
  it('from the complaint to performance', () => {
    expect(ownActs('administrative-public-interest-suit')).toEqual(
      lines(`
sue | opens | served | issuer: handling-prosecutor | - | 检察公益诉讼解释（2020） 22; 公益诉讼办案规则 84,82
file-upward | served returned received declared contested docketed hearing-set attending heard | stays | issuer: handling-prosecutor case-management | D-GX-REC | 公益诉讼办案规则 46
docket | received declared contested | docketed | recipient: filing-division | - | 检察公益诉讼解释（2020） 17
refuse | received declared contested | not-docketed | recipient: filing-division handling-judge presiding-judge | - | 检察公益诉讼解释（2020） 22; 公益诉讼办案规则 84
serve-copy | docketed hearing-set attending heard | stays | recipient: handling-judge presiding-judge filing-division | D-GX-COPY | 检察公益诉讼解释（2020） 17
notify-hearing | docketed heard | hearing-set | recipient: handling-judge presiding-judge | D-GX-NOTE | 检察公益诉讼解释（2020） 8
sign-for-notice | hearing-set | stays | issuer: case-management handling-prosecutor | - | 检察公益诉讼解释（2020） 8; 公益诉讼办案规则 49
dispatch | hearing-set | attending | issuer: handling-prosecutor chief-procurator deputy-chief-procurator | D-GX-ATT | 检察公益诉讼解释（2020） 8; 公益诉讼办案规则 49
record-hearing | attending hearing-set | heard | recipient: handling-judge presiding-judge | - | 检察公益诉讼解释（2020） 8
withdraw | docketed hearing-set attending heard | withdrawal-asked | issuer: handling-prosecutor | - | 检察公益诉讼解释（2020） 24
rule-on-withdrawal | withdrawal-asked | settled/docketed | recipient: handling-judge presiding-judge | - | 检察公益诉讼解释（2020） 24
judge | heard | judged | recipient: handling-judge presiding-judge | - | 检察公益诉讼解释（2020） 24,25
sign-for-judgment | judged | stays | issuer: case-management handling-prosecutor | - | 公益诉讼办案规则 58
report-upward | judged appealed final | stays | issuer: handling-prosecutor | D-GX-UP | 公益诉讼办案规则 58
appeal | judged | appealed | issuer: handling-prosecutor | - | 检察公益诉讼解释（2020） 10,11; 公益诉讼办案规则 58
second-instance-result | appealed | final/final/docketed | recipient: handling-judge presiding-judge filing-division | - | 检察公益诉讼解释（2020） 11; 公益诉讼办案规则 63
in-force | judged | final | recipient: handling-judge presiding-judge | - | 检察公益诉讼解释（2020） 24,25
carry-out | final | executed | recipient: handling-judge presiding-judge enforcement-judge | - | 检察公益诉讼解释（2020） 25
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('administrative-public-interest-suit')).toEqual(
      lines(`
file-upward | D-GX-REC | issuer | sue.on | file-upward
copy | D-GX-COPY | recipient | docket.on | serve-copy
hearing-notice | D-GX-NOTE | recipient | notify-hearing.hearingOn | notify-hearing
dispatch | D-GX-ATT | issuer | sign-for-notice.receivedOn | dispatch
report | D-GX-UP | issuer | sign-for-judgment.receivedOn | report-upward
`),
    )
  })

  it('is signed for at the desk', () => {
    expect(desk('administrative-public-interest-suit')).toBe('filing-division intake-desk')
  })
})

describe('civil-public-interest-suit', () => {
  it('the same course; the court moves execution of its own motion', () => {
    expect(ownActs('civil-public-interest-suit')).toEqual(
      lines(`
sue | opens | served | issuer: handling-prosecutor | - | 检察公益诉讼解释（2020） 13,14,20
file-upward | served returned received declared contested docketed hearing-set attending heard | stays | issuer: handling-prosecutor case-management | D-GX-REC | 公益诉讼办案规则 46
docket | received declared contested | docketed | recipient: filing-division | - | 检察公益诉讼解释（2020） 17
refuse | received declared contested | not-docketed | recipient: filing-division handling-judge presiding-judge | - | 检察公益诉讼解释（2020） 13,14
serve-copy | docketed hearing-set attending heard | stays | recipient: handling-judge presiding-judge filing-division | D-GX-COPY | 检察公益诉讼解释（2020） 17
notify-hearing | docketed heard | hearing-set | recipient: handling-judge presiding-judge | D-GX-NOTE | 检察公益诉讼解释（2020） 8
sign-for-notice | hearing-set | stays | issuer: case-management handling-prosecutor | - | 检察公益诉讼解释（2020） 8; 公益诉讼办案规则 49
dispatch | hearing-set | attending | issuer: handling-prosecutor chief-procurator deputy-chief-procurator | D-GX-ATT | 检察公益诉讼解释（2020） 8; 公益诉讼办案规则 49
record-hearing | attending hearing-set | heard | recipient: handling-judge presiding-judge | - | 检察公益诉讼解释（2020） 8
withdraw | docketed hearing-set attending heard | withdrawal-asked | issuer: handling-prosecutor | - | 检察公益诉讼解释（2020） 19
rule-on-withdrawal | withdrawal-asked | settled/docketed | recipient: handling-judge presiding-judge | - | 检察公益诉讼解释（2020） 19
judge | heard | judged | recipient: handling-judge presiding-judge | - | 检察公益诉讼解释（2020） 18,19
sign-for-judgment | judged | stays | issuer: case-management handling-prosecutor | - | 公益诉讼办案规则 58
report-upward | judged appealed final | stays | issuer: handling-prosecutor | D-GX-UP | 公益诉讼办案规则 58
appeal | judged | appealed | issuer: handling-prosecutor | - | 检察公益诉讼解释（2020） 10,11; 公益诉讼办案规则 58
second-instance-result | appealed | final/final/docketed | recipient: handling-judge presiding-judge filing-division | - | 检察公益诉讼解释（2020） 11; 公益诉讼办案规则 63
in-force | judged | final | recipient: handling-judge presiding-judge | - | 检察公益诉讼解释（2020） 18,19
carry-out | final | executed | recipient: handling-judge presiding-judge enforcement-judge | - | 检察公益诉讼解释（2020） 12
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('civil-public-interest-suit')).toEqual(
      lines(`
file-upward | D-GX-REC | issuer | sue.on | file-upward
copy | D-GX-COPY | recipient | docket.on | serve-copy
hearing-notice | D-GX-NOTE | recipient | notify-hearing.hearingOn | notify-hearing
dispatch | D-GX-ATT | issuer | sign-for-notice.receivedOn | dispatch
report | D-GX-UP | issuer | sign-for-judgment.receivedOn | report-upward
`),
    )
  })

  it('is signed for at the desk', () => {
    expect(desk('civil-public-interest-suit')).toBe('filing-division intake-desk')
  })
})

describe('civil-public-interest-notice', () => {
  it('announced, waited for, then supported, sued or closed', () => {
    expect(ownActs('civil-public-interest-notice')).toEqual(
      lines(`
file | opens | filed | procuratorate: handling-prosecutor | - | 公益诉讼办案规则 30
announce | filed | announced | procuratorate: handling-prosecutor | - | 检察公益诉讼解释（2020） 13; 公益诉讼办案规则 91
ask-kin | filed announced | stays | procuratorate: handling-prosecutor department-head | - | 检察公益诉讼解释（2020） 13; 公益诉讼办案规则 91
support-plaintiff | announced | supporting | procuratorate: handling-prosecutor department-head | D-GC-ANN | 民事诉讼法（2023） 58; 检察公益诉讼解释（2020） 13; 公益诉讼办案规则 91
support-later | expired | supporting | procuratorate: handling-prosecutor department-head | D-GC-SUE | 民事诉讼法（2023） 58; 检察公益诉讼解释（2020） 13; 公益诉讼办案规则 91
notice-over | announced | expired | procuratorate: handling-prosecutor department-head | - | 检察公益诉讼解释（2020） 13; 公益诉讼办案规则 91
prolong-decision | expired | stays | procuratorate: handling-prosecutor department-head | - | 公益诉讼办案规则 47
decide-suit | expired | to-sue | procuratorate: handling-prosecutor | D-GC-SUE | 公益诉讼办案规则 47
decide-no-suit | expired | closed | procuratorate: handling-prosecutor | D-GC-SUE | 公益诉讼办案规则 47
close | filed announced | closed | procuratorate: handling-prosecutor department-head | - | 公益诉讼办案规则 47,91
`),
    )
  })

  it('runs these clocks', () => {
    expect(clocksOf('civil-public-interest-notice')).toEqual(
      lines(`
notice | D-GC-ANN | procuratorate | announce.publishedOn | support-plaintiff
decision | D-GC-SUE | procuratorate | notice-over.endedOn | decide-suit decide-no-suit support-later
`),
    )
  })
})

describe('investigation-refusal-report', () => {
  it('a refusal is reported; whoever is told answers what was done', () => {
    expect(ownActs('investigation-refusal-report')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor | - | 公益诉讼办案规则 45
answer | received declared contested | answered | recipient: organ-handler organ-liaison organ-head | - | 公益诉讼办案规则 45
close | received declared contested answered | closed | issuer: handling-prosecutor department-head | - | 公益诉讼办案规则 45
withdraw | served returned received declared contested | withdrawn | issuer: handling-prosecutor | - | 公益诉讼办案规则 45
`),
    )
  })

  it('runs no clock', () => {
    expect(clocksOf('investigation-refusal-report')).toEqual([])
  })

  it('is signed for at the desk', () => {
    expect(desk('investigation-refusal-report')).toBe('intake-desk organ-liaison organ-head')
  })
})

describe('the name of the pre-suit paper', () => {
  const [suggestion, opinion] = PRESUIT_PAPERS

  it.each(['2021-07-01', '2026-11-22', '2030-01-01'])('is 检察建议书 on %s, as long as the law that renames it has no day', day => {
    expect(presuitPaperOn(day)).toEqual(suggestion)
  })

  it('is what the term says where an agreement or a house names one of the two', () => {
    expect(findTerm(PRESUIT_TERM)?.initial).toBe('suggestion')
    expect(presuitPaperOn('2026-11-22', 'opinion')).toEqual(opinion)
    expect(presuitPaperOn('2026-11-22', 'urging')).toEqual(suggestion)
  })

  it('changes nothing but the paper when a new version is made', () => {
    const def = presuitProcedure('2027-07-01', opinion)
    expect(explore(def).findings).toEqual([])
    expect(def.acts.serve?.paper?.form).toBe('pil-opinion-letter')
    const now = findProcedure('public-interest-suggestion')
    expect({ ...def, version: now?.version, acts: { ...def.acts, serve: now?.acts.serve } }).toEqual(now)
  })
})

describe('what the law does not leave open', () => {
  it('knows the seven tests of art. 82 and asks for one of them with its evidence', () => {
    const facts = findProcedure('administrative-public-interest-suit')?.acts.sue?.facts ?? {}
    expect(Object.keys(facts.test?.values ?? {})).toEqual(Object.keys(SEVEN_TESTS))
    expect(Object.keys(SEVEN_TESTS)).toHaveLength(7)
    expect([facts.test?.required, facts.evidence?.required]).toEqual([true, true])
  })

  it('prolongs the decision on a suit once, by the chief, before it is due', () => {
    for (const id of ['public-interest-case', 'civil-public-interest-notice']) {
      const act = findProcedure(id)?.acts['prolong-decision']
      expect(act?.decision, id).toEqual(['chief-procurator'])
      expect(act?.repeat, id).toBeUndefined()
      expect(act?.needs, id).toEqual([expect.objectContaining({ rule: 'before-due', clock: 'decision' })])
    }
  })

  it('names an attached suit after its criminal case', () => {
    const needs = findProcedure('civil-public-interest-suit')?.acts.sue?.needs
    expect(needs).toEqual([
      expect.objectContaining({ rule: 'own-fact-needs', when: { fact: 'mode', is: ['attached'] }, needs: 'criminalCase' }),
    ])
  })
})
