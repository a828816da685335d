/** The columns of a ledger of agreed items, and how offices head them: 六清 with its neighbours, exact names first, likely ones asked. */
import { type Words, words } from '#kernel/words.ts'
import { plainHeading } from '../sheet-fields.ts'

export type ItemField =
  | 'serial'
  | 'meeting'
  | 'agendaPoint'
  | 'title'
  | 'task'
  | 'target'
  | 'baseline'
  | 'problems'
  | 'owner'
  | 'ownerHouse'
  | 'ownerDivision'
  | 'ownerCases'
  | 'ownerPeople'
  | 'leader'
  | 'partner'
  | 'effect'
  | 'standard'
  | 'openedOn'
  | 'dueOn'
  | 'state'
  | 'progress'
  | 'closedOn'
  | 'remarks'

export type ItemFieldSpec = { title: Words; headings: string[]; like: string[] }

const field = (zh: string, en: string, headings: string, like = ''): ItemFieldSpec => ({
  title: words(zh, en),
  headings: [zh, ...headings.split(' ').filter(Boolean)],
  like: like.split(' ').filter(Boolean),
})

export const ITEM_FIELDS: Record<ItemField, ItemFieldSpec> = {
  serial: field('序号', 'No.', '编号 顺序号 序次 no 项目编号 事项编号'),
  meeting: field('会议', 'Meeting', '会议名称 会次 来源 事项来源 会议来源 议定会议 提出会议 会商会议 任务来源', '会议 来源'),
  agendaPoint: field('议程', 'Agenda point', '议程序号 议题序号 议题编号'),
  title: field(
    '事项',
    'Item',
    '议定事项 会商事项 议题 会议议题 议题事项 工作事项 事项名称 项目 项目名称 会商项目 会商议题 议定内容 决定事项 重点工作 重点事项 议定事项名称 议题名称 工作任务 重点任务 任务名称 工作项目',
    '事项 议题',
  ),
  task: field(
    '任务',
    'Task',
    '任务清 具体任务 工作任务 主要任务 任务内容 工作内容 工作措施 具体措施 落实措施 主要措施 推进措施 任务分解 具体工作 任务清单 任务要求',
    '任务 措施',
  ),
  target: field('目标', 'Target', '目标清 目标要求 工作目标 预期目标 任务目标 工作要求 目标任务 具体目标', '目标'),
  baseline: field(
    '底数',
    'Baseline',
    '底数清 现状 基数 基本情况 现状底数 现有底数 工作基础 现状及底数 基础数据 底数现状',
    '底数 现状 基数',
  ),
  problems: field(
    '问题',
    'Problems',
    '问题清 存在问题 存在的问题 主要问题 突出问题 困难问题 问题困难 难点堵点 存在困难和问题 问题清单',
    '问题 困难',
  ),
  owner: field(
    '责任',
    'Owner',
    '责任清 责任主体 责任分工 责任落实 责任单位及责任人 责任单位责任人 责任部门及责任人 责任分解 院庭案人',
    '责任单位和',
  ),
  ownerHouse: field('责任单位', 'House responsible', '牵头单位 责任院 主办单位 承办单位 责任机关 落实单位 牵头院 院', '牵头 责任单'),
  ownerDivision: field('责任部门', 'Division', '牵头部门 责任庭室 庭室 部门 责任处室 承办部门 主办部门 业务部门 庭 到庭', '部门 庭室'),
  ownerCases: field('涉及案件', 'Cases', '案号 案件 责任案件 所涉案号 涉案案号 案 到案', '案号 案件'),
  ownerPeople: field('责任人', 'People', '承办人 具体责任人 联系人 经办人 责任人员 直接责任人 人 到人 具体负责人', '责任人 联络员'),
  leader: field('责任领导', 'Leader responsible', '分管领导 院领导 包保领导 牵头领导 分管院领导 包抓领导', '领导'),
  partner: field('配合单位', 'Supporting houses', '协办单位 协助单位 配合部门 协同单位 参与单位 协办部门', '配合 协办'),
  effect: field(
    '成效',
    'Effect',
    '成效清 预期成效 工作成效 完成情况 取得成效 成果 工作成果 预期成果 成效体现 阶段成效 完成成效',
    '成效 成果',
  ),
  standard: field('完成标准', 'Done when', '销号标准 验收标准 标准 评价标准 考核标准 完成标志', '标准'),
  openedOn: field('立项日期', 'Opened on', '立项时间 会议日期 会议时间 议定日期 议定时间 建账日期 提出时间 开始时间 启动时间', '立项'),
  dueOn: field(
    '到期',
    'Due',
    '到期日 到期时间 到期日期 完成时限 完成期限 期限 时限 完成时间 截止时间 截止日期 办结时限 办理时限 时间节点 时限要求 计划完成时间 要求完成时间 完成时间节点 销号时限 时间要求',
    '时限 期限 截止 到期 节点',
  ),
  state: field('状态', 'State', '办理状态 事项状态 是否完成 是否销号 销号情况 完成状态 推进状态 工作状态 办结情况', '状态 销号'),
  progress: field(
    '进展',
    'Progress',
    '进度 办理情况 进展情况 工作进展 落实情况 推进情况 目前进展 办理进度 完成进度 落实进展 最新进展 完成情况 进展及成效 工作推进情况 反馈情况',
    '进展 进度 推进 落实情况',
  ),
  closedOn: field('销号日期', 'Closed on', '销号时间 办结日期 办结时间 实际完成时间 实际完成日期', '实际完成'),
  remarks: field('备注', 'Remarks', '说明 其他 备考 督办意见 领导批示 下一步打算 下步打算 下一步工作', '备注'),
}

/** The six fields without which an item cannot open (六清; 责任 through the house). */
export const SIX: readonly ItemField[] = ['task', 'target', 'baseline', 'problems', 'ownerHouse', 'effect']

/** The table leaders know, in its order. */
export const TEN_COLUMNS = ['serial', 'title', 'task', 'target', 'baseline', 'problems', 'owner', 'effect', 'dueOn', 'state'] as const

export type TenColumn = (typeof TEN_COLUMNS)[number]

export type ItemMatch = { fields: ItemField[]; sure: boolean }

/** What a heading may mean, the first meaning first: 工作任务 is the item where no other column is, else the task. Null when we do not know it. */
export function matchItemHeading(heading: string): ItemMatch | null {
  const plain = plainHeading(heading)
  if (plain === '') return null
  const entries = Object.entries(ITEM_FIELDS) as [ItemField, ItemFieldSpec][]
  const sure = entries.filter(([, spec]) => spec.headings.includes(plain)).map(([id]) => id)
  if (sure.length > 0) return { fields: sure, sure: true }
  const like = entries.filter(([, spec]) => spec.like.some(text => plain.includes(text))).map(([id]) => id)
  return like.length > 0 && plain.length <= 16 ? { fields: like, sure: false } : null
}

/** A heading over several columns: its own name with that below it, as in 责任 over 院 / 庭 / 人. */
export function matchUnder(parent: string, below: string): ItemMatch | null {
  const owner = /责任|分工|落实到|牵头/.test(plainHeading(parent))
  const plain = plainHeading(below)
  if (owner && /^(单位|机关|院|院别|牵头|牵头单位)$/.test(plain)) return { fields: ['ownerHouse'], sure: true }
  if (owner && /^(配合|配合单位|协办)$/.test(plain)) return { fields: ['partner'], sure: true }
  if (owner && /^(姓名|人员|个人)$/.test(plain)) return { fields: ['ownerPeople'], sure: true }
  if (owner && /^(领导)$/.test(plain)) return { fields: ['leader'], sure: true }
  if (/时间|时限/.test(plainHeading(parent)) && /^(开始|起|立项)$/.test(plain)) return { fields: ['openedOn'], sure: true }
  if (/时间|时限/.test(plainHeading(parent)) && /^(完成|止|结束|截止|到期)$/.test(plain)) return { fields: ['dueOn'], sure: true }
  return matchItemHeading(below)
}
