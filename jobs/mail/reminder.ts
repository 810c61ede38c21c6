import type { Line } from '#domain/inbox/mail.ts'

/** Said again by the clock to who was asked already; a backup is asked for the first time. */
export const isReminder = ({ by, because }: Line): boolean => by === null && because !== 'backup'
