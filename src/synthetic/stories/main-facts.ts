/** Names, numbers and points of the main matter; every person and company is invented. */
export const HANDLING = 'handling-prosecutor'
export const CASE = '（2025）湘3199执418号'
export const DOCKET = '（2026）湘3199执监5号'
export const NUMBER = '沅清检民执监〔2026〕43319900007号'
export const APPLICANT = '江白露'
export const DEBTOR = '沅清县青石坡建材有限责任公司'
export const COURT_NAME = '沅清县人民法院'
export const PROCURATORATE_NAME = '沅清县人民检察院'

export const POINTS = [
  { id: 'p1', text: '依法及时向申请执行人发放已到账的执行案款86,400元。' },
  { id: 'p2', text: '对申请执行人2026年4月20日提出的执行异议依法作出裁定，并说明逾期的原因。' },
  { id: 'p3', text: '对申请执行人提供的被执行人车辆线索予以核查并采取相应的执行措施。' },
]
