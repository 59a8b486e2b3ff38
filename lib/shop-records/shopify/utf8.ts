import { Transform } from "node:stream";
import { WrongFile } from "../findings";

/**
 * Passes UTF-8 on with one kind of line ending, "\n", so that lines are counted as an editor counts them.
 * @throws WrongFile (on the stream) at the first byte that is not UTF-8: names read in a wrong alphabet must not be kept
 */
export function asUtf8(name: string): Transform {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let line = 1;
  let pendingReturn = false;

  function normal(text: string): string {
    const whole = pendingReturn ? `\r${text}` : text;
    pendingReturn = whole.endsWith("\r");
    const lines = (pendingReturn ? whole.slice(0, -1) : whole).replace(/\r\n?/g, "\n");
    for (let at = lines.indexOf("\n"); at >= 0; at = lines.indexOf("\n", at + 1)) line++;
    return lines;
  }

  return new Transform({
    transform(chunk: Buffer, _, done) {
      try {
        if (line === 1 && isUtf16(chunk))
          throw new WrongFile(`${name} is in UTF-16. Save it as "CSV UTF-8" and import again.`);
        done(null, normal(decoder.decode(chunk, { stream: true })));
      } catch (error) {
        done(error instanceof WrongFile ? error : notUtf8(name, line));
      }
    },
    flush(done) {
      try {
        decoder.decode();
        done(null, pendingReturn ? "\n" : undefined);
      } catch {
        done(notUtf8(name, line));
      }
    },
  });
}

function isUtf16(chunk: Buffer): boolean {
  return (chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff);
}

function notUtf8(name: string, line: number): WrongFile {
  return new WrongFile(
    `${name} is not in UTF-8, somewhere after line ${line}. Save it as "CSV UTF-8" and import again.`,
  );
}
