/** `__Host-` wherever the site is https; plain only on http, which only demo and test modes serve. */
export const isSecure = (): boolean => process.env.PUBLIC_URL?.startsWith('https:') ?? false

export const sessionCookie = (): string => (isSecure() ? '__Host-sangfroid' : 'sangfroid')
