/** Of a case that is seen, or a line of the house: row-level security hides lines from those who are not told of them. */
export const ofSeen =
  '(s.case_id is null or exists (select from cases c where c.org_id = s.org_id and c.id = s.case_id))'
