/** Every procedure the product ships; a new one is one new file, its test and one line here. */

import { administrativeEnforcementSuggestion } from './administrative-enforcement-suggestion.ts'
import { administrativeJudgmentCase } from './administrative-judgment-case.ts'
import { administrativeProtest } from './administrative-protest.ts'
import { administrativePublicInterestSuit } from './administrative-public-interest-suit.ts'
import { administrativeRetrialSuggestion } from './administrative-retrial-suggestion.ts'
import { administrativeSupervisionCase } from './administrative-supervision-case.ts'
import { agreementRecord } from './agreement-record.ts'
import { analysisReport } from './analysis-report.ts'
import { annualAssessment } from './annual-assessment.ts'
import { backgroundRequest } from './background-request.ts'
import { caseReferral } from './case-referral.ts'
import { caseTransfer } from './case-transfer.ts'
import { civilJudgmentCase } from './civil-judgment-case.ts'
import { civilProtest } from './civil-protest.ts'
import { civilPublicInterestNotice } from './civil-public-interest-notice.ts'
import { civilPublicInterestSuit } from './civil-public-interest-suit.ts'
import { civilRetrialSuggestion } from './civil-retrial-suggestion.ts'
import { classAnalysis } from './class-analysis.ts'
import { classSuggestion } from './class-suggestion.ts'
import { clueTransfer } from './clue-transfer.ts'
import { committeeAttendance } from './committee-attendance.ts'
import { committeeAttendanceRequest } from './committee-attendance-request.ts'
import { consultation } from './consultation.ts'
import { contingencyPlan } from './contingency-plan.ts'
import { coordinatingDesks } from './coordinating-desks.ts'
import { correctionSuggestion } from './correction-suggestion.ts'
import { counterSuggestion } from './counter-suggestion.ts'
import { courtEscalation } from './court-escalation.ts'
import { crimeTransfer } from './crime-transfer.ts'
import { crimeTransferDecision } from './crime-transfer-decision.ts'
import { criminalCorrection } from './criminal-correction.ts'
import { criminalEnforcementCorrection } from './criminal-enforcement-correction.ts'
import { criminalProtest } from './criminal-protest.ts'
import { criminalRetrialProtest } from './criminal-retrial-protest.ts'
import { crossRegionJudicialSuggestion } from './cross-region-judicial-suggestion.ts'
import { departmentThread } from './department-thread.ts'
import { disputeSettlement } from './dispute-settlement.ts'
import { documentSampling } from './document-sampling.ts'
import { employmentQueryRecord } from './employment-query-record.ts'
import { enforcementSuggestion } from './enforcement-suggestion.ts'
import { enforcementSupervisionCase } from './enforcement-supervision-case.ts'
import { entrustedInvestigation } from './entrusted-investigation.ts'
import { falseLitigationBriefing } from './false-litigation-briefing.ts'
import { falseLitigationNotice } from './false-litigation-notice.ts'
import { falseLitigationTransfer } from './false-litigation-transfer.ts'
import { fileRequest } from './file-request.ts'
import { filingSupervision } from './filing-supervision.ts'
import { flowMonitoring } from './flow-monitoring.ts'
import { followUpRequest } from './follow-up-request.ts'
import { followUpSuggestion } from './follow-up-suggestion.ts'
import { governanceJudicialSuggestion } from './governance-judicial-suggestion.ts'
import { governanceSuggestion } from './governance-suggestion.ts'
import { informationSharing } from './information-sharing.ts'
import { investigationAssistance } from './investigation-assistance.ts'
import { investigationRefusalReport } from './investigation-refusal-report.ts'
import { jointActivity } from './joint-activity.ts'
import { jointCampaign } from './joint-campaign.ts'
import { jointCase } from './joint-case.ts'
import { jointDocument } from './joint-document.ts'
import { jointMediation } from './joint-mediation.ts'
import { jointMeeting } from './joint-meeting.ts'
import { jointPilot } from './joint-pilot.ts'
import { jointTrialDuty } from './joint-trial-duty.ts'
import { judgeConductSuggestion } from './judge-conduct-suggestion.ts'
import { judicialAssistance } from './judicial-assistance.ts'
import { judicialSuggestion } from './judicial-suggestion.ts'
import { judicialSuggestionReport } from './judicial-suggestion-report.ts'
import { leadingGroup } from './leading-group.ts'
import { ledgerItem } from './ledger-item.ts'
import { liaisonDirectory } from './liaison-directory.ts'
import { majorEventNotice } from './major-event-notice.ts'
import { majorMatterCooperation } from './major-matter-cooperation.ts'
import { mandatoryReport } from './mandatory-report.ts'
import { minorRecordSealing } from './minor-record-sealing.ts'
import { minorsBriefing } from './minors-briefing.ts'
import { minorsJudicialSuggestion } from './minors-judicial-suggestion.ts'
import { minorsSuggestion } from './minors-suggestion.ts'
import { nonLitigationEnforcement } from './non-litigation-enforcement.ts'
import { observerSeat } from './observer-seat.ts'
import { occupationalBanNotice } from './occupational-ban-notice.ts'
import { officeLedgerItem } from './office-ledger-item.ts'
import { orderToLowerCourt } from './order-to-lower-court.ts'
import { orderToLowerProcuratorate } from './order-to-lower-procuratorate.ts'
import { organSuggestion } from './organ-suggestion.ts'
import { otherSuggestion } from './other-suggestion.ts'
import { personnelSuggestion } from './personnel-suggestion.ts'
import { petitionGeneral } from './petition-general.ts'
import { petitionReply } from './petition-reply.ts'
import { petitionRouting } from './petition-routing.ts'
import { privateProsecutionRecord } from './private-prosecution-record.ts'
import type { Definition } from './procedure.ts'
import { protestRequest } from './protest-request.ts'
import { publicConcern } from './public-concern.ts'
import { publicInterestCase } from './public-interest-case.ts'
import { publicInterestConsultation } from './public-interest-consultation.ts'
import { publicInterestSuggestion } from './public-interest-suggestion.ts'
import { qualityReview } from './quality-review.ts'
import { recordUnsealing } from './record-unsealing.ts'
import { refusalTransfer } from './refusal-transfer.ts'
import { reverseLinkage } from './reverse-linkage.ts'
import { reverseLinkageReview } from './reverse-linkage-review.ts'
import { rightsNotice } from './rights-notice.ts'
import { riskAssessment } from './risk-assessment.ts'
import { sealedRecordQuery } from './sealed-record-query.ts'
import { sealedRecordQueryCourt } from './sealed-record-query-court.ts'
import { secondInstanceReading } from './second-instance-reading.ts'
import { secondLook } from './second-look.ts'
import { specialMeeting } from './special-meeting.ts'
import { staffExchange } from './staff-exchange.ts'
import { suggestionEvaluation } from './suggestion-evaluation.ts'
import { suggestionInvestigation } from './suggestion-investigation.ts'
import { supervisionInvitation } from './supervision-invitation.ts'
import { thirdHouseInvitation } from './third-house-invitation.ts'
import { trialCorrection } from './trial-correction.ts'
import { trialObservation } from './trial-observation.ts'
import { trialSuggestion } from './trial-suggestion.ts'
import { unlawfulAdministration } from './unlawful-administration.ts'
import { victimProtestRequest } from './victim-protest-request.ts'
import { writtenQuery } from './written-query.ts'

export const PROCEDURES: readonly Definition[] = [
  agreementRecord,
  enforcementSupervisionCase,
  administrativeSupervisionCase,
  writtenQuery,
  fileRequest,
  enforcementSuggestion,
  followUpRequest,
  followUpSuggestion,
  orderToLowerCourt,
  counterSuggestion,
  organSuggestion,
  personnelSuggestion,
  criminalProtest,
  victimProtestRequest,
  secondInstanceReading,
  criminalRetrialProtest,
  governanceSuggestion,
  minorsSuggestion,
  correctionSuggestion,
  otherSuggestion,
  unlawfulAdministration,
  suggestionInvestigation,
  suggestionEvaluation,
  governanceJudicialSuggestion,
  minorsJudicialSuggestion,
  crossRegionJudicialSuggestion,
  judicialSuggestion,
  judicialSuggestionReport,
  criminalCorrection,
  trialCorrection,
  criminalEnforcementCorrection,
  publicInterestCase,
  publicInterestConsultation,
  publicInterestSuggestion,
  administrativePublicInterestSuit,
  civilPublicInterestSuit,
  civilPublicInterestNotice,
  investigationRefusalReport,
  falseLitigationTransfer,
  falseLitigationNotice,
  falseLitigationBriefing,
  refusalTransfer,
  privateProsecutionRecord,
  filingSupervision,
  clueTransfer,
  crimeTransferDecision,
  crimeTransfer,
  reverseLinkageReview,
  reverseLinkage,
  investigationAssistance,
  informationSharing,
  majorEventNotice,
  backgroundRequest,
  disputeSettlement,
  majorMatterCooperation,
  consultation,
  classAnalysis,
  jointCampaign,
  jointPilot,
  qualityReview,
  documentSampling,
  trialObservation,
  supervisionInvitation,
  rightsNotice,
  observerSeat,
  thirdHouseInvitation,
  liaisonDirectory,
  departmentThread,
  leadingGroup,
  coordinatingDesks,
  petitionReply,
  petitionGeneral,
  petitionRouting,
  riskAssessment,
  contingencyPlan,
  publicConcern,
  judicialAssistance,
  civilJudgmentCase,
  administrativeJudgmentCase,
  secondLook,
  civilRetrialSuggestion,
  administrativeRetrialSuggestion,
  protestRequest,
  civilProtest,
  administrativeProtest,
  trialSuggestion,
  judgeConductSuggestion,
  jointMediation,
  analysisReport,
  classSuggestion,
  administrativeEnforcementSuggestion,
  caseTransfer,
  caseReferral,
  orderToLowerProcuratorate,
  entrustedInvestigation,
  flowMonitoring,
  nonLitigationEnforcement,
  courtEscalation,
  committeeAttendance,
  committeeAttendanceRequest,
  jointTrialDuty,
  minorRecordSealing,
  sealedRecordQuery,
  sealedRecordQueryCourt,
  recordUnsealing,
  occupationalBanNotice,
  mandatoryReport,
  employmentQueryRecord,
  minorsBriefing,
  jointMeeting,
  specialMeeting,
  ledgerItem,
  officeLedgerItem,
  annualAssessment,
  jointActivity,
  jointCase,
  jointDocument,
  staffExchange,
]

/** The procedure with this id; without `version` the newest one. Undefined when the product does not ship it. */
export function findProcedure(id: string, version?: string): Definition | undefined {
  const found = PROCEDURES.filter(definition => definition.id === id && (version === undefined || definition.version === version))
  return found.reduce<Definition | undefined>(
    (newest, next) => (newest === undefined || next.version > newest.version ? next : newest),
    undefined,
  )
}
