import { z } from 'zod'
import { anchorCheckpoint, signInTurn } from '#domain/ledger/anchor.ts'
import { anchorCommonRoot } from '#domain/ledger/anchorCommonRoot.ts'
import { signCheckpoint } from '#domain/ledger/checkpoint.ts'
import { checkEvidence, writeEvidence } from '#domain/ledger/evidence.ts'
import type { Signing } from '#domain/ledger/sink.ts'
import { verifyLedgerNow, verifyWhatIsAsked } from '#domain/ledger/verification.ts'
import { inEachOrganisation } from '#domain/organisations/each.ts'

const OfOne = z.object({ orgId: z.uuid() })
const OfBundle = OfOne.extend({ bundleId: z.uuid() })

/** What the ledger does by itself: signs, sends its roots outside, and reads itself through. */
export const ledgerTasks = (signing: Signing) => ({
  sign_checkpoint: async (raw: unknown): Promise<void> => {
    await signCheckpoint(OfOne.parse(raw).orgId, signing)
  },
  verify_ledger: async (raw: unknown): Promise<void> => verifyWhatIsAsked(OfOne.parse(raw).orgId, signing),
  write_evidence: async (raw: unknown): Promise<void> => {
    const { orgId, bundleId } = OfBundle.parse(raw)
    await writeEvidence(orgId, bundleId, signing)
  },
  check_evidence: async (raw: unknown): Promise<void> => checkEvidence(OfOne.parse(raw).orgId, signing),
  sign_checkpoints: (): Promise<void> => inEachOrganisation(({ orgId }) => signInTurn(orgId, signing)),
  anchor_checkpoints: (): Promise<void> => inEachOrganisation(({ orgId }) => anchorCheckpoint(orgId, signing)),
  anchor_common_root: (): Promise<void> => anchorCommonRoot(signing),
  verify_ledgers: (): Promise<void> => inEachOrganisation(({ orgId }) => verifyLedgerNow(orgId, signing)),
})

/** The minute signs, the quarter anchors one root over all houses, the hour each, the night verifies: fixed, so that the rhythm tells nothing. */
export const ledgerCron = [
  { task: 'sign_checkpoints', match: '* * * * *', options: { maxAttempts: 1, backfillPeriod: 0 } },
  { task: 'anchor_checkpoints', match: '0 * * * *', options: { maxAttempts: 3, backfillPeriod: 3_600_000 } },
  { task: 'anchor_common_root', match: '*/15 * * * *', options: { maxAttempts: 1, backfillPeriod: 0 } },
  { task: 'verify_ledgers', match: '17 3 * * *', options: { maxAttempts: 2, backfillPeriod: 86_400_000 } },
]
