import { canonicalBytes, hex, sha256 } from '../canonical.ts'
import { readRule } from '../statements/policySchema.ts'

/** A rule as it is judged by, whatever form it is stored in: the bytes that its adoption seals by their hash. */
export const ruleBytes = (rule: unknown): Uint8Array => canonicalBytes(readRule(rule))
export const ruleHash = (rule: unknown): string => hex(sha256(ruleBytes(rule)))
