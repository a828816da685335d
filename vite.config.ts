/** How the browser part is built: src/web → dist/web, Chromium 109 and later, everything local. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** FAKE_API=1 answers the API from invented data, to look at pages without a server; it is never part of a build. */
const fake = process.env.FAKE_API === '1'

export default defineConfig(async () => ({
  root: 'src/web',
  plugins: [react(), ...(fake ? [(await import('./src/web/dev/fake-api.ts')).fakeApi()] : [])],
  build: { outDir: '../../dist/web', emptyOutDir: true, target: 'chrome109', modulePreload: { polyfill: false } },
  server: fake ? {} : { proxy: { '/api': 'http://127.0.0.1:8400' } },
}))
