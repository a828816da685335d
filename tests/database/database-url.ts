/** The same login in another database of the same server. */

/** `url` with its database replaced; sockets' percent-written folders stay as they are. */
export const withDatabase = (url: string, database: string): string => url.replace(/\/[^/?]*(\?.*)?$/, `/${database}$1`)
