import { tellAllOverdueReviews } from '#domain/risks/tellOverdue.ts'

/** Every minute: whose risks are past the day of their review. */
export const sweepRiskReviews = async (): Promise<void> => tellAllOverdueReviews()
