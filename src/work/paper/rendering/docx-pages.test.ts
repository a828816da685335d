/** What an office sees when it opens the DOCX of each paper that is drafted here: the text, paragraph by paragraph. */
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { draft } from '#engine/drafting/draft.ts'
import type { FormId } from '#law/forms/form.ts'
import { FORM_FACTS } from '#law/forms/form-facts.ts'
import { FORMS } from '#law/forms/index.ts'
import { renderDocx } from './render-docx.ts'

const fields: Record<string, string> = {}
for (const [id, fact] of Object.entries(FORM_FACTS)) fields[id] = fact.kind === 'date' ? '2026-08-20' : `《${fact.title.zh}》`

async function opened(form: FormId): Promise<string> {
  const drafted = draft(FORMS[form], {
    house: { name: '沅清县人民法院', shortName: '沅清法' },
    addressee: '沅清县人民检察院',
    number: '沅清〔2026〕7号',
    date: '2026-11-23',
    caseNumbers: ['（2025）湘3199执418号'],
    parties: ['沅某甲'],
    points: [{ id: 'p1', text: '发放执行款' }],
    answers: [{ pointId: 'p1', answer: 'not-adopted', reasons: '已发放' }],
    fields,
    attachments: ['执行裁定书', '送达回证'],
  })
  if (!drafted.ok) throw new Error(drafted.missing.map(item => item.says.zh).join('；'))
  const { value } = await mammoth.extractRawText({ buffer: await renderDocx(drafted.document) })
  return value
    .split('\n')
    .filter(line => line !== '')
    .join('\n')
}

describe('DOCX pages', () => {
  it('reply-letter', async () => {
    expect(await opened('reply-letter')).toMatchInlineSnapshot(`
      "沅清县人民法院
      回复意见函
      沅清〔2026〕7号
      沅清县人民检察院：
      你院就（2025）湘3199执418号案发出的《检察建议书文号》检察建议书，本院于2026年8月20日收到。现将处理结果回复如下：
      该检察建议在本院的立案案号为《执监立案案号》。
      查明的事实
      《查明的事实》
      逐项回复意见
      序号
      建议事项
      意见
      理由
      一
      发放执行款
      不采纳
      已发放
      已采取的措施
      《已采取的措施》
      联系人及电话：《联系人及电话》
      附件：1. 执行裁定书
      　　　2. 送达回证
      沅清县人民法院
      2026年11月23日
      （院印处）"
    `)
  })

  it('acceptance-notice', async () => {
    expect(await opened('acceptance-notice')).toMatchInlineSnapshot(`
      "沅清县人民法院
      受理通知书
      沅清〔2026〕7号
      沅清县人民检察院：
      《申请人》不服《执行法院》（2025）湘3199执418号案的执行活动，向本院申请监督。经审查，符合受理条件，本院于2026年8月20日决定受理。
      当事人有权依法申请回避，并可以向本院提交书面意见和证据。其他当事人自收到监督申请书副本之日起十五日内可以提出书面意见，不提出意见不影响对案件的审查。
      联系人及电话：《联系人及电话》
      附件：1. 执行裁定书
      　　　2. 送达回证
      沅清县人民法院
      2026年11月23日
      （院印处）"
    `)
  })

  it('supplement-notice', async () => {
    expect(await opened('supplement-notice')).toMatchInlineSnapshot(`
      "沅清县人民法院
      补齐材料通知书
      沅清县人民检察院：
      你于2026年8月20日就（2025）湘3199执418号案向本院提交的执行监督申请收悉。经审查，申请材料不齐备。
      应当补齐的材料
      《应当补齐的材料》
      请于2026年8月20日前一次性补齐。无正当理由逾期未补齐的，视为撤回监督申请。
      联系人及电话：《联系人及电话》
      附件：1. 执行裁定书
      　　　2. 送达回证
      沅清县人民法院
      2026年11月23日
      （院印处）"
    `)
  })

  it('enforcement-explanation-request', async () => {
    expect(await opened('enforcement-explanation-request')).toMatchInlineSnapshot(`
      "沅清县人民法院
      说明案件执行情况通知书
      沅清〔2026〕7号
      沅清县人民检察院：
      本院在履行民事执行监督职责中，需要了解你院（2025）湘3199执418号案的执行情况。
      需要说明的情况
      《需要说明的情况》
      请自收到本通知书之日起十五日内书面回复本院，并附相关材料。
      联系人及电话：《联系人及电话》
      附件：1. 执行裁定书
      　　　2. 送达回证
      沅清县人民法院
      2026年11月23日
      （院印处）"
    `)
  })

  it('file-request-letter', async () => {
    expect(await opened('file-request-letter')).toMatchInlineSnapshot(`
      "沅清县人民法院
      调卷函
      沅清〔2026〕7号
      沅清县人民检察院：
      本院因《用途》，需要调阅你院（2025）湘3199执418号案的卷宗。
      调阅范围：《调阅范围》
      调阅方式：《调阅方式》
      承办人：《承办人》
      联系人及电话：《联系人及电话》
      本院将妥善保管所调卷宗，严格保守国家秘密、审判工作秘密，并按期归还；电子副本使用完毕后按规定销毁。
      附件：1. 执行裁定书
      　　　2. 送达回证
      沅清县人民法院
      2026年11月23日
      （院印处）"
    `)
  })

  it('not-supported-decision', async () => {
    expect(await opened('not-supported-decision')).toMatchInlineSnapshot(`
      "沅清县人民法院
      不支持监督申请决定书
      沅清〔2026〕7号
      申请人：《申请人》
      其他当事人：《其他当事人》
      《案件来源》
      本院查明
      《查明的事实》
      本院认为
      《理由》
      综上，根据《法律依据》的规定，本院决定不支持《申请人》对（2025）湘3199执418号案的监督申请。
      附件：1. 执行裁定书
      　　　2. 送达回证
      沅清县人民法院
      2026年11月23日
      （院印处）"
    `)
  })

  it('termination-decision', async () => {
    expect(await opened('termination-decision')).toMatchInlineSnapshot(`
      "沅清县人民法院
      终结审查决定书
      沅清〔2026〕7号
      申请人：《申请人》
      《案件来源》
      终结审查的理由
      《理由》
      根据《法律依据》的规定，本院决定对（2025）湘3199执418号案终结审查。
      附件：1. 执行裁定书
      　　　2. 送达回证
      沅清县人民法院
      2026年11月23日
      （院印处）"
    `)
  })

  it('party-notice', async () => {
    expect(await opened('party-notice')).toMatchInlineSnapshot(`
      "沅清县人民法院
      通知书
      沅清〔2026〕7号
      沅清县人民检察院：
      （2025）湘3199执418号案，《案件来源》。
      《处理结果》
      根据《法律依据》的规定，特此通知。
      联系人及电话：《联系人及电话》
      附件：1. 执行裁定书
      　　　2. 送达回证
      沅清县人民法院
      2026年11月23日
      （院印处）"
    `)
  })

  it('extension-approval', async () => {
    expect(await opened('extension-approval')).toMatchInlineSnapshot(`
      "沅清县人民法院延期审批表
      案号
      （2025）湘3199执418号
      检察建议书文号
      《检察建议书文号》
      收到日期
      2026年8月20日
      届满日期
      2026年8月20日
      承办人
      《承办人》
      延长理由
      《延长理由》
      延长期限
      《延长期限》
      延长后届满日期
      2026年8月20日
      部门负责人意见
      《部门负责人意见》
      院领导审批意见
      《院领导审批意见》
      附件：1. 执行裁定书
      　　　2. 送达回证
      沅清县人民法院
      2026年11月23日
      （院印处）"
    `)
  })

  it('intake-register', async () => {
    expect(await opened('intake-register')).toMatchInlineSnapshot(`
      "沅清县人民法院收文登记表
      登记序号
      《登记序号》
      收到日期
      2026年8月20日
      来文单位
      《来文单位》
      来文文号
      《来文文号》
      案由或事由
      《案由或事由》
      份数
      《份数》
      拟办意见
      《拟办意见》
      领导批示
      《领导批示》
      承办部门
      《承办部门》
      承办人
      《承办人》
      届满日期
      2026年8月20日
      转交及签收
      《转交及签收》
      处理结果
      《处理结果》
      备注
      《备注》
      附件：1. 执行裁定书
      　　　2. 送达回证"
    `)
  })

  it('service-receipt', async () => {
    expect(await opened('service-receipt')).toMatchInlineSnapshot(`
      "沅清县人民法院送达回证
      案号
      （2025）湘3199执418号
      送达文书名称和件数
      《送达文书名称和件数》
      受送达人
      《受送达人》
      送达地点
      《送达地点》
      送达方式
      《送达方式》
      送达日期
      2026年8月20日
      受送达人签名或者盖章
      《受送达人签名或者盖章》
      代收人及代收理由
      《代收人及代收理由》
      送达人
      《送达人》
      备注
      《备注》
      附件：1. 执行裁定书
      　　　2. 送达回证"
    `)
  })

  it('suggestion-letter', async () => {
    expect(await opened('suggestion-letter')).toMatchInlineSnapshot(`
      "沅清县人民法院
      检察建议书
      沅清〔2026〕7号
      《案件来源》
      现查明
      《查明的事实》
      上述事实有下列证据证实：《证据》
      本院认为
      《监督理由》
      综上，根据《法律依据》的规定，现提出如下检察建议：
      一、发放执行款
      如对本检察建议有异议，请在《异议期限》书面向本院提出。
      请自收到本检察建议书之日起《回复期限》将处理结果书面回复本院，并逐项说明采纳情况；不予采纳的，请说明理由。
      《其他需要说明的事项》
      此致
      沅清县人民检察院
      附件：1. 执行裁定书
      　　　2. 送达回证
      　　　3. 检察卷宗《检察卷宗册数》
      沅清县人民法院
      2026年11月23日
      （院印处）"
    `)
  })
})
