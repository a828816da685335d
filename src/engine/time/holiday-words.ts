/** Names of public holidays in both languages. */
import { type Words, words } from '#kernel/words.ts'

const ENGLISH: Record<string, string> = {
  元旦: 'New Year’s Day',
  春节: 'Spring Festival',
  清明节: 'Tomb-Sweeping Day',
  劳动节: 'Labour Day',
  '“五一”': 'Labour Day',
  '“五一”国际劳动节': 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  '“十一”': 'National Day',
  抗日战争暨世界反法西斯战争胜利70周年纪念日: 'Victory Day',
}

/** The holiday names (several joined by 、) in both languages; a local festival without an English name is called one. */
export function holidayWords(names: string): Words {
  const english = names.split('、').map(name => ENGLISH[name] ?? 'local festival')
  return words(names, [...new Set(english)].join(' and '))
}
