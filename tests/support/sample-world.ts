import { fileURLToPath } from "node:url";
import { importDirectory } from "../../src/modules/casework/index.ts";
import type { World } from "./world.ts";
import { accepted, foundAssociation } from "./world.ts";

let shared: Promise<World> | undefined;

/** An association with the sample's persons, imported once per worker: read from it, write to one of your own. */
export function sampleWorld(): Promise<World> {
  shared ??= ownSampleWorld();
  return shared;
}

/** The same for a test alone, to write to. */
export async function ownSampleWorld(): Promise<World> {
  const world = await foundAssociation();
  const { db, keyring } = world;
  const actor = await world.actorAs("registrar");
  const folder = fileURLToPath(new URL("../fixtures/sample-a", import.meta.url));
  accepted(await importDirectory({ db, keyring, actor, folder }));
  return world;
}
