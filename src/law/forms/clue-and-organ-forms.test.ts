/** Forms of clues, filing supervision and co-operation with organs, each as a page: parts, facts, approvers, articles, what an empty one lacks. */
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
  it('clue-transfer-letter', () =>
    expect(page('clue-transfer-letter')).toMatchInlineSnapshot(`
    "案件（线索）移送函 · any · official-letter · 院长/副院长/庭长/检察长/副检察长/部门负责人/机关负责人
      案由、当事人〔必〕: 案由或事由、当事人
      涉嫌违法犯罪事实〔必〕: 查明的事实
      法律依据〔必〕: 法律依据
      材料清单〔必〕: 材料清单
      联系人〔必〕: 联系人及电话
      回执: 请在接受后出具回执，写明接受日期、承办人和联系方式。
      依据：拒执意见（2025） 3 (read)；虚假诉讼意见 2 (reported)；民事诉讼监督规则 120 (read)
      空白时缺：addressee case facts law materials contact"
  `))
  it('transfer-receipt', () =>
    expect(page('transfer-receipt')).toMatchInlineSnapshot(`
    "案件移送回执 · police · official-letter · 机关负责人
      来文〔必〕: 来文文号、收到日期
      承办人〔必〕: 承办人、联系人及电话
      依据：移送规定 7 (read)；拒执意见（2025） 5 (reported)
      空白时缺：addressee incoming handler"
  `))
  it('non-filing-notice', () =>
    expect(page('non-filing-notice')).toMatchInlineSnapshot(`
    "不予立案通知书 · police · official-letter · 机关负责人
      来文〔必〕: 来文文号、收到日期
      不予立案的理由〔必〕: 理由、法律依据
      救济途径: 有异议的，可以依照有关规定提请复议，或者提请、建议人民检察院进行立案监督。
      依据：移送规定 8 (read)；移送规定 9 (read)；拒执意见（2025） no-file (reported)
      空白时缺：addressee incoming reasons"
  `))
  it('filing-reasons-request', () =>
    expect(page('filing-reasons-request')).toMatchInlineSnapshot(`
    "要求说明不立案理由通知书 · procuratorate · official-letter · 检察长/副检察长/部门负责人/承办检察官
      应当立案而未立案的事实〔必〕: 案由或事由、查明的事实
      要求: 请在收到本通知书后七日以内，书面说明不立案的情况、依据和理由。
      联系人: 联系人及电话
      依据：刑事诉讼法（2018） 113 (read)；刑事诉讼规则（2019） 559 (read)；刑事诉讼规则（2019） 560 (read)
      空白时缺：addressee facts"
  `))
  it('filing-order', () =>
    expect(page('filing-order')).toMatchInlineSnapshot(`
    "通知立案书 · procuratorate · official-letter · 检察长
      案件事实〔必〕: 案由或事由、查明的事实
      不立案理由不能成立的理由〔必〕: 理由、法律依据
      通知: 请在收到本通知书后十五日以内立案，并将立案决定书送达本院。
      依据：刑事诉讼法（2018） 113 (read)；刑事诉讼规则（2019） 561 (read)；刑事诉讼规则（2019） 563 (read)
      空白时缺：addressee facts reasons"
  `))
  it('crime-transfer-letter', () =>
    expect(page('crime-transfer-letter')).toMatchInlineSnapshot(`
    "涉嫌犯罪案件移送书 · any · official-letter · 机关负责人
      案由、当事人〔必〕: 案由或事由、当事人
      涉嫌犯罪事实〔必〕: 查明的事实
      法律依据〔必〕: 法律依据
      附送材料〔必〕: 材料清单
      联系人〔必〕: 联系人及电话
      依据：移送规定 5 (read)；移送规定 6 (read)
      空白时缺：addressee case facts law materials contact"
  `))
  it('material-list', () =>
    expect(page('material-list')).toMatchInlineSnapshot(`
    "材料（物品）清单 · any · register-table · 经办人
      材料〔必〕: 材料清单、份数〔手〕、备注〔手〕
      交接: 承办人〔手〕、受送达人签名或者盖章〔手〕
      依据：移送规定 6 (read)；移送规定 12 (read)；检察院组织法 21 (read)
      空白时缺：list"
  `))
  it('linkage-opinion', () =>
    expect(page('linkage-opinion')).toMatchInlineSnapshot(`
    "检察意见书（行刑反向衔接） · procuratorate · official-letter · 检察长
      案件来源〔必〕: 案件来源
      不起诉的事实〔必〕: 查明的事实
      应予处罚的理由和依据〔必〕: 理由、法律依据
      检察意见〔必〕: 意见
      回复期限〔必〕: 回复期限
      附件: 附不起诉决定书。
      依据：刑事诉讼法（2018） 177.3 (read)；行刑反向衔接指引 review (reported)
      空白时缺：addressee source facts reasons opinion reply"
  `))
  it('assistance-letter', () =>
    expect(page('assistance-letter')).toMatchInlineSnapshot(`
    "协助函 · any · official-letter · 院长/副院长/庭长/检察长/副检察长/部门负责人/机关负责人/承办检察官
      案件: 案号
      用途和依据〔必〕: 用途、法律依据
      请求协助的事项〔必〕: 请求事项
      答复日期: 回复期限
      联系人〔必〕: 联系人及电话
      依据：检察院组织法 21 (read)；检察建议工作规定 14 (read)
      空白时缺：addressee purpose request contact"
  `))
  it('briefing-letter', () =>
    expect(page('briefing-letter')).toMatchInlineSnapshot(`
    "通报函 · any · official-letter · 院长/副院长/庭长/检察长/副检察长/部门负责人/机关负责人
      通报事项〔必〕: 案由或事由
      情况〔必〕: 查明的事实
      希望配合的事项: 请求事项
      联系人: 联系人及电话
      依据：虚假诉讼意见 3 (reported)；法检框架意见（2024） briefing (reported)
      空白时缺：addressee subject facts"
  `))
  it('settlement-plan', () =>
    expect(page('settlement-plan')).toMatchInlineSnapshot(`
    "行政争议化解方案 · procuratorate · official-letter · 检察长/副检察长/部门负责人/承办检察官
      监督案件和争议〔必〕: 案号、案由或事由
      当事人意愿〔必〕: 请求事项
      各单位任务〔必〕: 建议事项
      联系人〔必〕: 联系人及电话
      依据：行政诉讼监督规则 6 (read)；行政诉讼监督规则 47 (read)
      空白时缺：addressee case parties tasks contact"
  `))
  it('settlement-review', () =>
    expect(page('settlement-review')).toMatchInlineSnapshot(`
    "和解协议合法性审查意见 · procuratorate · register-table · 经办人
      案件〔必〕: 案号、和解日期
      协议内容〔必〕: 和解协议内容
      审查意见〔必〕: 意见、理由
      依据：行政诉讼监督规则 47 (read)
      空白时缺：case agreement finding"
  `))
  it('data-catalogue', () =>
    expect(page('data-catalogue')).toMatchInlineSnapshot(`
    "信息共享目录 · any · official-letter · 院长/副院长/庭长/检察长/副检察长/部门负责人/机关负责人
      数据和字段〔必〕: 范围
      使用目的和职责依据〔必〕: 用途、法律依据
      联系人: 联系人及电话
      依据：个人信息保护法 34 (read)；数据安全法 38 (read)
      空白时缺：addressee data purpose"
  `))
  it('cooperation-request', () =>
    expect(page('cooperation-request')).toMatchInlineSnapshot(`
    "提请协作函 · any · official-letter · 院长/副院长/庭长/检察长/副检察长/部门负责人/机关负责人
      重大事项〔必〕: 案由或事由
      提请协作的内容〔必〕: 请求事项
      依据〔必〕: 法律依据
      答复日期: 回复期限
      联系人〔必〕: 联系人及电话
      依据：津市协作意见 cooperation (reported)
      空白时缺：addressee subject request ground contact"
  `))
  it('cooperation-plan', () =>
    expect(page('cooperation-plan')).toMatchInlineSnapshot(`
    "协作计划 · any · official-letter · 院长/副院长/庭长/检察长/副检察长/部门负责人/机关负责人/承办检察官
      重大事项〔必〕: 案由或事由
      任务、责任单位和时限〔必〕: 建议事项
      完成日期〔必〕: 届满日期
      依据：津市协作意见 cooperation (reported)
      空白时缺：addressee subject tasks due"
  `))
})
