const before = / (?=[;:!?»%])/g
const after = /(?<=«) /g
const counted = /(?<=\d) (?=(?:millions?|milliards?|billions?|euros?|dollars?|heures?|minutes?|hours?)(?!\p{L}))/gu

/**
 * Where a text is read only, French signs and the names of amounts keep to their words, whoever typed an ordinary space
 * between them: what is said stays as it was written, and its fingerprint with it. Drawings are left alone.
 */
export function bound<Value>(value: Value): Value {
  if (typeof value === 'string') return [before, after, counted].reduce(tied, value) as Value
  if (Array.isArray(value)) return value.map(bound) as Value
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).map(([key, part]) => [key, key === 'svg' ? part : bound(part)])
  return Object.fromEntries(parts) as Value
}

const tied = (text: string, spaces: RegExp) => text.replace(spaces, '\u00a0')
