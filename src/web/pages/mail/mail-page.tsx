/** The mail desk: to sign for, signed and to pass on, to send, sent and not received. */
import { Link, useSearchParams } from 'react-router'
import { listMail } from '#contract/desk.ts'
import { usePages } from '#web/ask.ts'
import { MoreButton } from '#web/parts/data-table.tsx'
import { Page } from '#web/parts/page.tsx'
import { Bones, Empty, FaultNote } from '#web/parts/states.tsx'
import { type Key, useWords } from '#web/words/words.ts'
import { MailTable } from './mail-table.tsx'

const LISTS = ['to-sign', 'signed', 'to-send', 'unacknowledged', 'done'] as const
type List = (typeof LISTS)[number]
const TITLES: Record<List, Key> = {
  'to-sign': 'mail-to-sign',
  signed: 'mail-signed',
  'to-send': 'mail-to-send',
  unacknowledged: 'mail-unacknowledged',
  done: 'mail-done',
}
const EMPTY: Record<List, Key> = {
  'to-sign': 'mail-to-sign-empty',
  signed: 'mail-signed-empty',
  'to-send': 'mail-to-send-empty',
  unacknowledged: 'mail-unacknowledged-empty',
  done: 'mail-done-empty',
}

export function MailPage() {
  const { t, w } = useWords()
  const [search] = useSearchParams()
  const list = LISTS.find(one => one === search.get('list')) ?? 'to-sign'
  const mail = usePages(listMail, { list })
  const first = mail.data?.pages[0]
  const rows = mail.data?.pages.flatMap(page => page.rows) ?? []
  const countOf = (one: List): string => (one !== 'done' && first ? ` ${first.counts[one]}` : '')
  return (
    <Page id="mail" title={t('menu-mail')} buttons={<Link to="/past-acts">{t('record-past')}</Link>}>
      <nav className="tabs" aria-label={t('menu-mail')}>
        {LISTS.map(one => (
          <Link key={one} to={`/mail?list=${one}`} data-list={one} aria-current={one === list ? 'page' : undefined}>
            {t(TITLES[one])}
            {countOf(one)}
          </Link>
        ))}
      </nav>
      {first?.rest ? (
        <div className="note red" data-part="rest">
          {w(first.rest)}
        </div>
      ) : null}
      {(first?.gaps ?? []).map(gap => (
        <div key={gap.zh} className="note red" data-fact="gap">
          {w(gap)}
        </div>
      ))}
      {mail.error ? <FaultNote fault={mail.error} retry={() => void mail.refetch()} /> : null}
      {mail.isPending ? <Bones /> : null}
      {first && rows.length === 0 ? <Empty title={t(TITLES[list])} says={t(EMPTY[list])} /> : null}
      {rows.length > 0 ? <MailTable rows={rows} /> : null}
      <MoreButton of={mail} />
    </Page>
  )
}
