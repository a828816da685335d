/** The command line: one command per file, each with --help; `serve` is what `npm start` runs. */
import { backupCommand, restoreCommand } from './backup.ts'
import { deadline } from './deadline.ts'
import { docsCommand, staleCommand } from './docs.ts'
import { exportCommand } from './export.ts'
import { maskCommand } from './mask.ts'
import { migrateCommand } from './migrate.ts'
import { number } from './number.ts'
import { reindexCommand } from './reindex.ts'
import { seedCommand } from './seed.ts'
import { serveCommand } from './serve.ts'
import { verifyCommand } from './verify-command.ts'

const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

const printed = (result: { code: number; out: string }): number => {
  process.stdout.write(result.out.endsWith('\n') || result.out === '' ? result.out : `${result.out}\n`)
  return result.code
}

/** Command → what it does; each takes the words after its name and returns the exit code. */
const COMMANDS: Record<string, { says: string; run: (argv: string[]) => number | Promise<number> }> = {
  serve: { says: '启动站点 / run the node', run: serveCommand },
  migrate: { says: '升级数据库 / bring the database up to date', run: migrateCommand },
  seed: { says: '写入演示数据 / write the demo county into an empty demo node', run: seedCommand },
  verify: { says: '核验存证日志 / verify every recorded row against the log', run: verifyCommand },
  export: { says: '导出一件事项 / export one matter as JSON', run: exportCommand },
  backup: { says: '备份 / one encrypted file of database and keys', run: backupCommand },
  restore: { says: '恢复 / restore a backup into an empty folder', run: restoreCommand },
  reindex: { says: '重建搜索索引 / write the index of search anew', run: reindexCommand },
  deadline: { says: '计算期限 / compute a legal period', run: argv => printed(deadline(argv, { today: today() })) },
  number: { says: '核对案号 / parse a case number', run: argv => printed(number(argv, { today: today() })) },
  mask: { says: '隐名处理 / mask a text for publication', run: argv => printed(maskCommand(argv)) },
  docs: { says: '生成文档 / write docs/generated', run: docsCommand },
  'law-stale': { says: '久未核对的条文 / articles not checked for 180 days', run: argv => staleCommand(argv, today()) },
}

const usage = (): string =>
  `用法 / usage: npm run -s cli -- <command> [--help] [--json]\n\n${Object.entries(COMMANDS)
    .map(([name, one]) => `  ${name.padEnd(10)} ${one.says}`)
    .join('\n')}\n`

const [name, ...argv] = process.argv.slice(2)
const command = name === undefined ? undefined : COMMANDS[name]
if (!command) {
  process.stdout.write(usage())
  process.exitCode = name === undefined || name === '--help' || name === 'help' ? 0 : 2
} else {
  try {
    process.exitCode = await command.run(argv)
  } catch (error) {
    const said = error as { words?: { zh: string; en: string }; message?: string }
    process.stderr.write(`${said.words ? `${said.words.zh} / ${said.words.en}` : (said.message ?? String(error))}\n`)
    process.exitCode = 1
  }
}
