/** An address as it is stored and compared: NFKC first, then one ASCII @, no quotes, lower case. Null when it is none. */
export function readEmail(given: string): string | null {
  if (given.length > 1_000) return null // before normalising, which a hostile text makes slow
  const email = given.normalize('NFKC').trim().toLowerCase()
  return email.length <= 254 && /^[^\s"'@<>(),;:\\[\]]+@[^\s"'@<>(),;:\\[\]]+\.[^\s"'@<>(),;:\\[\]]+$/.test(email)
    ? email
    : null
}

/** An address new to the house: ASCII as it was typed, so that nobody is written to at the look-alike of another's. */
export function readNewEmail(given: string): string | null {
  const email = readEmail(given)
  return email && email === given.trim().toLowerCase() && /^[\x21-\x7e]+$/.test(email) ? email : null
}

/** What tries are counted under: the address, or whatever was typed in its place. */
export const triedAs = (given: string): string =>
  readEmail(given) ?? given.slice(0, 300).toWellFormed().replaceAll('\0', '')
