/** A house of the address book joins this node, on written grounds; its first password and fingerprint are shown once. */
import { Button } from 'antd'
import { useState } from 'react'
import type { OutputOf } from '#contract/endpoint.ts'
import { type getHouse, joinHouse } from '#contract/house.ts'
import { useDo } from '#web/ask.ts'
import { TextField } from '#web/parts/field.tsx'
import { FaultNote } from '#web/parts/states.tsx'
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
  const [grounds, setGrounds] = useState('')
  const write = useDo(joinHouse)
  const send = async () => {
    props.onJoined({ name: peer.name, ...(await write.mutateAsync({ house: peer.house, grounds: grounds.trim() })) })
  }
  return (
    <section className="act-panel narrow" aria-label={`${t('join-house')} · ${peer.name}`} data-act="join-house">
      <h2>
        {t('join-house')} · {peer.name}
      </h2>
      <p>{t('join-house-says', { name: peer.name })}</p>
      <TextField label={t('grounds')} name="grounds" must value={grounds} help={t('grounds-help')} onChange={setGrounds} />
      {write.error ? <FaultNote fault={write.error} kept /> : null}
      <p className="row">
        <Button
          type="primary"
          data-send="join-house"
          disabled={!grounds.trim()}
          loading={write.isPending}
          onClick={() => void send().catch(() => undefined)}
        >
          {t('join-house')}
        </Button>
        <Button onClick={props.onBack}>{t('back')}</Button>
      </p>
    </section>
  )
}
