/** What each form asks for before it can be drafted, in both languages: an empty set of facts names everything, and nothing is dropped. */
import { describe, expect, it } from 'vitest'
import { draft } from '#engine/drafting/draft.ts'
import type { FormId } from './form.ts'
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

function needs(id: FormId): string {
  const drafted = draft(FORMS[id], EMPTY)
  return drafted.ok ? 'nothing' : drafted.missing.map(({ part, says }) => `${part} | ${says.zh} | ${says.en}`).join('\n')
}

describe('what a form needs', () => {
  it('suggestion-letter', () => {
    expect(needs('suggestion-letter')).toMatchInlineSnapshot(`
      "addressee | 缺少：主送单位 | Missing: Addressee
      source | 缺少：案件来源 | Missing: Source of the case
      facts | 缺少：查明的事实 | Missing: Facts found
      grounds | 缺少：监督理由 | Missing: Grounds
      law | 缺少：法律依据 | Missing: Legal basis
      points | 缺少：建议事项 | Missing: Points
      objection | 缺少：异议期限 | Missing: Period for objection
      reply | 缺少：回复期限 | Missing: Period for the reply"
    `)
  })

  it('reply-letter', () => {
    expect(needs('reply-letter')).toMatchInlineSnapshot(`
      "addressee | 缺少：主送单位 | Missing: Addressee
      incoming | 缺少：案号、检察建议书文号、收到日期 | Missing: Case numbers, Number of the suggestion, Date of receipt
      facts | 缺少：查明的事实 | Missing: Facts found
      answers | 缺少：建议事项、逐项回复 | Missing: Points, Answers point by point"
    `)
  })

  it('acceptance-notice', () => {
    expect(needs('acceptance-notice')).toMatchInlineSnapshot(`
      "addressee | 缺少：主送单位 | Missing: Addressee
      acceptance | 缺少：申请人、执行法院、案号、受理日期 | Missing: Applicant, Enforcing court, Case numbers, Date of acceptance"
    `)
  })

  it('supplement-notice', () => {
    expect(needs('supplement-notice')).toMatchInlineSnapshot(`
      "addressee | 缺少：主送单位 | Missing: Addressee
      application | 缺少：申请日期、案号 | Missing: Date of application, Case numbers
      list | 缺少：应当补齐的材料 | Missing: Materials to be supplied
      by | 缺少：补齐期限 | Missing: Supplement by"
    `)
  })

  it('enforcement-explanation-request', () => {
    expect(needs('enforcement-explanation-request')).toMatchInlineSnapshot(`
      "addressee | 缺少：主送单位 | Missing: Addressee
      case | 缺少：案号 | Missing: Case numbers
      questions | 缺少：需要说明的情况 | Missing: What is to be explained"
    `)
  })

  it('file-request-letter', () => {
    expect(needs('file-request-letter')).toMatchInlineSnapshot(`
      "addressee | 缺少：主送单位 | Missing: Addressee
      case | 缺少：案号、用途 | Missing: Case numbers, Purpose
      scope | 缺少：调阅范围 | Missing: Volumes requested
      means | 缺少：调阅方式 | Missing: Means of access
      handler | 缺少：承办人、联系人及电话 | Missing: Handled by, Contact person and telephone"
    `)
  })

  it('not-supported-decision', () => {
    expect(needs('not-supported-decision')).toMatchInlineSnapshot(`
      "applicant | 缺少：申请人 | Missing: Applicant
      source | 缺少：案件来源 | Missing: Source of the case
      facts | 缺少：查明的事实 | Missing: Facts found
      reasons | 缺少：理由 | Missing: Reasons
      decision | 缺少：法律依据、案号、申请人 | Missing: Legal basis, Case numbers, Applicant"
    `)
  })

  it('termination-decision', () => {
    expect(needs('termination-decision')).toMatchInlineSnapshot(`
      "source | 缺少：案件来源 | Missing: Source of the case
      reasons | 缺少：理由 | Missing: Reasons
      decision | 缺少：法律依据、案号 | Missing: Legal basis, Case numbers"
    `)
  })

  it('party-notice', () => {
    expect(needs('party-notice')).toMatchInlineSnapshot(`
      "addressee | 缺少：主送单位 | Missing: Addressee
      case | 缺少：案号、案件来源 | Missing: Case numbers, Source of the case
      result | 缺少：处理结果 | Missing: Result
      law | 缺少：法律依据 | Missing: Legal basis"
    `)
  })

  it('extension-approval', () => {
    expect(needs('extension-approval')).toMatchInlineSnapshot(`
      "case | 缺少：案号、检察建议书文号、收到日期、届满日期、承办人 | Missing: Case numbers, Number of the suggestion, Date of receipt, Due date, Handled by
      extension | 缺少：延长理由、延长期限、延长后届满日期 | Missing: Reasons for the extension, Length of the extension, Due date after extension"
    `)
  })

  it('intake-register', () => {
    expect(needs('intake-register')).toMatchInlineSnapshot(
      `"paper | 缺少：收到日期、来文单位、案由或事由 | Missing: Date of receipt, Sent by, Subject"`,
    )
  })

  it('service-receipt', () => {
    expect(needs('service-receipt')).toMatchInlineSnapshot(`
      "what | 缺少：案号、送达文书名称和件数 | Missing: Case numbers, Papers served
      whom | 缺少：受送达人 | Missing: Recipient of service"
    `)
  })

  it('query-answer', () => {
    expect(needs('query-answer')).toMatchInlineSnapshot(`
      "addressee | 缺少：主送单位 | Missing: Addressee
      incoming | 缺少：来文文号、收到日期、案号 | Missing: Number of the incoming paper, Date of receipt, Case numbers
      answer | 缺少：答复内容 | Missing: Answer"
    `)
  })

  it('refusal-notice', () => {
    expect(needs('refusal-notice')).toMatchInlineSnapshot(`
      "addressee | 缺少：主送单位 | Missing: Addressee
      application | 缺少：申请日期、案号 | Missing: Date of application, Case numbers
      reasons | 缺少：理由、法律依据 | Missing: Reasons, Legal basis"
    `)
  })

  it('suspension-decision', () => {
    expect(needs('suspension-decision')).toMatchInlineSnapshot(`
      "source | 缺少：案件来源 | Missing: Source of the case
      reasons | 缺少：理由 | Missing: Reasons
      decision | 缺少：法律依据、案号 | Missing: Legal basis, Case numbers"
    `)
  })

  it('hearing-notice', () => {
    expect(needs('hearing-notice')).toMatchInlineSnapshot(`
      "addressee | 缺少：主送单位 | Missing: Addressee
      case | 缺少：案号、听证日期、听证时间、听证地点 | Missing: Case numbers, Date of the hearing, Time of the hearing, Place of the hearing
      topic | 缺少：听证事项 | Missing: Subject of the hearing
      host | 缺少：主持人 | Missing: Hosted by"
    `)
  })

  it('counter-suggestion', () => {
    expect(needs('counter-suggestion')).toMatchInlineSnapshot(`
      "addressee | 缺少：主送单位 | Missing: Addressee
      incoming | 缺少：所涉监督行为 | Missing: The supervision act in question
      facts | 缺少：查明的事实 | Missing: Facts found
      reasons | 缺少：理由、法律依据 | Missing: Reasons, Legal basis
      points | 缺少：建议事项 | Missing: Points"
    `)
  })

  it('counter-suggestion-answer', () => {
    expect(needs('counter-suggestion-answer')).toMatchInlineSnapshot(`
      "addressee | 缺少：主送单位 | Missing: Addressee
      incoming | 缺少：来文文号、收到日期 | Missing: Number of the incoming paper, Date of receipt
      facts | 缺少：查明的事实 | Missing: Facts found
      answers | 缺少：建议事项、逐项回复 | Missing: Points, Answers point by point"
    `)
  })

  it('organ-suggestion-letter', () => {
    expect(needs('organ-suggestion-letter')).toMatchInlineSnapshot(`
      "addressee | 缺少：主送单位 | Missing: Addressee
      source | 缺少：案件来源 | Missing: Source of the case
      facts | 缺少：查明的事实 | Missing: Facts found
      violation | 缺少：违法情形 | Missing: The violation
      law | 缺少：法律依据 | Missing: Legal basis
      points | 缺少：建议事项 | Missing: Points
      objection | 缺少：异议期限 | Missing: Period for objection
      reply | 缺少：回复期限 | Missing: Period for the reply"
    `)
  })

  it('organ-reply', () => {
    expect(needs('organ-reply')).toMatchInlineSnapshot(`
      "addressee | 缺少：主送单位 | Missing: Addressee
      incoming | 缺少：检察建议书文号、收到日期 | Missing: Number of the suggestion, Date of receipt
      answers | 缺少：建议事项、逐项回复 | Missing: Points, Answers point by point
      measures | 缺少：已采取的措施 | Missing: Measures taken
      contact | 缺少：联系人及电话 | Missing: Contact person and telephone"
    `)
  })

  it('follow-up-report', () => {
    expect(needs('follow-up-report')).toMatchInlineSnapshot(`
      "addressee | 缺少：主送单位 | Missing: Addressee
      case | 缺少：案号、检察建议书文号 | Missing: Case numbers, Number of the suggestion
      facts | 缺少：查明的事实 | Missing: Facts found
      court | 缺少：法院处理情况 | Missing: What the court did
      opinion | 缺少：提请监督的意见、理由 | Missing: Opinion on follow-up, Reasons
      law | 缺少：法律依据 | Missing: Legal basis"
    `)
  })

  it('withdrawal-decision', () => {
    expect(needs('withdrawal-decision')).toMatchInlineSnapshot(`
      "addressee | 缺少：主送单位 | Missing: Addressee
      paper | 缺少：检察建议书文号、案号 | Missing: Number of the suggestion, Case numbers
      reasons | 缺少：理由 | Missing: Reasons
      decision | 缺少：法律依据、检察建议书文号 | Missing: Legal basis, Number of the suggestion"
    `)
  })

  it('objection-letter', () => {
    expect(needs('objection-letter')).toMatchInlineSnapshot(`
      "addressee | 缺少：主送单位 | Missing: Addressee
      incoming | 缺少：检察建议书文号、收到日期 | Missing: Number of the suggestion, Date of receipt
      subject | 缺少：案由或事由 | Missing: Subject
      reasons | 缺少：理由、证据 | Missing: Reasons, Evidence
      request | 缺少：请求事项 | Missing: Requests"
    `)
  })

  it('urging-letter', () => {
    expect(needs('urging-letter')).toMatchInlineSnapshot(`
      "addressee | 缺少：主送单位 | Missing: Addressee
      case | 缺少：检察建议书文号、收到日期、届满日期 | Missing: Number of the suggestion, Date of receipt, Due date
      request | 缺少：请求事项 | Missing: Requests
      contact | 缺少：联系人及电话 | Missing: Contact person and telephone"
    `)
  })

  it('flow-monitoring-notice', () => {
    expect(needs('flow-monitoring-notice')).toMatchInlineSnapshot(`
      "addressee | 缺少：主送单位 | Missing: Addressee
      case | 缺少：监督案件编号 | Missing: Number of the supervision case
      found | 缺少：监控发现的问题、发现日期 | Missing: What the monitoring found, Date found
      check | 缺少：核查要求 | Missing: What is to be checked"
    `)
  })

  it('result-check-form', () => {
    expect(needs('result-check-form')).toMatchInlineSnapshot(`
      "case | 缺少：监督案件编号、案号、检察建议书文号、执行法院 | Missing: Number of the supervision case, Case numbers, Number of the suggestion, Enforcing court
      result | 缺少：收到日期、法院处理情况 | Missing: Date of receipt, What the court did
      opinion | 缺少：意见、理由、承办人 | Missing: Opinion, Reasons, Handled by"
    `)
  })

  it('settlement-handover', () => {
    expect(needs('settlement-handover')).toMatchInlineSnapshot(`
      "addressee | 缺少：主送单位 | Missing: Addressee
      case | 缺少：案号、和解日期 | Missing: Case numbers, Date of the settlement
      parties | 缺少：当事人 | Missing: Parties
      settlement | 缺少：和解协议内容 | Missing: Content of the settlement"
    `)
  })

  it('application', () => {
    expect(needs('application')).toMatchInlineSnapshot(`
      "addressee | 缺少：主送单位 | Missing: Addressee
      applicant | 缺少：申请人、申请人基本情况 | Missing: Applicant, Details of the applicant
      others | 缺少：其他当事人 | Missing: Other parties
      case | 缺少：执行法院、案号 | Missing: Enforcing court, Case numbers
      requests | 缺少：请求事项 | Missing: Requests
      facts | 缺少：查明的事实、理由 | Missing: Facts found, Reasons"
    `)
  })
})
