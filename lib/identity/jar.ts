import { env } from "@/lib/env";

/** A cookie's name, which binds it to this host alone where that can be had. */
export function cookieName(name: string): string {
  return `${onHttps() ? "__Host-" : ""}portal-${name}`;
}

export function cookieOptions() {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: onHttps() } as const;
}

export function onHttps(): boolean {
  return env().PORTAL_URL.startsWith("https:");
}
