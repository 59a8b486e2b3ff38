import type { Inside } from "../../../../gate";

/** A page for whoever followed an old address. A route cannot show one of Next's, and a browser would save an empty file. */
export function gone({ policy, tongue }: Inside): Response {
  const t = tongue.t("exports");
  const page = `<!doctype html>
<html lang="${tongue.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${t("missing.title")}</title></head>
<body style="font:1.125rem/1.6 system-ui,sans-serif;max-width:40rem;margin:4rem auto;padding:0 1rem"><main>
<h1 style="font-size:1.75rem;line-height:1.25">${t("missing.title")}</h1>
<p>${t("missing.text")}</p>
<p><a href="/${policy.id}/export">${t("missing.back")}</a></p>
</main></body></html>
`;
  return new Response(page, { status: 404, headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-store" } });
}
