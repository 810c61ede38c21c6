const me = "(select nullif(current_setting('app.member', true), '')::uuid)"

/**
 * Who is asked as a case begins: the two longest-standing members of each trade who may come in, never guests nor whoever
 * asks; the executive from severity 3 on. The form names them by the same words.
 */
export const teamSql = (org: string): string => `select t.n, t.role, t.severity, w.id, w.place
  from (values (1, 'communications', 1), (2, 'legal', 1), (3, 'executive', 3), (4, 'spokesperson', 1), (5, 'community', 1), (6, 'human_resources', 1)) as t(n, role, severity)
 cross join lateral (select m.id, row_number() over (order by m.created_at, m.id) as place from members m where m.org_id = ${org} and t.role = any(m.capacities) and not m.guest
   and m.suspended_at is null and (m.ends_at is null or m.ends_at > now()) and m.id is distinct from ${me} order by m.created_at, m.id limit 2) w`
