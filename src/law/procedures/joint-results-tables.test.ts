/** Joint documents, cases, activities, staff exchange and yearly assessment: what each lets whom do, at which stage, against which named day and by which clause. */
import { describe, expect, it } from 'vitest'
import { shortTable } from '../../../tests/lives/short-table.ts'
import { lines } from '../../../tests/lives/table-of.ts'
import { NEVER_DEDUCTED, NEVER_DEDUCTED_TEXT } from '../terms/scoring-rules.ts'
import { findProcedure } from './index.ts'

/** Posts and sources in a word. */
const SHORT: [string, string][] = [
  [
    'president chief-procurator adjudication-management legal-policy handling-judge enforcement-judge presiding-judge division-head vice-president handling-prosecutor department-head deputy-chief-procurator',
    '两长和撰写人',
  ],
  ['adjudication-management legal-policy 两院办案人', '撰写人'],
  ['liaison-officer 撰写人', '组织人'],
  ['liaison-officer 机关承办人', '联合办公室'],
  ['adjudication-committee procuratorial-committee', '委员会'],
  ['president chief-procurator', '两长'],
  ['黑龙江会商机制（2024）', '黑龙江'],
  ['法检框架意见（2024）', '框架'],
]
const table = (id: string): string[] =>
  shortTable(id).map(line => SHORT.reduce((text, [long, short]) => text.replaceAll(long, short), line))

describe('joint-document (HQ-DOC)', () => {
  it('has these acts', () => {
    expect(table('joint-document')).toEqual(
      lines(`
propose | opens | served | issuer: 撰写人 | - | 黑龙江 documents; 框架 results; 宪法 140
reply | 已收到 | drafting/refused | recipient: 撰写人 | propose.replyBy | 黑龙江 documents; 框架 results
draft | drafting | stays | issuer: 撰写人 | - | 黑龙江 documents; 框架 results
draft-theirs | drafting | stays | recipient: 撰写人 | - | 黑龙江 documents; 框架 results
comment | drafting reviewed-own reviewed | stays | issuer: 撰写人 | - | 黑龙江 documents; 框架 results
comment-theirs | drafting reviewed-own reviewed | stays | recipient: 撰写人 | - | 黑龙江 documents; 框架 results
comment-office | drafting reviewed-own reviewed | stays | office: 联合办公室 | - | 黑龙江 documents; 框架 results
legality-review | drafting | reviewed-own/drafting | issuer: 撰写人 | - | 黑龙江 documents; 框架 results
legality-review-theirs | reviewed-own | reviewed/drafting | recipient: 撰写人 | - | 黑龙江 documents; 框架 results
reopen | reviewed-own reviewed | drafting | issuer: 撰写人 | - | 黑龙江 documents; 框架 results
reopen-theirs | reviewed-own reviewed | drafting | recipient: 撰写人 | - | 黑龙江 documents; 框架 results
committee | reviewed | decided | issuer: 委员会 两长 | - | 黑龙江 documents; 框架 results; 宪法 140
committee-theirs | reviewed | decided | recipient: 委员会 两长 | - | 黑龙江 documents; 框架 results; 宪法 140
not-agree | drafting reviewed-own reviewed decided | not-agreed | issuer: 两长和撰写人 | - | 黑龙江 documents; 框架 results
not-agree-theirs | drafting reviewed-own reviewed decided | not-agreed | recipient: 两长和撰写人 | - | 黑龙江 documents; 框架 results
co-sign | decided | signed | issuer: 两长 | - | 黑龙江 documents; 框架 results; 宪法 140
co-sign-theirs | decided | signed | recipient: 两长 | - | 黑龙江 documents; 框架 results; 宪法 140
issue | signed | issued | issuer: 撰写人 | - | 黑龙江 documents; 框架 results
file | issued | filed | issuer: 撰写人 | - | 黑龙江 documents; 框架 results
becomes | filed | closed | issuer: 撰写人 | - | 黑龙江 use-of-results; 框架 results
withdraw | served returned 已收到 | withdrawn | issuer: 撰写人 | - | 黑龙江 documents; 框架 results; 宪法 140
`),
    )
  })
})

describe('joint-case (AL-JOINT)', () => {
  it('has these acts', () => {
    expect(table('joint-case')).toEqual(
      lines(`
propose | opens | served | issuer: 撰写人 | - | 框架 cases
select | 已收到 | selected/not-selected | recipient: 撰写人 | propose.replyBy | 框架 cases
verify-final | selected | verified | issuer: 撰写人 | - | 框架 cases; 裁判公开规定 4
write | verified written masked | written | issuer: 撰写人 | - | 框架 cases
mask | written masked | masked | issuer: 撰写人 | - | 框架 cases; 裁判公开规定 8,10
secrecy-review | masked | reviewed-own/written | issuer: 撰写人 | - | 框架 cases; 数据安全法 38
secrecy-review-theirs | reviewed-own | reviewed/written | recipient: 撰写人 | - | 框架 cases; 数据安全法 38
assess | masked reviewed-own reviewed approved-own approved | stays | issuer: 撰写人 | - | 框架 cases
approve | reviewed | approved-own/written | issuer: 两长 | - | 框架 cases; 裁判公开规定 12
approve-theirs | approved-own | approved/written | recipient: 两长 | - | 框架 cases; 裁判公开规定 12
approve-reference | reviewed | approved-own/written | issuer: 委员会 两长 | - | 框架 cases; 裁判公开规定 12
approve-reference-theirs | approved-own | approved/written | recipient: 委员会 两长 | - | 框架 cases; 裁判公开规定 12
publish | approved | published | issuer: 撰写人 | - | 框架 cases
ask-correction | published | stays | recipient: 撰写人 | - | 框架 cases; 裁判公开规定 16
correct | published | correcting | issuer: 撰写人 | - | 框架 cases; 裁判公开规定 16
approve-correction | correcting | published/published | recipient: 两长 | - | 框架 cases; 裁判公开规定 16
withdraw | published correcting | withdrawing | issuer: 两长和撰写人 | - | 框架 cases; 裁判公开规定 16
withdraw-theirs | published correcting | withdrawing-theirs | recipient: 两长和撰写人 | - | 框架 cases; 裁判公开规定 16
acknowledge-withdrawal | withdrawing | withdrawn | recipient: 撰写人 | withdraw.acknowledgeBy | 框架 cases; 裁判公开规定 16
acknowledge-withdrawal-office | withdrawing | withdrawn | office: 联合办公室 | - | 框架 cases; 裁判公开规定 16
acknowledge-withdrawal-superior | withdrawing | withdrawn | superior: 撰写人 | - | 框架 cases; 裁判公开规定 16
acknowledge-withdrawal-host | withdrawing-theirs | withdrawn | issuer: 撰写人 | withdraw-theirs.acknowledgeBy | 框架 cases; 裁判公开规定 16
acknowledge-theirs-office | withdrawing-theirs | withdrawn | office: 联合办公室 | - | 框架 cases; 裁判公开规定 16
acknowledge-theirs-superior | withdrawing-theirs | withdrawn | superior: 撰写人 | - | 框架 cases; 裁判公开规定 16
drop | served returned 已收到 selected verified written masked reviewed-own reviewed approved-own approved | dropped | issuer: 撰写人 | - | 框架 cases; 裁判公开规定 4
`),
    )
  })
})

describe('joint-activity (PX-JT)', () => {
  it('has these acts', () => {
    expect(table('joint-activity')).toEqual(
      lines(`
plan | opens | served | issuer: 组织人 | - | 框架 training,outreach,culture; 黑龙江 exchange
reply | 已收到 | agreed/refused | recipient: 组织人 | plan.replyBy | 框架 training,outreach,culture; 黑龙江 exchange
call-up | agreed called | called | issuer: 组织人 | - | 框架 training,outreach,culture; 黑龙江 exchange
postpone | agreed called | stays | issuer: 组织人 | - | 框架 training,outreach,culture; 黑龙江 exchange
submit | called held | stays | issuer: 组织人 | - | 框架 training,outreach,culture; 黑龙江 exchange
submit-theirs | called held | stays | recipient: 组织人 | - | 框架 training,outreach,culture; 黑龙江 exchange
hold | called | held | issuer: 组织人 | - | 框架 training,outreach,culture; 黑龙江 exchange
attend | called held | stays | issuer: 组织人 | - | 框架 training,outreach,culture; 黑龙江 exchange
attend-theirs | called held | stays | recipient: 组织人 | - | 框架 training,outreach,culture; 黑龙江 exchange
attend-office | called held | stays | office: 联合办公室 | - | 框架 training,outreach,culture; 黑龙江 exchange
result | held | closed | issuer: 组织人 | - | 框架 training,outreach,culture,results; 黑龙江 exchange,use-of-results
cancel | agreed called | cancelled | issuer: 组织人 | - | 框架 training,outreach,culture; 黑龙江 exchange
cancel-theirs | agreed called | cancelled | recipient: 组织人 | - | 框架 training,outreach,culture; 黑龙江 exchange
withdraw | served returned 已收到 | withdrawn | issuer: 组织人 | - | 框架 training,outreach,culture; 黑龙江 exchange
`),
    )
  })
})

describe('staff-exchange (HP-GB)', () => {
  it('has these acts', () => {
    expect(table('staff-exchange')).toEqual(
      lines(`
propose | opens | served | issuer: 撰写人 | - | 黑龙江 exchange
reply | 已收到 | agreed/refused | recipient: 撰写人 | propose.replyBy | 黑龙江 exchange
appoint | agreed | appointed | issuer: 撰写人 | - | 黑龙江 exchange
begin | appointed | serving | recipient: 撰写人 | - | 黑龙江 exchange
note | serving | stays | recipient: 撰写人 | - | 黑龙江 exchange
appraise | serving | appraised | recipient: 撰写人 | propose.until | 黑龙江 exchange
end | appraised | ended | issuer: 撰写人 | - | 黑龙江 exchange
end-early | appointed serving | recalled | issuer: 撰写人 | - | 黑龙江 exchange
end-early-theirs | appointed serving | recalled | recipient: 撰写人 | - | 黑龙江 exchange
withdraw | served returned 已收到 agreed | withdrawn | issuer: 撰写人 | - | 黑龙江 exchange
`),
    )
  })
})

describe('annual-assessment (KH)', () => {
  it('has these acts', () => {
    expect(table('annual-assessment')).toEqual(
      lines(`
issue | opens | served | issuer: 机关人员 | - | 津市协作意见 results
figures | served 已收到 | stays | procuratorate: case-management legal-policy 检察官 | issue.figuresBy | 津市协作意见 results; 检察建议工作规定 22,23
comment-figures | 已收到 | stays | recipient: 机关人员 | - | 津市协作意见 results
accept | scored | accepted | recipient: 机关人员 | - | 津市协作意见 results
contest | scored | contested | recipient: 机关人员 | score.contestBy | 津市协作意见 results
score | 已收到 | scored | issuer: 机关人员 | - | 津市协作意见 results; 检察建议工作规定 22,23
window-over | scored | accepted | issuer: 机关人员 | - | 津市协作意见 results; 检察建议工作规定 22,23
decide-contest | contested | decided | issuer: 机关人员 | score.decideBy | 津市协作意见 results; 检察建议工作规定 22,23
final | accepted decided | final | issuer: 机关人员 | - | 津市协作意见 results; 检察建议工作规定 22,23
use | final | closed | issuer: 机关人员 | - | 津市协作意见 results; 检察建议工作规定 22,23
cancel | served returned 已收到 | cancelled | issuer: 机关人员 | - | 津市协作意见 results; 检察建议工作规定 22,23
`),
    )
  })
})

const act = (id: string, kind: string) => {
  const found = findProcedure(id)?.acts[kind]
  if (!found) throw new Error(`${id} ${kind}`)
  return found
}

describe('what a lawyer looks for', () => {
  it('of a committee only who decided and the day leave the house', () => {
    for (const kind of ['committee', 'committee-theirs'])
      expect(Object.keys(act('joint-document', kind).facts)).toEqual(['decidedBy', 'decidedOn'])
  })

  it('both chiefs sign, in any order, and nobody signs for them', () => {
    const sign = act('joint-document', 'co-sign')
    expect([sign.together, sign.decision]).toEqual([
      ['co-sign', 'co-sign-theirs'],
      ['president', 'chief-procurator'],
    ])
    expect(sign.posts).toEqual(['president', 'chief-procurator'])
  })

  it('a joint document is issued with its paper, a case with its text, a score with its sheet', () => {
    expect([
      act('joint-document', 'issue').paper,
      act('joint-case', 'publish').paper,
      act('annual-assessment', 'score').paper,
      act('annual-assessment', 'decide-contest').paper,
    ]).toEqual([
      { form: 'joint-document-paper', required: true },
      { form: 'published-case', required: true },
      { form: 'score-sheet', required: true },
      { form: 'contest-decision', required: true },
    ])
  })

  it('art 4 of the publication rules is a condition with its article, and has five kinds', () => {
    const check = act('joint-case', 'verify-final')
    const [never] = check.needs ?? []
    expect(never).toMatchObject({ rule: 'own-fact-is', fact: 'kindOfCase', is: ['ordinary', 'settled-necessary'] })
    expect(never?.basis.map(cited => [cited.statute, cited.article, cited.evidence])).toEqual([
      ['online-publication-2016', '4', 'read'],
      ['online-publication-2016', '6', 'read'],
    ])
    const kinds = Object.keys(check.facts.kindOfCase?.values ?? {})
    expect(kinds.filter(kind => !['ordinary', 'settled-necessary'].includes(kind))).toEqual([
      'state-secret',
      'minors-crime',
      'settled',
      'family',
      'unsuitable',
    ])
  })

  it('a case is never ended by being published: it can always be corrected and withdrawn', () => {
    const stages = findProcedure('joint-case')?.stages ?? {}
    expect(Object.keys(stages).filter(stage => stages[stage]?.end)).toEqual(['not-selected', 'withdrawn', 'dropped'])
    expect(act('joint-case', 'withdraw').facts.reason?.required).toBe(true)
  })

  it('a withdrawal waits for every house that got the case', () => {
    const acts = findProcedure('joint-case')?.acts ?? {}
    const takers = Object.entries(acts).filter(([kind]) => kind.startsWith('acknowledge-'))
    expect(takers.map(([, one]) => one.by)).toEqual(['recipient', 'office', 'superior', 'issuer', 'office', 'superior'])
    for (const [kind, one] of takers) expect(one.together, kind).toContain(kind)
  })

  it('the window for contesting a score is the unit’s right, no duty; whoever scored does not decide', () => {
    const def = findProcedure('annual-assessment')
    expect(def?.clocks.contest).toMatchObject({ by: 'recipient', right: { zh: '被考核单位' }, met: ['contest'] })
    expect(act('annual-assessment', 'decide-contest').needs).toMatchObject([{ rule: 'other-person-than', act: 'score' }])
    expect(act('annual-assessment', 'window-over').needs).toMatchObject([{ rule: 'after-due', clock: 'contest' }])
  })

  it('what never costs points stands on the sheet, each with its article', () => {
    expect(Object.entries(NEVER_DEDUCTED).map(([id, one]) => `${id} ${one.basis.map(cited => cited.article).join(',')}`)).toEqual([
      'objection-open 23',
      'objection-upheld 23',
      'not-adopted-with-reasons 19,23',
      'withdrawn 22',
    ])
    expect(NEVER_DEDUCTED_TEXT).toBe('依法提出的异议尚在复核的；依法提出的异议成立的；未采纳并说明理由的；检察建议已经撤回的，一律不扣分。')
    expect(act('annual-assessment', 'score').facts.sheet?.help?.zh).toContain('不排名')
  })

  it('no score, no figure and no assessment asks for a rank', () => {
    const texts = JSON.stringify(findProcedure('annual-assessment'))
    expect(texts).not.toMatch(/名次|排行/)
    expect(texts.match(/排名/g)?.length).toBe(texts.match(/不排名|不作排名/g)?.length)
  })
})
