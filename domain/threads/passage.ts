import { sha256 } from '../canonical.ts'

/** What a remark is tied to: the words of a passage, whatever is said about them elsewhere. */
export const hashOf = (text: string): Buffer => sha256(Buffer.from(text, 'utf8'))
