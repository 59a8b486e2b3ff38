// Mends postgres.js 3.4.9 in node_modules, after each install. When a connection is lost inside a transaction, the
// driver as it is ends the whole process (porsager/postgres#1208), or lets what is left of that transaction run on a
// connection that meanwhile belongs to another one (#1216): another customer's, here. And a COPY that fails at its
// first row ends the whole process too. Remove this file when a
// release has all; it then fails by itself, since what it mends is no longer there.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const driver = join(dirname(dirname(fileURLToPath(import.meta.url))), "node_modules", "postgres");

const mends = {
  "connection.js": [
    // A write to a socket that is gone is the failure of its query, not of the process.
    [
      "    const x = socket.write(chunk, fn)\n",
      `    if (!socket) {
      chunk = nextWriteTimer = null
      lost()
      return false
    }
    const x = socket.write(chunk, fn)
`,
    ],
    // After a reset too all queries fail, and nothing of them is left for the next life of the connection.
    [
      "    !hadError && (query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))\n",
      "    chunk = nextWriteTimer = null\n    lost()\n",
    ],
    [
      "  /* Handlers */\n",
      `  function lost() {
    (query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))
    query = results = errorResponse = null
    result = new Result()
  }

  /* Handlers */
`,
    ],
    // Rows that fail in the same packet in which they begin do so before anybody can listen, and an error
    // that nobody listens to ends the process. The stream keeps it for whoever comes (`errored`).
    [
      "      read() { socket.resume() }\n    })\n    query.resolve(stream)\n  }\n\n  /* c8",
      "      read() { socket.resume() }\n    })\n    stream.on('error', () => undefined)\n    query.resolve(stream)\n  }\n\n  /* c8",
    ],
  ],
  "index.js": [
    ["      , prepare = null\n\n    try {", "      , prepare = null\n      , lost = null\n\n    try {"],
    // A transaction whose connection is lost is over: nothing of it may reach the connection's next life.
    [
      "        new Promise((_, reject) => connection.onclose = reject)\n",
      `        new Promise((_, reject) => connection.onclose = e => {
          lost = e
          while (queries.length)
            queries.shift().reject(e)
          reject(e)
        })
`,
    ],
    [
      "        q.catch(e => uncaughtError || (uncaughtError = e))\n",
      "        q.catch(e => uncaughtError || (uncaughtError = e))\n        if (lost)\n          return q.reject(lost)\n",
    ],
  ],
};

for (const folder of ["src", "cjs/src"])
  for (const [name, edits] of Object.entries(mends)) mend(join(driver, folder, name), edits);

function mend(file, edits) {
  let text = readFileSync(file, "utf8");
  for (const [broken, mended] of edits) {
    if (text.includes(mended)) continue;
    if (text.split(broken).length !== 2) stop(file);
    text = text.replace(broken, () => mended);
  }
  writeFileSync(file, text);
}

function stop(file) {
  console.error(`scripts/mend-driver.mjs does not know this version of ${file}: see there what it is for.`);
  process.exit(1);
}
