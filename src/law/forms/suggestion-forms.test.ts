/** The papers of suggestions, judicial suggestions and corrections: what stands on each, in which order, who approves it – and some of them drafted. */
import { describe, expect, it } from 'vitest'
import { draft } from '#engine/drafting/draft.ts'
import type { DraftFacts } from '#engine/drafting/draft-facts.ts'
import type { Block } from '#engine/drafting/page-document.ts'
import type { Form, FormId } from './form.ts'
import { FORMS } from './index.ts'

/** One line: title | who issues it, family of its number | parts in order, * must be filled | who approves | articles. */
function outline(id: FormId): string {
  const form: Form = FORMS[id]
  const parts = form.parts.map(part => `${part.title.zh}${part.required ? '*' : ''}`).join(' → ')
  const basis = form.basis.map(cited => `${cited.title} ${cited.article}`).join('；')
  return [form.title.zh, `${form.issuer} ${form.numberFamily ?? '-'}`, parts, form.approver.join(' ') || '-', basis].join(' | ')
}

describe('each paper in the order of the sheet', () => {
  it.each<[FormId, string]>([
    [
      'general-suggestion-letter',
      '检察建议书（一般） | procuratorate 检建 | 问题的来源* → 认定的案件事实* → 证据 → 违法情形或者应当消除的隐患* → 建议的依据* → 建议的具体内容* → 异议期限* → 回复期限* → 其他 | chief-procurator procuratorial-committee | 检察建议工作规定 16；检察建议工作规定 19',
    ],
    [
      'suggestion-reply',
      '关于建议办理情况的回复函 | any - | 收文情况* → 采纳情况* → 采取的措施和结果* → 未完成事项和时限 → 联系人* | organ-head president vice-president adjudication-committee chief-procurator | 检察建议工作规定 19；综治司法建议规定 8',
    ],
    [
      'rectification-report',
      '整改报告 | any - | 所涉建议* → 已完成的整改* → 证明材料 → 未完成事项和时限 → 联系人* | organ-head president vice-president adjudication-committee chief-procurator | 检察建议工作规定 19；检察建议工作规定 24',
    ],
    [
      'announcement-record',
      '检察建议宣告笔录 | procuratorate - | 时间、地点* → 到场人员* → 宣读、示证和说理* → 被建议单位意见* → 签收 | - | 检察建议工作规定 18',
    ],
    ['tracking-record', '检察建议跟踪督促记录 | procuratorate - | 所涉建议* → 方式和日期* → 了解的情况* → 意见 | - | 检察建议工作规定 24'],
    [
      'report-letter',
      '报告（通报）函 | procuratorate 检建 | 所涉文书* → 督促经过* → 未落实的情况* → 依据* → 联系人* | chief-procurator | 检察建议工作规定 25；刑事诉讼规则（2019） 553',
    ],
    [
      'change-decision',
      '变更（撤回）检察建议决定书 | procuratorate 检建 | 所涉文书* → 理由* → 决定* → 同时告知 | chief-procurator procuratorial-committee | 检察建议工作规定 22',
    ],
    [
      'review-opinion',
      '社会治理检察建议审核意见 | procuratorate - | 送审文稿* → 必要性、合法性、说理性* → 理由* → 领导批示 | legal-policy | 检察建议工作规定 17',
    ],
    [
      'investigation-report',
      '检察建议事项调查终结报告 | procuratorate - | 线索来源* → 调查核实的过程* → 查明的事实和证据* → 处理意见和依据* → 承办人* | handling-prosecutor | 检察建议工作规定 15',
    ],
    [
      'evaluation-report',
      '检察建议工作评估报告 | procuratorate - | 评估期间和范围* → 制发、回复、采纳和落实情况* → 存在的问题* → 改进措施* | procuratorial-committee | 检察建议工作规定 26',
    ],
    [
      'judicial-suggestion-letter',
      '司法建议书 | court 法建 | 重要性和已有成效* → 存在的问题* → 建议（与问题一一对应）* → 依据 → 反馈时限* → 计入考核的说明 → 联系人* → 抄送 | president vice-president adjudication-committee | 综治司法建议规定 7；综治司法建议规定 8',
    ],
    [
      'work-proposal',
      '关于提出综合治理类司法建议的工作建议 | court 法建 | 问题和影响* → 需要建议的主管机关* → 拟提建议* → 需由上级法院提出的理由* → 联系人* | president vice-president | 综治司法建议规定 3',
    ],
    [
      'correction-notice',
      '纠正违法通知书 | procuratorate 检纠违 | 发现的违法情况* → 认定违法的理由和法律依据* → 纠正意见* → 回复期限* | chief-procurator | 刑事诉讼规则（2019） 552；刑事诉讼规则（2019） 553；刑事诉讼规则（2019） 554',
    ],
    [
      'correction-opinion',
      '纠正意见书 | procuratorate 检纠违 | 案件* → 发现的违法情况* → 理由和法律依据* → 纠正意见* → 回复 | chief-procurator | 刑事诉讼规则（2019） 572；刑事诉讼规则（2019） 645；刑诉法解释（2021） 315',
    ],
    [
      'correction-reply',
      '纠正情况回复函 | any - | 来文* → 核查情况* → 逐项纠正情况* → 联系人 | organ-head president vice-president adjudication-committee | 刑事诉讼规则（2019） 553',
    ],
    [
      'recheck-request',
      '复查申请书 | any - | 来文* → 理由和依据* → 请求* → 联系人 | organ-head president vice-president adjudication-committee | 刑事诉讼规则（2019） 554',
    ],
    [
      'recheck-decision',
      '纠正意见复查决定书 | procuratorate 检纠违 | 申请* → 复查查明* → 决定和理由* → 依据* | chief-procurator procuratorial-committee | 刑事诉讼规则（2019） 554',
    ],
  ])('%s', (id, line) => expect(outline(id)).toBe(line))
})

const base: DraftFacts = {
  house: { name: '沅清县人民检察院', shortName: '沅清检' },
  addressee: '沅清县市场监督管理局',
  number: '沅清检建〔2026〕5号',
  date: '2026-03-10',
  caseNumbers: ['(2026)湘3199刑初12号'],
  parties: [],
  points: [
    { id: 'p1', text: '完善巡查制度' },
    { id: 'p2', text: '依法处理未办证的单位' },
  ],
  answers: [
    { pointId: 'p1', answer: 'adopted' },
    { pointId: 'p2', answer: 'partly', reasons: '其中一家已停业' },
  ],
  fields: {
    source: '本院在办理案件中发现',
    facts: '辖区多家单位未办证经营',
    evidence: '现场笔录',
    violation: '监管存在漏洞',
    legalBasis: '《人民检察院检察建议工作规定》第十一条',
    objectionPeriod: '二〇二六年三月二十五日前',
    replyPeriod: '二个月内',
    suggestionNumber: '沅清检建〔2026〕5号',
    incomingNumber: '沅清检纠违〔2026〕1号',
    receivedOn: '2026-03-10',
    measures: '开展专项检查',
    contact: '联络员，电话 0000',
    problems: '监管口径不一',
    reasons: '未依法告知权利',
    changeText: '撤回上述检察建议书。',
  },
  attachments: [],
}

const said = (block: Block): string[] => {
  const record = block as unknown as Record<string, unknown>
  return Object.values(record).flatMap(value => (typeof value === 'string' ? [value] : [JSON.stringify(value) ?? '']))
}

function page(id: FormId, changed: Partial<DraftFacts> = {}): string {
  const drafted = draft(FORMS[id], { ...base, ...changed })
  if (!drafted.ok) return drafted.missing.map(one => one.says.zh).join('\n')
  return [drafted.document.title, ...drafted.document.blocks.flatMap(said)].join('\n')
}

describe('drafted', () => {
  it('检察建议书 says when objections and the reply are due', () => {
    const text = page('general-suggestion-letter')
    expect(text).toContain('检察建议书')
    expect(text).toContain('如对本检察建议有异议，请在二〇二六年三月二十五日前书面向本院提出。')
    expect(text).toContain('请自收到本检察建议书之日起二个月内作出相应处理，并将落实情况书面回复本院。')
  })

  it('and is not drafted without either of them (art 16)', () => {
    const { objectionPeriod: _, replyPeriod: __, ...fields } = base.fields
    expect(page('general-suggestion-letter', { fields }).split('\n')).toEqual(['缺少：异议期限', '缺少：回复期限'])
  })

  it('回复函 names what was received and answers every point', () => {
    const text = page('suggestion-reply')
    expect(text).toContain('贵院沅清检建〔2026〕5号建议书，本单位于2026年3月10日收到。')
    expect(text).toContain('其中一家已停业')
  })

  it('司法建议书 asks for feedback in the period of the letter', () => {
    expect(page('judicial-suggestion-letter', { number: '沅清法建〔2026〕2号' })).toContain(
      '请自收到本建议书之日起二个月内将采纳落实情况书面反馈本院。',
    )
  })

  it('纠正违法通知书 tells the right to ask for a re-check', () => {
    expect(page('correction-notice')).toContain('请在二个月内将纠正情况书面回复本院。如有异议，可以书面申请复查。')
  })

  it('决定书 withdraws by the article', () => {
    expect(page('change-decision')).toContain('根据《人民检察院检察建议工作规定》第十一条的规定，本院决定：撤回上述检察建议书。')
  })
})
