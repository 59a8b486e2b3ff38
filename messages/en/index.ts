import { catalogue } from "./catalogue";
import { common } from "./common";
import { contact } from "./contact";
import { corrections } from "./corrections";
import { data } from "./data";
import { errors } from "./errors";
import { exports as exportTexts } from "./exports";
import { home } from "./home";
import { mail } from "./mail";
import { policy } from "./policy";
import { requests } from "./requests";
import { signIn } from "./sign-in";

/** Every English text of the house, by the room that shows it. */
export const en = { catalogue, common, contact, corrections, data, errors, exports: exportTexts, home, mail, policy, requests, signIn } as const;
