/** A session ends by itself this long after it began, whatever happens in it (ADR 0003). */
export const SESSION_MS = 14 * 24 * 60 * 60 * 1000;
/** How long six digits by email may be typed. */
export const CODE_MS = 10 * 60 * 1000;
/** How often they may be mistyped. */
export const CODE_TRIES = 5;
/** A session's "last seen" is written at most this often: reading a page must not cost a write. */
export const SEEN_EVERY_MS = 5 * 60 * 1000;

/** Where a signed-in person lands who asked for nothing in particular. */
function home(brand: string): string {
  return `/${brand}/data`;
}

/**
 * The path to go on to, when it lies within this brand; the brand's own data page otherwise.
 * Another host cannot be reached: "//evil.example", "/\evil.example" and the like lose their host or the brand.
 */
export function onwards(brand: string, asked: string | null | undefined): string {
  const within = `/${brand}`;
  if (!asked || !URL.canParse(asked, "http://portal.invalid")) return home(brand);
  const { origin, pathname, search } = new URL(asked, "http://portal.invalid");
  const ours =
    origin === "http://portal.invalid" &&
    asked.startsWith("/") &&
    (pathname === within || pathname.startsWith(`${within}/`));
  return ours && !pathname.startsWith(`${within}/sign-`) ? pathname + search : home(brand);
}

/** The way an email address is compared and counted; what the person typed is what is stored. */
export function sameEmail(email: string): string {
  return email.trim().toLowerCase();
}
