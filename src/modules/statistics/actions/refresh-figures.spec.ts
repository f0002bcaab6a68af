import { beforeAll, describe, expect, it } from "vitest";
import { ownSampleWorld } from "../../../../tests/support/sample-world.ts";
import type { World } from "../../../../tests/support/world.ts";
import { publishedFigures } from "./read-figures.ts";
import { refreshFigures, refreshWhenOld } from "./refresh-figures.ts";
import { seeFigures } from "./see-figures.ts";

let world: World;

beforeAll(async () => {
  world = await ownSampleWorld();
  await refreshFigures(world.db, world.associationId);
});

const refresh = () => refreshFigures(world.db, world.associationId);
const change = (column: string, value: string) =>
  world.admin.query(`update association.association set ${column} = ${value} where id = $1`, [
    world.associationId,
  ]);

describe("published figures", () => {
  it("are counted once for many readers at the same time", async () => {
    await change("small_cell_threshold", "6");
    expect((await Promise.all([refresh(), refresh(), refresh()])).filter(Boolean)).toEqual([true]);
    expect(await refresh()).toBe(false);
  }, 60_000);

  it("are counted anew when the office changes which cells are hidden", async () => {
    await change("hide_zero_cells", "true");
    const [year] = await publishedFigures(world.db, world.associationId, [2017]);
    expect(year?.figures.insatser["Ungdomsteamet i Haninge"]?.years["2017"]?.registrationErrors).toBeNull();
    await change("hide_zero_cells", "false");
    const [again] = await publishedFigures(world.db, world.associationId, [2017]);
    expect(again?.figures.insatser["Ungdomsteamet i Haninge"]?.years["2017"]?.registrationErrors).toBe(0);
  }, 60_000);

  it("may stand for some seconds on a page, which then says so", async () => {
    const director = await world.actorAs("director");
    await change("small_cell_threshold", "7");
    await refreshWhenOld(world.db, world.associationId);
    const seen = await seeFigures(world.db, director, () => []);
    expect(seen).toMatchObject({ isOld: true, threshold: 6 });
    world.clock.advance({ seconds: 21 });
    expect(await seeFigures(world.db, director, () => [])).toMatchObject({ isOld: false, threshold: 7 });
  });
});
