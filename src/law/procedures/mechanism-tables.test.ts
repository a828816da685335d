/** Mechanisms between houses that agreements found: what each lets whom do, at which stage, against which clock and by which clause. */
import { describe, expect, it } from 'vitest'
import { shortTable } from '../../../tests/lives/short-table.ts'
import { lines } from '../../../tests/lives/table-of.ts'

describe('consultation (YS-YY, K03)', () => {
  it('has these acts', () => {
    expect(shortTable('consultation')).toEqual(
      lines(`
serve | opens | served | issuer: 两院办案人 | - | 黑龙江会商机制（2024） consultation; 泗县协作意见（2022） consultation; 宪法 140; 刑事诉讼法（2018） 7
reply | 已收到 | agreed/refused | recipient: 两院办案人 | serve.replyBy | 黑龙江会商机制（2024） consultation; 泗县协作意见（2022） consultation
state-view | agreed | stays | issuer: 两院办案人 | - | 黑龙江会商机制（2024） consultation; 泗县协作意见（2022） consultation
state-view-theirs | agreed | stays | recipient: 两院办案人 | - | 黑龙江会商机制（2024） consultation; 泗县协作意见（2022） consultation
observer-note | agreed minuted | stays | observer: observer organ-head | - | 泗县协作意见（2022） observer
minute | agreed | minuted | issuer: 两院办案人 | - | 黑龙江会商机制（2024） consultation; 泗县协作意见（2022） consultation
confirm | minuted | closed/agreed | recipient: 两院办案人 | - | 黑龙江会商机制（2024） consultation; 泗县协作意见（2022） consultation
withdraw | served returned 已收到 agreed | withdrawn | issuer: 两院办案人 | - | 黑龙江会商机制（2024） consultation; 泗县协作意见（2022） consultation; 宪法 140; 刑事诉讼法（2018） 7
`),
    )
  })
})

describe('class-analysis (TJ-RR)', () => {
  it('has these acts', () => {
    expect(shortTable('class-analysis')).toEqual(
      lines(`
serve | opens | served | issuer: 两院办案人 | - | 法检框架意见（2024） analysis; 黑龙江会商机制（2024） standards; 刑事诉讼法（2018） 201
reply | 已收到 | agreed/refused | recipient: 两院办案人 | serve.replyBy | 法检框架意见（2024） analysis; 黑龙江会商机制（2024） standards; 刑事诉讼法（2018） 201
figures | agreed | stays | issuer: 两院办案人 | - | 法检框架意见（2024） analysis; 黑龙江会商机制（2024） standards; 刑事诉讼法（2018） 201
figures-theirs | agreed | stays | recipient: 两院办案人 | - | 法检框架意见（2024） analysis; 黑龙江会商机制（2024） standards; 刑事诉讼法（2018） 201
causes | agreed | stays | issuer: 两院办案人 | - | 法检框架意见（2024） analysis; 黑龙江会商机制（2024） standards; 刑事诉讼法（2018） 201
causes-theirs | agreed | stays | recipient: 两院办案人 | - | 法检框架意见（2024） analysis; 黑龙江会商机制（2024） standards; 刑事诉讼法（2018） 201
talk | agreed | stays | issuer: 两院办案人 | - | 法检框架意见（2024） analysis; 黑龙江会商机制（2024） standards; 刑事诉讼法（2018） 201
talk-theirs | agreed | stays | recipient: 两院办案人 | - | 法检框架意见（2024） analysis; 黑龙江会商机制（2024） standards; 刑事诉讼法（2018） 201
conclude | agreed | concluded | issuer: 两院办案人 | - | 法检框架意见（2024） analysis; 黑龙江会商机制（2024） standards; 刑事诉讼法（2018） 201
confirm | concluded | closed/agreed | recipient: 两院办案人 | - | 法检框架意见（2024） analysis; 黑龙江会商机制（2024） standards; 刑事诉讼法（2018） 201
end | agreed | ended | issuer: 两院办案人 | - | 法检框架意见（2024） analysis; 黑龙江会商机制（2024） standards; 刑事诉讼法（2018） 201
withdraw | served returned 已收到 | withdrawn | issuer: 两院办案人 | - | 法检框架意见（2024） analysis; 黑龙江会商机制（2024） standards; 刑事诉讼法（2018） 201
`),
    )
  })
})

describe('joint-campaign (JZ-ACT)', () => {
  it('has these acts', () => {
    expect(shortTable('joint-campaign')).toEqual(
      lines(`
serve | opens | served | issuer: 两院办案人 | - | 法检框架意见（2024） campaign; 刑事诉讼法（2018） 7
reply | 已收到 | agreed/refused | recipient: 两院办案人 | serve.replyBy | 法检框架意见（2024） campaign; 刑事诉讼法（2018） 7
figures | agreed | stays | issuer: 两院办案人 | - | 法检框架意见（2024） campaign; 刑事诉讼法（2018） 7
figures-theirs | agreed | stays | recipient: 两院办案人 | - | 法检框架意见（2024） campaign; 刑事诉讼法（2018） 7
action | agreed | stays | issuer: 两院办案人 | - | 法检框架意见（2024） campaign; 刑事诉讼法（2018） 7
action-theirs | agreed | stays | recipient: 两院办案人 | - | 法检框架意见（2024） campaign; 刑事诉讼法（2018） 7
police-note | agreed concluded | stays | police: intake-desk organ-liaison organ-head organ-handler | - | 法检框架意见（2024） campaign; 刑事诉讼法（2018） 7
organ-note | agreed concluded | stays | organ: intake-desk organ-liaison organ-head organ-handler | - | 法检框架意见（2024） campaign; 刑事诉讼法（2018） 7
conclude | agreed | concluded | issuer: 两院办案人 | - | 法检框架意见（2024） campaign; 刑事诉讼法（2018） 7
confirm | concluded | closed/agreed | recipient: 两院办案人 | - | 法检框架意见（2024） campaign; 刑事诉讼法（2018） 7
end | agreed | ended | issuer: 两院办案人 | - | 法检框架意见（2024） campaign; 刑事诉讼法（2018） 7
withdraw | served returned 已收到 | withdrawn | issuer: 两院办案人 | - | 法检框架意见（2024） campaign; 刑事诉讼法（2018） 7
`),
    )
  })
})

describe('joint-pilot (TJ-RR)', () => {
  it('has these acts', () => {
    expect(shortTable('joint-pilot')).toEqual(
      lines(`
serve | opens | served | issuer: 两院办案人 | - | 法检框架意见（2024） pilot
reply | 已收到 | agreed/refused | recipient: 两院办案人 | serve.replyBy | 法检框架意见（2024） pilot
count | agreed | stays | issuer: 两院办案人 | - | 法检框架意见（2024） pilot
count-theirs | agreed | stays | recipient: 两院办案人 | - | 法检框架意见（2024） pilot
conclude | agreed | concluded | issuer: 两院办案人 | - | 法检框架意见（2024） pilot
confirm | concluded | closed/agreed | recipient: 两院办案人 | - | 法检框架意见（2024） pilot
end | agreed | ended | issuer: 两院办案人 | - | 法检框架意见（2024） pilot
withdraw | served returned 已收到 | withdrawn | issuer: 两院办案人 | - | 法检框架意见（2024） pilot
`),
    )
  })
})

describe('quality-review (PC-CASE, K05)', () => {
  it('has these acts', () => {
    expect(shortTable('quality-review')).toEqual(
      lines(`
serve | opens | served | issuer: adjudication-management case-management 两院办案人 | - | 法检框架意见（2024） review
reply | 已收到 | agreed/refused | recipient: 两院办案人 | serve.replyBy | 法检框架意见（2024） review
sample | agreed | sampled | issuer: adjudication-management case-management 两院办案人 | - | 法检框架意见（2024） review
recuse | sampled preliminary heard | stays | issuer: adjudication-management case-management 两院办案人 | - | 法检框架意见（2024） review
sheet | sampled | stays | recipient: 两院办案人 | - | 法检框架意见（2024） review
preliminary | sampled | preliminary | issuer: adjudication-management case-management 两院办案人 | - | 法检框架意见（2024） review
hear | preliminary | heard | issuer: adjudication-management case-management 两院办案人 | - | 法检框架意见（2024） review
recheck | heard | stays | issuer: adjudication-management case-management 两院办案人 | - | 法检框架意见（2024） review
conclude | heard | concluded | issuer: adjudication-management case-management 两院办案人 | - | 法检框架意见（2024） review
rectify | concluded | stays | issuer: adjudication-management case-management 两院办案人 | - | 法检框架意见（2024） review
close | concluded | closed | issuer: adjudication-management case-management 两院办案人 | - | 法检框架意见（2024） review
withdraw | served returned 已收到 agreed | withdrawn | issuer: adjudication-management case-management 两院办案人 | - | 法检框架意见（2024） review
`),
    )
  })
})

describe('document-sampling (CC-WS)', () => {
  it('has these acts', () => {
    expect(shortTable('document-sampling')).toEqual(
      lines(`
serve | opens | served | issuer: 两院办案人 | - | 法检框架意见（2024） review
reply | 已收到 | agreed/refused | recipient: 两院办案人 | serve.replyBy | 法检框架意见（2024） review
sheet | agreed | stays | issuer: 两院办案人 | - | 法检框架意见（2024） review
sheet-theirs | agreed | stays | recipient: 两院办案人 | - | 法检框架意见（2024） review
correction | agreed | stays | issuer: 两院办案人 | - | 法检框架意见（2024） review
correction-theirs | agreed | stays | recipient: 两院办案人 | - | 法检框架意见（2024） review
conclude | agreed | concluded | issuer: 两院办案人 | - | 法检框架意见（2024） review
confirm | concluded | closed/agreed | recipient: 两院办案人 | - | 法检框架意见（2024） review
end | agreed | ended | issuer: 两院办案人 | - | 法检框架意见（2024） review
withdraw | served returned 已收到 | withdrawn | issuer: 两院办案人 | - | 法检框架意见（2024） review
`),
    )
  })
})

describe('trial-observation (GM-TS)', () => {
  it('has these acts', () => {
    expect(shortTable('trial-observation')).toEqual(
      lines(`
serve | opens | served | issuer: 法官 | - | 法检框架意见（2024） review
reply | 已收到 | agreed/refused | recipient: 检察官 | serve.replyBy | 法检框架意见（2024） review
attend | agreed attended | attended | recipient: 检察官 | - | 法检框架意见（2024） review
feedback | attended | fed-back | issuer: 法官 | - | 法检框架意见（2024） review
close | attended fed-back | closed | issuer: 法官 | - | 法检框架意见（2024） review
withdraw | served returned 已收到 agreed | withdrawn | issuer: 法官 | - | 法检框架意见（2024） review
`),
    )
  })
})

describe('supervision-invitation (K06)', () => {
  it('has these acts', () => {
    expect(shortTable('supervision-invitation')).toEqual(
      lines(`
serve | opens | served | issuer: 法官 | - | 泸溪协同意见（2025） invitation; 法检框架意见（2024） review
reply | 已收到 | agreed/refused | recipient: 检察官 | serve.replyBy | 泸溪协同意见（2025） invitation; 法检框架意见（2024） review
attend | agreed attended | attended | recipient: 检察官 | - | 泸溪协同意见（2025） invitation; 法检框架意见（2024） review
observer-note | agreed attended | stays | observer: observer organ-head | - | 泸溪协同意见（2025） invitation; 法检框架意见（2024） review
feedback | attended | fed-back | issuer: 法官 | - | 泸溪协同意见（2025） invitation; 法检框架意见（2024） review
close | attended fed-back | closed | issuer: 法官 | - | 泸溪协同意见（2025） invitation; 法检框架意见（2024） review
withdraw | served returned 已收到 agreed | withdrawn | issuer: 法官 | - | 泸溪协同意见（2025） invitation; 法检框架意见（2024） review
`),
    )
  })
})

describe('rights-notice (K07)', () => {
  it('has these acts', () => {
    expect(shortTable('rights-notice')).toEqual(
      lines(`
tell | opens | told | house: filing-division complaint-intake 两院办案人 | - | 泗县协作意见（2022） rights; 民事诉讼监督规则 19
note-wish | told | asked | house: filing-division complaint-intake 两院办案人 | - | 泗县协作意见（2022） rights; 民事诉讼监督规则 19
close | told asked | closed | house: filing-division complaint-intake 两院办案人 | - | 泗县协作意见（2022） rights; 民事诉讼监督规则 19
`),
    )
  })
})

describe('observer-seat (DI)', () => {
  it('has these acts', () => {
    expect(shortTable('observer-seat')).toEqual(
      lines(`
serve | opens | served | issuer: 两院办案人 | - | 泗县协作意见（2022） observer
join-invitation | 已收到 seated | stays | other: 两院办案人 | - | 泗县协作意见（2022） observer
reply | 已收到 | seated/refused | recipient: observer organ-head | serve.replyBy | 泗县协作意见（2022） observer
attend | seated | stays | recipient: observer organ-head | - | 泗县协作意见（2022） observer
read | seated | stays | recipient: observer organ-head | - | 泗县协作意见（2022） observer
remind | seated | stays | recipient: observer organ-head | - | 泗县协作意见（2022） observer
receive-clue | seated | stays | recipient: observer organ-head | - | 民事诉讼监督规则 120; 泗县协作意见（2022） observer
answer-reminder | seated | stays | issuer: 两院办案人 | - | 泗县协作意见（2022） observer
leave | seated | ended | recipient: observer organ-head | - | 泗县协作意见（2022） observer
end | seated | ended | issuer: 两院办案人 | - | 泗县协作意见（2022） observer
withdraw | served returned 已收到 | withdrawn | issuer: 两院办案人 | - | 泗县协作意见（2022） observer
`),
    )
  })
})

describe('third-house-invitation (HS-MTG; FW-4.1c)', () => {
  it('has these acts', () => {
    expect(shortTable('third-house-invitation')).toEqual(
      lines(`
serve | opens | served | issuer: 两院办案人 | - | 法检框架意见（2024） guests
consent | 已收到 agreed | stays | other: 两院办案人 | - | 法检框架意见（2024） guests
reply | 已收到 | agreed/refused | recipient: 机关人员 两院办案人 | serve.replyBy | 法检框架意见（2024） guests
send-copies | agreed opined | stays | issuer: 两院办案人 | - | 法检框架意见（2024） guests
opine | agreed opined | opined | recipient: 机关人员 两院办案人 | - | 法检框架意见（2024） guests
end | agreed opined | ended | issuer: 两院办案人 | - | 法检框架意见（2024） guests
withdraw | served returned 已收到 | withdrawn | issuer: 两院办案人 | - | 法检框架意见（2024） guests
`),
    )
  })
})

describe('liaison-directory (LLY, K02)', () => {
  it('has these acts', () => {
    expect(shortTable('liaison-directory')).toEqual(
      lines(`
serve | opens | served | issuer: 检察官 法官 机关人员 | - | 津市协作意见 liaison
reply | 已收到 | standing | recipient: 检察官 法官 机关人员 | serve.replyBy | 津市协作意见 liaison
change | standing | stays | issuer: 检察官 法官 机关人员 | - | 津市协作意见 liaison
substitute | standing | stays | issuer: 检察官 法官 机关人员 | - | 津市协作意见 liaison
hand-over | standing | stays | issuer: 检察官 法官 机关人员 | - | 津市协作意见 liaison
change-theirs | standing | stays | recipient: 检察官 法官 机关人员 | - | 津市协作意见 liaison
substitute-theirs | standing | stays | recipient: 检察官 法官 机关人员 | - | 津市协作意见 liaison
hand-over-theirs | standing | stays | recipient: 检察官 法官 机关人员 | - | 津市协作意见 liaison
end | standing | ended | issuer: 检察官 法官 机关人员 | - | 津市协作意见 liaison
withdraw | served returned 已收到 | withdrawn | issuer: 检察官 法官 机关人员 | - | 津市协作意见 liaison
`),
    )
  })
})

describe('department-thread (HLJ-14)', () => {
  it('has these acts', () => {
    expect(shortTable('department-thread')).toEqual(
      lines(`
serve | opens | served | issuer: 两院办案人 | - | 黑龙江会商机制（2024） threads
answer | 已收到 talking | talking | recipient: 两院办案人 | - | 黑龙江会商机制（2024） threads
ask | 已收到 talking | talking | issuer: 两院办案人 | - | 黑龙江会商机制（2024） threads
ask-theirs | 已收到 talking | talking | recipient: 两院办案人 | - | 黑龙江会商机制（2024） threads
answer-theirs | talking | talking | issuer: 两院办案人 | - | 黑龙江会商机制（2024） threads
close | 已收到 talking | closed | issuer: 两院办案人 | - | 黑龙江会商机制（2024） threads
withdraw | served returned 已收到 | withdrawn | issuer: 两院办案人 | - | 黑龙江会商机制（2024） threads
`),
    )
  })
})

describe('leading-group (LG)', () => {
  it('has these acts', () => {
    expect(shortTable('leading-group')).toEqual(
      lines(`
serve | opens | served | issuer: 两院办案人 | - | 泗县协作意见（2022） leading-group
reply | 已收到 | standing/refused | recipient: 两院办案人 | serve.replyBy | 泗县协作意见（2022） leading-group
change | standing | changing | issuer: 两院办案人 | - | 泗县协作意见（2022） leading-group
agree-change | changing | standing/standing | recipient: 两院办案人 | - | 泗县协作意见（2022） leading-group
receive-and-route | standing changing | stays | office: intake-desk 机关承办人 | - | 泗县协作意见（2022） leading-group
chase | standing changing | stays | office: intake-desk 机关承办人 | - | 泗县协作意见（2022） leading-group
end | standing | ended | issuer: 两院办案人 | - | 泗县协作意见（2022） leading-group
withdraw | served returned 已收到 | withdrawn | issuer: 两院办案人 | - | 泗县协作意见（2022） leading-group
`),
    )
  })
})

describe('coordinating-desks (K04; FW-3.2c)', () => {
  it('has these acts', () => {
    expect(shortTable('coordinating-desks')).toEqual(
      lines(`
serve | opens | served | issuer: adjudication-management case-management 两院办案人 | - | 法检框架意见（2024） desks
reply | 已收到 | standing/refused | recipient: adjudication-management case-management 两院办案人 | serve.replyBy | 法检框架意见（2024） desks
change | standing | stays | issuer: adjudication-management case-management 两院办案人 | - | 法检框架意见（2024） desks
change-theirs | standing | stays | recipient: adjudication-management case-management 两院办案人 | - | 法检框架意见（2024） desks
end | standing | ended | issuer: adjudication-management case-management 两院办案人 | - | 法检框架意见（2024） desks
withdraw | served returned 已收到 | withdrawn | issuer: adjudication-management case-management 两院办案人 | - | 法检框架意见（2024） desks
`),
    )
  })
})
