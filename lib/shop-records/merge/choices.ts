import type { Merge } from "./people";

/**
 * Turns the shop's yes and no to newsletters into `choices`, and those that are
 * new into rows of the ledger. A no that the person said here outlives every
 * file: only they can take it back (Article 7(3) GDPR).
 */
export async function weighChoices({ sql, file, findings }: Merge): Promise<void> {
  await sql`create temp table choices on commit drop as
    select p.customer_id, p.line, said.channel, said.yes, latest.state,
      latest.state = 'withdrawn' and latest.method <> 'import' as own_no
    from people p
    cross join lateral (values ('email', p.accepts_email_marketing), ('text', p.accepts_sms_marketing)) as said (channel, yes)
    left join lateral (
      select state, method from consents c
      where p.known is not null and c.customer_id = p.customer_id and c.purpose = 'newsletter' and c.channel = said.channel
      order by decided_at desc, id desc limit 1
    ) latest on true
    where said.yes is not null and p.marketing is distinct from p.known ->> 'marketing'`;
  await sql`create index on choices (customer_id)`;
  await sql`insert into consents (customer_id, id, purpose, channel, state, method, decided_at)
    select customer_id, gen_random_uuid(), 'newsletter', channel, case when yes then 'given' else 'withdrawn' end, 'import', now()
    from choices where case when yes then state is distinct from 'given' and own_no is not true else state = 'given' end`;
  const outlived = await sql<{ line: number }[]>`select distinct line from choices where yes and own_no order by line`;
  for (const { line } of outlived)
    findings.note(
      file,
      line,
      "the shop has a yes to newsletters, but the person said no here since; the no stands. Tell the shop.",
    );
}

/** SQL for the flag of a customer after the choices were weighed. */
export function flag(channel: "email" | "text", before: string): string {
  return `coalesce((select ch.yes and ch.own_no is not true from choices ch where ch.customer_id = p.customer_id and ch.channel = '${channel}'), ${before})`;
}
