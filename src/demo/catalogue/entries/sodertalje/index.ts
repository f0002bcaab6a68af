import type { DemoEntry } from "../../demo-entry.ts";
import { insatserForUngaSodertalje } from "./insatser-for-unga-sodertalje.ts";
import { kompisSverige } from "./kompis-sverige.ts";
import { miaSodertalje } from "./mia-sodertalje.ts";
import { rehabarenanTorekallberget } from "./rehabarenan-torekallberget.ts";
import { samsprak } from "./samsprak.ts";
import { uppsokare } from "./uppsokare.ts";

export const sodertaljeEntries: readonly DemoEntry[] = [
  insatserForUngaSodertalje,
  kompisSverige,
  miaSodertalje,
  rehabarenanTorekallberget,
  samsprak,
  uppsokare,
];
