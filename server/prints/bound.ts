/**
 * On paper French signs keep to their words, whoever typed an ordinary space before them: what is said stays as it was
 * written, and its fingerprint with it. Drawings are left alone.
 */
export function bound<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replace(/ (?=[;:!?»%])/g, '\u00a0').replace(/(?<=«) /g, '\u00a0') as Value
  if (Array.isArray(value)) return value.map(bound) as Value
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).map(([key, part]) => [key, key === 'svg' ? part : bound(part)])
  return Object.fromEntries(parts) as Value
}
