/** Forms of joint documents, cases, activities, exchange and assessment, each as a page: parts, facts, approvers, articles, what an empty one lacks. */
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
  it('joint-document-paper', () =>
    expect(page('joint-document-paper')).toMatchInlineSnapshot(`
    "联合文件 · any · official-letter · 院长/检察长
      文件标题〔必〕: 文件标题
      正文〔必〕: 正文
      施行日期: 生效日期
      联合署名〔必〕: 会签单位
      抄送: 抄送单位
      依据：黑龙江会商机制（2024） documents (reported)；法检框架意见（2024） results (reported)
      空白时缺：addressee title text signers"
  `))
  it('legality-review-opinion', () =>
    expect(page('legality-review-opinion')).toMatchInlineSnapshot(`
    "合法性审查意见 · any · register-table · 经办人
      文件和稿次〔必〕: 文件标题、稿次
      审查依据〔必〕: 法律依据
      审查意见〔必〕: 意见、理由〔手〕
      依据：黑龙江会商机制（2024） documents (reported)
      空白时缺：document basis opinion"
  `))
  it('published-case', () =>
    expect(page('published-case')).toMatchInlineSnapshot(`
    "案例文本 · any · official-letter · 院长/副院长/审判委员会秘书/检察长/副检察长/检察委员会秘书
      标题〔必〕: 案例标题
      副标题: 副标题
      关键词〔必〕: 关键词
      基本案情〔必〕: 查明的事实
      裁判理由〔必〕: 裁判理由
      裁判要旨〔必〕: 裁判要旨
      关联索引〔必〕: 关联索引
      依据：法检框架意见（2024） cases (reported)；裁判公开规定 4 (read)
      空白时缺：title keywords facts reasons gist index"
  `))
  it('case-approval', () =>
    expect(page('case-approval')).toMatchInlineSnapshot(`
    "案例发布审批表 · any · register-table · 院长/副院长/审判委员会秘书/检察长/副检察长/检察委员会秘书
      案例〔必〕: 案例标题、案号、生效日期
      隐名处理和保密审查〔必〕: 隐名处理情况、意见
      审批: 部门负责人意见〔手〕、院领导审批意见〔手〕、对方意见〔手〕
      依据：法检框架意见（2024） cases (reported)；裁判公开规定 4 (read)
      空白时缺：case masking"
  `))
  it('activity-notice', () =>
    expect(page('activity-notice')).toMatchInlineSnapshot(`
    "活动通知 · any · official-letter · 院长/副院长/庭长/检察长/副检察长/部门负责人
      活动名称〔必〕: 案由或事由
      时间和地点〔必〕: 会议日期、会议时间、会议地点
      参加范围〔必〕: 范围
      报送材料: 材料清单
      联系人: 联系人及电话
      依据：法检框架意见（2024） training (reported)；法检框架意见（2024） outreach (reported)；法检框架意见（2024） culture (reported)
      空白时缺：addressee subject when who"
  `))
  it('activity-result', () =>
    expect(page('activity-result')).toMatchInlineSnapshot(`
    "活动成果 · any · register-table · 经办人
      活动〔必〕: 案由或事由、会议或者开庭日期
      参加人员〔必〕: 参加人员
      成果〔必〕: 处理结果、改进建议〔手〕
      依据：法检框架意见（2024） training (reported)；黑龙江会商机制（2024） exchange (reported)
      空白时缺：activity people result"
  `))
  it('exchange-letter', () =>
    expect(page('exchange-letter')).toMatchInlineSnapshot(`
    "互派干部函 · any · official-letter · 院长/副院长/检察长/副检察长
      交流人员和岗位〔必〕: 交流人员、挂职岗位、挂职期间
      事由〔必〕: 理由
      工作安排: 分工
      联系人: 联系人及电话
      依据：黑龙江会商机制（2024） exchange (reported)
      空白时缺：addressee person reasons"
  `))
  it('score-sheet', () =>
    expect(page('score-sheet')).toMatchInlineSnapshot(`
    "评分表 · organ · register-table · 机关负责人
      被考核单位和年度〔必〕: 被考核单位、考核年度
      指标和数据〔必〕: 指标和口径、情况和数据
      评分规则〔必〕: 评分规则
      评分〔必〕: 逐项得分、得分
      不扣分的情形: 依法提出的异议尚在复核的；依法提出的异议成立的；未采纳并说明理由的；检察建议已经撤回的，一律不扣分。
      申诉〔必〕: 异议期限
      依据：津市协作意见 results (reported)；检察建议工作规定 23 (read)
      空白时缺：unit indicators rules score contest"
  `))
  it('contest-decision', () =>
    expect(page('contest-decision')).toMatchInlineSnapshot(`
    "复核决定 · organ · official-letter · 机关负责人
      申诉事项〔必〕: 案由或事由
      复核查明〔必〕: 查明的事实
      理由〔必〕: 理由
      复核结果〔必〕: 处理结果
      复核后得分〔必〕: 得分
      依据：津市协作意见 results (reported)
      空白时缺：addressee contest facts reasons result score"
  `))
})

const FILLED = {
  ...EMPTY,
  addressee: '各庭、各部',
  number: '沅清检会〔2026〕1号',
  date: '2026-03-31',
  fields: {
    documentTitle: '关于办理电动自行车醉驾案件的工作指引',
    documentText: '第一条 电动自行车经鉴定属于机动车的，依法处理。',
    effectiveOn: '2026-04-01',
    cosigner: '沅清县人民法院',
    assessedUnit: '沅清县行政机关',
    assessedYear: '2026',
    indicators: '按期回复率',
    figures: '八件中七件',
    scoringTable: '基础分10',
    scoreLines: '10－1',
    score: '9',
    objectionPeriod: '2026年12月22日前',
    caseTitle: '某公司与某材料店买卖合同纠纷案',
    keywords: '民事 买卖合同',
    facts: '原告起诉。',
    judgmentReasons: '应当与损失相适应。',
    gist: '可以调整。',
    relatedIndex: '民法典第585条',
  },
}
const printed = (id: FormId): string => {
  const drafted = draft(FORMS[id], FILLED)
  return drafted.ok ? JSON.stringify(drafted.document) : JSON.stringify(drafted.missing)
}

describe('what stands on the page', () => {
  it('of a joint document: the host’s number alone, the house co-signing beside it, a place for both seals and no seal', () => {
    const page = printed('joint-document-paper')
    expect(page).toContain('沅清检会〔2026〕1号')
    expect(page.match(/号"/g)).toHaveLength(1)
    expect(page).toContain('沅清县人民法院（印章处）')
    expect(page).toContain('"sealPlace":"（印章处）"')
    expect(page).toContain('本文件自2026年4月1日起施行。')
  })

  it('of a published case: the headings of the case library in their order, no number, nobody’s seal', () => {
    const headings = [...printed('published-case').matchAll(/"kind":"heading","text":"([^"]+)"/g)].map(found => found[1])
    expect(headings).toEqual(['关键词', '基本案情', '裁判理由', '裁判要旨', '关联索引'])
    expect(printed('published-case')).toContain('"number":null')
    expect(printed('published-case')).toContain('"sealPlace":""')
  })

  it('of a score sheet: what never costs points, until when it may be contested, and that it is no ranking', () => {
    const page = printed('score-sheet')
    expect(page).toContain('未采纳并说明理由的；检察建议已经撤回的，一律不扣分。')
    expect(page).toContain('可以在2026年12月22日前提出申诉')
    expect(page).toContain('本表不是排名。')
  })

  it('a sheet without the window for contesting it cannot be drafted', () => {
    const { objectionPeriod: _window, ...fields } = FILLED.fields
    const drafted = draft(FORMS['score-sheet'], { ...FILLED, fields })
    expect(drafted.ok ? [] : drafted.missing.map(one => one.part)).toEqual(['contest'])
  })
})
