/** What each shared procedure lets whom do, at which stage, against which clock and by which article: tables to be read by a lawyer. */

import { describe, expect, it } from 'vitest'
import { findProcedure, PROCEDURES } from './index.ts'

/** One line per act: kind | at which stages | leads to | house: posts | clock it meets | articles. */
function tableOf(id: string, kinds: (kind: string) => boolean = () => true): string[] {
  const def = findProcedure(id)
  if (!def) return []
  return Object.entries(def.acts)
    .filter(([kind]) => kinds(kind))
    .map(([kind, act]) => {
      const to = act.toBy ? Object.values(act.toBy.stages).join('/') : (act.to ?? 'stays')
      const clocks = Object.values(def.clocks).flatMap(clock =>
        clock.met.includes(kind) ? ['rule' in clock.period ? clock.period.rule : clock.period.dateFact] : [],
      )
      const titles = [...new Set(act.basis.map(cited => cited.title))]
      const law = titles
        .map(title => `${title} ${[...new Set(act.basis.flatMap(cited => (cited.title === title ? [cited.article] : [])))].join(',')}`)
        .join('; ')
      return [kind, act.opening ? 'opens' : act.when.join(' '), to, `${act.by}: ${act.posts.join(' ')}`, clocks.join(' ') || '-', law].join(
        ' | ',
      )
    })
}

/** Every act but the one that all shared procedures have alike, which is looked at by itself below. */
const ownActs = (id: string): string[] => tableOf(id).filter(line => !line.startsWith('adopt-entry |'))

const lines = (text: string): string[] => text.trim().split('\n')

describe('written-query', () => {
  it('has these acts', () => {
    expect(ownActs('written-query')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor | - | 民事诉讼监督规则 105; 法发〔2016〕30号 10
sign-for | served | received | recipient: intake-desk filing-division | - | 法发〔2016〕30号 10
return | served | returned | recipient: intake-desk filing-division | - | 法发〔2016〕30号 10
confirm-service | declared contested | received | recipient: intake-desk filing-division | - | 民事诉讼法（2023） 87
contest-service | declared | contested | recipient: intake-desk filing-division | - | 民事诉讼法（2023） 87
declare-service | served | declared | issuer: handling-prosecutor case-management | - | 民事诉讼法（2023） 87,89,90,91
agree-service-date | contested | received | issuer: handling-prosecutor case-management | - | 民事诉讼法（2023） 87
serve-again | returned | served | issuer: handling-prosecutor case-management | - | 法发〔2016〕30号 10
reply | received declared contested | replied | recipient: enforcement-judge presiding-judge vice-president president | D12 | 法发〔2016〕30号 10
sign-for-reply | replied | reply-received | issuer: case-management | - | 民事诉讼监督规则 115
urge | received declared contested | stays | issuer: handling-prosecutor | - | 法发〔2016〕30号 10
close | replied reply-received received declared contested returned | closed | issuer: handling-prosecutor | - | 民事诉讼监督规则 105,106
withdraw | served returned received declared contested | withdrawn | issuer: handling-prosecutor | - | 民事诉讼监督规则 121
`),
    )
  })
})

describe('file-request', () => {
  it('has these acts', () => {
    expect(ownActs('file-request')).toEqual(
      lines(`
request | opens | served | issuer: handling-prosecutor | - | 民事诉讼监督规则 47; 法发〔2016〕30号 8:access; 法办〔2010〕255号 3
sign-for | served | received | recipient: intake-desk filing-division | - | 法发〔2016〕30号 8:access
return | served | returned | recipient: intake-desk filing-division | - | 法发〔2016〕30号 8:access
confirm-service | declared contested | received | recipient: intake-desk filing-division | - | 民事诉讼法（2023） 87
contest-service | declared | contested | recipient: intake-desk filing-division | - | 民事诉讼法（2023） 87
declare-service | served | declared | issuer: handling-prosecutor case-management | - | 民事诉讼法（2023） 87,89,90,91
agree-service-date | contested | received | issuer: handling-prosecutor case-management | - | 民事诉讼法（2023） 87
serve-again | returned | served | issuer: handling-prosecutor case-management | - | 法发〔2016〕30号 8:access
delay | received declared contested | delayed | recipient: intake-desk enforcement-judge presiding-judge | D10 | 法发〔2016〕30号 8
supply | received declared contested delayed | e-copy-held/supplied/supplied/on-loan | recipient: intake-desk enforcement-judge presiding-judge | D10 | 法发〔2016〕30号 8; 法办〔2010〕255号 2
urge | received declared contested delayed | stays | issuer: handling-prosecutor | - | 法发〔2016〕30号 8
renew-loan | on-loan | stays | issuer: handling-prosecutor | - | 法办〔2010〕255号 4
give-back | on-loan | given-back | issuer: handling-prosecutor case-management | D11 | 法办〔2010〕255号 4,6
destroy-copy | e-copy-held | copy-destroyed | issuer: handling-prosecutor case-management | - | 法办〔2010〕255号 6
close | supplied e-copy-held | closed | issuer: handling-prosecutor | - | 法办〔2010〕255号 6
withdraw | served returned received declared contested delayed | withdrawn | issuer: handling-prosecutor | - | 民事诉讼监督规则 47
`),
    )
  })
})

describe('enforcement-suggestion', () => {
  it('has these acts', () => {
    expect(ownActs('enforcement-suggestion')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor | D17 | 民事诉讼监督规则 106,108,114; 法发〔2016〕30号 11
notify-parties | served returned received declared contested docketed follow-up replied reply-received checked | stays | issuer: handling-prosecutor | - | 民事诉讼监督规则 108
file-with-superior | served returned received declared contested docketed follow-up replied reply-received checked | stays | issuer: handling-prosecutor case-management | D18 | 检察建议工作规定 21
sign-for | served | received | recipient: intake-desk filing-division | - | 法发〔2016〕30号 13
return | served | returned | recipient: intake-desk filing-division | - | 法发〔2016〕30号 13
confirm-service | declared contested | received | recipient: intake-desk filing-division | - | 民事诉讼法（2023） 87
contest-service | declared | contested | recipient: intake-desk filing-division | - | 民事诉讼法（2023） 87
declare-service | served | declared | issuer: handling-prosecutor case-management | - | 民事诉讼法（2023） 87,89,90,91
agree-service-date | contested | received | issuer: handling-prosecutor case-management | - | 民事诉讼法（2023） 87
serve-again | returned | served | issuer: handling-prosecutor case-management | - | 法发〔2016〕30号 13
docket | received declared contested | docketed | recipient: filing-division | - | 法发〔2016〕30号 12; 执行与法律监督工作平台意见 whole
name-panel | docketed | stays | recipient: filing-division president vice-president presiding-judge | - | 法发〔2016〕30号 12
hold-hearing | received declared contested docketed | stays | recipient: presiding-judge | - | 执行与法律监督工作平台意见 whole
extend | received declared contested docketed | stays | recipient: president | - | 法发〔2016〕30号 13
reply | received declared contested docketed follow-up | replied | recipient: presiding-judge enforcement-judge vice-president president | D19 | 法发〔2016〕30号 13
sign-for-reply | replied | reply-received | issuer: case-management | - | 民事诉讼监督规则 115
urge | received declared contested docketed follow-up | stays | issuer: handling-prosecutor | - | 检察建议工作规定 24,25
check-result | replied reply-received | checked | issuer: handling-prosecutor | - | 民事诉讼监督规则 123
decide-result | checked | closed/resupervised/follow-up | issuer: handling-prosecutor | - | 民事诉讼监督规则 123,124; 法发〔2016〕30号 14
pursue-unanswered | received declared contested docketed | resupervised/follow-up | issuer: handling-prosecutor | - | 法发〔2016〕30号 14; 民事诉讼监督规则 124
record-follow-up | follow-up | closed | issuer: handling-prosecutor | - | 法发〔2016〕30号 14; 民事诉讼监督规则 124
object | received declared contested docketed follow-up | stays | recipient: presiding-judge vice-president president | serve.objectBy | 检察建议工作规定 23
answer-objection | received declared contested docketed follow-up | stays | issuer: handling-prosecutor | - | 检察建议工作规定 23
change | received declared contested docketed follow-up replied reply-received checked | stays | issuer: handling-prosecutor | - | 民事诉讼监督规则 121; 检察建议工作规定 22
withdraw | received declared contested docketed follow-up replied reply-received checked served returned | withdrawn | issuer: handling-prosecutor | - | 民事诉讼监督规则 121; 检察建议工作规定 22
`),
    )
  })
})

describe('follow-up-request', () => {
  it('has these acts', () => {
    expect(ownActs('follow-up-request')).toEqual(
      lines(`
request | opens | served | issuer: handling-prosecutor | - | 法发〔2016〕30号 14; 民事诉讼监督规则 124
sign-for | served | received | recipient: case-management | - | 法发〔2016〕30号 14; 民事诉讼监督规则 124
return | served | returned | recipient: case-management | - | 法发〔2016〕30号 14; 民事诉讼监督规则 124
confirm-service | declared contested | received | recipient: case-management | - | 民事诉讼法（2023） 87
contest-service | declared | contested | recipient: case-management | - | 民事诉讼法（2023） 87
declare-service | served | declared | issuer: handling-prosecutor case-management | - | 民事诉讼法（2023） 87,89,90,91
agree-service-date | contested | received | issuer: handling-prosecutor case-management | - | 民事诉讼法（2023） 87
serve-again | returned | served | issuer: handling-prosecutor case-management | - | 法发〔2016〕30号 14; 民事诉讼监督规则 124
decide | received declared contested | declined/will-issue/again-below | recipient: handling-prosecutor | - | 法发〔2016〕30号 14; 民事诉讼监督规则 124
report-back | will-issue | closed | recipient: handling-prosecutor | - | 法发〔2016〕30号 14; 民事诉讼监督规则 124
withdraw | served returned received declared contested | withdrawn | issuer: handling-prosecutor | - | 民事诉讼监督规则 121
`),
    )
  })
})

describe('follow-up-suggestion', () => {
  it('has these acts', () => {
    expect(ownActs('follow-up-suggestion')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor | D17 | 法发〔2016〕30号 14; 民事诉讼监督规则 108,114
notify-parties | served returned received declared contested docketed replied reply-received | stays | issuer: handling-prosecutor | - | 民事诉讼监督规则 108
file-with-superior | served returned received declared contested docketed replied reply-received | stays | issuer: handling-prosecutor case-management | D18 | 检察建议工作规定 21
sign-for | served | received | recipient: intake-desk filing-division | - | 法发〔2016〕30号 14
return | served | returned | recipient: intake-desk filing-division | - | 法发〔2016〕30号 14
confirm-service | declared contested | received | recipient: intake-desk filing-division | - | 民事诉讼法（2023） 87
contest-service | declared | contested | recipient: intake-desk filing-division | - | 民事诉讼法（2023） 87
declare-service | served | declared | issuer: handling-prosecutor case-management | - | 民事诉讼法（2023） 87,89,90,91
agree-service-date | contested | received | issuer: handling-prosecutor case-management | - | 民事诉讼法（2023） 87
serve-again | returned | served | issuer: handling-prosecutor case-management | - | 法发〔2016〕30号 14
docket | received declared contested | docketed | recipient: filing-division | - | 法发〔2016〕30号 12
reply | received declared contested docketed | replied | recipient: presiding-judge vice-president president | D21 | 法发〔2016〕30号 14
sign-for-reply | replied | reply-received | issuer: case-management | - | 民事诉讼监督规则 115
urge | received declared contested docketed | stays | issuer: handling-prosecutor | - | 检察建议工作规定 24,25
close | replied reply-received | closed | issuer: handling-prosecutor | - | 民事诉讼监督规则 123
close-unanswered | received declared contested docketed | closed | issuer: handling-prosecutor | - | 民事诉讼监督规则 124
object | received declared contested docketed | stays | recipient: presiding-judge vice-president president | serve.objectBy | 检察建议工作规定 23
answer-objection | received declared contested docketed | stays | issuer: handling-prosecutor | - | 检察建议工作规定 23
change | received declared contested docketed | stays | issuer: handling-prosecutor | - | 民事诉讼监督规则 121; 检察建议工作规定 22
withdraw | received declared contested docketed served returned | withdrawn | issuer: handling-prosecutor | - | 民事诉讼监督规则 121; 检察建议工作规定 22
`),
    )
  })
})

describe('order-to-lower-court', () => {
  it('has these acts', () => {
    expect(ownActs('order-to-lower-court')).toEqual(
      lines(`
serve | opens | served | issuer: presiding-judge vice-president president | - | 法发〔2016〕30号 14
sign-for | served | received | recipient: intake-desk filing-division | - | 法发〔2016〕30号 14
return | served | returned | recipient: intake-desk filing-division | - | 法发〔2016〕30号 14
confirm-service | declared contested | received | recipient: intake-desk filing-division | - | 民事诉讼法（2023） 87
contest-service | declared | contested | recipient: intake-desk filing-division | - | 民事诉讼法（2023） 87
declare-service | served | declared | issuer: presiding-judge intake-desk | - | 民事诉讼法（2023） 87,89,90,91
agree-service-date | contested | received | issuer: presiding-judge intake-desk | - | 民事诉讼法（2023） 87
serve-again | returned | served | issuer: presiding-judge intake-desk | - | 法发〔2016〕30号 14
reply | received declared contested | replied | recipient: presiding-judge vice-president president | serve.dueOn | 法发〔2016〕30号 14
urge | received declared contested | stays | issuer: presiding-judge vice-president president | - | 法发〔2016〕30号 14
close | replied | closed | issuer: presiding-judge vice-president president | - | 法发〔2016〕30号 14
withdraw | served returned received declared contested | withdrawn | issuer: presiding-judge vice-president president | - | 法发〔2016〕30号 14
`),
    )
  })
})

describe('counter-suggestion', () => {
  it('has these acts', () => {
    expect(ownActs('counter-suggestion')).toEqual(
      lines(`
serve | opens | served | issuer: presiding-judge vice-president president | - | 法发〔2016〕30号 17; 民事诉讼监督规则 122
sign-for | served | received | recipient: case-management | - | 法发〔2016〕30号 17; 民事诉讼监督规则 122
return | served | returned | recipient: case-management | - | 法发〔2016〕30号 17; 民事诉讼监督规则 122
confirm-service | declared contested | received | recipient: case-management | - | 民事诉讼法（2023） 87
contest-service | declared | contested | recipient: case-management | - | 民事诉讼法（2023） 87
declare-service | served | declared | issuer: presiding-judge intake-desk | - | 民事诉讼法（2023） 87,89,90,91
agree-service-date | contested | received | issuer: presiding-judge intake-desk | - | 民事诉讼法（2023） 87
serve-again | returned | served | issuer: presiding-judge intake-desk | - | 法发〔2016〕30号 17; 民事诉讼监督规则 122
reply | received declared contested escalated | replied | recipient: handling-prosecutor | D22b D22 | 法发〔2016〕30号 17; 民事诉讼监督规则 122
sign-for-reply | replied | reply-received | issuer: intake-desk | - | 法发〔2016〕30号 17; 民事诉讼监督规则 122
accept | replied reply-received | closed | issuer: presiding-judge vice-president president | - | 法发〔2016〕30号 17; 民事诉讼监督规则 122
escalate | replied reply-received | escalated | issuer: presiding-judge vice-president president | - | 法发〔2016〕30号 17; 民事诉讼监督规则 122
escalate-unanswered | received declared contested | escalated | issuer: presiding-judge vice-president president | - | 法发〔2016〕30号 17; 民事诉讼监督规则 122
record-result | escalated | closed | issuer: presiding-judge vice-president president | - | 法发〔2016〕30号 17; 民事诉讼监督规则 122
withdraw | served returned received declared contested | withdrawn | issuer: presiding-judge vice-president president | - | 法发〔2016〕30号 17; 民事诉讼监督规则 122
`),
    )
  })
})

describe('organ-suggestion', () => {
  it('has these acts', () => {
    expect(ownActs('organ-suggestion')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor | - | 法发〔2016〕30号 18; 检察建议工作规定 9,16
file-with-superior | served returned received declared contested replied reply-received checked reported | stays | issuer: handling-prosecutor case-management | D18 | 检察建议工作规定 21
sign-for | served | received | recipient: intake-desk organ-liaison organ-head | - | 检察建议工作规定 19
return | served | returned | recipient: intake-desk organ-liaison organ-head | - | 检察建议工作规定 19
confirm-service | declared contested | received | recipient: intake-desk organ-liaison organ-head | - | 民事诉讼法（2023） 87
contest-service | declared | contested | recipient: intake-desk organ-liaison organ-head | - | 民事诉讼法（2023） 87
declare-service | served | declared | issuer: handling-prosecutor case-management | - | 民事诉讼法（2023） 87,89,90,91
agree-service-date | contested | received | issuer: handling-prosecutor case-management | - | 民事诉讼法（2023） 87
serve-again | returned | served | issuer: handling-prosecutor case-management | - | 检察建议工作规定 19
reply | received declared contested reported | replied | recipient: organ-liaison organ-head | D23 serve.replyBy | 检察建议工作规定 19
sign-for-reply | replied | reply-received | issuer: case-management | - | 检察建议工作规定 19
urge | received declared contested | stays | issuer: handling-prosecutor | - | 检察建议工作规定 24,25
check-result | replied reply-received | checked | issuer: handling-prosecutor | - | 检察建议工作规定 24
report-upward | checked reported | reported | issuer: handling-prosecutor | - | 检察建议工作规定 25
report-unanswered | received declared contested | reported | issuer: handling-prosecutor | - | 检察建议工作规定 25
close | checked reported | closed | issuer: handling-prosecutor | - | 检察建议工作规定 24
object | received declared contested reported | stays | recipient: organ-liaison organ-head | serve.objectBy | 检察建议工作规定 23
answer-objection | received declared contested reported | stays | issuer: handling-prosecutor | - | 检察建议工作规定 23
change | received declared contested reported | stays | issuer: handling-prosecutor | - | 民事诉讼监督规则 121; 检察建议工作规定 22
withdraw | received declared contested reported served returned | withdrawn | issuer: handling-prosecutor | - | 民事诉讼监督规则 121; 检察建议工作规定 22
`),
    )
  })
})

describe('personnel-suggestion', () => {
  it('has these acts', () => {
    expect(ownActs('personnel-suggestion')).toEqual(
      lines(`
serve | opens | served | issuer: handling-prosecutor | D17 | 民事诉讼监督规则 110,101,102; 检察建议工作规定 16:6
notify-applicant | served returned received declared contested replied reply-received | stays | issuer: handling-prosecutor | - | 民事诉讼监督规则 102
file-with-superior | served returned received declared contested replied reply-received | stays | issuer: handling-prosecutor case-management | D18 | 检察建议工作规定 21
sign-for | served | received | recipient: intake-desk | - | 检察建议工作规定 16:6
return | served | returned | recipient: intake-desk | - | 检察建议工作规定 16:6
confirm-service | declared contested | received | recipient: intake-desk | - | 民事诉讼法（2023） 87
contest-service | declared | contested | recipient: intake-desk | - | 民事诉讼法（2023） 87
declare-service | served | declared | issuer: handling-prosecutor case-management | - | 民事诉讼法（2023） 87,89,90,91
agree-service-date | contested | received | issuer: handling-prosecutor case-management | - | 民事诉讼法（2023） 87
serve-again | returned | served | issuer: handling-prosecutor case-management | - | 检察建议工作规定 16:6
reply | received declared contested | replied | recipient: presiding-judge vice-president president | serve.replyBy | 检察建议工作规定 16:6
sign-for-reply | replied | reply-received | issuer: case-management | - | 民事诉讼监督规则 115
urge | received declared contested | stays | issuer: handling-prosecutor | - | 检察建议工作规定 24,25
close | replied reply-received | closed | issuer: handling-prosecutor | - | 民事诉讼监督规则 123
close-unanswered | received declared contested | closed | issuer: handling-prosecutor | - | 民事诉讼监督规则 124,120
object | received declared contested | stays | recipient: presiding-judge vice-president president | serve.objectBy | 检察建议工作规定 23
answer-objection | received declared contested | stays | issuer: handling-prosecutor | - | 检察建议工作规定 23
change | received declared contested | stays | issuer: handling-prosecutor | - | 民事诉讼监督规则 121; 检察建议工作规定 22
withdraw | received declared contested served returned | withdrawn | issuer: handling-prosecutor | - | 民事诉讼监督规则 121; 检察建议工作规定 22
`),
    )
  })
})

describe('an entry made by the other house (本院代录)', () => {
  // an agreement is no served paper: no desk signs for it that could adopt an entry; a signatory without a node confirms from its scan
  const shared = PROCEDURES.filter(definition => definition.kind === 'shared' && definition.id !== 'agreement-record')
  /** Nothing of an item is signed for: whose side the entries were made for adopts them. */
  const ITEMS: Record<string, string> = { 'ledger-item': 'recipient', 'office-ledger-item': 'court-side' }
  it.each(shared.map(definition => definition.id))(
    '%s: its author adopts or corrects it at any stage, and a correction says what would be right',
    id => {
      const definition = shared.find(one => one.id === id)
      const adopt = definition?.acts['adopt-entry']
      expect(adopt?.by).toBe(definition?.acts['sign-for']?.by ?? ITEMS[id])
      expect(new Set(adopt?.when)).toEqual(new Set(Object.keys(definition?.stages ?? {})))
      expect(adopt?.to).toBeUndefined()
      expect(adopt?.needs).toEqual([
        expect.objectContaining({ rule: 'own-fact-needs', when: { fact: 'verdict', is: ['corrected'] }, needs: 'correction' }),
      ])
    },
  )
})
