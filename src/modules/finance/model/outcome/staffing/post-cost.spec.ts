import { describe, expect, it } from "vitest";
import type { Post } from "./post.ts";
import { bookedCostAfter, isDuring, postCost, scopeOn } from "./post-cost.ts";

const kr = (kronor: number) => BigInt(kronor) * 100n;
const post = (more: Partial<Post> = {}): Post => ({
  ...{ id: "p", rowId: "r", role: "Handledare", employerMemberId: null, employer: "Kommunen" },
  ...{ funder: "association", scopePercent: 100, fullTimeMonthlyCost: kr(50_000), vacant: false },
  ...{ fromOn: "2017-01-01", toOn: null, note: "" },
  ...more,
});

describe("cost of a post", () => {
  it("is twelve months of its scope", () => {
    expect(postCost(post(), 2017)).toBe(kr(600_000));
    expect(postCost(post({ scopePercent: 80 }), 2017)).toBe(kr(480_000));
  });

  it("counts the days of a month that it lasts", () => {
    expect(postCost(post({ fromOn: "2017-06-16" }), 2017)).toBe(kr(325_000));
    expect(postCost(post({ toOn: "2017-01-31" }), 2017)).toBe(kr(50_000));
    expect(postCost(post({ fromOn: "2018-01-01" }), 2017)).toBe(0n);
    expect(postCost(post({ fromOn: "2017-02-14", toOn: "2017-02-14" }), 2017)).toBe(178_571n);
  });

  it("is the association's where it books it, and only while somebody holds it", () => {
    const posts = [post(), post({ vacant: true }), post({ funder: "member" }), post({ funder: "project" })];
    expect(bookedCostAfter(posts, 2017, 8)).toBe(kr(400_000));
    expect(bookedCostAfter(posts, 2017, 12)).toBe(0n);
  });
});

describe("full-time posts", () => {
  it("sum to 3.3 of 80, 100, 100 and 50 percent", () => {
    const team = [80, 100, 100, 50].map((scopePercent) => post({ scopePercent }));
    expect(scopeOn(team, "2017-12-31")).toBe(330);
  });

  it("are those that last on the day", () => {
    const ended = post({ toOn: "2017-06-30" });
    expect([scopeOn([ended], "2017-06-30"), scopeOn([ended], "2017-07-01")]).toEqual([100, 0]);
    expect([isDuring(ended, 2017), isDuring(ended, 2018), isDuring(ended, 2016)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
