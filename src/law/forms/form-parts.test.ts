/** Each form on a page of its own: parts in order, the facts they draw on, who approves, which articles. */
import { describe, expect, it } from 'vitest'
import { POSTS } from '../posts/post.ts'
import type { Form, FormId } from './form.ts'
import { FORM_FACTS } from './form-facts.ts'
import { FORMS } from './index.ts'

/** One line a part: 〔必〕 must be filled, 〔手〕 may be left to the pen. */
function outline(id: FormId): string {
  const form: Form = FORMS[id]
  const head = `${form.title.zh} · ${form.issuer} · ${form.numberFamily ?? '无文号'} · ${form.layout} · ${form.addressed} · ${form.draftedHere ? '在此起草' : '收入为主'}`
  const approver = form.approver.map(post => POSTS[post].title.zh).join('/') || '—'
  const parts = form.parts.map(part => {
    const facts = part.from.map(fact => `${FORM_FACTS[fact].title.zh}${part.byHand?.includes(fact) ? '〔手〕' : ''}`).join('、')
    return `  ${part.title.zh}${part.required ? '〔必〕' : ''} ${part.kind}: ${facts || '固定文字'}`
  })
  const basis = form.basis.map(cited => `${cited.title} ${cited.article} (${cited.evidence})`).join('；')
  return [head, `  批准：${approver}`, ...parts, `  依据：${basis}`].join('\n')
}

describe('each form, part by part', () => {
  it('suggestion-letter', () => {
    expect(outline('suggestion-letter')).toMatchInlineSnapshot(`
      "检察建议书 · procuratorate · 检民执监 · official-letter · closing · 收入为主
        批准：检察长/检察委员会秘书
        案件来源〔必〕 paragraphs: 案件来源
        现查明〔必〕 paragraphs: 查明的事实
        证据 paragraphs: 证据
        本院认为〔必〕 paragraphs: 监督理由
        法律依据〔必〕 paragraphs: 法律依据
        建议内容〔必〕 points: 建议事项
        异议期限〔必〕 paragraphs: 异议期限
        回复期限〔必〕 paragraphs: 回复期限
        其他 paragraphs: 其他需要说明的事项
        检察卷宗 line: 检察卷宗册数
        依据：民事诉讼监督规则 106 (read)；民事诉讼监督规则 108 (read)；民事诉讼监督规则 127 (read)；法发〔2016〕30号 11 (reported)；检察建议工作规定 16 (read)"
    `)
  })

  it('reply-letter', () => {
    expect(outline('reply-letter')).toMatchInlineSnapshot(`
      "回复意见函 · court · 执监 · official-letter · head · 在此起草
        批准：院长/副院长/审判委员会秘书
        来文〔必〕 paragraphs: 案号、检察建议书文号、收到日期
        立案 paragraphs: 执监立案案号
        查明的事实〔必〕 paragraphs: 查明的事实
        逐项回复意见〔必〕 answers: 建议事项、逐项回复
        已采取的措施 paragraphs: 已采取的措施
        联系人 line: 联系人及电话
        依据：法发〔2016〕30号 13 (read)"
    `)
  })

  it('acceptance-notice', () => {
    expect(outline('acceptance-notice')).toMatchInlineSnapshot(`
      "受理通知书 · procuratorate · 检民执监 · official-letter · head · 在此起草
        批准：控告申诉检察
        受理情况〔必〕 paragraphs: 申请人、执行法院、案号、受理日期
        权利告知 paragraphs: 固定文字
        联系人 line: 联系人及电话
        依据：民事诉讼监督规则 33 (read)"
    `)
  })

  it('supplement-notice', () => {
    expect(outline('supplement-notice')).toMatchInlineSnapshot(`
      "补齐材料通知书 · procuratorate · 无文号 · official-letter · head · 在此起草
        批准：控告申诉检察
        申请情况〔必〕 paragraphs: 申请日期、案号
        应当补齐的材料〔必〕 paragraphs: 应当补齐的材料
        补齐期限〔必〕 paragraphs: 补齐期限
        联系人 line: 联系人及电话
        依据：民事诉讼监督规则 21 (read)；法发〔2016〕30号 5 (reported)"
    `)
  })

  it('enforcement-explanation-request', () => {
    expect(outline('enforcement-explanation-request')).toMatchInlineSnapshot(`
      "说明案件执行情况通知书 · procuratorate · 检民执监 · official-letter · head · 在此起草
        批准：承办检察官/检察长
        案件〔必〕 paragraphs: 案号
        需要说明的情况〔必〕 paragraphs: 需要说明的情况
        回复期限 paragraphs: 固定文字
        联系人 line: 联系人及电话
        依据：法发〔2016〕30号 10 (reported)；民事诉讼监督规则 105 (read)"
    `)
  })

  it('file-request-letter', () => {
    expect(outline('file-request-letter')).toMatchInlineSnapshot(`
      "调卷函 · procuratorate · 检民执监 · official-letter · head · 在此起草
        批准：检察长/副检察长
        案件〔必〕 paragraphs: 案号、用途
        调阅范围〔必〕 line: 调阅范围
        调阅方式〔必〕 line: 调阅方式
        承办人〔必〕 line: 承办人、联系人及电话
        保管与保密 paragraphs: 固定文字
        依据：法办〔2010〕255号 2 (read)；法办〔2010〕255号 3 (read)；民事诉讼监督规则 47 (read)；法发〔2016〕30号 8 (recalled)"
    `)
  })

  it('not-supported-decision', () => {
    expect(outline('not-supported-decision')).toMatchInlineSnapshot(`
      "不支持监督申请决定书 · procuratorate · 检民执监 · official-letter · none · 在此起草
        批准：检察长/副检察长/承办检察官
        申请人〔必〕 line: 申请人
        其他当事人 line: 其他当事人
        案件来源〔必〕 paragraphs: 案件来源
        本院查明〔必〕 paragraphs: 查明的事实
        本院认为〔必〕 paragraphs: 理由
        决定〔必〕 paragraphs: 法律依据、案号、申请人
        依据：民事诉讼监督规则 109 (read)；法发〔2016〕30号 16 (read)"
    `)
  })

  it('termination-decision', () => {
    expect(outline('termination-decision')).toMatchInlineSnapshot(`
      "终结审查决定书 · procuratorate · 检民执监 · official-letter · none · 在此起草
        批准：检察长/副检察长/检察委员会秘书/承办检察官
        申请人 line: 申请人
        案件来源〔必〕 paragraphs: 案件来源
        终结审查的理由〔必〕 paragraphs: 理由
        决定〔必〕 paragraphs: 法律依据、案号
        依据：民事诉讼监督规则 73 (read)；法发〔2016〕30号 16 (read)"
    `)
  })

  it('party-notice', () => {
    expect(outline('party-notice')).toMatchInlineSnapshot(`
      "通知书 · procuratorate · 检民执监 · official-letter · head · 在此起草
        批准：承办检察官
        案件〔必〕 paragraphs: 案号、案件来源
        处理结果〔必〕 paragraphs: 处理结果
        法律依据〔必〕 paragraphs: 法律依据
        联系人 line: 联系人及电话
        依据：民事诉讼监督规则 108 (read)"
    `)
  })

  it('extension-approval', () => {
    expect(outline('extension-approval')).toMatchInlineSnapshot(`
      "延期审批表 · court · 无文号 · register-table · none · 在此起草
        批准：院长
        案件情况〔必〕 table: 案号、检察建议书文号、收到日期、届满日期、承办人
        申请延期〔必〕 table: 延长理由、延长期限、延长后届满日期
        审批 table: 部门负责人意见〔手〕、院领导审批意见〔手〕
        依据：法发〔2016〕30号 13 (read)"
    `)
  })

  it('intake-register', () => {
    expect(outline('intake-register')).toMatchInlineSnapshot(`
      "收文登记表 · any · 无文号 · register-table · none · 在此起草
        批准：—
        来文〔必〕 table: 登记序号〔手〕、收到日期、来文单位、来文文号〔手〕、案由或事由、份数〔手〕
        办理 table: 拟办意见〔手〕、领导批示〔手〕、承办部门〔手〕、承办人〔手〕、届满日期〔手〕、转交及签收〔手〕、处理结果〔手〕、备注〔手〕
        依据：法发〔2016〕30号 12 (recalled)"
    `)
  })

  it('service-receipt', () => {
    expect(outline('service-receipt')).toMatchInlineSnapshot(`
      "送达回证 · any · 无文号 · receipt · none · 在此起草
        批准：—
        送达文书〔必〕 table: 案号、送达文书名称和件数
        受送达人〔必〕 table: 受送达人、送达地点〔手〕、送达方式〔手〕
        签收 table: 送达日期〔手〕、受送达人签名或者盖章〔手〕、代收人及代收理由〔手〕、送达人〔手〕、备注〔手〕
        依据：民事诉讼法（2023） 87 (read)"
    `)
  })

  it('query-answer', () => {
    expect(outline('query-answer')).toMatchInlineSnapshot(`
      "关于案件执行情况的说明 · court · 无文号 · official-letter · head · 在此起草
        批准：副院长/院长
        来文〔必〕 paragraphs: 来文文号、收到日期、案号
        说明〔必〕 paragraphs: 答复内容
        后续措施 paragraphs: 已采取的措施
        联系人 line: 联系人及电话
        依据：法发〔2016〕30号 10 (reported)"
    `)
  })

  it('refusal-notice', () => {
    expect(outline('refusal-notice')).toMatchInlineSnapshot(`
      "不予受理通知书 · procuratorate · 无文号 · official-letter · head · 在此起草
        批准：控告申诉检察
        申请情况〔必〕 paragraphs: 申请日期、案号
        理由〔必〕 paragraphs: 理由、法律依据
        有权处理的机关 paragraphs: 有权处理的机关
        联系人 line: 联系人及电话
        依据：民事诉讼监督规则 28 (read)；民事诉讼监督规则 26 (read)"
    `)
  })

  it('suspension-decision', () => {
    expect(outline('suspension-decision')).toMatchInlineSnapshot(`
      "中止审查决定书 · procuratorate · 检民执监 · official-letter · none · 在此起草
        批准：检察长/副检察长/检察委员会秘书/承办检察官
        申请人 line: 申请人
        案件来源〔必〕 paragraphs: 案件来源
        中止审查的理由〔必〕 paragraphs: 理由
        决定〔必〕 paragraphs: 法律依据、案号
        依据：民事诉讼监督规则 72 (read)"
    `)
  })

  it('hearing-notice', () => {
    expect(outline('hearing-notice')).toMatchInlineSnapshot(`
      "听证通知书 · procuratorate · 检民执监 · official-letter · head · 在此起草
        批准：承办检察官
        案件〔必〕 paragraphs: 案号、听证日期、听证时间、听证地点
        听证事项〔必〕 line: 听证事项
        主持人〔必〕 line: 主持人
        参加听证 paragraphs: 固定文字
        联系人 line: 联系人及电话
        依据：民事诉讼监督规则 56 (read)；民事诉讼监督规则 54 (read)"
    `)
  })

  it('counter-suggestion', () => {
    expect(outline('counter-suggestion')).toMatchInlineSnapshot(`
      "书面建议 · court · 无文号 · official-letter · head · 在此起草
        批准：院长/副院长/审判委员会秘书
        所涉监督行为〔必〕 paragraphs: 所涉监督行为
        事实〔必〕 paragraphs: 查明的事实
        理由和依据〔必〕 paragraphs: 理由、法律依据
        建议内容〔必〕 points: 建议事项
        回复 paragraphs: 固定文字
        联系人 line: 联系人及电话
        依据：法发〔2016〕30号 17 (read)；民事诉讼监督规则 122 (read)"
    `)
  })

  it('counter-suggestion-answer', () => {
    expect(outline('counter-suggestion-answer')).toMatchInlineSnapshot(`
      "对法院建议的书面回复 · procuratorate · 检民执监 · official-letter · head · 在此起草
        批准：检察长/检察委员会秘书
        来文〔必〕 paragraphs: 来文文号、收到日期
        查明的事实〔必〕 paragraphs: 查明的事实
        逐项回复意见〔必〕 answers: 建议事项、逐项回复
        已采取的措施 paragraphs: 已采取的措施
        联系人 line: 联系人及电话
        依据：法发〔2016〕30号 17 (read)；民事诉讼监督规则 122 (read)"
    `)
  })

  it('organ-suggestion-letter', () => {
    expect(outline('organ-suggestion-letter')).toMatchInlineSnapshot(`
      "检察建议书（致国家机关） · procuratorate · 检建 · official-letter · head · 收入为主
        批准：检察长/检察委员会秘书
        案件来源〔必〕 paragraphs: 案件来源
        现查明〔必〕 paragraphs: 查明的事实
        证据 paragraphs: 证据
        违法情形〔必〕 paragraphs: 违法情形
        法律依据〔必〕 paragraphs: 法律依据
        建议内容〔必〕 points: 建议事项
        异议期限〔必〕 paragraphs: 异议期限
        回复期限〔必〕 paragraphs: 回复期限
        其他 paragraphs: 其他需要说明的事项
        依据：法发〔2016〕30号 18 (read)；检察建议工作规定 9 (read)；检察建议工作规定 16 (read)；检察建议工作规定 19 (read)"
    `)
  })

  it('organ-reply', () => {
    expect(outline('organ-reply')).toMatchInlineSnapshot(`
      "关于检察建议办理情况的回复 · organ · 无文号 · official-letter · head · 在此起草
        批准：机关负责人
        收文情况〔必〕 paragraphs: 检察建议书文号、收到日期
        采纳情况〔必〕 answers: 建议事项、逐项回复
        整改措施和结果〔必〕 paragraphs: 已采取的措施
        未完成事项和时限 paragraphs: 未完成事项和时限
        联系人〔必〕 line: 联系人及电话
        依据：检察建议工作规定 19 (read)"
    `)
  })

  it('follow-up-report', () => {
    expect(outline('follow-up-report')).toMatchInlineSnapshot(`
      "提请监督报告 · procuratorate · 检民执监 · official-letter · head · 在此起草
        批准：检察长/检察委员会秘书
        案件〔必〕 paragraphs: 案号、检察建议书文号
        案件事实〔必〕 paragraphs: 查明的事实
        法院处理情况〔必〕 paragraphs: 法院处理情况
        提请监督的意见和理由〔必〕 paragraphs: 提请监督的意见、理由
        法律依据〔必〕 paragraphs: 法律依据
        联系人 line: 联系人及电话
        依据：法发〔2016〕30号 14 (read)；民事诉讼监督规则 124 (read)"
    `)
  })

  it('withdrawal-decision', () => {
    expect(outline('withdrawal-decision')).toMatchInlineSnapshot(`
      "撤回检察建议决定书 · procuratorate · 检民执监 · official-letter · head · 在此起草
        批准：检察长/检察委员会秘书
        所涉文书〔必〕 paragraphs: 检察建议书文号、案号
        理由〔必〕 paragraphs: 理由
        决定〔必〕 paragraphs: 法律依据、检察建议书文号
        依据：民事诉讼监督规则 121 (read)；检察建议工作规定 22 (read)"
    `)
  })

  it('objection-letter', () => {
    expect(outline('objection-letter')).toMatchInlineSnapshot(`
      "异议书 · any · 无文号 · official-letter · head · 在此起草
        批准：院长/副院长/审判委员会秘书/机关负责人
        来文〔必〕 paragraphs: 检察建议书文号、收到日期
        异议事项〔必〕 paragraphs: 案由或事由
        理由和证据〔必〕 paragraphs: 理由、证据
        请求〔必〕 paragraphs: 请求事项
        联系人 line: 联系人及电话
        依据：检察建议工作规定 23 (read)"
    `)
  })

  it('urging-letter', () => {
    expect(outline('urging-letter')).toMatchInlineSnapshot(`
      "催办函 · procuratorate · 无文号 · official-letter · head · 在此起草
        批准：承办检察官
        事项〔必〕 paragraphs: 检察建议书文号、收到日期、届满日期
        请求〔必〕 paragraphs: 请求事项
        联系人〔必〕 line: 联系人及电话
        依据：法发〔2016〕30号 13 (read)；法发〔2016〕30号 14 (read)"
    `)
  })

  it('flow-monitoring-notice', () => {
    expect(outline('flow-monitoring-notice')).toMatchInlineSnapshot(`
      "案件流程监控通知书 · procuratorate · 无文号 · official-letter · head · 在此起草
        批准：案件管理
        案件〔必〕 paragraphs: 监督案件编号
        监控发现的问题〔必〕 paragraphs: 监控发现的问题、发现日期
        核查要求〔必〕 paragraphs: 核查要求
        反馈期限 paragraphs: 固定文字
        依据：民事诉讼监督规则 112 (read)；民事诉讼监督规则 111 (read)"
    `)
  })

  it('result-check-form', () => {
    expect(outline('result-check-form')).toMatchInlineSnapshot(`
      "民事诉讼监督案件处理结果审查登记表 · procuratorate · 无文号 · register-table · none · 在此起草
        批准：承办检察官
        案件情况〔必〕 table: 监督案件编号、案号、检察建议书文号、执行法院
        法院处理结果〔必〕 table: 收到日期、法院处理情况
        审查意见〔必〕 table: 意见、理由、承办人
        审批 table: 部门负责人意见〔手〕、院领导审批意见〔手〕
        依据：民事诉讼监督规则 123 (read)"
    `)
  })

  it('settlement-handover', () => {
    expect(outline('settlement-handover')).toMatchInlineSnapshot(`
      "执行和解协议移交函 · procuratorate · 检民执监 · official-letter · head · 在此起草
        批准：承办检察官
        案件〔必〕 paragraphs: 案号、和解日期
        当事人〔必〕 line: 当事人
        和解协议内容〔必〕 paragraphs: 和解协议内容
        请求 paragraphs: 固定文字
        联系人 line: 联系人及电话
        依据：民事诉讼监督规则 51 (read)；法发〔2016〕30号 15 (read)"
    `)
  })

  it('application', () => {
    expect(outline('application')).toMatchInlineSnapshot(`
      "监督申请书 · any · 无文号 · official-letter · closing · 在此起草
        批准：—
        申请人〔必〕 line: 申请人、申请人基本情况
        其他当事人〔必〕 line: 其他当事人
        申请监督的案件〔必〕 line: 执行法院、案号
        申请监督请求〔必〕 paragraphs: 请求事项
        事实和理由〔必〕 paragraphs: 查明的事实、理由
        证据和证据清单 paragraphs: 证据
        依据：民事诉讼监督规则 21 (read)；民事诉讼监督规则 22 (read)"
    `)
  })
})
