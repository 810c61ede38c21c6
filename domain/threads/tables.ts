import { privilegedRemarks, privilegedThreads, remarks, threads } from '#db/schema/threads.ts'

/** Where talk lies: what is said under privilege lies apart, behind a fence of its own. Both have the same columns. */
export type Tables = {
  readonly threads: typeof threads
  readonly remarks: typeof remarks
  readonly privileged: boolean
}

export const openTables: Tables = { threads, remarks, privileged: false }
export const privilegedTables: Tables = {
  threads: privilegedThreads as unknown as typeof threads,
  remarks: privilegedRemarks as unknown as typeof remarks,
  privileged: true,
}
