/** Parts that the procedures on minors share: who holds records, what a record is, and the receiving desk; every one of them is sealed. */
import { words } from '#kernel/words.ts'
import { type PostId, postSpec } from '../posts/post.ts'
import { criminalInterpretation2021 } from '../statutes/criminal-interpretation-2021.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { juvenileCrimePrevention2021 } from '../statutes/juvenile-crime-prevention-2021.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import { fact, must } from './fact.ts'
import type { ActSpec, FactSpec, HouseKind } from './procedure.ts'
import { serviceActs } from './service-acts.ts'

/** Houses that make or hold records of minors. */
export const HOLDERS: readonly HouseKind[] = ['court', 'procuratorate', 'police', 'justice']

const heldBy = (posts: PostId[], kinds: HouseKind | readonly HouseKind[]): PostId[] =>
  posts.filter(post =>
    (typeof kinds === 'string' ? [kinds] : kinds).some(kind => (postSpec(post).houses as readonly string[]).includes(kind)),
  )

/** Who handles a matter about a minor: the handling officer and the head over them, nobody who only passes letters on. */
export const officersOf = (kinds: HouseKind | readonly HouseKind[]): PostId[] =>
  heldBy(
    ['handling-judge', 'presiding-judge', 'division-head', 'handling-prosecutor', 'department-head', 'organ-handler', 'organ-head'],
    kinds,
  )

/** Who signs for a paper about a minor. */
export const desksOf = (kinds: HouseKind | readonly HouseKind[]): PostId[] =>
  heldBy(['intake-desk', 'case-management', 'organ-head'], kinds)

export const HOLDER_HANDS: PostId[] = officersOf(HOLDERS)

export const sealing: Citation[] = [
  cite(criminalProcedure2018, '286'),
  cite(criminalRules2019, '482'),
  cite(criminalInterpretation2021, '581'),
  cite(juvenileCrimePrevention2021, '59'),
]

/** What may be sealed (预防法 art 59, 刑规则 art 486). */
export const recordFact = (): FactSpec =>
  fact.code(
    '记录种类',
    'Kind of record',
    {
      conviction: words('五年以下有期徒刑以下刑罚、免予刑事处罚', 'Sentence of five years or less, or exempted'),
      'no-prosecution': words('不起诉', 'Not prosecuted'),
      'administrative-penalty': words('行政处罚', 'Administrative penalty'),
      'coercive-measure': words('刑事强制措施', 'Compulsory measure'),
      'special-education': words('专门矫治教育', 'Special education'),
    },
    must,
  )

/** Who the record is about: a list of names that stays in the facts and never enters a code. */
export const minorFact = (): FactSpec => fact.people('未成年人', 'Minor', must)

/** The service of a paper between two houses of these kinds. */
export const servedTo = (sender: readonly HouseKind[], recipient: readonly HouseKind[], basis: Citation[]): Record<string, ActSpec> =>
  serviceActs({
    sender: 'issuer',
    recipient: 'recipient',
    senderPosts: officersOf(sender),
    deskPosts: desksOf(recipient),
    opening: 'serve',
    basis,
  })
