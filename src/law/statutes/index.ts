/** Every enactment the product cites; a new one is one new file and one line here. */
import { administrativeCompulsion2011 } from './administrative-compulsion-2011.ts'
import { administrativeInterpretation2018 } from './administrative-interpretation-2018.ts'
import { administrativeProcedure2017 } from './administrative-procedure-2017.ts'
import { administrativeRetrial2024 } from './administrative-retrial-2024.ts'
import { administrativeSupervision2021 } from './administrative-supervision-2021.ts'
import { caseNumbers2015 } from './case-numbers-2015.ts'
import { caseQuality2026 } from './case-quality-2026.ts'
import { civilCode2021 } from './civil-code-2021.ts'
import { civilProcedure2023 } from './civil-procedure-2023.ts'
import { civilProcedureInterpretation2022 } from './civil-procedure-interpretation-2022.ts'
import { civilSupervision2021 } from './civil-supervision-2021.ts'
import { committeeAttendance2010 } from './committee-attendance-2010.ts'
import { constitution2018 } from './constitution-2018.ts'
import { courtMail2004 } from './court-mail-2004.ts'
import { courtOrganic2018 } from './court-organic-2018.ts'
import { courtSupervision2023 } from './court-supervision-2023.ts'
import { crimeTransfer2020 } from './crime-transfer-2020.ts'
import { criminalInterpretation2021 } from './criminal-interpretation-2021.ts'
import { criminalProcedure2018 } from './criminal-procedure-2018.ts'
import { criminalRules2019 } from './criminal-rules-2019.ts'
import { dataSecurity2021 } from './data-security-2021.ts'
import { employmentQuery2020 } from './employment-query-2020.ts'
import { enforcementPower2021 } from './enforcement-power-2021.ts'
import { enforcementProcedureInterpretation2020 } from './enforcement-procedure-interpretation-2020.ts'
import { falseLitigation2021 } from './false-litigation-2021.ts'
import { fileAccess2010 } from './file-access-2010.ts'
import { frameworkOpinion2024 } from './framework-opinion-2024.ts'
import { heilongjiangConsultation2024 } from './heilongjiang-consultation-2024.ts'
import { holidayRules2024 } from './holiday-rules-2024.ts'
import { jinshiAgreement } from './jinshi-agreement.ts'
import { joint2011 } from './joint-2011.ts'
import { joint2016 } from './joint-2016.ts'
import { judicialSuggestion2023 } from './judicial-suggestion-2023.ts'
import { juvenileCrimePrevention2021 } from './juvenile-crime-prevention-2021.ts'
import { leadingOpinion2021 } from './leading-opinion-2021.ts'
import { limits2000 } from './limits-2000.ts'
import { limits2006 } from './limits-2006.ts'
import { linkage2021 } from './linkage-2021.ts'
import { luxiAgreement2025 } from './luxi-agreement-2025.ts'
import { mandatoryReport2020 } from './mandatory-report-2020.ts'
import { minorsProtection } from './minors-protection.ts'
import { numberRulesPre2016 } from './number-rules-pre-2016.ts'
import { objectionReview2020 } from './objection-review-2020.ts'
import { occupationalBan2022 } from './occupational-ban-2022.ts'
import { onlinePublication2016 } from './online-publication-2016.ts'
import { personalInformation2021 } from './personal-information-2021.ts'
import { petition2022 } from './petition-2022.ts'
import { petitionReply2019 } from './petition-reply-2019.ts'
import { platform2020 } from './platform-2020.ts'
import { procuratorateOrganic2018 } from './procuratorate-organic-2018.ts'
import { prosecutorMail2015 } from './prosecutor-mail-2015.ts'
import { publicInterest2021 } from './public-interest-2021.ts'
import { publicInterestInterpretation2020 } from './public-interest-interpretation-2020.ts'
import { recordSealing2022 } from './record-sealing-2022.ts'
import { refusalInterpretation2024 } from './refusal-interpretation-2024.ts'
import { refusalNotice2018 } from './refusal-notice-2018.ts'
import { refusalOpinion2025 } from './refusal-opinion-2025.ts'
import { retrialSuggestion2023 } from './retrial-suggestion-2023.ts'
import { reverseLinkage2024 } from './reverse-linkage-2024.ts'
import { sixianAgreement2022 } from './sixian-agreement-2022.ts'
import type { Article, Citation, Statute } from './statute.ts'
import { stayReply2000 } from './stay-reply-2000.ts'
import { suggestionRules2019 } from './suggestion-rules-2019.ts'
import { termination2025 } from './termination-2025.ts'
import { terminationObjection2016 } from './termination-objection-2016.ts'
import { trialSuggestionForm } from './trial-suggestion-form.ts'
import { unlawfulAdministration2024 } from './unlawful-administration-2024.ts'

export { articleLabel } from './article-label.ts'
export { oldCivilProcedureNumbers } from './old-numbers.ts'
export type { Article, Citation, Evidence, Statute } from './statute.ts'
export { cite } from './statute.ts'
export {
  administrativeCompulsion2011,
  administrativeInterpretation2018,
  administrativeProcedure2017,
  administrativeRetrial2024,
  administrativeSupervision2021,
  caseNumbers2015,
  caseQuality2026,
  civilCode2021,
  civilProcedure2023,
  civilProcedureInterpretation2022,
  civilSupervision2021,
  committeeAttendance2010,
  constitution2018,
  courtMail2004,
  courtOrganic2018,
  courtSupervision2023,
  crimeTransfer2020,
  criminalInterpretation2021,
  criminalProcedure2018,
  criminalRules2019,
  dataSecurity2021,
  employmentQuery2020,
  enforcementPower2021,
  enforcementProcedureInterpretation2020,
  falseLitigation2021,
  fileAccess2010,
  frameworkOpinion2024,
  heilongjiangConsultation2024,
  holidayRules2024,
  jinshiAgreement,
  joint2011,
  joint2016,
  judicialSuggestion2023,
  juvenileCrimePrevention2021,
  leadingOpinion2021,
  limits2000,
  limits2006,
  linkage2021,
  luxiAgreement2025,
  mandatoryReport2020,
  minorsProtection,
  numberRulesPre2016,
  objectionReview2020,
  occupationalBan2022,
  onlinePublication2016,
  personalInformation2021,
  petition2022,
  petitionReply2019,
  platform2020,
  procuratorateOrganic2018,
  prosecutorMail2015,
  publicInterest2021,
  publicInterestInterpretation2020,
  recordSealing2022,
  refusalInterpretation2024,
  refusalNotice2018,
  refusalOpinion2025,
  retrialSuggestion2023,
  reverseLinkage2024,
  sixianAgreement2022,
  stayReply2000,
  suggestionRules2019,
  termination2025,
  terminationObjection2016,
  trialSuggestionForm,
  unlawfulAdministration2024,
}

/** All enactments, in the order of the law sheets. */
export const STATUTES: readonly Statute[] = [
  civilProcedure2023,
  civilProcedureInterpretation2022,
  administrativeProcedure2017,
  administrativeInterpretation2018,
  administrativeCompulsion2011,
  civilCode2021,
  enforcementProcedureInterpretation2020,
  objectionReview2020,
  terminationObjection2016,
  limits2000,
  limits2006,
  refusalInterpretation2024,
  refusalOpinion2025,
  joint2016,
  fileAccess2010,
  joint2011,
  platform2020,
  retrialSuggestion2023,
  administrativeRetrial2024,
  termination2025,
  courtSupervision2023,
  enforcementPower2021,
  courtMail2004,
  stayReply2000,
  leadingOpinion2021,
  holidayRules2024,
  caseNumbers2015,
  caseQuality2026,
  numberRulesPre2016,
  civilSupervision2021,
  administrativeSupervision2021,
  suggestionRules2019,
  prosecutorMail2015,
  criminalProcedure2018,
  criminalInterpretation2021,
  criminalRules2019,
  publicInterest2021,
  publicInterestInterpretation2020,
  petition2022,
  crimeTransfer2020,
  minorsProtection,
  judicialSuggestion2023,
  onlinePublication2016,
  courtOrganic2018,
  procuratorateOrganic2018,
  committeeAttendance2010,
  falseLitigation2021,
  refusalNotice2018,
  reverseLinkage2024,
  linkage2021,
  occupationalBan2022,
  petitionReply2019,
  trialSuggestionForm,
  personalInformation2021,
  dataSecurity2021,
  constitution2018,
  frameworkOpinion2024,
  heilongjiangConsultation2024,
  jinshiAgreement,
  luxiAgreement2025,
  sixianAgreement2022,
  unlawfulAdministration2024,
  employmentQuery2020,
  juvenileCrimePrevention2021,
  mandatoryReport2020,
  recordSealing2022,
]

/** The enactment with this id, or undefined. */
export function findStatute(id: string): Statute | undefined {
  return STATUTES.find(statute => statute.id === id)
}

/** The article a citation points to, or undefined when the statute file does not list it. */
export function findArticle(citation: Pick<Citation, 'statute' | 'article'>): Article | undefined {
  const articles: Record<string, Article> | undefined = findStatute(citation.statute)?.articles
  return articles && Object.hasOwn(articles, citation.article) ? articles[citation.article] : undefined
}
