/** A house of the address book joins this node, on written grounds; its first password and fingerprint are shown once. */
import { Button } from 'antd'
import type { OutputOf } from '#contract/endpoint.ts'
import { type getHouse, joinHouse } from '#contract/house.ts'
import { useDo } from '#web/ask.ts'
import { OnGrounds } from '#web/parts/on-grounds.tsx'
import { useWords } from '#web/words/words.ts'

type Peer = OutputOf<typeof getHouse>['peers'][number]
export type Joined = OutputOf<typeof joinHouse> & { name: string }

/** What is handed to the house that has just joined. */
export function JoinedHouse(props: { joined: Joined }) {
  const { t } = useWords()
  const { joined } = props
  return (
    <div className="note green" data-part="joined-house">
      <p>{t('join-house-done', { name: joined.name })}</p>
      <dl className="pair">
        <dt>{t('account')}</dt>
        <dd className="mono">{joined.login}</dd>
        <dt>{t('first-password')}</dt>
        <dd className="mono" data-fact="first-password">
          {joined.firstPassword}
        </dd>
        <dt>{t('fingerprint')}</dt>
        <dd className="mono">{joined.fingerprint}</dd>
      </dl>
      <Button size="small" onClick={() => window.print()}>
        {t('print')}
      </Button>
    </div>
  )
}

/** The grounds, then the joining itself. */
export function JoinHouse(props: { peer: Peer; onJoined: (joined: Joined) => void; onBack: () => void }) {
  const { t } = useWords()
  const { peer } = props
  const write = useDo(joinHouse)
  const send = async (grounds: string) => {
    props.onJoined({ name: peer.name, ...(await write.mutateAsync({ house: peer.house, grounds })) })
  }
  return (
    <section className="act-panel narrow" aria-label={`${t('join-house')} · ${peer.name}`} data-act="join-house">
      <h2>
        {t('join-house')} · {peer.name}
      </h2>
      <p>{t('join-house-says', { name: peer.name })}</p>
      <OnGrounds of={write} act="join-house" title={t('join-house')} onSend={send} onBack={props.onBack} />
    </section>
  )
}
