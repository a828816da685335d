/** Starts the browser part: words, look, questions, routes. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import { ApiFault } from './api-fault.ts'
import './look/frame.css'
import './look/matter.css'
import './look/parts.css'
import { theme } from './look/tokens.ts'
import { makeRouter } from './routes.tsx'
import { startWords, useWords } from './words/words.ts'

startWords()

/** A second try helps only where the network failed; a "no" stays a "no". */
const again = (count: number, error: Error): boolean =>
  error instanceof ApiFault && ['offline', 'unavailable'].includes(error.code) && count < 2

const router = makeRouter()
const client = new QueryClient({ defaultOptions: { queries: { retry: again, staleTime: 15_000 }, mutations: { retry: false } } })

/** The session ended while a page was open: what was typed is kept, sign-in leads back to this page. */
const toSignIn = (error: unknown): void => {
  const { pathname, search } = window.location
  if (!(error instanceof ApiFault) || error.code !== 'not-signed-in' || pathname === '/sign-in' || pathname === '/set-up') return
  void router.navigate(`/sign-in?back=${encodeURIComponent(pathname + search)}`)
}
client.getQueryCache().config.onError = toSignIn
client.getMutationCache().config.onError = toSignIn

function Site() {
  const { lang } = useWords()
  return (
    <ConfigProvider locale={lang === 'zh' ? zhCN : enUS} theme={theme} button={{ autoInsertSpace: false }}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ConfigProvider>
  )
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Site />
    </StrictMode>,
  )
}
