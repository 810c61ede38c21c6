/** Lower case, one kind of space and apostrophe; every character keeps its place. Accents stay: « sûr » is not « sur ». */
export const level = (text: string): string =>
  text
    .replace(/[A-ZÀ-ÖØ-ÞĀ-Ɏ]/g, (letter) => letter.toLowerCase()[0] ?? letter)
    .replace(/[\u00A0\u2009\u202F\t]/g, ' ')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u2010\u2011\u2012\u2013]/g, '-')

/** Without accents, still every character in its place. */
export const fold = (text: string): string =>
  level(text).replace(/[À-ɏ]/g, (letter) => (letter === 'ß' ? 's' : (letter.normalize('NFD')[0] ?? letter)))
