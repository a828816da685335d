/** Golden papers of courts, organs and parties, drafted from the same small facts and read as a clerk reads them. */
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
  house: { name: '沅清县人民法院', shortName: '沅清法' },
  addressee: '沅清县人民检察院',
  number: '(2026)湘3199执监5号',
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

describe('papers of courts, organs and parties', () => {
  it('reply-letter', () => {
    expect(golden('reply-letter')).toMatchInlineSnapshot(`
      "沅清县人民法院 回复意见函 （2026）湘3199执监5号
      沅清县人民检察院：
        你院就（2025）湘3199执418号案发出的《检察建议书文号》检察建议书，本院于2026年8月20日收到。现将处理结果回复如下：
        该检察建议在本院的立案案号为《执监立案案号》。
        # 查明的事实
        《查明的事实》
        # 逐项回复意见
        | 一、 | 发放已到账的执行款 | 采纳 |  |
        | 二、 | 对异议作出裁定 | 不采纳 | 已经裁定 |
        # 已采取的措施
        《已采取的措施》
        联系人及电话：《联系人及电话》
      附件：1. 证据目录
      沅清县人民法院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })

  it('extension-approval', () => {
    expect(golden('extension-approval')).toMatchInlineSnapshot(`
      "沅清县人民法院 延期审批表 —
        | 案号 | （2025）湘3199执418号 |
        | 检察建议书文号 | 《检察建议书文号》 |
        | 收到日期 | 2026年8月20日 |
        | 届满日期 | 2026年8月20日 |
        | 承办人 | 《承办人》 |
        | 延长理由 | 《延长理由》 |
        | 延长期限 | 《延长期限》 |
        | 延长后届满日期 | 2026年8月20日 |
        | 部门负责人意见 | 《部门负责人意见》 |
        | 院领导审批意见 | 《院领导审批意见》 |
      附件：1. 证据目录
      沅清县人民法院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })

  it('intake-register', () => {
    expect(golden('intake-register')).toMatchInlineSnapshot(`
      "沅清县人民法院 收文登记表 —
        | 登记序号 | 《登记序号》 |
        | 收到日期 | 2026年8月20日 |
        | 来文单位 | 《来文单位》 |
        | 来文文号 | 《来文文号》 |
        | 案由或事由 | 《案由或事由》 |
        | 份数 | 《份数》 |
        | 拟办意见 | 《拟办意见》 |
        | 领导批示 | 《领导批示》 |
        | 承办部门 | 《承办部门》 |
        | 承办人 | 《承办人》 |
        | 届满日期 | 2026年8月20日 |
        | 转交及签收 | 《转交及签收》 |
        | 处理结果 | 《处理结果》 |
        | 备注 | 《备注》 |
      附件：1. 证据目录
      沅清县人民法院 2026年8月20日
      抄送：沅某市人民检察院"
    `)
  })

  it('service-receipt', () => {
    expect(golden('service-receipt')).toMatchInlineSnapshot(`
      "沅清县人民法院 送达回证 —
        | 案号 | （2025）湘3199执418号 |
        | 送达文书名称和件数 | 《送达文书名称和件数》 |
        | 受送达人 | 《受送达人》 |
        | 送达地点 | 《送达地点》 |
        | 送达方式 | 《送达方式》 |
        | 送达日期 | 2026年8月20日 |
        | 受送达人签名或者盖章 | 《受送达人签名或者盖章》 |
        | 代收人及代收理由 | 《代收人及代收理由》 |
        | 送达人 | 《送达人》 |
        | 备注 | 《备注》 |
      附件：1. 证据目录
      沅清县人民法院 2026年8月20日
      抄送：沅某市人民检察院"
    `)
  })

  it('query-answer', () => {
    expect(golden('query-answer')).toMatchInlineSnapshot(`
      "沅清县人民法院 关于案件执行情况的说明 —
      沅清县人民检察院：
        你院《来文文号》说明案件执行情况通知书，本院于2026年8月20日收到。现就（2025）湘3199执418号案的执行情况说明如下：
        《答复内容》
        # 后续措施
        《已采取的措施》
        联系人及电话：《联系人及电话》
      附件：1. 证据目录
      沅清县人民法院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })

  it('counter-suggestion', () => {
    expect(golden('counter-suggestion')).toMatchInlineSnapshot(`
      "沅清县人民法院 书面建议 —
      沅清县人民检察院：
        你院《所涉监督行为》，本院审查后认为违反有关规定。
        # 事实
        《查明的事实》
        # 理由和依据
        《理由》
        《法律依据》
        # 建议内容
        一、发放已到账的执行款
        二、对异议作出裁定
        请将处理结果书面回复本院。
        联系人及电话：《联系人及电话》
      附件：1. 证据目录
      沅清县人民法院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })

  it('organ-reply', () => {
    expect(golden('organ-reply')).toMatchInlineSnapshot(`
      "沅清县人民法院 关于检察建议办理情况的回复 —
      沅清县人民检察院：
        贵院《检察建议书文号》检察建议书，本单位于2026年8月20日收到。现将办理情况回复如下：
        # 采纳情况
        | 一、 | 发放已到账的执行款 | 采纳 |  |
        | 二、 | 对异议作出裁定 | 不采纳 | 已经裁定 |
        # 整改措施和结果
        《已采取的措施》
        # 未完成事项和时限
        《未完成事项和时限》
        联系人及电话：《联系人及电话》
      附件：1. 证据目录
      沅清县人民法院 2026年8月20日 （印章处）
      抄送：沅某市人民检察院"
    `)
  })

  it('objection-letter', () => {
    expect(golden('objection-letter')).toMatchInlineSnapshot(`
      "沅清县人民法院 异议书 —
      沅清县人民检察院：
        贵院《检察建议书文号》检察建议书，我单位于2026年8月20日收到。现提出异议如下：
        # 异议事项
        《案由或事由》
        # 理由和证据
        《理由》
        《证据》
        # 请求
        《请求事项》
        联系人及电话：《联系人及电话》
      附件：1. 证据目录
      沅清县人民法院 2026年8月20日 （印章处）
      抄送：沅某市人民检察院"
    `)
  })

  it('urging-letter', () => {
    expect(golden('urging-letter')).toMatchInlineSnapshot(`
      "沅清县人民法院 催办函 —
      沅清县人民检察院：
        本院《检察建议书文号》检察建议书，你院于2026年8月20日签收，回复期限于2026年8月20日届满，本院至今未收到回复。
        # 请求
        《请求事项》
        联系人及电话：《联系人及电话》
      附件：1. 证据目录
      沅清县人民法院 2026年8月20日 （院印处）
      抄送：沅某市人民检察院"
    `)
  })

  it('application', () => {
    expect(golden('application')).toMatchInlineSnapshot(`
      "沅清县人民法院 监督申请书 —
        申请人：《申请人》
        申请人基本情况：《申请人基本情况》
        其他当事人：《其他当事人》
        执行法院：《执行法院》
        案号：（2025）湘3199执418号
        # 申请监督请求
        《请求事项》
        # 事实和理由
        《查明的事实》
        《理由》
        # 证据和证据清单
        《证据》
      此致 沅清县人民检察院
      附件：1. 证据目录
      沅清县人民法院 2026年8月20日
      抄送：沅某市人民检察院"
    `)
  })
})
