/** Where else this account sits: seats offered to it, and the change from one house to the other. */
import { Button } from 'antd'
import { answerSeat, listSeats } from '#contract/seats.ts'
import { useAsk, useDo } from '#web/ask.ts'
import { FaultNote } from '#web/parts/states.tsx'
import { useSeatChange } from '#web/seat-change.ts'
import { useWords } from '#web/words/words.ts'

export function Seats() {
  const { t, w } = useWords()
  const seats = useAsk(listSeats, {})
  const answer = useDo(answerSeat)
  const { change, error, busy } = useSeatChange()
  const data = seats.data
  if (!data || data.seats.length + data.offers.length < 2) return null
  const reply = (house: string, offerId: string, accept: boolean) =>
    void answer.mutateAsync({ house, offerId, accept }).catch(() => undefined)
  return (
    <section aria-label={t('seats-title')} data-part="seats">
      <h2>{t('seats-title')}</h2>
      <p className="quiet">{t('seats-says')}</p>
      <ul className="lines text">
        {data.seats.map(seat => (
          <li key={seat.house} className="row" data-seat={seat.house}>
            <span>{seat.houseName}</span>
            {seat.here ? (
              <span className="mark green">{t('seat-here')}</span>
            ) : (
              <Button size="small" data-do="change-seat" loading={busy} onClick={() => change(seat.house)}>
                {t('seat-change')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {data.offers.map(offer => (
        <div key={offer.offerId} className="note" data-offer={offer.house}>
          <strong>{t('seat-offer-from', { house: offer.houseName })}</strong> {offer.posts.map(post => w(post)).join('、')}
          <p className="small">
            {offer.grounds} · {offer.offeredOn}
          </p>
          <span className="row">
            <Button size="small" type="primary" data-do="accept-seat" onClick={() => reply(offer.house, offer.offerId, true)}>
              {t('seat-accept')}
            </Button>
            <Button size="small" onClick={() => reply(offer.house, offer.offerId, false)}>
              {t('seat-decline')}
            </Button>
          </span>
        </div>
      ))}
      {error || answer.error ? <FaultNote fault={error ?? answer.error} /> : null}
    </section>
  )
}
