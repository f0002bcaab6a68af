import { beforeAll, describe, expect, it } from "vitest";
import type { World } from "../../../../tests/support/world.ts";
import { accepted, foundAssociation } from "../../../../tests/support/world.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import type { Work } from "../../../platform/db/work.ts";
import type { ReportBlock } from "../model/report.ts";
import { readBlocks } from "../store/blocks.ts";
import { addBlock, moveBlock, setRemoved } from "./arrange-blocks.ts";
import { commentBlock } from "./comment-block.ts";
import { createReport } from "./create-report.ts";
import { publishReport, withdrawPublication } from "./publish-report.ts";
import { adoptReport, keepSeats } from "./sign-report.ts";
import { restoreVersion, reviewBlock, writeBlock } from "./write-block.ts";

const nowhere = "01900000-0000-7000-8000-000000000000";
const frozen = {
  content: {},
  findings: [],
  pdf: Buffer.from("a"),
  word: Buffer.from("b"),
  workbook: Buffer.from("c"),
};

describe("what cannot be done with a document", () => {
  let world: World;
  let director: Actor;
  let reportId: string;
  let blocks: readonly ReportBlock[];
  const act = <T>(task: (work: Work) => Promise<T>) => world.inZone(director, task);
  const codeOf = async (task: (work: Work) => Promise<{ ok: boolean; refusal?: { code: string } }>) =>
    (await act(task)).refusal?.code;
  beforeAll(async () => {
    world = await foundAssociation();
    director = await world.actorAs("director");
    const report = await act((work) =>
      createReport(work, { kind: "annualReport", year: 2017, from: "outline", charterAsks: false }),
    );
    reportId = accepted(report).id;
    blocks = await act((work) => readBlocks(work, reportId));
  });
  const text = () => blocks.find(({ kind }) => kind === "text")?.id ?? "";

  it("says that a part, a version or a document is gone", async () => {
    const written = { heading: "", body: "", edition: 1 };
    expect(await codeOf((work) => writeBlock(work, reportId, nowhere, written))).toBe("block.gone");
    expect(await codeOf((work) => moveBlock(work, reportId, nowhere, "up"))).toBe("block.gone");
    expect(await codeOf((work) => setRemoved(work, reportId, nowhere, true))).toBe("block.gone");
    expect(await codeOf((work) => reviewBlock(work, reportId, nowhere))).toBe("block.gone");
    expect(await codeOf((work) => commentBlock(work, reportId, nowhere, "Hej"))).toBe("block.gone");
    const from = { edition: 1, from: 9 };
    expect(await codeOf((work) => restoreVersion(work, reportId, text(), from))).toBe("version.gone");
    const part = { kind: "text", level: 1, heading: "", dataKey: "", afterId: null } as const;
    expect(await codeOf((work) => addBlock(work, nowhere, part))).toBe("report.gone");
    expect(await codeOf((work) => keepSeats(work, nowhere, []))).toBe("report.gone");
    const adoption = { adoptedOn: null, adoptedReference: "" };
    expect(await codeOf((work) => adoptReport(work, nowhere, adoption))).toBe("report.gone");
    expect(await codeOf((work) => withdrawPublication(work, reportId, nowhere))).toBe("publication.gone");
  });

  it("begins one document of a kind and year, though two begin it at once", async () => {
    const wanted = { kind: "operationalPlan", year: 2031, from: "outline", charterAsks: false } as const;
    const begun = await Promise.all([1, 2].map(() => act((work) => createReport(work, wanted))));
    const made = begun.flatMap((one) => (one.ok ? [one.value.id] : []));
    const [reportId] = made;
    expect(made).toHaveLength(1);
    expect(begun.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: "report.exists", reportId } });
  });

  it("gives a page break no text", async () => {
    const pageBreak = blocks.find(({ kind }) => kind === "pageBreak")?.id ?? "";
    const written = { heading: "", body: "Hej", edition: 1 };
    expect(await codeOf((work) => writeBlock(work, reportId, pageBreak, written))).toBe("block.hasNoText");
  });

  it("publishes nothing that has changed since its files were made", async () => {
    await act((work) => writeBlock(work, reportId, text(), { heading: "Ny", body: "Ny text.", edition: 1 }));
    const publishing = { findings: [], motive: "", blocks, frozen };
    expect(await codeOf((work) => publishReport(work, reportId, publishing))).toBe("publication.changed");
    expect(await codeOf((work) => publishReport(work, nowhere, publishing))).toBe("report.gone");
  });

  it("lets nobody change what is published, only take it back", async () => {
    const now = await act((work) => readBlocks(work, reportId));
    const published = await act((work) =>
      publishReport(work, reportId, { findings: [], motive: "", blocks: now, frozen }),
    );
    expect(accepted(published).version).toBe(1);
    const change = (column: string) =>
      act((work) =>
        work.tx
          .updateTable("association.report_publication")
          .set(column === "motive" ? { motive: "ändrat" } : { content: "{}" })
          .where("report_id", "=", reportId)
          .execute(),
      );
    for (const column of ["motive", "content"])
      await expect(change(column)).rejects.toThrow("permission denied");
    const remove = act((work) =>
      work.tx.deleteFrom("association.report_publication").where("report_id", "=", reportId).execute(),
    );
    await expect(remove).rejects.toThrow("permission denied");
  });
});
