/** Framework Opinion on the Work of Court and Procuratorate (2024) (关于构建新时代法检工作体系的框架意见): the clauses our rules cite, paraphrased by us, each with how it was read. */
import { inferred, reported } from './article.ts'
import type { Statute } from './statute.ts'

// 见于报道；条文序号未核对，以在本地生效的协作意见的相应条款为准。
export const frameworkOpinion2024 = {
  id: 'framework-opinion-2024',
  title: '关于构建新时代法检工作体系的框架意见',
  short: '法检框架意见（2024）',
  titleEn: 'Framework Opinion on the Work of Court and Procuratorate (2024)',
  number: '2024',
  inForce: '2024',
  checkedOn: '2026-11-21',
  articles: {
    campaign: reported('依法惩治犯罪、防范金融风险等专项行动的协同（FW-1.1、FW-1.3c）'),
    pilot: reported('量刑、涉案财产审理等适用独立的法庭调查与辩论程序的探索（FW-1.1b）'),
    minors: reported('未成年人案件定期通报、法律适用问题研讨（FW-1.2a）'),
    'minors-checks': reported('从业人员查询、强制报告、从业限制的协同（FW-1.2b）'),
    'public-interest': reported('公益诉讼协作（FW-1.4）'),
    attendance: reported('抗诉案件提交审判委员会讨论的，应邀请检察长列席（FW-2.1c）'),
    'joint-trial': reported('法院院长、检察院检察长同庭履职（FW-3.1）'),
    settlement: reported('行政争议化解协助，与行政争议调处中心衔接（FW-1.3a）'),
    mediation: reported('因抗诉、再审检察建议、检察建议裁定再审的案件共同调解（FW-1.3b）'),
    'false-litigation': reported('虚假诉讼线索互通（FW-1.5a）'),
    refusal: reported('拒执线索移送与通报（FW-1.5b）'),
    briefing: reported('妨碍诉讼、威胁司法人员等情况通报（FW-1.5c）'),
    analysis: reported('类案定期分析会商（FW-2.2a）'),
    review: reported('质量评查、文书抽查、庭审观摩、集中执行互邀（FW-2.2b）'),
    sharing: reported('案件信息数据共享（FW-3.2a）'),
    desks: reported('审管办、综合业务部为协调部门，减少审批环节（FW-3.2c）'),
    background: reported('提供办案情况和背景（FW-3.2d）'),
    petitions: reported('重大信访、舆情沟通协调（FW-3.4）'),
    meetings: reported('联席会议原则上每年两次，轮流承办（FW-4.1a）'),
    'special-meetings': reported('经主要领导批准召开专题联席会议（FW-4.1b）'),
    'meeting-days': inferred('议题、通知、纪要、反馈的天数：文件未规定，系本地默认值，可由协议约定'),
    guests: reported('邀请政法委、公安、司法局、行政机关、院校（FW-4.1c）'),
    cases: reported('联合发布典型案例、参考性案例（FW-3.3a）'),
    outreach: reported('法治进校园、进社区（FW-3.3b）'),
    training: reported('业务互训、年度学术研讨会、联合调研课题（FW-4.2）'),
    culture: reported('文化交流、主题活动（FW-4.3）'),
    extension: reported('贯彻落实、向基层延伸（FW-5.1）'),
    results: reported('成果运用：纪要、会签文件、专项活动、品牌经验（FW-5.2）'),
  },
} satisfies Statute
