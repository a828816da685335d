/** Seats for people of other houses on this node: a login, the posts, the grounds; and what became of earlier offers. */
import { Button } from 'antd'
import { useState } from 'react'
import type { OutputOf } from '#contract/endpoint.ts'
import { listSeatOffers, offerSeat, withdrawSeat } from '#contract/seats.ts'
import { useAsk, useDo } from '#web/ask.ts'
import { useMe } from '#web/me.ts'
import { DataTable } from '#web/parts/data-table.tsx'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { Asked, FaultNote } from '#web/parts/states.tsx'
import { type Key, useWords } from '#web/words/words.ts'
import { postsOf } from '../paste-people.ts'

type Offer = OutputOf<typeof listSeatOffers>['offers'][number]

const STATES: Record<Offer['status'], Key> = {
  offered: 'seat-offered',
  accepted: 'seat-accepted',
  declined: 'seat-declined',
  withdrawn: 'seat-withdrawn',
}

const EMPTY = { login: '', name: '', division: '', post: '', grounds: '' }

function OfferForm() {
  const { t, w } = useWords()
  const me = useMe()
  const [value, setValue] = useState(EMPTY)
  const write = useDo(offerSeat)
  const set = (part: Partial<typeof value>) => setValue({ ...value, ...part })
  const send = async () => {
    const { post, ...rest } = value
    await write.mutateAsync({ ...rest, posts: [post] })
    setValue(EMPTY)
  }
  const ready = value.login.trim() && value.name.trim() && value.post && value.grounds.trim()
  return (
    <section className="narrow" aria-label={t('seat-offers')} data-act="offer-seat">
      <h2>{t('seat-offers')}</h2>
      <p className="quiet">{t('seat-offers-says')}</p>
      <TextField label={t('account')} name="login" must value={value.login} onChange={login => set({ login })} />
      <TextField label={t('name')} name="name" must value={value.name} onChange={name => set({ name })} />
      <TextField label={t('division')} name="division" value={value.division} onChange={division => set({ division })} />
      <SelectField
        label={t('post')}
        name="post"
        must
        empty={t('choose')}
        value={value.post}
        choices={postsOf(me.houseKind).map(({ post, title }) => ({ value: post, title: w(title) }))}
        onChange={post => set({ post })}
      />
      <TextField
        label={t('grounds')}
        name="grounds"
        must
        help={t('grounds-help')}
        value={value.grounds}
        onChange={grounds => set({ grounds })}
      />
      {write.error ? <FaultNote fault={write.error} kept /> : null}
      <Button type="primary" disabled={!ready} loading={write.isPending} onClick={() => void send().catch(() => undefined)}>
        {t('seat-offer')}
      </Button>
    </section>
  )
}

function OfferTable(props: { offers: readonly Offer[] }) {
  const { t, w } = useWords()
  const write = useDo(withdrawSeat)
  if (props.offers.length === 0) return null
  return (
    <DataTable
      label={t('seat-offers')}
      rows={props.offers}
      rowKey={offer => offer.offerId}
      columns={[
        { key: 'name', title: t('name'), head: true, cell: offer => offer.name },
        { key: 'login', title: t('account'), cell: offer => offer.login },
        { key: 'posts', title: t('posts'), cell: offer => offer.posts.map(post => w(post)).join('、') },
        { key: 'state', title: t('state'), cell: offer => t(STATES[offer.status]) },
        {
          key: 'do',
          title: t('change'),
          cell: offer =>
            offer.status === 'offered' ? (
              <Button size="small" onClick={() => void write.mutateAsync({ offerId: offer.offerId }).catch(() => undefined)}>
                {t('seat-withdraw')}
              </Button>
            ) : (
              offer.answeredOn
            ),
        },
      ]}
    />
  )
}

export function SeatOffers() {
  const offers = useAsk(listSeatOffers, {})
  return (
    <>
      <OfferForm />
      <Asked of={offers} lines={2}>
        {data => <OfferTable offers={data.offers} />}
      </Asked>
    </>
  )
}
