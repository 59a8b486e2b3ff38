import { subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";

/** How a route says how long its file is. */
export const LENGTH = "X-Content-Length";

/**
 * Next takes Content-Length away from what a route answers, because the body
 * could be one that was fetched and unpacked on the way (16.4, `send-response.js`).
 * Ours are files: without their length nobody sees how much of a download is
 * left, nor that it broke. Called once, at boot.
 */
export function tellLengths(): void {
  subscribe("http.server.request.start", (message) => {
    const { response } = message as { response: ServerResponse };
    const setHeader = response.setHeader.bind(response);
    response.setHeader = (name, value) =>
      name.toLowerCase() === LENGTH.toLowerCase() ? setHeader("Content-Length", String(value)) : setHeader(name, value);
  });
}
