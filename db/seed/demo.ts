import { readFile } from "node:fs/promises";
import { hash } from "@node-rs/argon2";
import type { Tx } from "../client";
import type { CustomerId } from "../ids";
import { passwordLogin } from "../factories/access";
import { lookedUp } from "../factories/audit";
import { asOwner, keep } from "../factories/keep";
import type { Person } from "../factories/people";
import type { Row } from "../factories/tables";
import { demoSignIns } from "./sign-ins";
import { edges } from "./stories/edges";
import { miniAndMe } from "./stories/mini-and-me";
import { miniMeAndMama } from "./stories/mini-me-and-mama";
import { miniMiss } from "./stories/mini-miss";
import { miniluxe } from "./stories/miniluxe";
import { theminigalerie } from "./stories/theminigalerie";
import type { Tale } from "./tale";

/** Puts a picture where the portal finds it: `lib/storage.ts`, which this folder may not know. */
export type PutPhoto = (photo: { customerId: CustomerId; id: string }, bytes: Uint8Array) => Promise<void>;

/** The demo people of every brand. */
export function tales(): readonly Tale[] {
  return [...theminigalerie(), ...miniluxe(), ...miniAndMe(), ...miniMiss(), ...miniMeAndMama(), ...edges()];
}

/**
 * Loads the demo people, their sign-ins and pictures: all of them, or nobody.
 * @param ownerUrl a database that has none of them yet
 */
export async function seedDemo(ownerUrl: string, putPhoto: PutPhoto): Promise<void> {
  const db = asOwner(ownerUrl);
  try {
    await db.transaction((tx) => tellAll(tx, putPhoto));
  } finally {
    await db.$client.end();
  }
}

export async function tellAll(tx: Tx, putPhoto: PutPhoto): Promise<void> {
  const all = tales();
  await keep(tx, ...all.map(({ story }) => story), { logins: await Promise.all(all.flatMap(signInOf)) });
  for (const { person, lookUps = [], pictures = [] } of all) {
    await lookedUp(
      tx,
      lookUps.map((lookUp) => ({ ...lookUp, customerId: person.customerId })),
    );
    for (const { photo, file } of pictures) await putPhoto(photo, await readFile(file));
  }
}

/** A password's row for those in the table of sign-ins; argon2id with what OWASP asks at the least. */
function signInOf({ person }: Tale): Promise<Row<"logins">>[] {
  if (!hasEmail(person)) return [];
  const listed = demoSignIns.find(({ brand, email }) => brand === person.brand && email === person.email);
  return listed ? [hash(listed.password).then((secret) => passwordLogin(person, secret, {}, "password"))] : [];
}

function hasEmail(person: Tale["person"]): person is Person {
  return person.email !== null;
}
