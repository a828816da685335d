/** `number`: reads a court or procuratorate number and prints it as JSON, or says why it is none. */
import { parseCaseNumber } from '#engine/case-number/court-number.ts'
import { parseLegacyCaseNumber } from '#engine/case-number/legacy-case-number.ts'
import { parseProcuratorateNumber } from '#engine/case-number/procuratorate-number.ts'
import { yearOf } from '#kernel/plain-date.ts'

export type Answer = { code: number; out: string }

const HELP = `用法 Usage
  number <text> [--json]

  text  法院案号（2026）湘3199执418号，旧案号（2015）泸执字第123号，检察院文号 沅清检民执监〔2026〕43319900007号
        a court number, a legacy court number (2015 and earlier), or a procuratorate number
  退出码 exit: 0 可读（输出 JSON）readable, 1 不是有效的号（说明原因）not a number, with the reason, 2 输入有误 bad input`

/** Runs the command. The year of `today` bounds the year of a court number. */
export function number(argv: string[], world: { today: string }): Answer {
  const json = argv.includes('--json')
  const words = argv.filter(word => word !== '--json' && word !== '--help')
  if (argv.includes('--help')) return { code: 0, out: HELP }
  const [text, ...more] = words
  if (text === undefined) return { code: 2, out: HELP }
  if (more.length > 0 || text.startsWith('--')) {
    const said = { zh: '只能给出一个号（含空格的请加引号）', en: 'Give one number (quote it if it holds spaces)' }
    return { code: 2, out: json ? JSON.stringify({ error: said }, null, 2) : `${said.zh}\n${said.en}` }
  }
  const court = parseCaseNumber(text, { currentYear: yearOf(world.today) })
  const others = [parseLegacyCaseNumber(text), parseProcuratorateNumber(text)]
  const read = court.ok ? court : others.find(({ ok }) => ok)
  if (read) return { code: 0, out: JSON.stringify(read, null, 2) }
  const [, procuratorate] = others
  const refused = /检|.[〔[［]/.test(text) && procuratorate && !procuratorate.ok ? procuratorate : court
  if (json || refused.ok) return { code: 1, out: JSON.stringify(refused, null, 2) }
  const suggestion = 'suggestion' in refused && refused.suggestion ? `\n应为 perhaps：${refused.suggestion}` : ''
  return { code: 1, out: `${refused.reason.zh}\n${refused.reason.en}${suggestion}` }
}
