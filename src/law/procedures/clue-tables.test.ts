/** Clues, filing supervision and co-operation with organs: what each procedure lets whom do, at which stage, against which clock and by which article. */
import { describe, expect, it } from 'vitest'
import { SERVICE, shortTable } from '../../../tests/lives/short-table.ts'
import { lines } from '../../../tests/lives/table-of.ts'
import { findProcedure } from './index.ts'
import { answer, decidedBy, deskOf, handsOf, headsOf, request } from './request-acts.ts'

const SHARED = [
  'false-litigation-transfer',
  'false-litigation-notice',
  'false-litigation-briefing',
  'refusal-transfer',
  'filing-supervision',
  'clue-transfer',
  'crime-transfer',
  'reverse-linkage',
  'investigation-assistance',
  'information-sharing',
  'major-event-notice',
  'background-request',
  'dispute-settlement',
  'major-matter-cooperation',
]

const never = (): never => {
  throw new Error('no such procedure')
}

describe('who stands behind the words of the tables', () => {
  it('names the posts of a house', () => {
    expect(handsOf('court')).toEqual([
      'handling-judge',
      'enforcement-judge',
      'presiding-judge',
      'division-head',
      'vice-president',
      'president',
    ])
    expect(handsOf('procuratorate')).toEqual(['handling-prosecutor', 'department-head', 'deputy-chief-procurator', 'chief-procurator'])
    expect(handsOf('police')).toEqual(['organ-handler', 'organ-liaison', 'organ-head'])
    expect(handsOf(['organ', 'police', 'court'])).toEqual([...handsOf('organ'), ...handsOf('court')])
    expect(deskOf('court')).toEqual(['intake-desk', 'filing-division'])
    expect(deskOf('procuratorate')).toEqual(['case-management'])
    expect(headsOf(['court', 'procuratorate', 'justice'])).toEqual([
      'vice-president',
      'president',
      'deputy-chief-procurator',
      'chief-procurator',
      'organ-head',
    ])
  })
})

describe('the builder of requests', () => {
  const cited = findProcedure('clue-transfer')?.basis ?? []

  it('says of a decision only who and when', () => {
    expect(Object.keys(decidedBy(['president']))).toEqual(['decidedBy', 'decidedOn'])
    expect(decidedBy(['president']).decidedBy?.values).toEqual({ president: { zh: '院长', en: 'Court president' } })
  })

  it('lets every answer agree, or refuse with reasons', () => {
    const title = { zh: '答复', en: 'Answer' }
    const act = answer({ title, posts: ['organ-head'], agreed: title, refused: title, basis: cited })
    expect(act.toBy?.stages).toEqual({ agreed: 'agreed', refused: 'refused' })
    expect(act.needs).toMatchObject([{ rule: 'own-fact-needs', when: { fact: 'answer', is: ['refused'] }, needs: 'reason' }])
  })

  it('gives each shared procedure the seven acts of service and a way to adopt entries', () => {
    for (const id of SHARED)
      expect(Object.keys(findProcedure(id)?.acts ?? {}), id).toEqual(expect.arrayContaining([...SERVICE, 'adopt-entry']))
  })

  it('drops the word about a missing period where a clock measures the act', () => {
    const def = findProcedure('filing-supervision')
    expect(def?.acts.explain?.noClock).toBeUndefined()
    expect(def?.acts['accept-reasons']?.noClock?.en).toBe('The text names no period')
  })

  it('makes no withdrawn stage where nobody withdraws', () => {
    const { kind: _kind, keeper: _keeper, language: _language, ...def } = findProcedure('crime-transfer') ?? never()
    expect(Object.keys(request(def).stages)).not.toContain('withdrawn')
  })
})

describe('false-litigation-transfer (XJ-OUT)', () => {
  it('has these acts', () => {
    expect(shortTable('false-litigation-transfer')).toEqual(
      lines(`
serve | opens | served | issuer: 法官 | - | 虚假诉讼意见 2,3
note-copy | 已收到 accepted supplementing filed not-filed fed-back reconsidering | stays | informed: case-management 检察官 | - | 虚假诉讼意见 2,3
accept | 已收到 | accepted | recipient: 机关承办人 | - | 虚假诉讼意见 10,11
ask-materials | accepted | supplementing | recipient: 机关承办人 | - | 虚假诉讼意见 10,11
supply-materials | supplementing | accepted | issuer: 法官 | D-XJ-SUPP | 虚假诉讼意见 10,11
file | 已收到 accepted supplementing | filed | recipient: 机关承办人 | D-XJ-DEC D-XJ-NOTE | 虚假诉讼意见 12
refuse | 已收到 accepted supplementing | not-filed | recipient: 机关承办人 | D-XJ-DEC D-XJ-NOTE | 虚假诉讼意见 13
urge | 已收到 accepted supplementing | stays | issuer: 法官 | - | 虚假诉讼意见 12
ask-supervision-late | 已收到 accepted supplementing | stays | issuer: 法官 | - | 刑事诉讼法（2018） 113
ask-supervision | not-filed | stays | issuer: 法官 | - | 刑事诉讼法（2018） 113
reconsider | not-filed | reconsidering | issuer: 法官 | - | 虚假诉讼意见 13
decide-reconsideration | reconsidering | filed/not-filed | recipient: 机关承办人 | - | 虚假诉讼意见 13
feedback | filed fed-back | fed-back | recipient: 机关承办人 | - | 虚假诉讼意见 2,3
close | not-filed fed-back | closed | issuer: 法官 | - | 虚假诉讼意见 2,3
withdraw | served returned 已收到 | withdrawn | issuer: 法官 | - | 虚假诉讼意见 2,3
`),
    )
  })
})

describe('false-litigation-notice (XJ-IN)', () => {
  it('has these acts', () => {
    expect(shortTable('false-litigation-notice')).toEqual(
      lines(`
serve | opens | served | issuer: 检察官 | - | 虚假诉讼意见 3
feedback | 已收到 | fed-back | recipient: 法官 | - | 虚假诉讼意见 3; 刑事诉讼法（2018） 7
close | fed-back | closed | issuer: 检察官 | - | 虚假诉讼意见 3
withdraw | served returned 已收到 | withdrawn | issuer: 检察官 | - | 虚假诉讼意见 3
`),
    )
  })
})

describe('false-litigation-briefing (XJ-STAT)', () => {
  it('has these acts', () => {
    expect(shortTable('false-litigation-briefing')).toEqual(
      lines(`
serve | opens | served | issuer: 两院办案人 机关人员 | - | 虚假诉讼意见 3; 法检框架意见（2024） briefing
note-copy | 已收到 commented | stays | informed: intake-desk filing-division case-management organ-liaison organ-head 两院办案人 organ-handler | - | 虚假诉讼意见 3; 法检框架意见（2024） briefing
comment | 已收到 | commented | recipient: 两院办案人 机关人员 | - | 虚假诉讼意见 3; 法检框架意见（2024） briefing
close | 已收到 commented | closed | issuer: 两院办案人 机关人员 | - | 虚假诉讼意见 3; 法检框架意见（2024） briefing
withdraw | served returned 已收到 | withdrawn | issuer: 两院办案人 机关人员 | - | 虚假诉讼意见 3; 法检框架意见（2024） briefing
`),
    )
  })
})

describe('refusal-transfer (JZ-ZX)', () => {
  it('has these acts', () => {
    expect(shortTable('refusal-transfer')).toEqual(
      lines(`
serve | opens | served | issuer: 法官 | - | 拒执解释（2024） 2; 拒执意见（2025） 3,4
note-copy | 已收到 accepted supplementing filed not-filed fed-back dropped | stays | informed: case-management 检察官 | - | 法检框架意见（2024） refusal
accept | 已收到 | accepted | recipient: 机关承办人 | - | 拒执意见（2025） 5
ask-materials | accepted | supplementing | recipient: 机关承办人 | - | 拒执意见（2025） 5
supply-materials | supplementing | accepted | issuer: 法官 | - | 拒执意见（2025） 5
file | 已收到 accepted supplementing | filed | recipient: 机关承办人 | D-JZ-FILE | 拒执意见（2025） 5
refuse | 已收到 accepted supplementing | not-filed | recipient: 机关承办人 | D-JZ-FILE D-JZ-NOFILE | 拒执意见（2025） no-file
urge | 已收到 accepted supplementing | stays | issuer: 法官 | - | 拒执意见（2025） 5
ask-supervision-late | 已收到 accepted supplementing | stays | issuer: 法官 | - | 拒执意见（2025） supervision
ask-supervision | not-filed | stays | issuer: 法官 | - | 拒执意见（2025） supervision
feedback | filed fed-back | fed-back | recipient: 机关承办人 | - | 拒执意见（2025） 3,4
close | not-filed fed-back | closed | issuer: 法官 | - | 拒执意见（2025） 3,4
extend | 已收到 accepted supplementing | stays | recipient: 机关承办人 | - | 拒执意见（2025） 5
drop | filed fed-back | dropped | recipient: 机关承办人 | D-JZ-NOFILE | 拒执意见（2025） no-file
ask-supervision-dropped | dropped | stays | issuer: 法官 | - | 拒执意见（2025） supervision
close-dropped | dropped | closed | issuer: 法官 | - | 拒执意见（2025） 3,4
withdraw | served returned 已收到 | withdrawn | issuer: 法官 | - | 拒执意见（2025） 3,4
`),
    )
  })
})

describe('private-prosecution-record (JZ-ZS, JZ-LEN)', () => {
  it('has these acts', () => {
    expect(shortTable('private-prosecution-record')).toEqual(
      lines(`
complaint | opens | waiting | court: filing-division handling-judge presiding-judge | - | 法〔2018〕147号 whole; 拒执解释（2024） 14; 刑事诉讼法（2018） 210
answered | waiting | public/open-to-sue | court: filing-division handling-judge presiding-judge | D-JZ-PRIV | 拒执解释（2024） 14; 刑事诉讼法（2018） 210
sue-unanswered | waiting | open-to-sue | court: filing-division handling-judge presiding-judge | - | 法〔2018〕147号 whole; 拒执解释（2024） 14; 刑事诉讼法（2018） 210
decide | open-to-sue | accepted/not-accepted | court: filing-division handling-judge presiding-judge | - | 拒执解释（2024） 14; 刑事诉讼法（2018） 210
record-performance | waiting open-to-sue accepted | stays | court: filing-division handling-judge presiding-judge | - | 拒执解释（2024） 11
settle | accepted | settled | court: filing-division handling-judge presiding-judge | - | 拒执解释（2024） 14; 刑事诉讼法（2018） 210
judge | accepted | judged | court: 法官 | - | 拒执解释（2024） 14; 刑事诉讼法（2018） 210
`),
    )
  })
})

describe('filing-supervision (LA-JD)', () => {
  it('has these acts', () => {
    expect(shortTable('filing-supervision')).toEqual(
      lines(`
serve | opens | served | issuer: 检察官 | - | 刑事诉讼法（2018） 113; 刑事诉讼规则（2019） 559
explain | 已收到 | explained | recipient: 机关承办人 | D-LA-EXPL | 刑事诉讼规则（2019） 560
urge | 已收到 | stays | issuer: 检察官 | - | 刑事诉讼规则（2019） 560
accept-reasons | explained | sound | issuer: 检察官 | - | 刑事诉讼规则（2019） 561
tell | sound | closed | issuer: complaint-intake 检察官 | D-LA-TELL | 刑事诉讼规则（2019） 561
order-filing | explained | ordered | issuer: 检察官 | - | 刑事诉讼规则（2019） 561,562
order-unexplained | 已收到 | ordered | issuer: 检察官 | - | 刑事诉讼规则（2019） 561,562
sign-for-order | ordered | order-received | recipient: intake-desk organ-liaison organ-head | - | 刑事诉讼规则（2019） 563
declare-order | ordered | order-received | issuer: case-management 检察官 | - | 刑事诉讼规则（2019） 563
file | 已收到 explained ordered order-received corrected reported | filed | recipient: 机关承办人 | D-LA-FILE | 刑事诉讼规则（2019） 563
correct | order-received | corrected | issuer: 检察官 | - | 刑事诉讼规则（2019） 564
report-upward | corrected | reported | issuer: 检察官 | - | 刑事诉讼规则（2019） 564
urge-conclusion | filed | stays | issuer: 检察官 | - | 刑事诉讼规则（2019） 564
conclude | filed | fed-back | recipient: 机关承办人 | D-LA-URGE | 刑事诉讼规则（2019） 564
close | filed fed-back reported | closed | issuer: 检察官 | - | 刑事诉讼规则（2019） 564
withdraw | served returned 已收到 explained | withdrawn | issuer: 检察官 | - | 刑事诉讼法（2018） 113; 刑事诉讼规则（2019） 559
`),
    )
  })
})

describe('clue-transfer (P31, P32)', () => {
  it('has these acts', () => {
    expect(shortTable('clue-transfer')).toEqual(
      lines(`
serve | opens | served | issuer: 两院办案人 | - | 民事诉讼监督规则 120
reply | 已收到 | accepted/refused | recipient: 机关人员 检察官 法官 | - | 民事诉讼监督规则 120
feedback | accepted fed-back | fed-back | recipient: 机关人员 检察官 法官 | - | 民事诉讼监督规则 120
close | fed-back accepted | closed | issuer: 两院办案人 | - | 民事诉讼监督规则 120
withdraw | served returned 已收到 | withdrawn | issuer: 两院办案人 | - | 民事诉讼监督规则 120
`),
    )
  })
})

describe('crime-transfer-decision (XX-ZX, within the organ)', () => {
  it('has these acts', () => {
    expect(shortTable('crime-transfer-decision')).toEqual(
      lines(`
report | opens | reported | organ: 机关承办人 | - | 移送规定 5
approve | reported | approved | organ: organ-head | D-XX-HEAD | 移送规定 5
refuse | reported | refused | organ: organ-head | D-XX-HEAD | 移送规定 5
send | approved | sent | organ: 机关承办人 | D-XX-SEND | 移送规定 5
`),
    )
  })
})

describe('crime-transfer (XX-ZX)', () => {
  it('has these acts', () => {
    expect(shortTable('crime-transfer')).toEqual(
      lines(`
serve | opens | served | issuer: 机关承办人 | D-XX-SEND | 移送规定 5,6
note-copy | 已收到 accepted supplementing filed not-filed fed-back reconsidering | stays | informed: case-management 检察官 | - | 移送规定 5,6
accept | 已收到 | accepted | recipient: 机关承办人 | - | 移送规定 7
ask-materials | accepted | supplementing | recipient: 机关承办人 | - | 移送规定 7
supply-materials | supplementing | accepted | issuer: 机关承办人 | - | 移送规定 7
file | 已收到 accepted supplementing | filed | recipient: 机关承办人 | D-XX-POL | 移送规定 8
refuse | 已收到 accepted supplementing | not-filed | recipient: 机关承办人 | D-XX-POL | 移送规定 8
urge | 已收到 accepted supplementing | stays | issuer: 机关承办人 | - | 移送规定 8
ask-supervision-late | 已收到 accepted supplementing | stays | issuer: 机关承办人 | - | 移送规定 9
ask-supervision | not-filed | stays | issuer: 机关承办人 | D-XX-REQ | 移送规定 9
reconsider | not-filed | reconsidering | issuer: 机关承办人 | D-XX-REQ | 移送规定 9
decide-reconsideration | reconsidering | filed/not-filed | recipient: 机关承办人 | D-XX-FY | 移送规定 9
feedback | filed fed-back | fed-back | recipient: 机关承办人 | - | 移送规定 8
close | not-filed fed-back | closed | issuer: 机关承办人 | - | 移送规定 8
hand-over-goods | filed fed-back | stays | issuer: 机关承办人 | D-XX-GOODS | 移送规定 12
`),
    )
  })
})

describe('reverse-linkage-review (XX-FX, within the procuratorate)', () => {
  it('has these acts', () => {
    expect(shortTable('reverse-linkage-review')).toEqual(
      lines(`
pass | opens | passed | procuratorate: 检察官 | D-FX-SEND | 行刑反向衔接指引 transfer
receive | passed | reviewing | procuratorate: 检察官 | - | 行刑反向衔接指引 review
consult | reviewing | consulting | procuratorate: 检察官 | - | 行刑反向衔接指引 review
consulted | consulting | reviewing | procuratorate: 检察官 | - | 行刑反向衔接指引 review
extend | reviewing consulting | stays | procuratorate: 检察官 | - | 行刑反向衔接指引 review
opine | reviewing | opinion | procuratorate: 检察官 | D-FX-REV | 行刑反向衔接指引 14,review
terminate | reviewing consulting | terminated | procuratorate: 检察官 | D-FX-REV | 行刑反向衔接指引 14,review
`),
    )
  })
})

describe('reverse-linkage (XX-FX)', () => {
  it('has these acts', () => {
    expect(shortTable('reverse-linkage')).toEqual(
      lines(`
serve | opens | served | issuer: 检察官 | - | 刑事诉讼法（2018） 177.3; 行刑反向衔接指引 review
note-copy | 已收到 replied checked reported | stays | informed: intake-desk organ-liaison organ-head organ-handler | - | 刑事诉讼法（2018） 177.3; 行刑反向衔接指引 review
reply | 已收到 reported | replied | recipient: 机关人员 | D-FX-REPLY serve.replyBy | 刑事诉讼法（2018） 177.3
urge | 已收到 | stays | issuer: 检察官 | - | 刑事诉讼法（2018） 177.3
urge-named | 已收到 | stays | issuer: 检察官 | - | 刑事诉讼法（2018） 177.3
check | replied | checked | issuer: 检察官 | - | 刑事诉讼法（2018） 177.3
report-upward | 已收到 checked | reported | issuer: 检察官 | - | 衔接规定（2021） reply; 刑事诉讼法（2018） 177.3
close | checked reported | closed | issuer: 检察官 | - | 刑事诉讼法（2018） 177.3
withdraw | served returned 已收到 | withdrawn | issuer: 检察官 | - | 刑事诉讼法（2018） 177.3; 行刑反向衔接指引 review
`),
    )
  })
})

describe('investigation-assistance (DC-XZ)', () => {
  it('has these acts', () => {
    expect(shortTable('investigation-assistance')).toEqual(
      lines(`
serve | opens | served | issuer: 检察官 | - | 检察院组织法 21; 检察建议工作规定 14
reply | 已收到 | agreed/refused | recipient: 机关人员 | serve.replyBy | 检察院组织法 21; 检察建议工作规定 14
urge | 已收到 | stays | issuer: 检察官 | - | 检察院组织法 21; 检察建议工作规定 14
supply | 已收到 agreed supplied | supplied | recipient: 机关人员 | serve.replyBy | 检察院组织法 21; 检察建议工作规定 14
give-back | supplied | given-back | issuer: 检察官 | - | 检察院组织法 21; 检察建议工作规定 14
close | supplied given-back refused | closed | issuer: 检察官 | - | 检察院组织法 21; 检察建议工作规定 14
withdraw | served returned 已收到 agreed | withdrawn | issuer: 检察官 | - | 检察院组织法 21; 检察建议工作规定 14
`),
    )
  })
})

describe('information-sharing (XZ-XX, K04)', () => {
  it('has these acts', () => {
    expect(shortTable('information-sharing')).toEqual(
      lines(`
serve | opens | served | issuer: 检察官 法官 机关人员 | - | 津市协作意见 notice; 个人信息保护法 34
reply | 已收到 | agreed/refused | recipient: 检察官 法官 机关人员 | serve.replyBy | 津市协作意见 notice; 个人信息保护法 34
deliver | agreed | stays | recipient: 检察官 法官 机关人员 | - | 津市协作意见 notice; 个人信息保护法 34
record-use | agreed | stays | issuer: 检察官 法官 机关人员 | - | 数据安全法 38; 个人信息保护法 34
change-catalogue | agreed | stays | recipient: 检察官 法官 机关人员 | - | 津市协作意见 notice; 个人信息保护法 34
stop-using | agreed | ended | issuer: 检察官 法官 机关人员 | - | 数据安全法 38; 个人信息保护法 34
end | agreed | ended | recipient: 检察官 法官 机关人员 | - | 数据安全法 38; 个人信息保护法 34
withdraw | served returned 已收到 | withdrawn | issuer: 检察官 法官 机关人员 | - | 津市协作意见 notice; 个人信息保护法 34
`),
    )
  })
})

describe('major-event-notice (XZ-XX; JS-1)', () => {
  it('has these acts', () => {
    expect(shortTable('major-event-notice')).toEqual(
      lines(`
serve | opens | served | issuer: 检察官 法官 机关人员 | - | 津市协作意见 notice
note-copy | 已收到 acknowledged | stays | informed: case-management intake-desk filing-division organ-liaison organ-head 检察官 法官 organ-handler | - | 津市协作意见 notice
acknowledge | 已收到 | acknowledged | recipient: 检察官 法官 机关人员 | - | 津市协作意见 notice
update | 已收到 acknowledged | stays | issuer: 检察官 法官 机关人员 | - | 津市协作意见 notice
close | acknowledged | closed | issuer: 检察官 法官 机关人员 | - | 津市协作意见 notice
withdraw | served returned 已收到 | withdrawn | issuer: 检察官 法官 机关人员 | - | 津市协作意见 notice
`),
    )
  })
})

describe('background-request (§15; FW-3.2d)', () => {
  it('has these acts', () => {
    expect(shortTable('background-request')).toEqual(
      lines(`
serve | opens | served | issuer: 两院办案人 | - | 法检框架意见（2024） background
reply | 已收到 | agreed/refused | recipient: 两院办案人 | serve.replyBy | 法检框架意见（2024） background
give | 已收到 agreed | given | recipient: 两院办案人 | serve.replyBy | 数据安全法 38; 法检框架意见（2024） background
close | given | closed | issuer: 两院办案人 | - | 数据安全法 38; 法检框架意见（2024） background
withdraw | served returned 已收到 agreed | withdrawn | issuer: 两院办案人 | - | 法检框架意见（2024） background
`),
    )
  })
})

describe('dispute-settlement (ZY-HJ)', () => {
  it('has these acts', () => {
    expect(shortTable('dispute-settlement')).toEqual(
      lines(`
serve | opens | served | issuer: 检察官 | - | 津市协作意见 settlement; 行政诉讼监督规则 6,47
reply | 已收到 | joined/refused | recipient: 机关人员 | serve.replyBy | 津市协作意见 settlement; 行政诉讼监督规则 6,47
task | joined mediated drafted lawful performed visited | stays | recipient: 机关人员 | - | 津市协作意见 settlement; 行政诉讼监督规则 6,47
court-task | joined mediated drafted lawful performed visited | stays | court: 法官 | - | 津市协作意见 settlement; 行政诉讼监督规则 6,47
justice-task | joined mediated drafted lawful performed visited | stays | justice: 机关人员 | - | 津市协作意见 settlement; 行政诉讼监督规则 6,47
centre-task | joined mediated drafted lawful performed visited | stays | mediation: 机关人员 | - | 津市协作意见 settlement; 行政诉讼监督规则 6,47
mediate | joined mediated | mediated | issuer: 检察官 | - | 津市协作意见 settlement; 行政诉讼监督规则 6,47
meet | mediated | stays | issuer: 检察官 | - | 行政诉讼监督规则 6,47
agree | mediated | drafted | issuer: 检察官 | - | 行政诉讼监督规则 6,47
review-legality | drafted | lawful/mediated | issuer: 检察官 | - | 行政诉讼监督规则 6,47
perform | lawful | performed | recipient: 机关人员 | - | 行政诉讼监督规则 6,47
parties-withdraw | performed visited | stays | issuer: 检察官 | - | 行政诉讼监督规则 47
assist | joined mediated drafted lawful performed visited | stays | issuer: 检察官 | - | 行政诉讼监督规则 134,6,47
visit | performed visited | visited | issuer: 检察官 | - | 行政诉讼监督规则 6,47
close | visited | closed | issuer: 检察官 | - | 行政诉讼监督规则 6,47
give-up | joined mediated drafted lawful | unsettled | issuer: 检察官 | - | 行政诉讼监督规则 6,47
withdraw | served returned 已收到 joined | withdrawn | issuer: 检察官 | - | 行政诉讼监督规则 6,47
`),
    )
  })
})

describe('major-matter-cooperation (XZ-QD; JS-0)', () => {
  it('has these acts', () => {
    expect(shortTable('major-matter-cooperation')).toEqual(
      lines(`
serve | opens | served | issuer: 检察官 机关人员 | - | 津市协作意见 cooperation
note-copy | 已收到 agreed planned done | stays | office: intake-desk organ-liaison organ-head organ-handler | - | 津市协作意见 cooperation
reply | 已收到 | agreed/refused | recipient: 机关人员 法官 | serve.replyBy | 津市协作意见 cooperation
urge | 已收到 | stays | issuer: 检察官 机关人员 | - | 津市协作意见 cooperation
plan | agreed | planned | issuer: 检察官 机关人员 | - | 津市协作意见 cooperation
progress | planned | stays | recipient: 机关人员 法官 | - | 津市协作意见 cooperation
result | planned | done | recipient: 机关人员 法官 | plan.dueOn | 津市协作意见 cooperation
close | done | closed | issuer: 检察官 机关人员 | - | 津市协作意见 cooperation
withdraw | served returned 已收到 agreed planned | withdrawn | issuer: 检察官 机关人员 | - | 津市协作意见 cooperation
`),
    )
  })
})
