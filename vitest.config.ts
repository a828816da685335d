/** How the fast layers of the test suite run; browser days and endurance have their own scripts. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/{house,lives,api,secrecy,database,two-nodes,past}/**/*.test.ts'],
    globalSetup: ['tests/database/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
})
