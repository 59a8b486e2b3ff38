import { headers } from "next/headers";
import type { BrandId } from "@/policies";
import type { Policy } from "@/policies/types";
import { localeOf, speak, type Tongue } from "./language";

/** Speaks to whoever sends this request: dates and counts in the browser's way, in the brand's time zone. */
export async function reader(policy: Policy<BrandId>): Promise<Tongue> {
  return speak(localeOf((await headers()).get("accept-language")), policy.timeZone);
}
