/** Where sign-in leads: back to the page that was open, never to another site. */

/** Only a path of this site may be the way back. */
export const wayBack = (back: string | null): string =>
  back?.startsWith('/') && !back.startsWith('//') && !back.startsWith('/sign-in') ? back : '/'
