/** Whether the house has put this shipped case out of its sight. Asked behind its own fence. */
export const isHidden = (row: string) =>
  `exists (select from library_hides h where h.library_case_id = ${row}.id and h.shown_at is null)`
