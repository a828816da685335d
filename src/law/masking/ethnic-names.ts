/** What minority-language and transliterated foreign names are recognised by, when nobody said which kind a name is. Recognition decides only the rule that is shown; the token is the first character and 某 either way. */

/** Parts frequent in Uyghur, Kazakh, Tibetan, Mongolian, Hui, Yi and Dai names as written in Chinese. */
export const MINORITY_PARTS: readonly string[] =
  '买买提 买合木提 买提 吐尔逊 吐尔洪 阿不都 阿卜杜 艾买提 艾尼 艾山 艾力 古丽 古力 提江 买江 别克 尼亚孜 依明 伊明 玉素 帕提 热合曼 热依 努尔 库尔班 阿迪力 木沙 亚森 肉孜 吾买 麦麦提 图尔荪 阿依 哈斯木 扎西 卓玛 次仁 次旺 多吉 旺堆 格桑 达娃 央金 尼玛 洛桑 丹增 索朗 巴桑 普布 拉姆 才让 才旦 仁青 桑杰 白玛 顿珠 平措 德吉 边巴 巴特尔 其其格 乌云 格日勒 宝音 苏和 那仁 斯琴 萨仁 高娃 朝鲁 图雅 布和 额尔德 呼和 毕力格 达来 哈斯 塔娜 娜仁 苏日 阿木 吉克 沙马 莫色 曲比 俄木 吉木 勒尔 阿呷 尔古 木呷 阿牛 岩罕 玉罕 岩温 玉儿'.split(
    ' ',
  )

/** Characters with which foreign names are transliterated. */
export const TRANSLITERATION: ReadonlySet<string> = new Set(
  '阿埃艾爱安昂奥巴白班邦保鲍贝本比彼毕别宾波伯勃博布查达大戴黛丹当道德登邓迪狄蒂丁杜顿多恩尔法凡范菲费芬丰佛弗福夫盖冈高戈格葛根贡古瓜果哈海汉罕豪赫黑亨洪侯胡华怀霍基吉加贾简杰金津卡凯坎康考柯科可克肯孔库夸昆拉莱赖兰朗劳老勒乐雷蕾里莉丽利立林琳留龙卢鲁路露伦罗洛吕律马玛迈麦曼芒毛茅梅门蒙孟米密蜜敏明莫默穆姆慕纳娜奈南内尼妮涅宁纽农努诺欧帕派潘庞佩彭皮普珀蒲齐奇契钱乔切钦琴琼丘曲让热仁荣茹儒瑞若撒萨塞桑瑟森沙莎山珊尚绍舍申圣施石史士斯丝思松苏孙所索塔泰坦汤唐陶特滕提廷图托瓦万旺威韦维魏温文翁沃乌武西希锡夏显香向肖歇谢辛欣休雪逊雅亚延扬耶叶伊依易因英尤于约泽扎詹张珍芝朱卓兹佐'.split(
    '',
  ),
)
