/** Every document form, by id. */
import { acceptanceNotice } from './acceptance-notice.ts'
import { application } from './application.ts'
import { counterSuggestion } from './counter-suggestion.ts'
import { counterSuggestionAnswer } from './counter-suggestion-answer.ts'
import { enforcementExplanationRequest } from './enforcement-explanation-request.ts'
import { extensionApproval } from './extension-approval.ts'
import { fileRequestLetter } from './file-request-letter.ts'
import { flowMonitoringNotice } from './flow-monitoring-notice.ts'
import { followUpReport } from './follow-up-report.ts'
import type { Form, FormId } from './form.ts'
import { hearingNotice } from './hearing-notice.ts'
import { intakeRegister } from './intake-register.ts'
import { notSupportedDecision } from './not-supported-decision.ts'
import { objectionLetter } from './objection-letter.ts'
import { organReply } from './organ-reply.ts'
import { organSuggestionLetter } from './organ-suggestion-letter.ts'
import { partyNotice } from './party-notice.ts'
import { queryAnswer } from './query-answer.ts'
import { refusalNotice } from './refusal-notice.ts'
import { replyLetter } from './reply-letter.ts'
import { resultCheckForm } from './result-check-form.ts'
import { serviceReceipt } from './service-receipt.ts'
import { settlementHandover } from './settlement-handover.ts'
import { suggestionLetter } from './suggestion-letter.ts'
import { supplementNotice } from './supplement-notice.ts'
import { suspensionDecision } from './suspension-decision.ts'
import { terminationDecision } from './termination-decision.ts'
import { urgingLetter } from './urging-letter.ts'
import { withdrawalDecision } from './withdrawal-decision.ts'

export const FORMS = {
  'suggestion-letter': suggestionLetter,
  'reply-letter': replyLetter,
  'acceptance-notice': acceptanceNotice,
  'supplement-notice': supplementNotice,
  'enforcement-explanation-request': enforcementExplanationRequest,
  'file-request-letter': fileRequestLetter,
  'not-supported-decision': notSupportedDecision,
  'termination-decision': terminationDecision,
  'party-notice': partyNotice,
  'extension-approval': extensionApproval,
  'intake-register': intakeRegister,
  'service-receipt': serviceReceipt,
  'query-answer': queryAnswer,
  'refusal-notice': refusalNotice,
  'suspension-decision': suspensionDecision,
  'hearing-notice': hearingNotice,
  'counter-suggestion': counterSuggestion,
  'counter-suggestion-answer': counterSuggestionAnswer,
  'organ-suggestion-letter': organSuggestionLetter,
  'organ-reply': organReply,
  'follow-up-report': followUpReport,
  'withdrawal-decision': withdrawalDecision,
  'objection-letter': objectionLetter,
  'urging-letter': urgingLetter,
  'flow-monitoring-notice': flowMonitoringNotice,
  'result-check-form': resultCheckForm,
  'settlement-handover': settlementHandover,
  application: application,
} as const satisfies Record<FormId, Form>

/** All forms in the order of FORM_IDS. */
export const ALL_FORMS: readonly Form[] = Object.values(FORMS)

/** The form of this id, or undefined when no such form exists. */
export const findForm = (id: string): Form | undefined => (Object.hasOwn(FORMS, id) ? FORMS[id as FormId] : undefined)
