/** Somebody has begun to fill in another form of this page than the one that was sent. */
export function isAnotherBegun(sent: HTMLFormElement | null): boolean {
  return [...document.forms].some((form) => form !== sent && [...form.elements].some(isBegun))
}

function isBegun(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
  if (field instanceof HTMLSelectElement) return field.selectedIndex !== firstOf(field)
  if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return false
  if (field.type === 'file') return field.value !== ''
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked
}

const firstOf = ({ options }: HTMLSelectElement) =>
  Math.max(
    0,
    [...options].findIndex(({ defaultSelected }) => defaultSelected),
  )
