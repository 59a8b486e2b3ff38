import { catalogue } from "..";
import type { DatasetName } from "../types";

const { orders, ...others } = catalogue;

/** A catalogue that forgot the orders. */
export const forgetful = others satisfies Record<DatasetName, unknown>;
export const forgotten = orders;
