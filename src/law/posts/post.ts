/** The posts people hold in a house, and what kind of house has them. Rights belong to posts, never to persons. */
import { type Words, words } from '#kernel/words.ts'

export type PostSpec = {
  title: Words
  houses: ('court' | 'procuratorate' | 'organ')[] /** may decide, not only prepare */
  decides?: true
  sees: 'house' | 'desk' | 'team' | 'none'
}

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
  'intake-desk': { title: words('办公室收文', 'Office (intake desk)'), houses: ['court', 'organ'], decides: true, sees: 'desk' },
  'organ-head': { title: words('机关负责人', 'Head of organ'), houses: ['organ'], decides: true, sees: 'house' },
  'organ-liaison': { title: words('行政机关联络员', 'Agency liaison'), houses: ['organ'], sees: 'desk' },
  'liaison-officer': { title: words('联络员', 'Liaison officer'), houses: ['court', 'procuratorate'], sees: 'desk' },
  administrator: { title: words('系统管理员', 'Administrator'), houses: ['court', 'procuratorate', 'organ'], sees: 'none' },
} as const satisfies Record<string, PostSpec>

export type PostId = keyof typeof POSTS

/** The title and rights of a post. */
export const postSpec = (id: PostId): PostSpec => POSTS[id]

export const isPostId = (text: string): text is PostId => Object.hasOwn(POSTS, text)
