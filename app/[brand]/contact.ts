import type { Policy } from "@/policies/types";

/** The address to write to about privacy: that of the first contact who has one. */
export function privacyMail(policy: Policy): string | undefined {
  return policy.contacts.find(({ email }) => email)?.email;
}

/** Opens a letter to that address that says in its subject what is asked. */
export function letterTo(email: string, subject: string): string {
  return `mailto:${email}?subject=${encodeURIComponent(subject)}`;
}
