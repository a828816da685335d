/** Province characters in court codes (案号规定 art 4), and the wrong ones that people write. */

/** The 33 province characters: the short name of the province, except 内, 军 and 兵. */
export const PROVINCES = [...'京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新兵军'] as const

/** Characters that are short names of a province but not its court code. */
export const WRONG_CHARACTER: Record<string, string> = { 滇: '云', 蒙: '内', 贵: '黔', 蜀: '川', 秦: '陕', 陇: '甘', 申: '沪' }

/** Full names, for the message when someone writes one. */
export const PROVINCE_NAMES: Record<string, string> = {
  北京: '京',
  天津: '津',
  河北: '冀',
  山西: '晋',
  内蒙古: '内',
  辽宁: '辽',
  吉林: '吉',
  黑龙江: '黑',
  上海: '沪',
  江苏: '苏',
  浙江: '浙',
  安徽: '皖',
  福建: '闽',
  江西: '赣',
  山东: '鲁',
  河南: '豫',
  湖北: '鄂',
  湖南: '湘',
  广东: '粤',
  广西: '桂',
  海南: '琼',
  重庆: '渝',
  四川: '川',
  贵州: '黔',
  云南: '云',
  西藏: '藏',
  陕西: '陕',
  甘肃: '甘',
  青海: '青',
  宁夏: '宁',
  新疆: '新',
}
