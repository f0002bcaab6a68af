import { describe, expect, it } from "vitest";
import { foundFinanceWorld } from "../../../tests/support/finance-world.ts";
import { readWheel } from "../../modules/reports/index.ts";
import { addYearWheel } from "./year-wheel.ts";

describe("the demo's wheel of the year", () => {
  it("has the letters of 2018 and eight addresses at six organisations", async () => {
    const { world, economist, demo } = await foundFinanceWorld();
    await addYearWheel(demo);
    const steps = await world.inZone(economist, (work) => readWheel(work, 2019));
    expect(steps.find((step) => step.key === "dispatch")).toMatchObject({
      doneOn: "2018-12-12",
      state: "done",
    });
    const { rows } = await world.admin.query<{ addresses: number; members: number }>(
      "select count(*)::int as addresses, count(distinct member_id)::int as members from association.member_address where association_id = $1",
      [world.associationId],
    );
    expect(rows[0]).toEqual({ addresses: 8, members: 6 });
  });
});
