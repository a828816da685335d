/** English words for houses beyond the two: seats in two houses, the address book, letters to a single addressee. */
import type { zhHouses } from '../zh/zh-houses.ts'

export const enHouses: Record<keyof typeof zhHouses, string> = {
  'seats-title': 'Seats',
  'seats-says':
    'One account may sit in two houses; after the change you act in the posts of the other house, and nothing passes between them.',
  'seat-here': 'Now',
  'seat-change': 'Change to this seat',
  'seat-offer-from': '{{house}} offers you a seat',
  'seat-accept': 'Accept',
  'seat-decline': 'Decline',
  'seat-offers': 'Offer a seat to somebody of another house',
  'seat-offers-says': 'Give the login they have on this node; they accept after signing in, and hold the posts from that day.',
  'seat-offer': 'Send the offer',
  'seat-withdraw': 'Withdraw',
  'seat-offered': 'Waiting',
  'seat-accepted': 'Accepted',
  'seat-declined': 'Declined',
  'seat-withdrawn': 'Withdrawn',
  'add-peer': 'Add a house',
  'add-peer-says':
    'Organs, police, justice bureau, political and legal committee, discipline group, mediation centre, joint office; without a node of its own its papers are entered here.',
  'peer-kind': 'Kind of house',
  'peer-id': 'Code (small letters, digits)',
  'one-letter-do': 'What you may do',
  'one-letter-nothing': 'Nothing is asked of you in this letter now',
}
