/** Forms of joint mechanisms and petitions, each as a page: parts, facts, approvers, articles, what an empty one lacks. */
import { describe, expect, it } from 'vitest'
import { draft } from '#engine/drafting/draft.ts'
import { POSTS } from '../posts/post.ts'
import type { Form, FormId } from './form.ts'
import { FORM_FACTS } from './form-facts.ts'
import { FORMS } from './index.ts'

const EMPTY = {
  house: { name: '沅清县人民检察院', shortName: '沅清检' },
  addressee: '',
  caseNumbers: [],
  parties: [],
  points: [],
  answers: [],
  fields: {},
  attachments: [],
}

/** Title, issuer and approvers; each part with its facts (〔必〕 must be filled, 〔手〕 may be left to the pen); articles; what an empty one lacks. */
function page(id: FormId): string {
  const form: Form = FORMS[id]
  const approver = form.approver.map(post => POSTS[post].title.zh).join('/') || '经办人'
  const parts = form.parts.map(part => {
    const facts = part.from.map(fact => `${FORM_FACTS[fact].title.zh}${part.byHand?.includes(fact) ? '〔手〕' : ''}`).join('、')
    return `  ${part.title.zh}${part.required ? '〔必〕' : ''}: ${facts || part.text}`
  })
  const drafted = draft(form, EMPTY)
  const missing = drafted.ok ? '无' : drafted.missing.map(({ part }) => part).join(' ')
  const basis = form.basis.map(cited => `${cited.title} ${cited.article} (${cited.evidence})`).join('；')
  return [`${form.title.zh} · ${form.issuer} · ${form.layout} · ${approver}`, ...parts, `  依据：${basis}`, `  空白时缺：${missing}`].join(
    '\n',
  )
}

describe('each form on its page', () => {
  it('consultation-minutes', () =>
    expect(page('consultation-minutes')).toMatchInlineSnapshot(`
    "会商纪要（一案一议） · any · register-table · 经办人
      时间和参加人员〔必〕: 会议或者开庭日期、参加人员
      议题〔必〕: 案由或事由
      双方意见〔必〕: 提出方意见、对方意见
      共识与保留的分歧〔必〕: 共识〔手〕、保留的分歧〔手〕
      依据：黑龙江会商机制（2024） consultation (reported)；泗县协作意见（2022） consultation (reported)
      空白时缺：when topic views"
  `))
  it('class-analysis-report', () =>
    expect(page('class-analysis-report')).toMatchInlineSnapshot(`
    "类案分析报告 · any · official-letter · 院长/副院长/庭长/检察长/副检察长/部门负责人/机关负责人
      数据口径〔必〕: 数据口径
      数据〔必〕: 情况和数据
      成因〔必〕: 成因
      意见和细则〔必〕: 意见
      依据：法检框架意见（2024） analysis (reported)
      空白时缺：addressee definition figures causes proposal"
  `))
  it('joint-plan', () =>
    expect(page('joint-plan')).toMatchInlineSnapshot(`
    "联合工作方案 · any · official-letter · 院长/副院长/庭长/检察长/副检察长/部门负责人/机关负责人
      主题〔必〕: 案由或事由
      范围〔必〕: 范围
      标准、口径或者规则: 标准和规则
      分工: 分工
      联系人: 联系人及电话
      依据：法检框架意见（2024） campaign (reported)；法检框架意见（2024） pilot (reported)
      空白时缺：addressee subject scope"
  `))
  it('joint-report', () =>
    expect(page('joint-report')).toMatchInlineSnapshot(`
    "联合工作总结 · any · official-letter · 院长/副院长/庭长/检察长/副检察长/部门负责人/机关负责人
      主题〔必〕: 案由或事由
      情况和数据: 情况和数据
      成效和评估〔必〕: 处理结果
      改进建议: 改进建议
      依据：法检框架意见（2024） campaign (reported)；法检框架意见（2024） review (reported)
      空白时缺：addressee subject result"
  `))
  it('sampling-sheet', () =>
    expect(page('sampling-sheet')).toMatchInlineSnapshot(`
    "法律文书抽查表 · any · register-table · 经办人
      文书〔必〕: 案由或事由、案号
      抽查意见〔必〕: 意见、改进建议〔手〕
      依据：法检框架意见（2024） review (reported)
      空白时缺：paper findings"
  `))
  it('review-sheet', () =>
    expect(page('review-sheet')).toMatchInlineSnapshot(`
    "案件评查表 · any · register-table · 经办人
      案件〔必〕: 案号、案由或事由〔手〕
      评查意见〔必〕: 意见、理由〔手〕
      等次: 评查等次〔手〕
      依据：法检框架意见（2024） review (reported)
      空白时缺：case findings"
  `))
  it('quality-review-report', () =>
    expect(page('quality-review-report')).toMatchInlineSnapshot(`
    "案件质量评查报告 · any · official-letter · 院长/副院长/庭长/检察长/副检察长/部门负责人/机关负责人
      方案和抽样〔必〕: 范围
      评查意见〔必〕: 意见
      承办人意见和复核〔必〕: 理由
      评查等次: 评查等次
      整改要求: 改进建议
      依据：法检框架意见（2024） review (reported)
      空白时缺：addressee method findings handler"
  `))
  it('invitation-letter', () =>
    expect(page('invitation-letter')).toMatchInlineSnapshot(`
    "邀请函 · any · official-letter · 院长/副院长/庭长/检察长/副检察长/部门负责人/机关负责人
      事项〔必〕: 案由或事由
      时间、地点: 会议日期、会议地点
      附送材料: 材料清单
      联系人〔必〕: 联系人及电话
      依据：法检框架意见（2024） review (reported)；法检框架意见（2024） guests (reported)
      空白时缺：addressee subject contact"
  `))
  it('observation-sheet', () =>
    expect(page('observation-sheet')).toMatchInlineSnapshot(`
    "评议（现场监督）表 · any · register-table · 经办人
      活动〔必〕: 案由或事由、会议或者开庭日期、参加人员
      意见〔必〕: 意见、改进建议〔手〕
      依据：法检框架意见（2024） review (reported)；泸溪协同意见（2025） invitation (reported)
      空白时缺：occasion remarks"
  `))
  it('rights-notice', () =>
    expect(page('rights-notice')).toMatchInlineSnapshot(`
    "申请监督权利告知书 · any · official-letter · 经办人
      案件〔必〕: 案号
      权利告知: 你认为本案存在法律规定可以申请检察监督情形的，可以依法向人民检察院申请监督。是否申请由你自行决定，不影响你依法行使其他诉讼权利。
      联系人: 联系人及电话
      依据：泗县协作意见（2022） rights (reported)；民事诉讼监督规则 19 (read)
      空白时缺：addressee case"
  `))
  it('liaison-list', () =>
    expect(page('liaison-list')).toMatchInlineSnapshot(`
    "联络员名册 · any · register-table · 经办人
      联络员〔必〕: 联络员、替补人员、联系人及电话
      备注: 备注〔手〕
      依据：津市协作意见 liaison (reported)
      空白时缺：people"
  `))
  it('member-list', () =>
    expect(page('member-list')).toMatchInlineSnapshot(`
    "领导小组名单 · any · register-table · 经办人
      成员和任期〔必〕: 领导小组成员、任期
      办公室〔必〕: 承办部门、备注〔手〕
      依据：泗县协作意见（2022） leading-group (reported)
      空白时缺：people office"
  `))
  it('desk-list', () =>
    expect(page('desk-list')).toMatchInlineSnapshot(`
    "协调部门和免二次审批清单 · any · official-letter · 院长/副院长/庭长/检察长/副检察长/部门负责人/机关负责人
      协调部门〔必〕: 承办部门、联系人及电话
      不需二次审批的事项〔必〕: 建议事项
      依据：法检框架意见（2024） desks (reported)
      空白时缺：addressee desk list"
  `))
  it('petition-reply-letter', () =>
    expect(page('petition-reply-letter')).toMatchInlineSnapshot(`
    "信访答复函 · procuratorate · official-letter · 控告申诉检察/检察长/副检察长/部门负责人/承办检察官
      信访事项〔必〕: 收到日期、请求事项
      答复〔必〕: 答复内容
      理由: 理由
      救济途径〔必〕: 救济途径
      联系人〔必〕: 联系人及电话
      依据：件件有回复 whole (reported)；信访工作条例 23 (read)
      空白时缺：addressee petition answer remedy contact"
  `))
  it('petition-acceptance', () =>
    expect(page('petition-acceptance')).toMatchInlineSnapshot(`
    "信访事项受理（不予受理）告知书 · any · official-letter · 经办人
      信访事项〔必〕: 收到日期、请求事项
      处理〔必〕: 处理结果
      理由〔必〕: 理由
      救济途径〔必〕: 救济途径
      依据：信访工作条例 22 (read)；信访工作条例 23 (read)
      空白时缺：addressee petition result reasons remedy"
  `))
  it('petition-opinion', () =>
    expect(page('petition-opinion')).toMatchInlineSnapshot(`
    "信访事项处理（复查、复核）意见书 · any · official-letter · 机关负责人
      诉求〔必〕: 请求事项
      查明的事实〔必〕: 查明的事实
      处理意见〔必〕: 意见、法律依据
      救济途径〔必〕: 救济途径
      依据：信访工作条例 32 (read)；信访工作条例 34 (read)；信访工作条例 35 (read)；信访工作条例 36 (read)
      空白时缺：addressee request facts opinion remedy"
  `))
  it('petition-routing-letter', () =>
    expect(page('petition-routing-letter')).toMatchInlineSnapshot(`
    "信访事项转送函 · any · official-letter · 经办人
      信访事项〔必〕: 收到日期、请求事项
      应当导入的程序〔必〕: 法律依据
      保密: 不得将检举控告材料及有关情况透露或者转给被检举控告的人员或者单位。
      联系人〔必〕: 联系人及电话
      依据：信访工作条例 22 (read)；信访工作条例 30 (read)；信访工作条例 31 (read)
      空白时缺：addressee petition track contact"
  `))
  it('risk-assessment-form', () =>
    expect(page('risk-assessment-form')).toMatchInlineSnapshot(`
    "执法办案信访风险评估预警表 · any · register-table · 经办人
      事项〔必〕: 监督案件编号、案由或事由
      事项风险等级〔必〕: 事项风险等级、事项可能引发的问题
      化解方案: 已采取的措施〔手〕
      审批: 部门负责人意见〔手〕、院领导审批意见〔手〕
      依据：法检框架意见（2024） petitions (reported)；行刑反向衔接指引 14 (reported)
      空白时缺：matter rating"
  `))
  it('contingency-plan', () =>
    expect(page('contingency-plan')).toMatchInlineSnapshot(`
    "共同应急预案 · any · official-letter · 院长/副院长/庭长/检察长/副检察长/部门负责人/机关负责人
      事项〔必〕: 案由或事由
      分工〔必〕: 分工
      释法说理〔必〕: 释法说理安排
      救助帮扶〔必〕: 救助帮扶安排
      信息发布: 信息发布安排
      联系人〔必〕: 联系人及电话
      依据：法检框架意见（2024） petitions (reported)
      空白时缺：addressee matter tasks explanation help contact"
  `))
  it('public-concern-notice', () =>
    expect(page('public-concern-notice')).toMatchInlineSnapshot(`
    "舆情通报 · any · official-letter · 院长/副院长/庭长/检察长/副检察长/部门负责人/机关负责人
      案件〔必〕: 案号
      公众关注的问题〔必〕: 公众关注的问题
      已核实的事实: 查明的事实
      联系人〔必〕: 联系人及电话
      依据：法检框架意见（2024） petitions (reported)
      空白时缺：addressee case concern contact"
  `))
  it('assistance-decision', () =>
    expect(page('assistance-decision')).toMatchInlineSnapshot(`
    "司法救助决定书 · any · official-letter · 检察长/院长
      救助对象〔必〕: 申请人
      困难情况和理由〔必〕: 理由
      决定〔必〕: 处理结果、法律依据
      依据：行政诉讼监督规则 134 (read)；信访工作条例 37 (read)
      空白时缺：addressee applicant reasons decision"
  `))
})
