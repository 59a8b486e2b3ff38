"use client";

/** Inside the brand's colour. */
export { default } from "../error";
