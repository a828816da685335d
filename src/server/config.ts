/** The only place that reads the environment: where to listen, where data lives, which node this is. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8420),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.string().optional(),
  COUNTERSIGN_DATA: z.string().optional(),
  COUNTERSIGN_FONTS: z.string().optional(),
  COUNTERSIGN_PASSPHRASE: z.string().optional(),
  COUNTERSIGN_TRUST_PROXY: z.enum(['0', '1']).default('0'),
  COUNTERSIGN_SECURE_COOKIE: z.enum(['0', '1']).default('0'),
})

export type Config = {
  port: number
  host: string
  databaseUrl: string | undefined
  dataBase: string
  trustProxy: boolean
  secureCookie: boolean
  /** Of backups; never logged. */
  passphrase: string
  /** Folder with the organ's own fonts (仿宋_GB2312, 方正小标宋), used first. */
  fontFolder: string | undefined
}

/** Reads the settings; a malformed one is an error that names it. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const parsed = Environment.safeParse(environment)
  if (!parsed.success)
    throw new Error(`配置有误 / bad setting: ${parsed.error.issues.map(issue => `${issue.path.join('.')} ${issue.message}`).join('; ')}`)
  const root = process.getuid?.() === 0
  const dataBase = parsed.data.COUNTERSIGN_DATA ?? (root ? '/var/lib/countersign' : join(homedir(), '.local/share/countersign'))
  return {
    port: parsed.data.PORT,
    host: parsed.data.HOST,
    databaseUrl: parsed.data.DATABASE_URL,
    dataBase,
    trustProxy: parsed.data.COUNTERSIGN_TRUST_PROXY === '1',
    fontFolder: parsed.data.COUNTERSIGN_FONTS,
    passphrase: parsed.data.COUNTERSIGN_PASSPHRASE ?? '',
    secureCookie: parsed.data.COUNTERSIGN_SECURE_COOKIE === '1',
  }
}
