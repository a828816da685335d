/** All kinds of suggestion side by side, and what each lets whom do, at which stage, against which clock and by which article: tables to be read by a lawyer. */
import { describe, expect, it } from 'vitest'
import { lines, tableOf } from '../../../tests/lives/table-of.ts'
import { findPeriod } from '../periods/index.ts'
import { findProcedure, PROCEDURES } from './index.ts'
import { type Definition, kindsOf } from './procedure.ts'
import { SUGGESTION_KINDS, type SuggestionKind, suggestionKind } from './suggestion-kinds.ts'

const definitionOf = (kind: SuggestionKind): Definition => {
  const def = findProcedure(kind.procedure)
  if (!def) throw new Error(`no procedure ${kind.procedure}`)
  return def
}

/** The clocks that the answer of the receiving house meets: those about objections and the issuer's own are left out. */
const answerClocks = (def: Definition): { rules: string[]; dates: string[] } => {
  const clocks = Object.values(def.clocks).filter(
    clock => clock.by === 'recipient' && !clock.right && clock.met.some(act => ['reply', 'rule-retrial', 'refuse-retrial'].includes(act)),
  )
  return {
    rules: clocks.flatMap(({ period }) => ('rule' in period ? [period.rule] : [])),
    dates: clocks.flatMap(({ period }) => ('dateFact' in period ? [period.dateFact] : [])),
  }
}

const EACH = SUGGESTION_KINDS.map(kind => [kind.procedure, kind] as const)

describe('the table of kinds', () => {
  it('says for each kind: from | to | who decides | form | answered by | the date in the letter | law', () => {
    expect(
      SUGGESTION_KINDS.map(
        kind =>
          `${kind.procedure} | ${kind.from} | ${kind.to.join(' ')} | ${kind.form} | ${kind.rules.join(' ') || '-'} | ${kind.letter} | ${kind.law
            .map(cited => `${cited.title} ${cited.article}`)
            .join('; ')}`,
      ),
    ).toEqual(
      lines(`
civil-retrial-suggestion | procuratorate | court | retrial-suggestion-letter | D-ZJ-CT | no | 民诉法解释（2022） 417
administrative-retrial-suggestion | procuratorate | court | retrial-suggestion-letter | D-ZJ-CT | no | 行诉法解释（2018） 126
trial-suggestion | procuratorate | court | trial-suggestion-letter | D-SP-REPLY | governs | 高检会〔2011〕1号 10; 检察建议书样本 whole
judge-conduct-suggestion | procuratorate | court | trial-suggestion-letter | D-SP-REPLY | governs | 高检会〔2011〕1号 10; 检察建议书样本 whole
enforcement-suggestion | procuratorate | court | suggestion-letter | D19 | no | 法发〔2016〕30号 13
follow-up-suggestion | procuratorate | court | suggestion-letter | D21 | no | 法发〔2016〕30号 14
administrative-enforcement-suggestion | procuratorate | court | administrative-suggestion-letter | - | governs | 行政诉讼监督规则 113; 检察建议工作规定 16:6
personnel-suggestion | procuratorate | court | suggestion-letter | - | governs | 民事诉讼监督规则 110; 检察建议工作规定 16:6
class-suggestion | procuratorate | court organ police justice mediation | general-suggestion-letter | - | governs | 民事诉讼监督规则 117; 检察建议工作规定 16:6
organ-suggestion | procuratorate | organ | organ-suggestion-letter | D23 | may-shorten | 检察建议工作规定 19
public-interest-suggestion | procuratorate | organ police justice | pil-suggestion-letter | D-GA-PERF D-GA-URG | no | 检察公益诉讼解释（2020） 21
unlawful-administration | procuratorate | organ police justice | general-suggestion-letter | D-JY-REPLY | may-shorten | 检察建议工作规定 19
governance-suggestion | procuratorate | organ police justice mediation court | general-suggestion-letter | D-JY-REPLY | may-shorten | 检察建议工作规定 19
minors-suggestion | procuratorate | organ police justice mediation court | general-suggestion-letter | D-JY-REPLY-WN | no | 未成年人保护法 114
correction-suggestion | procuratorate | organ police justice court | general-suggestion-letter | D-JY-REPLY | may-shorten | 检察建议工作规定 19
other-suggestion | procuratorate | organ police justice mediation court | general-suggestion-letter | D-JY-REPLY | may-shorten | 检察建议工作规定 19
counter-suggestion | court | procuratorate | counter-suggestion | D22 D22b | no | 法发〔2016〕30号 17; 民事诉讼监督规则 122
governance-judicial-suggestion | court | organ police justice mediation | judicial-suggestion-letter | D-SFJY | may-shorten | 综治司法建议规定 8
minors-judicial-suggestion | court | organ police justice mediation | judicial-suggestion-letter | D-JY-REPLY-WN | may-shorten | 未成年人保护法 114
judicial-suggestion | court | organ police justice mediation procuratorate | judicial-suggestion-letter | - | governs | 综治司法建议规定 12
`),
    )
  })

  it('has every procedure whose id calls it a suggestion to another house, and each once', () => {
    const named = PROCEDURES.filter(def => def.kind === 'shared' && def.id.endsWith('suggestion')).map(def => def.id)
    const rows = SUGGESTION_KINDS.map(kind => kind.procedure)
    // the proposal to the superior court asks for a suggestion and is none itself
    expect(named.filter(id => !rows.includes(id))).toEqual(['cross-region-judicial-suggestion'])
    expect(new Set(rows).size).toBe(rows.length)
    expect(suggestionKind('governance-suggestion')?.rules).toEqual(['D-JY-REPLY'])
    expect(suggestionKind('file-request')).toBeUndefined()
  })

  it.each(EACH)('%s: sender, recipients, paper and decision are those of the definition', (_, kind) => {
    const def = definitionOf(kind)
    const opening = Object.values(def.acts).find(act => act.opening)
    expect(def.parties.issuer && kindsOf(def.parties.issuer)).toEqual([kind.from])
    expect(def.parties.recipient && [...kindsOf(def.parties.recipient)].sort()).toEqual([...kind.to].sort())
    expect(opening?.paper?.form).toBe(kind.form)
    expect([...(opening?.decision ?? [])].sort()).toEqual([...kind.decides].sort())
  })

  it.each(EACH)('%s is answered by its own rule and no other', (_, kind) => {
    const { rules, dates } = answerClocks(definitionOf(kind))
    expect([...rules].sort()).toEqual([...kind.rules].sort())
    expect(dates.includes('serve.replyBy')).toBe(kind.letter !== 'no')
    if (kind.rules.length === 0) expect(kind.letter).toBe('governs')
  })

  it.each(EACH)('%s: the period stands in the law that the table names, never in another', (_, kind) => {
    const laws = new Set(kind.law.map(cited => cited.statute))
    for (const rule of kind.rules) {
      const basis = findPeriod(rule)?.basis ?? []
      expect(
        basis.some(cited => laws.has(cited.statute)),
        rule,
      ).toBe(true)
    }
  })

  it('lets two kinds share a period only where the same article gives it to both, the retrial kinds excepted', () => {
    const byRule = new Map<string, Set<string>>()
    for (const kind of SUGGESTION_KINDS)
      for (const rule of kind.rules)
        byRule.set(rule, (byRule.get(rule) ?? new Set()).add(kind.law.map(cited => `${cited.statute} ${cited.article}`).join(' + ')))
    const shared = [...byRule].filter(([, laws]) => laws.size > 1).map(([rule]) => rule)
    // three months for civil and for administrative retrial stand in two interpretations, word for word alike
    expect(shared).toEqual(['D-ZJ-CT'])
  })

  it('keeps enforcement, minors and governance apart (X16–X18)', () => {
    const rulesOf = (id: string) => suggestionKind(id)?.rules
    expect(rulesOf('enforcement-suggestion')).not.toContain('D-JY-REPLY')
    expect(rulesOf('governance-suggestion')).not.toContain('D19')
    for (const id of ['personnel-suggestion', 'class-suggestion', 'administrative-enforcement-suggestion']) expect(rulesOf(id)).toEqual([])
    for (const id of ['minors-suggestion', 'minors-judicial-suggestion']) expect(rulesOf(id)).toEqual(['D-JY-REPLY-WN'])
  })
})

const DESK = 'recipient: intake-desk organ-liaison organ-head filing-division'
const UNIT = 'recipient: organ-handler organ-head handling-judge presiding-judge vice-president president'
const CHECKED = 'replied reply-received assessed escalated'
const ALL = 'served returned received declared contested replied reply-received assessed escalated'

describe('governance-suggestion', () => {
  it('has these acts', () => {
    expect(tableOf('governance-suggestion')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor | - | 检察建议工作规定 11,17,3,7,16
file-with-superior | ${ALL} | stays | issuer: handling-prosecutor case-management | D-JY-REC | 检察建议工作规定 21
propose-announcement | served | stays | issuer: handling-prosecutor | - | 检察建议工作规定 18
answer-announcement | served | stays | ${DESK} | - | 检察建议工作规定 18
announce | served | declared | issuer: handling-prosecutor | - | 检察建议工作规定 18
sign-for | served | received | ${DESK} | - | 检察建议工作规定 18
return | served | returned | ${DESK} | - | 检察建议工作规定 18
confirm-service | declared contested | received | ${DESK} | - | 民事诉讼法（2023） 87
contest-service | declared | contested | ${DESK} | - | 民事诉讼法（2023） 87
declare-service | served | declared | issuer: handling-prosecutor case-management | - | 民事诉讼法（2023） 87,89,90,91
agree-service-date | contested | received | issuer: handling-prosecutor case-management | - | 民事诉讼法（2023） 87
serve-again | returned | served | issuer: handling-prosecutor case-management | - | 检察建议工作规定 18
copy | ${ALL} | stays | issuer: handling-prosecutor case-management | - | 检察建议工作规定 20
follow-up | received declared contested ${CHECKED} | stays | issuer: handling-prosecutor | - | 检察建议工作规定 24
assign | received declared contested | stays | ${DESK} | - | 检察建议工作规定 19
send-plan | received declared contested escalated | stays | ${UNIT} | - | 检察建议工作规定 19
comment-plan | received declared contested escalated | stays | issuer: handling-prosecutor | - | 检察建议工作规定 24
report-progress | ${CHECKED} | stays | ${UNIT} | - | 检察建议工作规定 19
reply | received declared contested escalated | replied | ${UNIT} | D-JY-REPLY serve.replyBy | 检察建议工作规定 19
sign-for-reply | replied | reply-received | issuer: case-management | - | 检察建议工作规定 19
urge | received declared contested | stays | issuer: handling-prosecutor | - | 检察建议工作规定 24,25
urge-urgent | received declared contested | stays | issuer: handling-prosecutor | - | 检察建议工作规定 24,25
assess | ${CHECKED} | assessed | issuer: handling-prosecutor | - | 检察建议工作规定 24
look-back | assessed escalated | stays | issuer: handling-prosecutor | - | 检察建议工作规定 24
urge-rectification | assessed escalated | stays | issuer: handling-prosecutor | - | 检察建议工作规定 24,25
close | assessed escalated | closed | issuer: handling-prosecutor | - | 检察建议工作规定 24,28
escalate-unanswered | received declared contested escalated | escalated | issuer: handling-prosecutor | - | 检察建议工作规定 25
escalate-urgent | received declared contested | escalated | issuer: handling-prosecutor | - | 检察建议工作规定 25
escalate-unrectified | assessed escalated | escalated | issuer: handling-prosecutor | - | 检察建议工作规定 25
object | received declared contested escalated | stays | ${UNIT} | serve.objectBy | 检察建议工作规定 23
answer-objection | received declared contested escalated | stays | issuer: handling-prosecutor | - | 检察建议工作规定 23
change | received declared contested ${CHECKED} | stays | issuer: handling-prosecutor | - | 检察建议工作规定 22
withdraw | received declared contested ${CHECKED} served returned | withdrawn | issuer: handling-prosecutor | - | 检察建议工作规定 22
`),
    )
  })

  it('never reports upward by itself, and only by decision of the chief', () => {
    const def = findProcedure('governance-suggestion')
    for (const kind of ['escalate-unanswered', 'escalate-urgent', 'escalate-unrectified'])
      expect(def?.acts[kind]?.decision).toEqual(['chief-procurator'])
    expect(Object.values(def?.clocks ?? {}).map(clock => clock.missed)).not.toContain('escalate-unanswered')
  })
})

/** The acts in which a kind differs from the governance suggestion. */
const different = (id: string): string[] => {
  const common = new Set(tableOf('governance-suggestion'))
  return tableOf(id).filter(line => !common.has(line))
}
const lacks = (id: string): string[] => {
  const own = new Set(tableOf(id).map(line => line.split(' | ')[0]))
  return tableOf('governance-suggestion').flatMap(line => (own.has(line.split(' | ')[0]) ? [] : [line.split(' | ')[0] ?? '']))
}

describe('the other general kinds differ from it in these acts alone', () => {
  it('minors: one month, no shorter date', () => {
    expect(different('minors-suggestion')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor | - | 未成年人保护法 114; 检察建议工作规定 11,17,3,7,16
reply | received declared contested escalated | replied | ${UNIT} | D-JY-REPLY-WN | 未成年人保护法 114
sign-for-reply | replied | reply-received | issuer: case-management | - | 未成年人保护法 114
`),
    )
    expect(lacks('minors-suggestion')).toEqual(['urge-urgent', 'escalate-urgent'])
  })

  it('correction and other: their own articles', () => {
    expect([...different('correction-suggestion'), ...different('other-suggestion')]).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor | - | 检察建议工作规定 9,12,3,7,16; 刑事诉讼规则（2019） 552
serve | opens | served | issuer: handling-prosecutor | - | 检察建议工作规定 5,12,3,7,16
`),
    )
    expect([...lacks('correction-suggestion'), ...lacks('other-suggestion')]).toEqual([])
  })

  it('unlawful administration: to administrative organs only, so only their posts answer', () => {
    const own = different('unlawful-administration')
    expect(own[0]).toBe(
      'serve | opens | served | issuer: handling-prosecutor | - | 行政违法行为监督意见（2024） scope; 行政诉讼监督规则 119,120; 检察建议工作规定 3,7,16',
    )
    expect(own.find(line => line.startsWith('reply |'))).toBe(
      'reply | received declared contested escalated | replied | recipient: organ-handler organ-head | D-JY-REPLY serve.replyBy | 检察建议工作规定 19',
    )
    expect(own.slice(1).every(line => line.includes('recipient: '))).toBe(true)
    expect(lacks('unlawful-administration')).toEqual([])
  })
})

const JUDGES = 'issuer: handling-judge division-head presiding-judge vice-president president'
const SENDERS = 'issuer: handling-judge presiding-judge intake-desk'
const OFFICE = 'recipient: intake-desk organ-liaison organ-head'

describe('governance-judicial-suggestion', () => {
  it('has these acts', () => {
    expect(tableOf('governance-judicial-suggestion')).toEqual(
      lines(`
serve | opens | served | ${JUDGES} | - | 综治司法建议规定 1,2,4,5,6,7
sign-for | served | received | ${OFFICE} | - | 综治司法建议规定 8
return | served | returned | ${OFFICE} | - | 综治司法建议规定 8
confirm-service | declared contested | received | ${OFFICE} | - | 民事诉讼法（2023） 87
contest-service | declared | contested | ${OFFICE} | - | 民事诉讼法（2023） 87
declare-service | served | declared | ${SENDERS} | - | 民事诉讼法（2023） 87,89,90,91
agree-service-date | contested | received | ${SENDERS} | - | 民事诉讼法（2023） 87
serve-again | returned | served | ${SENDERS} | - | 综治司法建议规定 8
assign | received declared contested | stays | ${OFFICE} | - | 综治司法建议规定 8
reply | received declared contested | replied | recipient: organ-handler organ-head | D-SFJY serve.replyBy | 综治司法建议规定 8
sign-for-reply | replied | reply-received | issuer: intake-desk | - | 综治司法建议规定 8
urge | received declared contested | stays | ${JUDGES} | - | 综治司法建议规定 8
urge-letter-date | received declared contested | stays | ${JUDGES} | - | 综治司法建议规定 8
copy | served received declared contested replied reply-received | stays | ${JUDGES} | - | 综治司法建议规定 7
work-together | received declared contested replied reply-received | stays | ${JUDGES} | - | 综治司法建议规定 9
archive | replied reply-received | closed | ${JUDGES} | - | 综治司法建议规定 9
archive-unanswered | received declared contested | closed | ${JUDGES} | - | 综治司法建议规定 9
withdraw | served returned received declared contested | withdrawn | ${JUDGES} | - | 综治司法建议规定 7
`),
    )
  })

  it('needs the committee’s deliberation and the president’s signature', () => {
    const serve = findProcedure('governance-judicial-suggestion')?.acts.serve
    expect(serve?.facts.committeeOn).toMatchObject({ kind: 'date', required: true, notAfterToday: true })
    expect(serve?.decision).toEqual(['president'])
  })

  it('the other two: by the letter’s date, also to the procuratorate’s desk; and one month for minors', () => {
    const some = (id: string) => tableOf(id, kind => ['serve', 'sign-for', 'reply'].includes(kind))
    expect([...some('judicial-suggestion'), ...some('minors-judicial-suggestion')]).toEqual(
      lines(`
serve | opens | served | ${JUDGES} | - | 综治司法建议规定 12; 行政诉讼法（2017） 66,96; 民事诉讼法（2023） 117
sign-for | served | received | ${OFFICE} case-management | - | 综治司法建议规定 12
reply | received declared contested | replied | recipient: organ-handler organ-head handling-prosecutor | serve.replyBy | 综治司法建议规定 12
serve | opens | served | ${JUDGES} | - | 未成年人保护法 114; 综治司法建议规定 7
sign-for | served | received | ${OFFICE} | - | 未成年人保护法 114
reply | received declared contested | replied | recipient: organ-handler organ-head | D-JY-REPLY-WN serve.replyBy | 未成年人保护法 114
`),
    )
  })
})

describe('what goes before and after', () => {
  it('cross-region-judicial-suggestion, judicial-suggestion-report', () => {
    const own = tableOf('cross-region-judicial-suggestion', kind => ['serve', 'sign-for', 'decide', 'close', 'withdraw'].includes(kind))
    expect([...own, ...tableOf('judicial-suggestion-report')]).toEqual(
      lines(`
serve | opens | served | issuer: division-head vice-president president | - | 综治司法建议规定 3
sign-for | served | received | recipient: intake-desk | - | 综治司法建议规定 3
decide | received declared contested | taken/taken/declined | recipient: division-head vice-president president | - | 综治司法建议规定 3
close | taken declined | closed | issuer: intake-desk division-head | - | 综治司法建议规定 3
withdraw | served returned received declared contested | withdrawn | issuer: division-head vice-president president | - | 综治司法建议规定 3
open | opens | collecting | court: adjudication-management vice-president president | - | 综治司法建议规定 11
collect | collecting | stays | court: adjudication-management division-head | - | 综治司法建议规定 10
take-in | collecting | drafted | court: adjudication-management vice-president president | - | 综治司法建议规定 11
report | drafted | reported | court: adjudication-management vice-president president | - | 综治司法建议规定 11
drop | collecting | dropped | court: adjudication-management vice-president president | - | 综治司法建议规定 11
`),
    )
  })

  it('suggestion-investigation, suggestion-evaluation', () => {
    expect([...tableOf('suggestion-investigation'), ...tableOf('suggestion-evaluation')]).toEqual(
      lines(`
register-clue | opens | registered | procuratorate: handling-prosecutor | - | 检察建议工作规定 3,6
approve-investigation | registered | investigating | procuratorate: handling-prosecutor | - | 检察建议工作规定 13
dismiss | registered | archived | procuratorate: handling-prosecutor | - | 检察建议工作规定 6
investigate | investigating | stays | procuratorate: handling-prosecutor | - | 检察建议工作规定 14
record-refusal | investigating | stays | procuratorate: handling-prosecutor | - | 检察建议工作规定 14; 检察院组织法 21
flow-notice | investigating | stays | procuratorate: case-management | - | 检察建议工作规定 27
conclude | investigating | concluded/archived/referred | procuratorate: handling-prosecutor | D-JY-INV | 检察建议工作规定 15,12
policy-review | concluded | reviewed/concluded | procuratorate: legal-policy | - | 检察建议工作规定 17
hear-unit | concluded reviewed | stays | procuratorate: handling-prosecutor | - | 检察建议工作规定 17
decide | reviewed | issued/archived | procuratorate: handling-prosecutor | - | 检察建议工作规定 15,17
decide-unreviewed | concluded | issued/archived | procuratorate: handling-prosecutor | - | 检察建议工作规定 15,17
open | opens | collecting | procuratorate: legal-policy case-management | - | 检察建议工作规定 26
collect | collecting | stays | procuratorate: legal-policy case-management department-head | - | 检察建议工作规定 26,28
submit | collecting | submitted | procuratorate: legal-policy case-management | - | 检察建议工作规定 26
evaluate | submitted | evaluated | procuratorate: procuratorial-committee | - | 检察建议工作规定 26
improve | evaluated | stays | procuratorate: department-head legal-policy | - | 检察建议工作规定 26
close | evaluated | closed | procuratorate: legal-policy case-management | - | 检察建议工作规定 26
`),
    )
  })
})
