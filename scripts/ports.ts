import { createServer } from "node:net";

/** A port on this machine that nothing listens on, chosen by the system. */
export async function freePort(): Promise<number> {
  const found = await listen(0, "127.0.0.1");
  if (typeof found === "string") throw new Error(`No free port on 127.0.0.1: ${found}`);
  return found;
}

/** Why a server cannot listen there (EADDRINUSE, EACCES, EADDRNOTAVAIL …), or undefined when it can. */
export async function whyNotListen(port: number, host: string): Promise<string | undefined> {
  const found = await listen(port, host);
  return typeof found === "string" ? found : undefined;
}

/** Listens for a moment: the port, or the name of the system's refusal. */
function listen(port: number, host: string): Promise<number | string> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => {
      resolve("code" in error ? String(error.code) : error.message);
    });
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => {
        resolve(address !== null && typeof address === "object" ? address.port : port);
      });
    });
  });
}
