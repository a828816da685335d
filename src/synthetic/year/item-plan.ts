/** One item of the county's year of consultation as the stories write it down: what was decided, whose task it is, and what became of it. */

export type ItemPlan = {
  title: string
  task: string
  target: string
  baseline: string
  problems: string
  /** Whose item it is: the procuratorate, the court, or both. */
  owner: 'procuratorate' | 'court' | 'both'
  division: string
  effect: string
  dueOn: string
  /** What was reached and when its closing was asked for and agreed; absent while it runs. */
  closed?: { result: string; evidence: string; askedOn: string; agreedOn: string }
  /** Refused once before it was closed, with the reason. */
  refused?: { askedOn: string; result: string; answeredOn: string; reason: string }
  /** Carried over to this day. */
  carried?: { on: string; dueOn: string; reason: string }
  progress?: { on: string; account: string }[]
}

type Row = [
  title: string,
  owner: ItemPlan['owner'],
  division: string,
  task: string,
  target: string,
  baseline: string,
  problems: string,
  effect: string,
  dueOn: string,
]

/** One item in a line of words, in the order of the table that leaders know. */
export const plan = (
  [title, owner, division, task, target, baseline, problems, effect, dueOn]: Row,
  more: Partial<ItemPlan> = {},
): ItemPlan => ({
  title,
  owner,
  division,
  task,
  target,
  baseline,
  problems,
  effect,
  dueOn,
  ...more,
})

/** Closed on evidence, with the other side’s consent. */
export const closed = (askedOn: string, agreedOn: string, result: string, evidence: string): Partial<ItemPlan> => ({
  closed: { askedOn, agreedOn, result, evidence },
})
