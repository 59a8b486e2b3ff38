import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/**
 * Lets nobody but a proxy of ours say where a request comes from: what a
 * browser sends as X-Forwarded-For is replaced by the address of the
 * connection, before the request is looked at by anybody. Next keeps a header
 * that is already there, so this must come first. Called once, at boot.
 */
export function believeConnectionsOnly(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    const address = request.socket.remoteAddress;
    if (address) request.headers["x-forwarded-for"] = address;
    else delete request.headers["x-forwarded-for"];
  });
}
