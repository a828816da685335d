/** The rest after a restore: since when, who has told what they saw; a house that has no node any more is recorded by two people. */
import { Button } from 'antd'
import { useState } from 'react'
import type { OutputOf } from '#contract/endpoint.ts'
import { type getHealth, listPeople, releasePeer } from '#contract/house.ts'
import { useAsk, useDo } from '#web/ask.ts'
import { useMe } from '#web/me.ts'
import { SelectField } from '#web/parts/field.tsx'
import { OnGrounds } from '#web/parts/on-grounds.tsx'
import { Asked } from '#web/parts/states.tsx'
import { type Key, useWords } from '#web/words/words.ts'

type Rest = NonNullable<OutputOf<typeof getHealth>['rest']>
type Peer = Rest['peers'][number]

const STATES: Record<Peer['state'], { word: Key; tone: string; shape: string }> = {
  'to-ask': { word: 'rest-to-ask', tone: '', shape: '·' },
  asked: { word: 'rest-asked', tone: 'amber', shape: '▲' },
  told: { word: 'rest-told', tone: 'green', shape: '✓' },
  released: { word: 'rest-released', tone: 'violet', shape: '■' },
}

function Release(props: { peer: Peer; onBack: () => void }) {
  const { t } = useWords()
  const me = useMe()
  const people = useAsk(listPeople, {})
  const [second, setSecond] = useState('')
  const write = useDo(releasePeer)
  const send = async (grounds: string) => {
    await write.mutateAsync({ house: props.peer.house, second, grounds })
    props.onBack()
  }
  return (
    <section data-act="release-peer" aria-label={`${t('release-peer')} · ${props.peer.name}`}>
      <p>{t('release-peer-says', { name: props.peer.name })}</p>
      <Asked of={people}>
        {data => (
          <SelectField
            label={t('second-person')}
            name="second"
            must
            value={second}
            empty={t('choose')}
            choices={data.people
              .filter(person => person.personId !== me.personId && !person.disabled)
              .map(person => ({ value: person.personId, title: `${person.name} · ${person.division}` }))}
            onChange={setSecond}
          />
        )}
      </Asked>
      <OnGrounds of={write} act="release-peer" title={t('release-peer')} ready={second !== ''} onSend={send} onBack={props.onBack} />
    </section>
  )
}

export function RestSection(props: { rest: Rest }) {
  const { t, w } = useWords()
  const { rest } = props
  const [chosen, setChosen] = useState<string | null>(null)
  const peer = rest.peers.find(one => one.house === chosen)
  return (
    <section className="note red" data-part="rest" aria-label={t('rest')}>
      <h2>{t('rest')}</h2>
      <p>{w(rest.says)}</p>
      <p className="small">{t('rest-since', { since: rest.since, backup: rest.backupAt })}</p>
      <ul className="lines">
        {rest.peers.map(one => (
          <li key={one.house} className="row" data-peer={one.house}>
            <span>{one.name}</span>
            <span className={`mark ${STATES[one.state].tone}`} data-state={one.state}>
              <span aria-hidden="true">{STATES[one.state].shape}</span> {t(STATES[one.state].word)}
            </span>
            {one.state === 'asked' || one.state === 'to-ask' ? (
              <Button size="small" data-do="release-peer" onClick={() => setChosen(one.house)}>
                {t('release-peer')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {peer ? <Release key={peer.house} peer={peer} onBack={() => setChosen(null)} /> : null}
    </section>
  )
}
