import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import postgres from "postgres";
import { type PutPhoto, seedDemo } from "@/db/seed/demo";
import { demoSignIns } from "@/db/seed/sign-ins";
import { store } from "@/lib/storage";

type DemoSignIn = (typeof demoSignIns)[number];

/**
 * Fills an empty database with the demo people.
 * @returns the demo sign-ins that this database knows: none in one that a shop uses
 */
export async function loadDemo(ownerUrl: string): Promise<readonly DemoSignIn[]> {
  const sql = postgres(ownerUrl, { max: 1 });
  try {
    const [anybody] = await sql`select from customers limit 1`;
    if (!anybody) {
      console.log("Loading the demo people ...");
      await seedDemo(ownerUrl, putPhoto);
    }
    const known = await sql<{ brand: string; email: string }[]>`
      select brand, email from customers where email in ${sql(demoSignIns.map(({ email }) => email))}`;
    return demoSignIns.filter(({ brand, email }) => known.some((row) => row.brand === brand && row.email === email));
  } finally {
    await sql.end();
  }
}

const putPhoto: PutPhoto = (photo, bytes) =>
  store({ shelf: "photos", ...photo }, (out) => pipeline(Readable.from([bytes]), out));
