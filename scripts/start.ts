import { bringUp } from "./bring-up";
import { main } from "./ending";

await main(() => bringUp("start"));
