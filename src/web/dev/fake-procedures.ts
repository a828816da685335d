/** Invented procedures that may or may not be started. */
import { words as w } from '#kernel/words.ts'
import { cite, openingForm } from './fake-matter.ts'

export const procedures = [
  {
    procedureId: 'enforcement-suggestion',
    title: w('民事执行监督检察建议', 'Enforcement suggestion'),
    kind: 'shared',
    basis: [cite],
    counterparts: [
      {
        role: 'recipient',
        title: w('被监督法院', 'Court'),
        houses: [
          { house: 'court', name: '沅清县人民法院', joined: true },
          { house: 'court2', name: '邻县人民法院', joined: false },
        ],
      },
    ],
    openings: [openingForm],
    open: true,
    because: null,
    unconfirmed: [{ rule: 'D10', says: w('五日内提供案卷', 'File within five days') }],
  },
  {
    procedureId: 'counter',
    title: w('反向建议', 'Counter-suggestion'),
    kind: 'shared',
    basis: [cite],
    counterparts: [],
    openings: [],
    open: false,
    because: w('只有法院可以发起', 'Only a court may start it'),
    unconfirmed: [],
  },
]
