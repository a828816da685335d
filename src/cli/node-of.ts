/** Which node a command is about: the demo or the own house, in their separate folders. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, readConfig } from '#server/config.ts'
import { folderOf } from '#server/serve.ts'

export const config = (): Config => readConfig(process.env)

/** `--node demo|house` wins; otherwise the one that exists, else the demo. */
export function nodeOf(argv: string[], settings: Config): 'demo' | 'house' {
  const at = argv.indexOf('--node')
  const named = at >= 0 ? argv[at + 1] : argv.includes('--demo') ? 'demo' : argv.includes('--house') ? 'house' : undefined
  if (named === 'demo' || named === 'house') return named
  return existsSync(join(folderOf(settings, 'house'), 'keys')) ? 'house' : 'demo'
}

/** The words of a command that are neither options nor their values. */
export const plainWords = (argv: string[]): string[] =>
  argv.filter((word, index) => !word.startsWith('--') && !['--node', '--passphrase-file'].includes(argv[index - 1] ?? ''))
