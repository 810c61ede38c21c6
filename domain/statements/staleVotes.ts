const me = "(select nullif(current_setting('app.member', true), '')::uuid)"

/** Of each person the newest vote on these very words that no longer counts: of an earlier round, or lapsed in this one. */
export const staleVotesSql = (newestReview: string): string => `(select coalesce(json_agg(json_build_object(
    'person', p.name, 'mine', w.member_id = ${me}, 'lane', w.lane, 'verdict', w.verdict, 'at', w.at, 'because', coalesce(w.because, 'policy_changed')) order by w.at), '[]')
  from (select distinct on (x.member_id) x.*, l.because from votes x join reviews r on r.org_id = x.org_id and r.id = x.review_id
          left join lapses l on l.org_id = x.org_id and l.vote_id = x.id
         where x.org_id = @.org_id and r.version_id = @.id and (r.id <> ${newestReview} or l.vote_id is not null)
         order by x.member_id, x.at desc, x.id desc) w
  join members m on m.org_id = w.org_id and m.id = w.member_id join people p on p.id = m.person_id
  where w.verdict <> 'withdraw' and not exists (select from votes z where z.org_id = w.org_id and z.review_id = ${newestReview} and z.member_id = w.member_id and z.at > w.at))`
