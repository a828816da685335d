/** Runs a few pure test files without the database, in the zone that TZ names, and says which zone that is. */
import { defineConfig } from 'vitest/config'

process.stdout.write(`zone ${Intl.DateTimeFormat().resolvedOptions().timeZone}\n`)

export default defineConfig({ test: { include: ['src/**/*.test.ts'], maxWorkers: 1, testTimeout: 120_000 } })
