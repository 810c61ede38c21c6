import { sweepVersions } from '#domain/statements/sweepVersions.ts'

/** Every minute: words whose time is over. */
export const sweepWords = (): Promise<void> => sweepVersions()
