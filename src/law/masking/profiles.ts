/** The two profiles as data: the Supreme Court's rules of 2016, and the stricter proposal for joint cases, a house rule. */
import { type Words, words } from '#kernel/words.ts'
import type { MaskingKind, MaskingProfileId, MaskingRole } from './masking-rule.ts'

/** Who is hidden: a role, the kinds of case in which it is (all if left out), and the rule. The first that fits counts. */
export type HiddenRole = { role: MaskingRole; kinds?: readonly MaskingKind[]; rule: string }

export type MaskingProfile = {
  id: MaskingProfileId
  title: Words
  /** `article` rests on the provisions; `house_rule` is our own, stricter and never laxer. */
  label: 'article' | 'house_rule'
  hidden: readonly HiddenRole[]
  /** Deletions that this profile makes on top of art 10. */
  also: readonly ('case-number' | 'company' | 'place' | 'school' | 'hospital' | 'unlisted')[]
}

const HOME: readonly MaskingKind[] = ['family', 'inheritance', 'divorce', 'custody']
const CRIME: readonly MaskingKind[] = ['criminal', 'minor-crime']

const ARTICLE_8: readonly HiddenRole[] = [
  { role: 'minor', rule: '8.3' },
  { role: 'minor-representative', rule: '8.3' },
  { role: 'party', kinds: HOME, rule: '8.1' },
  { role: 'legal-representative', kinds: HOME, rule: '8.1' },
  { role: 'victim', kinds: CRIME, rule: '8.2' },
  { role: 'legal-representative', kinds: CRIME, rule: '8.2' },
  { role: 'incidental-plaintiff', kinds: CRIME, rule: '8.2' },
  { role: 'witness', kinds: CRIME, rule: '8.2' },
  { role: 'expert', kinds: CRIME, rule: '8.2' },
]

const everyRole = (...roles: MaskingRole[]): HiddenRole[] => roles.map(role => ({ role, rule: 'H1' }))

export const PROFILES: Readonly<Record<MaskingProfileId, MaskingProfile>> = {
  court_2016: {
    id: 'court_2016',
    title: words('按裁判文书公布规定', 'As published judgments'),
    label: 'article',
    hidden: ARTICLE_8,
    also: [],
  },
  joint_strict: {
    id: 'joint_strict',
    title: words('联合发布从严', 'Joint, strict'),
    label: 'house_rule',
    hidden: [
      ...ARTICLE_8,
      ...everyRole('party', 'legal-representative', 'victim', 'incidental-plaintiff', 'witness', 'expert', 'lawyer', 'other-agent'),
      ...everyRole('company-head', 'judge', 'clerk', 'prosecutor', 'other'),
    ],
    also: ['case-number', 'company', 'place', 'school', 'hospital', 'unlisted'],
  },
}

/** Roles whose bearer, when also a lawyer in the case, acts as lawyer: the name stays (vector t29, art 11). */
export const AS_LAWYER: readonly MaskingRole[] = ['lawyer', 'other-agent', 'legal-representative', 'minor-representative', 'other']

/** Kinds that are not published, and the rule that says so. */
export const NOT_PUBLISHED: Readonly<Partial<Record<MaskingKind, string>>> = {
  'state-secret': '4.state-secret',
  'minor-crime': '4.minor-crime',
  mediation: '4.mediation',
  'mediation-confirmation': '4.mediation-confirmation',
  divorce: '4.divorce',
  custody: '4.custody',
  unsuitable: '4.unsuitable',
}
