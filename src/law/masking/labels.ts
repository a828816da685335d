/** The words that stand before personal data in judgments: what is labelled so is deleted (art 10) or kept (art 11). */

/** label → rule; the value behind the label is deleted. Longer labels first. */
export const CONTACT_LABELS =
  '微信号码|微信账号|微信号|微信ID|微信|WeChat|QQ号码|QQ号|QQ|抖音账号|抖音号|快手账号|快手号|微博账号|微博|小红书号|支付宝账号|支付宝|钉钉号|陌陌号|Telegram|WhatsApp|LINE|Skype'
export const NICKNAME_LABELS = '网名|昵称|微信名|微信昵称|QQ昵称|账号名'
export const PHONE_LABELS = '联系电话|联系方式|固定电话|办公电话|家庭电话|手机号码|手机号|电话号码|电话|手机|传真|座机|热线|Tel|TEL|tel'
export const ACCOUNT_LABELS =
  '银行账户|银行账号|银行帐号|银行卡号|银行卡|信用卡号|信用卡|储蓄卡号|储蓄卡|借记卡|开户账号|收款账号|收款账户|付款账号|结算账户|公积金账号|社保账号|账户号|账户|账号|帐号|帐户|卡号|存折号|存折'
export const IDENTITY_LABELS =
  '公民身份号码|公民身份证号码|居民身份证号码|居民身份证号|身份证号码|身份证号|身份证件号码|身份证|护照号码|护照号|护照|港澳居民来往内地通行证|台湾居民来往大陆通行证|港澳居民居住证|往来港澳通行证|通行证号码|通行证号|通行证|居住证号|居住证|回乡证|台胞证|军官证号|军官证|士兵证|警官证号|警官证|驾驶证号码|驾驶证号|驾驶证|驾照|社保卡号|社会保障号|医保卡号|学籍号|准考证号|证件号码|证件号'
export const OTHER_LABELS =
  '车架号|车辆识别代号|车辆识别代码|发动机号码|发动机号|IMEI|IP地址|MAC地址|工号|学号|病历号|住院号|快递单号|订单号|交易流水号|流水号'
export const KEPT_LABELS = '统一社会信用代码|组织机构代码证?|营业执照注册号|注册号|执业证书?号|执业证号码|执业许可证号?|执业证'

/** Words of a certificate of title, in its many spellings; number or 字号 follows. */
export const CERTIFICATE_WORDS =
  '不动产权属证书|不动产权证书|不动产权证|不动产登记证明|不动产证明|不动产单元号?|不动产权|房屋所有权证|房屋产权证|房屋权证|房地产权证|房地权证|房产证|房权证|产权证书|产权证|权属证书|权属证明|国有土地使用权证|国有土地使用证|集体土地使用权证|集体土地使用证|集体土地所有证|宅基地使用权证|宅基地使用证|土地使用权证|土地使用证|土地承包经营权证|农村土地承包经营权证|农地承包权|土地证|国用|集用|土国用|土集用|林权证|林证|他项权利证|他项权证|他项|预告登记证明|抵押权登记证明|机动车登记证书|机动车行驶证|行驶证|船舶所有权登记证书|船舶登记证书|海域使用权证|采矿许可证|探矿权证'

/** Diseases and states of health, as they end. */
export const DISEASE_ENDS =
  '病|症|癌|瘤|炎|障碍|分裂|抑郁|中风|瘫痪|感染|残疾|综合征|肝硬化|梗死|梗塞|结石|失明|失聪|衰竭|高血压|高血脂|结核|脑瘫|HIV|乙肝|丙肝|梅毒|艾滋'

/** Complete words about health: replaced wherever they stand. */
export const HEALTH_WORDS =
  '艾滋病(?:病毒)?|HIV(?:抗体)?(?:阳性)?|梅毒|淋病|尖锐湿疣|乙肝(?:病毒携带者)?|丙肝|肺结核|精神分裂症?|双相情感障碍|抑郁症|焦虑症|癫痫|尿毒症|白血病|糖尿病|高血压|冠心病|心脏病|脑梗死?|脑瘫|帕金森病|阿尔茨海默病|不孕不育症?|(?:精神|智力|肢体|视力|听力|言语|多重)残疾(?:[一二三四1-4]级)?|残疾人证号?|血型(?:为)?(?:AB|A|B|O)型'

/** Measures of technical investigation; the paragraph about them is deleted. */
export const INVESTIGATION_WORDS =
  /技术侦查|技侦|监听|通信监控|通讯监控|电话监控|秘密侦查|控制下交付|手机定位侦查|行踪监控|通信监察|密拍密录|秘密拍摄|网络监控措施/u
