/** The houses of the demo county 沅清县: fictional, like everything in this room. */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '#law/posts/post.ts'
import type { HousePlan } from '#work/people/index.ts'

export const COURT = 'yq-court'
export const PROCURATORATE = 'yq-proc'
export const HIGHER_COURT = 'yz-court'
export const HIGHER_PROCURATORATE = 'yz-proc'
export const BUREAU = 'yq-bureau'
export const RULE_OF_LAW = 'yq-rule-of-law'
export const JUSTICE = 'yq-justice'
export const POLICE = 'yq-police'
export const MEDIATION = 'yq-mediation'
export const DISCIPLINE = 'yq-discipline'

const COUNTY = { level: 1, region: '433199', joined: true } as const
const CITY = { level: 2, region: '433100', superior: null, joined: true } as const

/** Levels as in the set-up form: 1 county, 2 city. The county's two houses name their superiors. */
export const HOUSES: HousePlan[] = [
  {
    house: PROCURATORATE,
    name: '沅清县人民检察院',
    shortName: '沅清',
    kind: 'procuratorate',
    code: '湘3199',
    superior: HIGHER_PROCURATORATE,
    ...COUNTY,
  },
  { house: COURT, name: '沅清县人民法院', shortName: '沅清', kind: 'court', code: '湘3199', superior: HIGHER_COURT, ...COUNTY },
  { house: HIGHER_PROCURATORATE, name: '沅州市人民检察院', shortName: '沅州', kind: 'procuratorate', code: '湘39', ...CITY },
  { house: HIGHER_COURT, name: '沅州市中级人民法院', shortName: '沅州', kind: 'court', code: '湘39', ...CITY },
  { house: BUREAU, name: '沅清县住房和城乡建设局', shortName: '沅清住建', kind: 'organ', code: '沅清住建', superior: null, ...COUNTY },
]

const NEIGHBOUR = { level: 1, region: '433199', superior: null, joined: false } as const

/** Houses without a node: they sign, are covered or invited, and their acts are entered from paper. */
export const NEIGHBOURS: HousePlan[] = [
  {
    house: RULE_OF_LAW,
    name: '中共沅清县委全面依法治县委员会办公室',
    shortName: '沅清依法治县办',
    kind: 'justice',
    code: '沅清法治办',
    ...NEIGHBOUR,
  },
  { house: JUSTICE, name: '沅清县司法局', shortName: '沅清司法', kind: 'justice', code: '沅清司', ...NEIGHBOUR },
  { house: POLICE, name: '沅清县公安局', shortName: '沅清公安', kind: 'police', code: '沅清公', ...NEIGHBOUR },
  { house: MEDIATION, name: '沅清县行政争议调处中心', shortName: '沅清调处', kind: 'mediation', code: '沅清调', ...NEIGHBOUR },
  {
    house: DISCIPLINE,
    name: '沅清县纪委监委派驻法院纪检监察组',
    shortName: '沅清派驻组',
    kind: 'discipline',
    code: '沅清纪',
    ...NEIGHBOUR,
  },
]

/** Where the country's ordinary people of the county stand: nobody here exists. */
export type DemoPerson = { house: string; name: string; division: string; posts: PostId[]; says: Words }

export const PEOPLE = {
  chief: {
    house: PROCURATORATE,
    name: '顾沅舟',
    division: '院领导',
    posts: ['chief-procurator'],
    says: words('检察长：批准调卷、提请跟进和撤回', 'Chief procurator: approves file requests, follow-up and withdrawal'),
  },
  deputy: {
    house: PROCURATORATE,
    name: '覃砚秋',
    division: '院领导',
    posts: ['deputy-chief-procurator'],
    says: words('副检察长：分管民事检察', 'Deputy chief: in charge of civil supervision'),
  },
  prosecutor: {
    house: PROCURATORATE,
    name: '向知衡',
    division: '民事行政检察部',
    posts: ['handling-prosecutor'],
    says: words('检察官：今天等法院对7号建议书的回复', 'Prosecutor: waits today for the court’s reply to letter no. 7'),
  },
  assistant: {
    house: PROCURATORATE,
    name: '龙一禾',
    division: '民事行政检察部',
    posts: ['prosecutor-assistant'],
    says: words('检察官助理：起草文书、整理卷宗', 'Prosecutor’s assistant: drafts papers, keeps files'),
  },
  desk: {
    house: PROCURATORATE,
    name: '彭采薇',
    division: '综合业务部',
    posts: ['complaint-intake', 'case-management', 'liaison-officer', 'administrator'],
    says: words(
      '综合业务部：一人兼控申、案管、联络和系统管理',
      'General office: intake, case management, liaison and administrator in one',
    ),
  },
  president: {
    house: COURT,
    name: '田砚农',
    division: '院领导',
    posts: ['president'],
    says: words('院长：今天签发对7号建议书的回复', 'Court president: signs the reply to letter no. 7 today'),
  },
  'enforcement-judge': {
    house: COURT,
    name: '石敬舆',
    division: '执行局',
    posts: ['enforcement-judge'],
    says: words(
      '执行法官：7号建议书指向的承办人，看不到该事项',
      'Enforcement judge: complained of in letter no. 7, cannot see that matter',
    ),
  },
  'presiding-judge': {
    house: COURT,
    name: '麻清越',
    division: '审判监督庭',
    posts: ['presiding-judge'],
    says: words('审监庭审判长：今天须逐项回复7号建议书', 'Presiding judge: must answer letter no. 7 point by point today'),
  },
  'judge-assistant': {
    house: COURT,
    name: '吴半夏',
    division: '审判监督庭',
    posts: ['judge-assistant'],
    says: words('法官助理：起草回复意见函', 'Judge’s assistant: drafts the replies'),
  },
  filing: {
    house: COURT,
    name: '符听澜',
    division: '立案庭',
    posts: ['filing-division'],
    says: words('立案庭：执监立案', 'Case-filing division: dockets suggestions'),
  },
  office: {
    house: COURT,
    name: '滕若谷',
    division: '办公室',
    posts: ['intake-desk', 'liaison-officer', 'administrator'],
    says: words('办公室：收文、联络和系统管理，有来文待签收', 'Office: intake, liaison and administrator; letters wait to be signed for'),
  },
  'city-prosecutor': {
    house: HIGHER_PROCURATORATE,
    name: '卢望川',
    division: '民事检察部',
    posts: ['handling-prosecutor', 'liaison-officer', 'administrator'],
    says: words('上级检察官：已就逾期未回复跟进', 'Prosecutor above: follows up the unanswered suggestion'),
  },
  'city-desk': {
    house: HIGHER_PROCURATORATE,
    name: '钟一苇',
    division: '案件管理办公室',
    posts: ['case-management'],
    says: words('上级案管：审核须由另一人，故上级检察院有两人', 'Case management above: the check needs a second person'),
  },
  'city-judge': {
    house: HIGHER_COURT,
    name: '晏平野',
    division: '审判监督庭',
    posts: ['presiding-judge', 'intake-desk', 'filing-division', 'liaison-officer', 'administrator'],
    says: words('上级法院审判长：2027年2月12日前回复跟进建议', 'Presiding judge above: answers the follow-up suggestion by 2027-02-12'),
  },
  liaison: {
    house: BUREAU,
    name: '谷雨田',
    division: '法规股',
    posts: ['organ-liaison', 'organ-handler', 'administrator'],
    says: words('行政机关联络员：只有一封待回复的检察建议', 'Agency liaison: one suggestion to answer'),
  },
} as const satisfies Record<string, DemoPerson>

export type Who = keyof typeof PEOPLE

/** A person's id is their part in the county, so that links and tests can name them. */
export const personId = (who: Who): string => `demo-${who}`
