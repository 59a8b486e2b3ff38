import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { believeConnectionsOnly } from "./connection";

it("replaces what a browser says of its address by the connection's own", async () => {
  believeConnectionsOnly();
  const server = createServer((request, response) => response.end(request.headers["x-forwarded-for"]));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${String(port)}/`, { headers: { "x-forwarded-for": "198.51.100.9" } });
  expect(await answer.text()).toBe("127.0.0.1");
  server.close();
});
