/** The posts people hold in a house, and what kind of house has them. Rights belong to posts, never to persons. */
import { type Words, words } from '#kernel/words.ts'
import { ALL_HOUSE_KINDS, type HouseKind } from './house-kind.ts'

export type PostSpec = {
  title: Words
  houses: readonly HouseKind[]
  /** may decide, not only prepare */
  decides?: true
  sees: 'house' | 'desk' | 'team' | 'none'
}

const OTHER_ORGANS = ['organ', 'police', 'justice', 'politics-law', 'discipline', 'mediation', 'joint-office'] as const

/** `sees`: house = every unsealed matter of the house; desk = every unsealed shared matter and all incoming mail; team = matters one belongs to; none = no business data. */
export const POSTS = {
  'chief-procurator': { title: words('检察长', 'Chief procurator'), houses: ['procuratorate'], decides: true, sees: 'house' },
  'deputy-chief-procurator': {
    title: words('副检察长', 'Deputy chief procurator'),
    houses: ['procuratorate'],
    decides: true,
    sees: 'house',
  },
  'procuratorial-committee': {
    title: words('检察委员会秘书', 'Procuratorial committee (recorder)'),
    houses: ['procuratorate'],
    decides: true,
    sees: 'team',
  },
  'handling-prosecutor': { title: words('承办检察官', 'Handling prosecutor'), houses: ['procuratorate'], decides: true, sees: 'team' },
  'prosecutor-assistant': { title: words('检察官助理', 'Prosecutor’s assistant'), houses: ['procuratorate'], sees: 'team' },
  'complaint-intake': {
    title: words('控告申诉检察', 'Complaints and petitions desk'),
    houses: ['procuratorate'],
    decides: true,
    sees: 'desk',
  },
  'case-management': { title: words('案件管理', 'Case management'), houses: ['procuratorate'], decides: true, sees: 'desk' },
  president: { title: words('院长', 'Court president'), houses: ['court'], decides: true, sees: 'house' },
  'vice-president': { title: words('副院长', 'Vice president'), houses: ['court'], decides: true, sees: 'house' },
  'adjudication-committee': {
    title: words('审判委员会秘书', 'Adjudication committee (recorder)'),
    houses: ['court'],
    decides: true,
    sees: 'team',
  },
  'presiding-judge': { title: words('审判长', 'Presiding judge'), houses: ['court'], decides: true, sees: 'team' },
  'enforcement-judge': { title: words('执行法官', 'Enforcement judge'), houses: ['court'], decides: true, sees: 'team' },
  'judge-assistant': { title: words('法官助理', 'Judge’s assistant'), houses: ['court'], sees: 'team' },
  'filing-division': { title: words('立案庭', 'Case-filing division'), houses: ['court'], decides: true, sees: 'desk' },
  'intake-desk': { title: words('办公室收文', 'Office (intake desk)'), houses: ['court', ...OTHER_ORGANS], decides: true, sees: 'desk' },
  'organ-head': { title: words('机关负责人', 'Head of organ'), houses: OTHER_ORGANS, decides: true, sees: 'house' },
  'organ-handler': { title: words('承办人', 'Handling officer'), houses: OTHER_ORGANS, decides: true, sees: 'team' },
  'organ-liaison': { title: words('行政机关联络员', 'Agency liaison'), houses: OTHER_ORGANS, sees: 'desk' },
  observer: { title: words('列席监督员', 'Observer'), houses: ['discipline'], decides: true, sees: 'desk' },
  'handling-judge': { title: words('承办法官', 'Handling judge'), houses: ['court'], decides: true, sees: 'team' },
  'division-head': { title: words('庭长', 'Head of division'), houses: ['court'], decides: true, sees: 'team' },
  'adjudication-management': {
    title: words('审判管理办公室', 'Adjudication management office'),
    houses: ['court'],
    decides: true,
    sees: 'desk',
  },
  'department-head': { title: words('部门负责人', 'Head of department'), houses: ['procuratorate'], decides: true, sees: 'team' },
  'legal-policy': { title: words('法律政策研究部门', 'Legal policy research'), houses: ['procuratorate'], decides: true, sees: 'desk' },
  'liaison-officer': { title: words('联络员', 'Liaison officer'), houses: ['court', 'procuratorate', 'joint-office'], sees: 'desk' },
  administrator: { title: words('系统管理员', 'Administrator'), houses: ALL_HOUSE_KINDS, sees: 'none' },
} as const satisfies Record<string, PostSpec>

export type PostId = keyof typeof POSTS

/** The title and rights of a post. */
export const postSpec = (id: PostId): PostSpec => POSTS[id]

export const isPostId = (text: string): text is PostId => Object.hasOwn(POSTS, text)
