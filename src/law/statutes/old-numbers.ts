/** Article numbers of the Civil Procedure Law before 2023: rules of 2013–2022 still cite them, so both are shown. */

/** One article under its three numberings; old columns are aids, the 2023 number governs. */
export type OldNumbers = { y2017: string; y2021: string }

const CIVIL_PROCEDURE: Record<string, OldNumbers> = {
  '14': { y2017: '14', y2021: '14' },
  '58': { y2017: '55', y2021: '58' },
  '85': { y2017: '82', y2021: '85' },
  '86': { y2017: '83', y2021: '86' },
  '211': { y2017: '200', y2021: '207' },
  '219': { y2017: '208', y2021: '215' },
  '220': { y2017: '209', y2021: '216' },
  '221': { y2017: '210', y2021: '217' },
  '222': { y2017: '211', y2021: '218' },
  '223': { y2017: '212', y2021: '219' },
  '224': { y2017: '213', y2021: '220' },
  '236': { y2017: '225', y2021: '232' },
  '237': { y2017: '226', y2021: '233' },
  '238': { y2017: '227', y2021: '234' },
  '240': { y2017: '229', y2021: '236' },
  '241': { y2017: '230', y2021: '237' },
  '246': { y2017: '235', y2021: '242' },
  '250': { y2017: '239', y2021: '246' },
}

/** The 2017 and 2021 numbers of an article of 民事诉讼法（2023）, or undefined where the law sheets give none. */
export function oldCivilProcedureNumbers(article: string): OldNumbers | undefined {
  return Object.hasOwn(CIVIL_PROCEDURE, article) ? CIVIL_PROCEDURE[article] : undefined
}
