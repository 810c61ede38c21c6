import type { SayableCode } from './refusals.ts'

/** What, why, what to do: short, active, no blame. The person's name and the hour stand beside it on the page. */
export const english: Record<SayableCode, string> = {
  INVALID_INPUT: 'This value does not fit here. Correct the field that is marked; the rest of what you typed is kept.',
  CONFLICT:
    'Someone saved before you. Nothing was overwritten: compare both texts, then keep yours, take theirs or merge them.',
  IDEMPOTENCY_CONFLICT: 'This request was already sent with other contents. Reload the page and try again.',
  NOT_YOUR_ROLE: 'Your role does not allow this. The case lead can give you the role that does.',
  STEP_UP_REQUIRED: 'Prove who you are again to go on. What you typed is kept.',
  WRONG_STATE:
    'This can no longer be done: things have moved on since you opened the page. Reload to see where they stand.',
  REASON_MISSING: 'Say why. The reason is kept with your name.',
  STILL_OPEN: 'Something is still open on this case. Settle it, or close all the same with a reason.',
  OVERDUE_COMMITMENT: 'A promise made in public is overdue. Keep it, or have someone sign to close without it.',
  LESSON_MISSING: 'A post-mortem needs at least one lesson. Write what this case teaches.',
  OWNER_MISSING: 'Nobody owns this yet. Name an owner first.',
  LAST_ADMIN: 'This is the last administrator. Name another one first.',

  TEXT_REFUSED:
    'The text holds a character or a form that is not accepted: invisible characters, headings, images, HTML, code, tables and quotes are refused. Remove it and save again.',
  LINK_MISLEADS: 'A link shows one address and leads to another. Make both the same, or give the link plain words.',
  CHANNEL_LIMIT: 'The text is too long for this channel. Shorten it, or leave the channel out.',
  ELEMENT_MISSING:
    'A required element is neither written nor waived. Write it in each language, or waive it with a reason.',
  NOT_WAIVABLE: 'The policy wants this element written. It cannot be waived here.',
  CLAIM_NOT_CONFIRMED:
    'The text uses a claim that is not in the state this use demands. Check the claim, or say only that it is not known yet.',
  CONTRADICTS:
    'The text says otherwise than what is known or has been said. Read both sentences, correct yours, or send it with your name under it.',
  DRAFT_EXISTS: 'Someone is already writing the next version. Open their draft.',

  WINDOW_INVALID: 'The publication window is empty, already past, or longer than the policy allows. Choose another.',
  NO_POLICY: 'No approval policy matches this statement. An administrator must add one.',
  ROUTE_NOT_ALLOWED: 'The policy does not allow this route for these words. Send them by the standard route.',
  NOBODY_CAN_CLEAR:
    'Nobody could finish this review: a lane has no eligible person who did not write the text. Add one to the team first.',
  LEFT_THE_HOLDING_LINE:
    'You changed words outside the slots of the holding line, so its clearance no longer covers them. Put them back, or send the text for review.',

  NOT_IN_REVIEW: 'This version is not in review, so there is nothing to vote on.',
  NOT_IN_THIS_LANE: 'You do not hold this lane. Its holder, a named backup or a delegate votes in it.',
  OWN_WORDS: 'You wrote part of this text, so you cannot clear it.',
  ALREADY_COUNTED: 'You already vote in another lane of this review. One person fills one seat.',
  ALREADY_VOTED: 'You already voted this way, and your vote stands.',
  TEXT_CHANGED: 'The text changed while you were reading. Nothing was recorded.',
  POLICY_CHANGED:
    'The rules became stricter since you opened this page. Nothing was recorded. Read again what you clear.',
  REASON_REQUIRED: 'Say why. The author reads your reason.',
  REASON_TOO_SHORT: 'The reason is too short: at least 40 characters. What you wrote is kept.',
  NO_VETO_IN_THIS_LANE: 'This lane has no veto under the policy. You can ask for a change.',
  NOT_YOUR_VOTE: 'This vote belongs to someone else. Only the person who cast it withdraws it.',
  NOT_YOUR_VETO: 'This veto belongs to someone else. Its owner lifts it, or two people override it.',
  OWNER_HAS_TIME:
    'Whoever raised this veto can still answer. It can be overridden once they are suspended, or silent for twice the time of their lane.',
  DELEGATION_INVALID:
    'This delegation does not hold. It goes to someone else who has the lane’s role and sees the case, for 30 days at most; and neither of you may have written the text.',
  TOKEN_MAY_NOT_VOTE: 'The policy wants a person at a screen for this vote. A token cannot cast it.',
  POLICY_NEEDS_SECOND_PERSON:
    'A policy is adopted by two people. Ask an administrator, legal or an executive to confirm yours.',

  PUBLISHER_IS_APPROVER: 'You cleared these words, and the policy wants someone else to publish them.',
  NOT_CLEARED: 'These words are not cleared yet: votes are missing.',
  VETO_STANDS: 'A veto stands. Its owner lifts it, or two people override it.',
  THREAD_OPEN: 'A remark marked as blocking is still open. Resolve it first.',
  VOTE_STALE:
    'A vote no longer counts: the text, the rules or the voter’s role changed, or it is too old. Ask for it again.',
  ON_HOLD: 'Publications of this case are on hold. The lead or an executive lifts the hold.',
  OUTSIDE_WINDOW: 'This is outside the window that was cleared. Another window needs a new version and new votes.',
  SUPERSEDED: 'Newer words exist. Publish those, or cancel them first.',
  CHANNEL_WITHOUT_OWNER: 'Nobody owns this channel. Name an owner in the channel directory first.',
  STAFF_NOT_TOLD:
    'Employees have not been told about this case yet. Publish their brief first, or say why outside readers hear it before them.',
  ALREADY_PUBLISHED: 'These words are already out on this channel.',
  PUBLISHING_NOW: 'These words are being published right now. Wait until the result is recorded.',
  EVIDENCE_MISSING: 'Give a link, a capture or a document. Without evidence nothing is recorded.',
  DRILL_STAYS_INSIDE: 'This is a drill: nothing leaves the house. Publish on the simulated channel.',
  CASE_CLOSED: 'The case is closed. Nothing can be changed in it.',
  SECOND_PERSON_NEEDED: 'Break-glass takes two people: one lead or executive, and one who did not write the text.',
  CHANNEL_NOT_ALLOWED: 'The policy does not open this channel by that route.',
  REVIEW_OF_LAST_USE_OPEN: 'The last use of break-glass is still under review. Finish that review first.',

  FILE_TOO_LARGE: 'The file is larger than 15 MiB. Send a smaller one, or a link.',
  FILE_TYPE_REFUSED: 'This kind of file is not accepted, or it is not what its name says.',

  IN_PERSON_ONLY: 'This is done at a screen, by the person themselves, and not with a token. Sign in and try again.',
  WRONG_PASSWORD: 'This is not your present password. After five mistakes you are signed out.',
  PASSWORD_REFUSED:
    'This password is too easy to guess. Use 15 to 128 characters, and more than common words or names from here: a sentence of your own does well.',
  ALREADY_MEMBER: 'This address belongs to somebody here. Find them in the list: their access can be changed there.',
  ALREADY_INVITED: 'An invitation to this address is open. Send it again, or withdraw it first.',
  TOO_MANY_MAILS: 'Three mails an hour go to one mailbox, and they are spent. Wait an hour, then send again.',
  TOO_MANY_BUNDLES:
    'One person asks for five evidence bundles an hour, and they are spent. Wait an hour, or take one that is ready.',
  NOT_YOURSELF: 'Nobody does this to themselves. Ask another administrator.',
  SHIPPED_READ_ONLY:
    'This past case ships with the product and is the same for everyone. You can annotate it or hide it.',
  IMPORT_FAULTY: 'The file still has faults. Nothing was imported.',
  TOO_MANY_ROWS: 'A file may hold 500 cases. Nothing was kept.',
  LEGAL_HOLD:
    'A legal hold stands on this person, or on a case they had a part in. Administrators and legal lift it; until then nothing of it is erased.',

  NOT_FOUND: 'Nothing here, or nothing you may see.',
  UNAUTHENTICATED: 'Sign in to go on.',
  FORBIDDEN: 'Your access does not cover this.',
  RATE_LIMITED: 'Too many requests in a short time. Wait a moment, then try again.',
  UNAVAILABLE: 'The database cannot be reached for now. Nothing was recorded. Try again in a moment.',
  QUERY_TIMEOUT: 'This took too long and was stopped. Ask for less at once.',
  INTERNAL:
    'Something failed on our side. Nothing was recorded. Try again, or give the request number to your administrator.',
  BAD_USER_INPUT: 'The request is malformed. Check the values sent.',
  TOO_COMPLEX: 'This request asks for too much at once. Ask for fewer fields or smaller pages.',
  DOCUMENT_NOT_TRUSTED: 'This request is not one of the product’s own. Use a token to send others.',
  CURSOR_INVALID: 'This page marker belongs to another list. Start again from the first page.',
  BAD_REQUEST: 'The request cannot be read. Send it as the contract describes.',
  GRAPHQL_PARSE_FAILED: 'The request is not written as GraphQL. Correct it and send it again.',
  GRAPHQL_VALIDATION_FAILED:
    'The request asks for something the contract does not have. Check it against the contract.',
}
