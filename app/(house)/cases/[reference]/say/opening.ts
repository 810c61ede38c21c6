/** Long words are begun here and read on their own page; the copy is always whole. */
export const opening = (words: string) =>
  words.length <= 420 ? words : `${words.slice(0, words.indexOf('\n\n', 120) + 1 || 280).trim()} …`
