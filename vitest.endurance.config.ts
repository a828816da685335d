/** The long tests: kill, cut, fill and wait, for as long as it takes. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/endurance/**/*.test.ts'],
    globalSetup: ['tests/database/global-setup.ts'],
    testTimeout: 4 * 3_600_000,
    hookTimeout: 600_000,
    maxWorkers: 1,
    fileParallelism: false,
  },
})
