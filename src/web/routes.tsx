/** Every address and its page; each page is fetched when it is first opened. */
import { createBrowserRouter, type RouteObject } from 'react-router'
import { BrokenPage, LostPage } from './pages/lost/lost-page.tsx'

const lazy = (load: () => Promise<React.ComponentType>): Pick<RouteObject, 'lazy'> => ({ lazy: async () => ({ Component: await load() }) })

const inside: RouteObject[] = [
  { index: true, ...lazy(async () => (await import('./pages/today/today-page.tsx')).TodayPage) },
  { path: 'today', ...lazy(async () => (await import('./pages/today/today-page.tsx')).TodayPage) },
  { path: 'mail', ...lazy(async () => (await import('./pages/mail/mail-page.tsx')).MailPage) },
  { path: 'mail/:letterId', ...lazy(async () => (await import('./pages/mail/letter-page.tsx')).LetterPage) },
  { path: 'approvals', ...lazy(async () => (await import('./pages/approvals/approvals-page.tsx')).ApprovalsPage) },
  { path: 'matters', ...lazy(async () => (await import('./pages/matters/matters-page.tsx')).MattersPage) },
  { path: 'matters/start', ...lazy(async () => (await import('./pages/matters/start-page.tsx')).StartPage) },
  { path: 'matters/instruments', ...lazy(async () => (await import('./pages/instruments/instruments-page.tsx')).InstrumentsPage) },
  { path: 'matters/:matterId/sampling', ...lazy(async () => (await import('./pages/sampling/sampling-page.tsx')).SamplingPage) },
  { path: 'matters/:matterId/masking', ...lazy(async () => (await import('./pages/publication/masking-page.tsx')).MaskingPage) },
  { path: 'matters/:matterId', ...lazy(async () => (await import('./pages/matter/matter-page.tsx')).MatterPage) },
  { path: 'matters/:matterId/versions', ...lazy(async () => (await import('./pages/versions/versions-page.tsx')).VersionsPage) },
  { path: 'meetings', ...lazy(async () => (await import('./pages/meetings/year-page.tsx')).YearPage) },
  { path: 'meetings/:matterId', ...lazy(async () => (await import('./pages/meetings/meeting-page.tsx')).MeetingPage) },
  { path: 'agreements', ...lazy(async () => (await import('./pages/agreements/agreements-page.tsx')).AgreementsPage) },
  { path: 'agreements/new', ...lazy(async () => (await import('./pages/agreements/new-agreement-page.tsx')).NewAgreementPage) },
  { path: 'agreements/terms', ...lazy(async () => (await import('./pages/agreements/terms-page.tsx')).TermsPage) },
  { path: 'agreements/:agreementId', ...lazy(async () => (await import('./pages/agreements/agreement-page.tsx')).AgreementPage) },
  { path: 'one/:matterId', ...lazy(async () => (await import('./pages/one-letter/one-letter-page.tsx')).OneLetterPage) },
  { path: 'past-acts', ...lazy(async () => (await import('./pages/matters/past-acts-page.tsx')).PastActsPage) },
  { path: 'papers', ...lazy(async () => (await import('./pages/papers/papers-page.tsx')).PapersPage) },
  { path: 'papers/:paperId', ...lazy(async () => (await import('./pages/papers/paper-page.tsx')).PaperPage) },
  { path: 'cases', ...lazy(async () => (await import('./pages/cases/cases-page.tsx')).CasesPage) },
  { path: 'cases/:caseId', ...lazy(async () => (await import('./pages/cases/case-page.tsx')).CasePage) },
  { path: 'activities', ...lazy(async () => (await import('./pages/activities/activities-page.tsx')).ActivitiesPage) },
  { path: 'sampling', ...lazy(async () => (await import('./pages/sampling/sampling-page.tsx')).SamplingPage) },
  { path: 'search', ...lazy(async () => (await import('./pages/search/search-page.tsx')).SearchPage) },
  { path: 'ledger', ...lazy(async () => (await import('./pages/ledger/ledger-page.tsx')).LedgerPage) },
  { path: 'items', ...lazy(async () => (await import('./pages/items/items-page.tsx')).ItemsPage) },
  { path: 'analysis', ...lazy(async () => (await import('./pages/analysis/analysis-page.tsx')).AnalysisPage) },
  { path: 'proof', ...lazy(async () => (await import('./pages/proof/proof-page.tsx')).ProofPage) },
  { path: 'admin', ...lazy(async () => (await import('./pages/admin/admin-page.tsx')).AdminPage) },
  { path: 'account', ...lazy(async () => (await import('./pages/account/account-page.tsx')).AccountPage) },
  { path: '*', Component: LostPage },
]

/** Before the first page has arrived nothing is drawn; it takes a moment only. */
const Nothing = () => null

export const makeRouter = () =>
  createBrowserRouter([
    {
      errorElement: <BrokenPage />,
      HydrateFallback: Nothing,
      children: [
        { path: '/sign-in', ...lazy(async () => (await import('./pages/sign-in/sign-in-page.tsx')).SignInPage) },
        { path: '/set-up', ...lazy(async () => (await import('./pages/set-up/set-up-page.tsx')).SetUpPage) },
        { path: '/', ...lazy(async () => (await import('./pages/frame/frame.tsx')).Frame), children: inside },
      ],
    },
  ])
