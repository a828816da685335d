/** The law's dates are Shanghai's dates wherever the server stands: all time tables run again in three zones. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './tree.ts'

const TABLES = ['src/kernel/plain-date.test.ts', 'src/engine/time', 'src/law/procedures/demo-county.test.ts']

/** A clean environment: a test run inside a test run must not think it is the same one. */
function environment(zone: string): Record<string, string | undefined> {
  const own = Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST$|NODE_OPTIONS|TINYPOOL)/.test(name))
  return { ...Object.fromEntries(own), TZ: zone, CI: 'true', NO_COLOR: '1' }
}

describe('the deadline vectors', () => {
  it.each([
    ['UTC', 'Z'],
    ['America/New_York', '-05:00'],
    ['Asia/Shanghai', '+08:00'],
  ])(
    'hold under TZ=%s',
    zone => {
      const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs')
      const run = spawnSync(process.execPath, [vitest, 'run', '--config', 'tests/house/zone.config.ts', ...TABLES], {
        cwd: ROOT,
        env: environment(zone),
        encoding: 'utf8',
        timeout: 150_000,
      })
      const said = `${run.stdout}${run.stderr}`
      expect(said).toContain(`zone ${zone}`)
      expect(run.status, said.slice(-4000)).toBe(0)
      const passed = Number(/Tests\s+(\d+) passed/.exec(said)?.[1] ?? 0)
      expect(passed).toBeGreaterThan(100)
    },
    180_000,
  )
})
