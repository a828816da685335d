/** This house and the others, with key fingerprints to compare with the signed annex. */
import { Button } from 'antd'
import { useState } from 'react'
import type { OutputOf } from '#contract/endpoint.ts'
import type { getHouse } from '#contract/house.ts'
import { DataTable } from '#web/parts/data-table.tsx'
import { useWords } from '#web/words/words.ts'
import { AddPeer } from './houses/add-peer.tsx'
import { type Joined, JoinedHouse, JoinHouse } from './join-house.tsx'

type House = OutputOf<typeof getHouse>

export function Houses(props: Pick<House, 'house' | 'peers'>) {
  const { t } = useWords()
  const { house, peers } = props
  const [joining, setJoining] = useState<string | null>(null)
  const [joined, setJoined] = useState<Joined | null>(null)
  const chosen = peers.find(peer => peer.house === joining && !peer.joined)
  const all = [{ ...house, joined: true, fingerprint: house.fingerprint as string | null }, ...peers]
  return (
    <>
      <p className="text">{t('fingerprints-says')}</p>
      <DataTable
        label={t('houses')}
        rows={all}
        rowKey={one => one.house}
        columns={[
          { key: 'name', title: t('house'), head: true, cell: one => one.name },
          {
            key: 'joined',
            title: t('state'),
            cell: one =>
              one.joined ? (
                <span className="mark green">✓ {t('joined')}</span>
              ) : (
                <span className="row">
                  <span className="mark">{t('not-joined-yet')}</span>
                  <Button size="small" data-do="join-house" onClick={() => setJoining(one.house)}>
                    {t('join-house')}
                  </Button>
                </span>
              ),
          },
          { key: 'fingerprint', title: t('fingerprint'), cell: one => <span className="mono">{one.fingerprint ?? '–'}</span> },
        ]}
      />
      <AddPeer level={house.level} region={house.region} />
      {joined ? <JoinedHouse joined={joined} /> : null}
      {chosen ? <JoinHouse key={chosen.house} peer={chosen} onJoined={setJoined} onBack={() => setJoining(null)} /> : null}
    </>
  )
}
