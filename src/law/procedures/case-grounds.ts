/** The closed lists of intake: ex officio grounds and the remedies-first test, and what differs between civil and administrative cases. */
import { type Words, words } from '#kernel/words.ts'
import type { CaseLaw } from './case-law.ts'

export type Grounds = Record<string, Words>

/** P1 art 37; those that are also in 法发〔2016〕30号 art 7 say so. */
export const CIVIL_GROUNDS: Grounds = {
  'public-interest': words('损害国家利益或者社会公共利益（30号第七条同列）', 'State or public interest harmed (also 30号 art. 7)'),
  corruption: words(
    '审判、执行人员贪污受贿、徇私舞弊等违法行为（30号第七条同列，以已立案为限）',
    'Corruption of personnel (also 30号 art. 7, if a case is filed)',
  ),
  'false-litigation': words('虚假诉讼等妨害司法秩序行为', 'False litigation or the like'),
  'public-interest-case': words('公益诉讼裁判的执行活动违法', 'Unlawful enforcement of a public-interest judgment'),
  'follow-up': words('依照规定需要跟进监督（30号第七条同列）', 'Follow-up due (also 30号 art. 7)'),
  'major-impact': words(
    '具有重大社会影响等确有必要（30号第七条同列）',
    'Major social impact or otherwise truly necessary (also 30号 art. 7)',
  ),
}

export const ADMINISTRATIVE_GROUNDS: Grounds = {
  'interests-harmed': words('损害国家利益、社会公共利益等', 'Interests harmed'),
  corruption: words('审判、执行人员违法行为', 'Corruption of personnel'),
  'follow-up': words('依照规定需要跟进监督', 'Follow-up due'),
  'own-decision-wrong': words('本院不支持监督申请决定确有错误', 'Own not-supported decision was wrong'),
  necessary: words('其他确有必要的情形', 'Otherwise truly necessary'),
}

/** Where the applicant stands with the court's own remedies (P1 art 28). */
export const REMEDIES: Record<string, Words> = {
  used: words('已经提出异议、复议或者诉讼并有结果', 'Remedy used and decided'),
  none: words('法律没有规定救济途径', 'The law gives none'),
  'good-reason': words('未提出，但有正当理由', 'Not used, with good reason'),
  'pending-overdue': words('法院已受理，超过法定期限未处理', 'Pending and overdue in court'),
  personnel: words('申请监督执行人员违法行为', 'About the conduct of enforcement personnel'),
  'not-used': words('应提出而未提出，无正当理由', 'Not used, no good reason'),
  'pending-in-time': words('法院正在期限内审查处理', 'Pending in court, within time'),
}
/** Those that open the way to the procuratorate. */
export const PASSES = ['used', 'none', 'good-reason', 'pending-overdue', 'personnel']

export type CaseVariant = { law: CaseLaw; grounds: Grounds; needReason: string[] }
