import { withId } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { InfoBox, Layout, PageHeading, SummaryList } from "../../../../../ui/index.ts";
import { readVersion } from "../../../actions/contributions/read-year.ts";
import { readers } from "../../duties.ts";
import { AmountsTable } from "../amounts-table.tsx";
import { contradictionWords, decisionWords, kronorWords } from "../words.ts";

type Version = NonNullable<Awaited<ReturnType<typeof readVersion>>>;

/** An earlier version stays readable, with what it changed. */
function VersionView({ decision, earlier, everyone, contradictions }: Version) {
  const { year, version } = decision;
  const given = [
    { key: "Slag", value: decisionWords[decision.kind] },
    { key: "Beslutad", value: decision.decidedOn },
    { key: "Statens belopp", value: kronorWords(decision.stateAmount) },
    { key: "Handling", value: decision.reference || "ej uppgivet" },
    { key: "Orsak", value: decision.reason || "ej uppgivet" },
  ];
  return (
    <Layout wide back={{ href: `/ekonomi/avgifter?ar=${year}`, label: `Medlemsavgifter ${year}` }}>
      <PageHeading>{`Medlemsavgifter ${year}, version ${version}`}</PageHeading>
      <SummaryList rows={given} />
      {contradictions.length === 0 ? null : (
        <InfoBox kind="warning" heading="Beslutet stämmer inte med sig självt">
          {contradictions.map((one) => (
            <p>{contradictionWords(one)}</p>
          ))}
        </InfoBox>
      )}
      <AmountsTable
        caption={`Avgifter ${year}, version ${version}`}
        decision={decision}
        members={everyone}
        compared={earlier === null ? undefined : { decision: earlier, label: `Version ${earlier.version}` }}
      />
    </Layout>
  );
}

async function show(request: ZoneRequest, id: string): Promise<PageResponse> {
  const version = await request.inZone((work) => readVersion(work, id));
  if (version === null) return notFound();
  const { year, version: number } = version.decision;
  return page(`Medlemsavgifter ${year}, version ${number}`, <VersionView {...version} />);
}

export const versionRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/avgifter/version/:decisionId",
    allow: readers,
    handle: withId("decisionId", show),
  }),
];
