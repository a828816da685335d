/** Golden papers of the procuratorate, drafted from the same small facts and read as a clerk reads them. */
import { describe, expect, it } from 'vitest'
import type { FormId } from '#law/forms/form.ts'
import { FORM_FACTS } from '#law/forms/form-facts.ts'
import { FORMS } from '#law/forms/index.ts'
import { draft } from './draft.ts'
import type { DraftFacts } from './draft-facts.ts'
import { pageText } from './page-text.ts'

const fields: Record<string, string> = {}
for (const [id, fact] of Object.entries(FORM_FACTS)) fields[id] = fact.kind === 'date' ? '2026-08-20' : `《${fact.title.zh}》`

const FACTS: DraftFacts = {
  house: { name: '沅清县人民检察院', shortName: '沅清检' },
  addressee: '沅清县人民法院',
  number: '沅清检民执监[2026]43319900007号',
  date: '2026-08-20',
  caseNumbers: ['(2025)湘3199执418号'],
  parties: ['沅某甲', '沅某乙'],
  points: [
    { id: 'p1', text: '发放已到账的执行款' },
    { id: 'p2', text: '对异议作出裁定' },
  ],
  answers: [
    { pointId: 'p2', answer: 'not-adopted', reasons: '已经裁定' },
    { pointId: 'p1', answer: 'adopted' },
  ],
  fields,
  attachments: ['证据目录'],
  footnotes: ['抄送：沅某市人民检察院'],
}

function golden(id: FormId): string {
  const drafted = draft(FORMS[id], FACTS)
  return drafted.ok ? pageText(drafted.document) : drafted.missing.map(missing => missing.says.zh).join('\n')
}

describe('papers of the procuratorate', () => {
  it('suggestion-letter', () => {
    expect(golden('suggestion-letter')).toMatchInlineSnapshot(`
      "沅清县人民检察院 检察建议书 沅清检民执监〔2026〕43319900007号
        《案件来源》
        # 现查明
        《查明的事实》
        上述事实有下列证据证实：《证据》
        # 本院认为
        《监督理由》
        综上，根据《法律依据》的规定，现提出如下检察建议：
        一、发放已到账的执行款
        二、对异议作出裁定
        如对本检察建议有异议，请在《异议期限》书面向本院提出。
        请自收到本检察建议书之日起《回复期限》将处理结果书面回复本院，并逐项说明采纳情况；不予采纳的，请说明理由。
        《其他需要说明的事项》
      此致 沅清县人民法院
      附件：1. 证据目录 2. 检察卷宗《检察卷宗册数》
      沅清县人民检察院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })

  it('acceptance-notice', () => {
    expect(golden('acceptance-notice')).toMatchInlineSnapshot(`
      "沅清县人民检察院 受理通知书 沅清检民执监〔2026〕43319900007号
      沅清县人民法院：
        《申请人》不服《执行法院》（2025）湘3199执418号案的执行活动，向本院申请监督。经审查，符合受理条件，本院于2026年8月20日决定受理。
        当事人有权依法申请回避，并可以向本院提交书面意见和证据。其他当事人自收到监督申请书副本之日起十五日内可以提出书面意见，不提出意见不影响对案件的审查。
        联系人及电话：《联系人及电话》
      附件：1. 证据目录
      沅清县人民检察院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })

  it('supplement-notice', () => {
    expect(golden('supplement-notice')).toMatchInlineSnapshot(`
      "沅清县人民检察院 补齐材料通知书 —
      沅清县人民法院：
        你于2026年8月20日就（2025）湘3199执418号案向本院提交的执行监督申请收悉。经审查，申请材料不齐备。
        # 应当补齐的材料
        《应当补齐的材料》
        请于2026年8月20日前一次性补齐。无正当理由逾期未补齐的，视为撤回监督申请。
        联系人及电话：《联系人及电话》
      附件：1. 证据目录
      沅清县人民检察院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })

  it('enforcement-explanation-request', () => {
    expect(golden('enforcement-explanation-request')).toMatchInlineSnapshot(`
      "沅清县人民检察院 说明案件执行情况通知书 沅清检民执监〔2026〕43319900007号
      沅清县人民法院：
        本院在履行民事执行监督职责中，需要了解你院（2025）湘3199执418号案的执行情况。
        # 需要说明的情况
        《需要说明的情况》
        请自收到本通知书之日起十五日内书面回复本院，并附相关材料。
        联系人及电话：《联系人及电话》
      附件：1. 证据目录
      沅清县人民检察院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })

  it('file-request-letter', () => {
    expect(golden('file-request-letter')).toMatchInlineSnapshot(`
      "沅清县人民检察院 调卷函 沅清检民执监〔2026〕43319900007号
      沅清县人民法院：
        本院因《用途》，需要调阅你院（2025）湘3199执418号案的卷宗。
        调阅范围：《调阅范围》
        调阅方式：《调阅方式》
        承办人：《承办人》
        联系人及电话：《联系人及电话》
        本院将妥善保管所调卷宗，严格保守国家秘密、审判工作秘密，并按期归还；电子副本使用完毕后按规定销毁。
      附件：1. 证据目录
      沅清县人民检察院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })

  it('not-supported-decision', () => {
    expect(golden('not-supported-decision')).toMatchInlineSnapshot(`
      "沅清县人民检察院 不支持监督申请决定书 沅清检民执监〔2026〕43319900007号
        申请人：《申请人》
        其他当事人：《其他当事人》
        《案件来源》
        # 本院查明
        《查明的事实》
        # 本院认为
        《理由》
        综上，根据《法律依据》的规定，本院决定不支持《申请人》对（2025）湘3199执418号案的监督申请。
      附件：1. 证据目录
      沅清县人民检察院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })

  it('termination-decision', () => {
    expect(golden('termination-decision')).toMatchInlineSnapshot(`
      "沅清县人民检察院 终结审查决定书 沅清检民执监〔2026〕43319900007号
        申请人：《申请人》
        《案件来源》
        # 终结审查的理由
        《理由》
        根据《法律依据》的规定，本院决定对（2025）湘3199执418号案终结审查。
      附件：1. 证据目录
      沅清县人民检察院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })

  it('party-notice', () => {
    expect(golden('party-notice')).toMatchInlineSnapshot(`
      "沅清县人民检察院 通知书 沅清检民执监〔2026〕43319900007号
      沅清县人民法院：
        （2025）湘3199执418号案，《案件来源》。
        《处理结果》
        根据《法律依据》的规定，特此通知。
        联系人及电话：《联系人及电话》
      附件：1. 证据目录
      沅清县人民检察院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })

  it('refusal-notice', () => {
    expect(golden('refusal-notice')).toMatchInlineSnapshot(`
      "沅清县人民检察院 不予受理通知书 —
      沅清县人民法院：
        你于2026年8月20日就（2025）湘3199执418号案向本院提出的执行监督申请收悉。
        经审查，《理由》。根据《法律依据》的规定，本院决定不予受理。
        你可以向《有权处理的机关》提出。
        联系人及电话：《联系人及电话》
      附件：1. 证据目录
      沅清县人民检察院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })

  it('suspension-decision', () => {
    expect(golden('suspension-decision')).toMatchInlineSnapshot(`
      "沅清县人民检察院 中止审查决定书 沅清检民执监〔2026〕43319900007号
        申请人：《申请人》
        《案件来源》
        # 中止审查的理由
        《理由》
        根据《法律依据》的规定，本院决定对（2025）湘3199执418号案中止审查。中止审查的原因消除后，恢复审查。
      附件：1. 证据目录
      沅清县人民检察院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })

  it('hearing-notice', () => {
    expect(golden('hearing-notice')).toMatchInlineSnapshot(`
      "沅清县人民检察院 听证通知书 沅清检民执监〔2026〕43319900007号
      沅清县人民法院：
        本院办理的（2025）湘3199执418号案，定于2026年8月20日《听证时间》在《听证地点》举行听证。
        听证事项：《听证事项》
        主持人：《主持人》
        请准时参加，并携带身份证明和有关证据材料。不参加听证的，不影响听证进行。
        联系人及电话：《联系人及电话》
      附件：1. 证据目录
      沅清县人民检察院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })

  it('counter-suggestion-answer', () => {
    expect(golden('counter-suggestion-answer')).toMatchInlineSnapshot(`
      "沅清县人民检察院 对法院建议的书面回复 沅清检民执监〔2026〕43319900007号
      沅清县人民法院：
        你院《来文文号》书面建议，本院于2026年8月20日收到。现将处理结果回复如下：
        # 查明的事实
        《查明的事实》
        # 逐项回复意见
        | 一、 | 发放已到账的执行款 | 采纳 |  |
        | 二、 | 对异议作出裁定 | 不采纳 | 已经裁定 |
        # 已采取的措施
        《已采取的措施》
        联系人及电话：《联系人及电话》
      附件：1. 证据目录
      沅清县人民检察院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })

  it('organ-suggestion-letter', () => {
    expect(golden('organ-suggestion-letter')).toMatchInlineSnapshot(`
      "沅清县人民检察院 检察建议书 沅清检民执监〔2026〕43319900007号
      沅清县人民法院：
        《案件来源》
        # 现查明
        《查明的事实》
        上述事实有下列证据证实：《证据》
        # 违法情形
        《违法情形》
        根据《法律依据》的规定，现提出如下检察建议：
        一、发放已到账的执行款
        二、对异议作出裁定
        如对本检察建议有异议，请在《异议期限》书面向本院提出。
        请自收到本检察建议书之日起《回复期限》作出相应处理，并将处理情况书面回复本院。
        《其他需要说明的事项》
      附件：1. 证据目录
      沅清县人民检察院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })

  it('follow-up-report', () => {
    expect(golden('follow-up-report')).toMatchInlineSnapshot(`
      "沅清县人民检察院 提请监督报告 沅清检民执监〔2026〕43319900007号
      沅清县人民法院：
        本院就（2025）湘3199执418号案发出《检察建议书文号》检察建议书，现提请你院跟进监督，报告如下：
        # 案件事实
        《查明的事实》
        # 法院处理情况
        《法院处理情况》
        # 提请监督的意见和理由
        《提请监督的意见》
        《理由》
        根据《法律依据》的规定，特提请监督。
        联系人及电话：《联系人及电话》
      附件：1. 证据目录
      沅清县人民检察院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })

  it('withdrawal-decision', () => {
    expect(golden('withdrawal-decision')).toMatchInlineSnapshot(`
      "沅清县人民检察院 撤回检察建议决定书 沅清检民执监〔2026〕43319900007号
      沅清县人民法院：
        本院就（2025）湘3199执418号案发出的《检察建议书文号》检察建议书，经审查：
        《理由》
        根据《法律依据》的规定，本院决定撤回《检察建议书文号》检察建议书。
      附件：1. 证据目录
      沅清县人民检察院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })

  it('flow-monitoring-notice', () => {
    expect(golden('flow-monitoring-notice')).toMatchInlineSnapshot(`
      "沅清县人民检察院 案件流程监控通知书 —
      沅清县人民法院：
        你部门办理的《监督案件编号》案件，经流程监控发现：
        2026年8月20日，《监控发现的问题》
        # 核查要求
        《核查要求》
        请自收到本通知书之日起十日内核查，并将核查情况书面回复案件管理部门。
      附件：1. 证据目录
      沅清县人民检察院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })

  it('result-check-form', () => {
    expect(golden('result-check-form')).toMatchInlineSnapshot(`
      "沅清县人民检察院 民事诉讼监督案件处理结果审查登记表 —
        | 监督案件编号 | 《监督案件编号》 |
        | 案号 | （2025）湘3199执418号 |
        | 检察建议书文号 | 《检察建议书文号》 |
        | 执行法院 | 《执行法院》 |
        | 收到日期 | 2026年8月20日 |
        | 法院处理情况 | 《法院处理情况》 |
        | 意见 | 《意见》 |
        | 理由 | 《理由》 |
        | 承办人 | 《承办人》 |
        | 部门负责人意见 | 《部门负责人意见》 |
        | 院领导审批意见 | 《院领导审批意见》 |
      附件：1. 证据目录
      沅清县人民检察院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })

  it('settlement-handover', () => {
    expect(golden('settlement-handover')).toMatchInlineSnapshot(`
      "沅清县人民检察院 执行和解协议移交函 沅清检民执监〔2026〕43319900007号
      沅清县人民法院：
        本院在办理（2025）湘3199执418号执行监督案中，双方当事人于2026年8月20日自行达成执行和解。
        当事人：沅某甲、沅某乙
        # 和解协议内容
        《和解协议内容》
        现将和解协议随函移交，请依照民事诉讼法的规定办理。
        联系人及电话：《联系人及电话》
      附件：1. 证据目录
      沅清县人民检察院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })
})
