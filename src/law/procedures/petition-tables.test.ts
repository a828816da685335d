/** Petitions, risk, public concern and assistance: what each procedure lets whom do, at which stage, against which clock and by which article. */
import { describe, expect, it } from 'vitest'
import { shortTable } from '../../../tests/lives/short-table.ts'
import { lines } from '../../../tests/lives/table-of.ts'

describe('petition-reply (XF-J)', () => {
  it('has these acts', () => {
    expect(shortTable('petition-reply')).toEqual(
      lines(`
register | opens | registered | procuratorate: complaint-intake 检察官 | - | 件件有回复 whole; 信访工作条例 18,30
acknowledge | registered | acknowledged | procuratorate: complaint-intake 检察官 | D-XF-ACK-J | 信访工作条例 23; 件件有回复 whole
route | registered acknowledged | routed/transferred/not-accepted | procuratorate: complaint-intake 检察官 | - | 信访工作条例 23; 件件有回复 whole
reply-progress | routed answered | answered | procuratorate: complaint-intake 检察官 | D-XF-RES-J | 件件有回复 whole
reply-result | routed answered | closed | procuratorate: complaint-intake 检察官 | D-XF-RES-J D-XF-MON-J | 件件有回复 whole; 信访工作条例 37
`),
    )
  })
})

describe('petition-general (XF-G)', () => {
  it('has these acts', () => {
    expect(shortTable('petition-general')).toEqual(
      lines(`
register | opens | registered | organ: 机关承办人 | - | 信访工作条例 22,23,18,30
accept | registered | accepted | organ: 机关承办人 | D-XF-REG | 信访工作条例 22,23
refuse | registered | not-accepted | organ: 机关承办人 | D-XF-REG | 信访工作条例 22,23,31
extend | accepted | stays | organ: 机关承办人 | - | 信访工作条例 34
help | accepted answered second-look third-look | stays | organ: 机关承办人 | - | 信访工作条例 36,37
answer | accepted | answered | organ: 机关承办人 | D-XF-END | 信访工作条例 34
ask-second | answered | second-look | organ: 机关承办人 | D-XF-FC | 信访工作条例 35
review | second-look | reviewed | organ: 机关承办人 | D-XF-FC | 信访工作条例 35
ask-third | reviewed | third-look | organ: 机关承办人 | D-XF-FH | 信访工作条例 36
hearing-begins | third-look | stays | organ: 机关承办人 | - | 信访工作条例 36
hearing-ends | third-look | stays | organ: 机关承办人 | - | 信访工作条例 36
final-review | third-look | finished | organ: 机关承办人 | D-XF-FH | 信访工作条例 36
finish | answered reviewed | finished | organ: 机关承办人 | - | 信访工作条例 36
`),
    )
  })
})

describe('petition-routing (XF-SF)', () => {
  it('has these acts', () => {
    expect(shortTable('petition-routing')).toEqual(
      lines(`
serve | opens | served | issuer: complaint-intake filing-division 机关人员 两院办案人 | D-XF-REG | 信访工作条例 22,31
reply | 已收到 | taken/refused | recipient: complaint-intake filing-division 两院办案人 机关人员 | - | 信访工作条例 22,31
tell | taken refused | told | issuer: complaint-intake filing-division 机关人员 两院办案人 | - | 信访工作条例 22,31,23
`),
    )
  })
})

describe('risk-assessment (FX-PG)', () => {
  it('has these acts', () => {
    expect(shortTable('risk-assessment')).toEqual(
      lines(`
fill | opens | filled | house: 两院办案人 | - | 信访工作条例 18; 法检框架意见（2024） petitions; 行刑反向衔接指引 14
check | filled | checked | house: division-head department-head vice-president president deputy-chief-procurator chief-procurator | - | 信访工作条例 18; 法检框架意见（2024） petitions; 行刑反向衔接指引 14
rate | checked | rated | house: vice-president president deputy-chief-procurator chief-procurator | - | 信访工作条例 18; 法检框架意见（2024） petitions; 行刑反向衔接指引 14
adjust | rated | stays | house: 两院办案人 | - | 信访工作条例 18; 法检框架意见（2024） petitions; 行刑反向衔接指引 14
close | rated | closed | house: 两院办案人 | - | 信访工作条例 18; 法检框架意见（2024） petitions; 行刑反向衔接指引 14
`),
    )
  })
})

describe('contingency-plan (YA)', () => {
  it('has these acts', () => {
    expect(shortTable('contingency-plan')).toEqual(
      lines(`
serve | opens | served | issuer: 两院办案人 | - | 信访工作条例 18; 法检框架意见（2024） petitions
reply | 已收到 | approved/refused | recipient: 两院办案人 | serve.replyBy | 法检框架意见（2024） petitions
committee-part | 已收到 approved active lifted | stays | committee: 机关人员 | - | 法检框架意见（2024） petitions
police-part | 已收到 approved active lifted | stays | police: 机关人员 | - | 法检框架意见（2024） petitions
drill | approved | stays | issuer: 两院办案人 | - | 信访工作条例 18; 法检框架意见（2024） petitions
activate | approved | active | issuer: 两院办案人 | - | 信访工作条例 18; 法检框架意见（2024） petitions
progress | active | stays | issuer: 两院办案人 | - | 信访工作条例 18; 法检框架意见（2024） petitions
progress-theirs | active | stays | recipient: 两院办案人 | - | 信访工作条例 18; 法检框架意见（2024） petitions
lift | approved active | lifted | issuer: 两院办案人 | - | 信访工作条例 18; 法检框架意见（2024） petitions
close | lifted | closed | issuer: 两院办案人 | - | 信访工作条例 18; 法检框架意见（2024） petitions
withdraw | served returned 已收到 approved | withdrawn | issuer: 两院办案人 | - | 法检框架意见（2024） petitions
`),
    )
  })
})

describe('public-concern (YQ)', () => {
  it('has these acts', () => {
    expect(shortTable('public-concern')).toEqual(
      lines(`
serve | opens | served | issuer: 两院办案人 | - | 法检框架意见（2024） petitions
take | 已收到 | verifying | recipient: 两院办案人 | - | 法检框架意见（2024） petitions
verify | verifying | stays | issuer: 两院办案人 | - | 法检框架意见（2024） petitions
verify-theirs | verifying | stays | recipient: 两院办案人 | - | 法检框架意见（2024） petitions
word | verifying | worded | issuer: 两院办案人 | - | 法检框架意见（2024） petitions
answer-wording | worded | agreed/verifying | recipient: 两院办案人 | - | 法检框架意见（2024） petitions
publish | agreed | published | issuer: 两院办案人 | - | 法检框架意见（2024） petitions
close | verifying agreed published | closed | issuer: 两院办案人 | - | 法检框架意见（2024） petitions
withdraw | served returned 已收到 verifying | withdrawn | issuer: 两院办案人 | - | 法检框架意见（2024） petitions
`),
    )
  })
})

describe('judicial-assistance (JZ-SF)', () => {
  it('has these acts', () => {
    expect(shortTable('judicial-assistance')).toEqual(
      lines(`
apply | opens | applied | house: complaint-intake 两院办案人 | - | 行政诉讼监督规则 134; 信访工作条例 37
examine | applied | examined | house: complaint-intake 两院办案人 | - | 行政诉讼监督规则 134; 信访工作条例 37
decide | examined | granted/refused | house: complaint-intake 两院办案人 | - | 行政诉讼监督规则 134; 信访工作条例 37
pay | granted | paid | house: complaint-intake 两院办案人 | - | 行政诉讼监督规则 134; 信访工作条例 37
`),
    )
  })
})
