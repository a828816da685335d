/** Every document form, by id. */
import { acceptanceNotice } from './acceptance-notice.ts'
import { activityNotice } from './activity-notice.ts'
import { activityResult } from './activity-result.ts'
import { administrativeSuggestionLetter } from './administrative-suggestion-letter.ts'
import { analysisReport } from './analysis-report.ts'
import { announcementRecord } from './announcement-record.ts'
import { application } from './application.ts'
import { assistanceDecision } from './assistance-decision.ts'
import { assistanceLetter } from './assistance-letter.ts'
import { attendanceDispatchLetter } from './attendance-dispatch-letter.ts'
import { attendanceOpinion } from './attendance-opinion.ts'
import { attendanceSheet } from './attendance-sheet.ts'
import { briefingLetter } from './briefing-letter.ts'
import { caseApproval } from './case-approval.ts'
import { caseAssignmentNotice } from './case-assignment-notice.ts'
import { caseReferralReport } from './case-referral-report.ts'
import { changeDecision } from './change-decision.ts'
import { classAnalysisReport } from './class-analysis-report.ts'
import { closingEvidence } from './closing-evidence.ts'
import { clueTransferLetter } from './clue-transfer-letter.ts'
import { committeeAttendanceNotice } from './committee-attendance-notice.ts'
import { committeeAttendanceRegister } from './committee-attendance-register.ts'
import { committeeAttendanceRequestLetter } from './committee-attendance-request-letter.ts'
import { committeeRecordExtract } from './committee-record-extract.ts'
import { consultationMinutes } from './consultation-minutes.ts'
import { contestDecision } from './contest-decision.ts'
import { contingencyPlan } from './contingency-plan.ts'
import { cooperationPlan } from './cooperation-plan.ts'
import { cooperationRequest } from './cooperation-request.ts'
import { correctionNotice } from './correction-notice.ts'
import { correctionOpinion } from './correction-opinion.ts'
import { correctionReply } from './correction-reply.ts'
import { counterSuggestion } from './counter-suggestion.ts'
import { counterSuggestionAnswer } from './counter-suggestion-answer.ts'
import { courtAttendanceNotice } from './court-attendance-notice.ts'
import { crimeTransferLetter } from './crime-transfer-letter.ts'
import { criminalProtest } from './criminal-protest.ts'
import { dataCatalogue } from './data-catalogue.ts'
import { deskList } from './desk-list.ts'
import { enforcementExplanationRequest } from './enforcement-explanation-request.ts'
import { entrustingLetter } from './entrusting-letter.ts'
import { evaluationReport } from './evaluation-report.ts'
import { exchangeLetter } from './exchange-letter.ts'
import { extensionApproval } from './extension-approval.ts'
import { fileRequestLetter } from './file-request-letter.ts'
import { fileReturnList } from './file-return-list.ts'
import { filingOrder } from './filing-order.ts'
import { filingReasonsRequest } from './filing-reasons-request.ts'
import { flowMonitoringNotice } from './flow-monitoring-notice.ts'
import { followUpReport } from './follow-up-report.ts'
import type { Form, FormId } from './form.ts'
import { generalSuggestionLetter } from './general-suggestion-letter.ts'
import { hearingNotice } from './hearing-notice.ts'
import { intakeRegister } from './intake-register.ts'
import { investigationReply } from './investigation-reply.ts'
import { investigationReport } from './investigation-report.ts'
import { invitationLetter } from './invitation-letter.ts'
import { itemLedger } from './item-ledger.ts'
import { jointDocumentPaper } from './joint-document-paper.ts'
import { jointMediationInvitation } from './joint-mediation-invitation.ts'
import { jointMediationRecord } from './joint-mediation-record.ts'
import { jointMinutes } from './joint-minutes.ts'
import { jointPlan } from './joint-plan.ts'
import { jointReport } from './joint-report.ts'
import { jointTrialPlan } from './joint-trial-plan.ts'
import { jointTrialRecommendation } from './joint-trial-recommendation.ts'
import { jointTrialReview } from './joint-trial-review.ts'
import { judgmentAcceptanceNotice } from './judgment-acceptance-notice.ts'
import { judgmentApplication } from './judgment-application.ts'
import { judicialSuggestionLetter } from './judicial-suggestion-letter.ts'
import { legalityReviewOpinion } from './legality-review-opinion.ts'
import { liaisonList } from './liaison-list.ts'
import { linkageOpinion } from './linkage-opinion.ts'
import { mandatoryReportForm } from './mandatory-report-form.ts'
import { materialList } from './material-list.ts'
import { meetingAgenda } from './meeting-agenda.ts'
import { meetingNotice } from './meeting-notice.ts'
import { memberList } from './member-list.ts'
import { minorsBriefingPaper } from './minors-briefing-paper.ts'
import { nonAcceptanceLetter } from './non-acceptance-letter.ts'
import { nonFilingNotice } from './non-filing-notice.ts'
import { notSupportedDecision } from './not-supported-decision.ts'
import { objectionLetter } from './objection-letter.ts'
import { observationSheet } from './observation-sheet.ts'
import { occupationalBanLetter } from './occupational-ban-letter.ts'
import { orderToLowerProcuratorate } from './order-to-lower-procuratorate.ts'
import { organReply } from './organ-reply.ts'
import { organSuggestionLetter } from './organ-suggestion-letter.ts'
import { partyNotice } from './party-notice.ts'
import { petitionAcceptance } from './petition-acceptance.ts'
import { petitionOpinion } from './petition-opinion.ts'
import { petitionReplyLetter } from './petition-reply-letter.ts'
import { petitionRoutingLetter } from './petition-routing-letter.ts'
import { pilAdministrativeComplaint } from './pil-administrative-complaint.ts'
import { pilAppeal } from './pil-appeal.ts'
import { pilCivilComplaint } from './pil-civil-complaint.ts'
import { pilConsultationLetter } from './pil-consultation-letter.ts'
import { pilConsultationRecord } from './pil-consultation-record.ts'
import { pilFilingDecision } from './pil-filing-decision.ts'
import { pilOpinionLetter } from './pil-opinion-letter.ts'
import { pilPublicNotice } from './pil-public-notice.ts'
import { pilSuggestionLetter } from './pil-suggestion-letter.ts'
import { pilSuspensionDecision } from './pil-suspension-decision.ts'
import { protestLetter } from './protest-letter.ts'
import { protestRequestReport } from './protest-request-report.ts'
import { publicConcernNotice } from './public-concern-notice.ts'
import { publishedCase } from './published-case.ts'
import { qualityReviewReport } from './quality-review-report.ts'
import { queryAnswer } from './query-answer.ts'
import { readingNotice } from './reading-notice.ts'
import { recheckDecision } from './recheck-decision.ts'
import { recheckRequest } from './recheck-request.ts'
import { rectificationReport } from './rectification-report.ts'
import { refusalNotice } from './refusal-notice.ts'
import { refusalReport } from './refusal-report.ts'
import { replyLetter } from './reply-letter.ts'
import { reportLetter } from './report-letter.ts'
import { resultCheckForm } from './result-check-form.ts'
import { retrialRefusalLetter } from './retrial-refusal-letter.ts'
import { retrialSuggestionLetter } from './retrial-suggestion-letter.ts'
import { reviewOpinion } from './review-opinion.ts'
import { reviewSheet } from './review-sheet.ts'
import { rightsNotice } from './rights-notice.ts'
import { riskAssessmentForm } from './risk-assessment-form.ts'
import { samplingSheet } from './sampling-sheet.ts'
import { scoreSheet } from './score-sheet.ts'
import { sealedQueryApplication } from './sealed-query-application.ts'
import { sealedQueryDecision } from './sealed-query-decision.ts'
import { sealingNotice } from './sealing-notice.ts'
import { secondLookDecision } from './second-look-decision.ts'
import { serviceReceipt } from './service-receipt.ts'
import { settlementHandover } from './settlement-handover.ts'
import { settlementPlan } from './settlement-plan.ts'
import { settlementReview } from './settlement-review.ts'
import { specialMinutes } from './special-minutes.ts'
import { suggestionLetter } from './suggestion-letter.ts'
import { suggestionReply } from './suggestion-reply.ts'
import { supervisionLetter } from './supervision-letter.ts'
import { supplementNotice } from './supplement-notice.ts'
import { suspensionDecision } from './suspension-decision.ts'
import { terminationDecision } from './termination-decision.ts'
import { trackingRecord } from './tracking-record.ts'
import { transferReceipt } from './transfer-receipt.ts'
import { trialSuggestionLetter } from './trial-suggestion-letter.ts'
import { unsealingDecision } from './unsealing-decision.ts'
import { urgingLetter } from './urging-letter.ts'
import { victimProtestAnswer } from './victim-protest-answer.ts'
import { withdrawalDecision } from './withdrawal-decision.ts'
import { workProposal } from './work-proposal.ts'

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
  'general-suggestion-letter': generalSuggestionLetter,
  'suggestion-reply': suggestionReply,
  'rectification-report': rectificationReport,
  'announcement-record': announcementRecord,
  'tracking-record': trackingRecord,
  'report-letter': reportLetter,
  'change-decision': changeDecision,
  'review-opinion': reviewOpinion,
  'investigation-report': investigationReport,
  'evaluation-report': evaluationReport,
  'judicial-suggestion-letter': judicialSuggestionLetter,
  'work-proposal': workProposal,
  'correction-notice': correctionNotice,
  'correction-opinion': correctionOpinion,
  'correction-reply': correctionReply,
  'recheck-request': recheckRequest,
  'recheck-decision': recheckDecision,
  'criminal-protest': criminalProtest,
  'reading-notice': readingNotice,
  'file-return-list': fileReturnList,
  'court-attendance-notice': courtAttendanceNotice,
  'attendance-dispatch-letter': attendanceDispatchLetter,
  'attendance-opinion': attendanceOpinion,
  'victim-protest-answer': victimProtestAnswer,
  'pil-filing-decision': pilFilingDecision,
  'pil-consultation-letter': pilConsultationLetter,
  'pil-consultation-record': pilConsultationRecord,
  'pil-suggestion-letter': pilSuggestionLetter,
  'pil-opinion-letter': pilOpinionLetter,
  'pil-suspension-decision': pilSuspensionDecision,
  'pil-administrative-complaint': pilAdministrativeComplaint,
  'pil-civil-complaint': pilCivilComplaint,
  'pil-appeal': pilAppeal,
  'pil-public-notice': pilPublicNotice,
  'refusal-report': refusalReport,
  'committee-attendance-notice': committeeAttendanceNotice,
  'committee-attendance-register': committeeAttendanceRegister,
  'committee-record-extract': committeeRecordExtract,
  'committee-attendance-request-letter': committeeAttendanceRequestLetter,
  'joint-trial-recommendation': jointTrialRecommendation,
  'joint-trial-plan': jointTrialPlan,
  'joint-trial-review': jointTrialReview,
  'sealing-notice': sealingNotice,
  'sealed-query-application': sealedQueryApplication,
  'sealed-query-decision': sealedQueryDecision,
  'unsealing-decision': unsealingDecision,
  'mandatory-report-form': mandatoryReportForm,
  'occupational-ban-letter': occupationalBanLetter,
  'minors-briefing-paper': minorsBriefingPaper,
  'clue-transfer-letter': clueTransferLetter,
  'transfer-receipt': transferReceipt,
  'non-filing-notice': nonFilingNotice,
  'filing-reasons-request': filingReasonsRequest,
  'filing-order': filingOrder,
  'crime-transfer-letter': crimeTransferLetter,
  'material-list': materialList,
  'linkage-opinion': linkageOpinion,
  'assistance-letter': assistanceLetter,
  'briefing-letter': briefingLetter,
  'settlement-plan': settlementPlan,
  'settlement-review': settlementReview,
  'data-catalogue': dataCatalogue,
  'cooperation-request': cooperationRequest,
  'cooperation-plan': cooperationPlan,
  'consultation-minutes': consultationMinutes,
  'class-analysis-report': classAnalysisReport,
  'joint-plan': jointPlan,
  'joint-report': jointReport,
  'sampling-sheet': samplingSheet,
  'review-sheet': reviewSheet,
  'quality-review-report': qualityReviewReport,
  'invitation-letter': invitationLetter,
  'observation-sheet': observationSheet,
  'rights-notice': rightsNotice,
  'liaison-list': liaisonList,
  'member-list': memberList,
  'desk-list': deskList,
  'petition-reply-letter': petitionReplyLetter,
  'petition-acceptance': petitionAcceptance,
  'petition-opinion': petitionOpinion,
  'petition-routing-letter': petitionRoutingLetter,
  'risk-assessment-form': riskAssessmentForm,
  'contingency-plan': contingencyPlan,
  'public-concern-notice': publicConcernNotice,
  'assistance-decision': assistanceDecision,
  'retrial-suggestion-letter': retrialSuggestionLetter,
  'protest-letter': protestLetter,
  'protest-request-report': protestRequestReport,
  'trial-suggestion-letter': trialSuggestionLetter,
  'administrative-suggestion-letter': administrativeSuggestionLetter,
  'retrial-refusal-letter': retrialRefusalLetter,
  'non-acceptance-letter': nonAcceptanceLetter,
  'second-look-decision': secondLookDecision,
  'entrusting-letter': entrustingLetter,
  'investigation-reply': investigationReply,
  'analysis-report': analysisReport,
  'joint-mediation-invitation': jointMediationInvitation,
  'joint-mediation-record': jointMediationRecord,
  'case-assignment-notice': caseAssignmentNotice,
  'case-referral-report': caseReferralReport,
  'order-to-lower-procuratorate': orderToLowerProcuratorate,
  'judgment-application': judgmentApplication,
  'judgment-acceptance-notice': judgmentAcceptanceNotice,
  'joint-document-paper': jointDocumentPaper,
  'legality-review-opinion': legalityReviewOpinion,
  'published-case': publishedCase,
  'case-approval': caseApproval,
  'activity-notice': activityNotice,
  'activity-result': activityResult,
  'exchange-letter': exchangeLetter,
  'score-sheet': scoreSheet,
  'contest-decision': contestDecision,
  'meeting-notice': meetingNotice,
  'meeting-agenda': meetingAgenda,
  'attendance-sheet': attendanceSheet,
  'joint-minutes': jointMinutes,
  'special-minutes': specialMinutes,
  'supervision-letter': supervisionLetter,
  'item-ledger': itemLedger,
  'closing-evidence': closingEvidence,
} as const satisfies Record<FormId, Form>

/** All forms in the order of FORM_IDS. */
export const ALL_FORMS: readonly Form[] = Object.values(FORMS)

/** The form of this id, or undefined when no such form exists. */
export const findForm = (id: string): Form | undefined => (Object.hasOwn(FORMS, id) ? FORMS[id as FormId] : undefined)
